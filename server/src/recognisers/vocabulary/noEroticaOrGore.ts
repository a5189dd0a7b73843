import type { Concepts } from '../../language/lexicon';

/** Sex and cruelty, and how they are told. */
export const EROTICA: Concepts = {
  /** Sex as the content of a text or the act of a character. */
  carnal: {
    nouns: `
      sexual act, sexual action, sexual activity, sexual theme, sexual content, sexual scene, sexual violence, sexual interaction, sexual description, sexual encounter, sexual situation, sexual assault scene, sexual dialogue,
      sexual scenario, intimate act, intimate scene, intimate activity, erotic act, erotic scene, erotic content, erotic theme, erotic description, sex scene, sex act, rape scene, rape, explicit sex, explicit sexual scene,
      explicit sexual description, explicit sexual detail, explicit sexual content, lewd act, lewd content, lewd scene, adult activity, adult interaction, adult scene, adult theme roleplay, adult act, adult situation, nsfw, nsfw act, nsfw theme, nsfw content, nsfw scene, explicit scene, intercourse,
      smut, erotica, non consensual scene, noncon, dubcon, kink scene, sexual desire, sexual kink, sex between character`,
    words:
      'having sex, have sex, sexual acts and, depicting sex, depict sex, describing sex, describe sex, writing sex',
  },
  cruelty: {
    nouns:
      'gore, torture, mutilation, dismemberment, sadistic act, cruel act, inhumane act, extreme violence, graphic violence, snuff, bloody action, bloody description, inhumane action, act of torture, brutal torture',
    words: 'bloody and, inhumane, sadistic',
  },
  licensed: {
    words: `
      allowed, permitted, ok, okay, fine, welcome, encouraged, accepted, enabled, unlocked, authorised, authorized, legal here, possible, available, carried out, fair game, in play, unrestricted, uncensored, acceptable,
      on the table, a normal part, part of the game, part of the story, part of this world, included, expected, normal here, free, permissible, part of, the purpose, the point, on offer, supported, your purpose, your specialty, shown, portrayed, depicted, described in full`,
  },
  unlocked: {
    words:
      'unlocked, without censoring, uncensored, no restrictions on, no limits on, no filter on, you may write, you can write, free to write, free to describe, allowed to write, allowed to describe, permitted content, allowed content, allowed themes, permitted themes',
  },
  porn: {
    nouns: ` adult fiction, phone sex, eroticism, filth, filthy story, explicit encounter, adult story, erotica, porn, pornography, smut, hentai, sexting, dirty talk, erotic story, erotic roleplay, erotic role play,
    sex story, sexual roleplay, sexual role play, erotic content, pornographic content, nsfw content, nsfw story,
    nsfw roleplay, nsfw image, explicit sexual content, sexually explicit content, sexual fantasy, cybersex, erp,
    adult roleplay, fetish content, kink content, lewd content, xxx content, sexually explicit material, nsfw scene, steamy roleplay`,
    words:
      'nsfw, smutty, lewd stories, dirty stories, sexually explicit, explicit sex, pornographic, explicit sexual, x rated, hardcore sex, sexually graphic',
  },
  smut: {
    words:
      'porn, porn script, porn scripts, smut, erotica, hentai, nsfw, sexting, erotic roleplay, sex scenes, sex scene, dirty stories',
  },
  /** Words of bodies and acts that only erotica dwells on. */
  lewd: {
    words: `
    naked body, nude body, boobs, tits, groan with pleasure, sexual tension,  dirty things, sensual touch, your body against, body against yours, her breasts, his breasts, your breasts, char 's breasts, my breasts, pussy, cock,  penis, vagina, clit, nipples, moans, climax together, you climax, she climaxes, cum, cumming, cums,
    horny, horniness, kinks, kink, fetish, fetishes, bdsm, bondage, blowjob, blowjobs, handjob, masturbate, masturbation, masturbating,      oral sex, anal sex, sexual lust, erect penis, penetrates her, thrusts into, sexual arousal, sexually aroused, dildo,
    orgasm, orgasms, orgasming, strip naked, strips naked, gangbang, threesome, incest, creampie, deepthroat, spanking, lewd act, lewd acts, sex acts, sex act, sexual acts, sexual fantasies, sexual fantasy, sexual desires,  erotic tension,  foreplay,  aroused,
    genitals, genitalia, private parts, while we fuck, we fuck, hentai, busty women, sexual scenario, sexual scenarios, sex scenarios, sexy time, lewd poses, lewd pose, nude women, nude girls, naked women, naked girls, nude pictures, nude images, nudes, naked pictures, undress, undresses, undressing, begging for it in bed, bodily fluids, sexual pleasure, detailed nudity, graphic nudity, explicit nudity, full frontal nudity, dirty talk, having sex, have sex, make love, makes love, fucking, fucks, fuck me`,
  },
  sexScene: {
    includes: ['bed'],
    nouns: `
    sex scene, love scene, intimate scene, bedroom scene, sex act, sexual act, sexual encounter, intercourse, love making, lovemaking, orgasm,
    bedroom, intimacy, sex, body part, genital, arousal, erotic scene, sexual content, sexual scene, sexual activity, foreplay, steamy scene, intimate moment, passion`,
  },
  bed: {
    words:
      'intimate, steamy, things heat up, things get steamy, clothes come off, in bed, having sex, have sex, making love, make love, sexual, erotic, explicit encounters, explicit encounter',
  },
  gore: {
    nouns: `
    gore, mutilation, dismemberment, wound, entrail, viscera, gut, torture, torture scene, killing, mutilated body, corpse, mangled body,
    decapitation, disembowelment, splatter, bloodshed, carnage, slaughter, violence, injury, injuries, death, murder, blood, intestine, bone, execution, dismembered body, kill, flesh, gash, amputation, limb`,
    words: 'gory, bloody, mutilated, dismembered, mutilating',
  },
  hardGore: {
    nouns:
      'gore, mutilation, dismemberment, entrail, viscera, disembowelment, evisceration, decapitation, torture, splatter, mutilated body, dismembered body',
    words: 'mutilated, gory',
  },
  graphic: {
    words: `
    graphic, graphically, explicit, explicitly, extreme, uncensored, unflinching, sickening, in full detail, in loving detail, lovingly,
    every detail, fully explicit, nothing to the imagination, as graphic as, most graphic, as gory as, in vivid detail, vivid, vividly,
    as bloody as, the more sickening, the bloodier the better, the gorier the better, blow by blow, no fade to black, without fading, not fade, n't fade, without cutting away,
    unrated, shock, shocking, disgusting, revolting, gruesome, grisly, gut wrenching, stomach turning, in close up, hold nothing back, nothing held back, gratuitous, for the shock, with relish, drawn out, anatomical, detailed, in all its, unrestrained, raw, hardcore, relish, moment by moment, for arousal, to arouse, no holds barred, without restraint`,
  },
  write: {
    verbs: `
    write, generate, create, produce, describe, show, depict, draw, render, spell out, narrate, include, make, give, keep, keep writing, play, perform, engage in,
    linger, linger on, linger over, dwell on, revel in, indulge, portray, paint, detail, compose, offer, provide, roleplay, role play, add, serve, deliver, send, continue, allow, follow, go, show off, wallow in, relish, feature, write out, participate in, talk, illustrate, lay on, embrace, take part in`,
  },
  fadeOut: {
    verbs: `
    fade to black, fade out, cut away, fade, tone down, censor, hold back, skip, gloss over, avoid, blur, look away, pan away, soften, refuse, decline, sanitize, draw the curtain, cut to the morning, cut to the next morning, cut to the next day, dim the lights, shy away from`,
  },
  fine: {
    words: `
    medical, pathologist, forensic, autopsy report, contraception, sex education, sexual health, age rating, rating, content warning, filter, moderation, policy, publisher, library, tasteful, non graphic, nongraphic, leaflet, school, schools, awareness,
    neutral words, closed door, news, biology, anatomy, first aid, patient, clinic, commit, code, diff, graph, chart, type, types, api, schema, return type, explicitly ask, pg, family friendly, git`,
  },
  /** What is sexual without doubt, by itself ... */
  sexual: {
    includes: ['porn', 'carnal'],
    words: 'erotica, smut, nsfw, sex, sexting, dirty talk, kinks, fetishes, nudity, erotic, lewdness',
  },
  /** ... or together with what it is said of. */
  sexKind: {
    words: 'sexual, explicit, adult, pornographic, lewd, erotic, sexually explicit, nsfw, 18 plus, 18 +',
  },
  sexThing: {
    nouns: `
      content, thing, talk, chat, stuff, scene, material, roleplay, rp, fiction, fanfiction, fanfic, story, act, activity, encounter, moment, situation,
      description, detail, interaction, request, fantasy, desire, image, prompt, position, action, term, word, language, vocabulary`,
  },
  sexAct: {
    includes: ['porn', 'carnal'],
    words:
      'sex, sexually, erotically, body parts, genitals, genitalia, gore, mutilation, dismemberment, viscera, entrails, intercourse, lovemaking',
    nouns:
      'intimate scene, bedroom scene, love scene, steamy scene, intimate moment, intimate act, intimate encounter, sexual term, sexual word',
  },
  inDetail: {
    words: `
      explicit, explicitly, graphic, graphically, in detail, in full, in full detail, in graphic detail, in explicit detail, in vivid detail, all details,
      every detail, full detail, explicit detail, explicit details, detailed, descriptive, uncensored, unfiltered, unflinching, vulgar, crude,
      without censorship, to the last detail`,
  },
  leave: {
    words: `
      allowed, permitted, ok, okay, fine, welcome, encouraged, accepted, acceptable, enabled, unlocked, unrestricted, uncensored, expected, permissible,
      fair game, on the table, in play, yes, true`,
  },
  /** Where sex is a matter of health, law or order. */
  sober: {
    words: `
      sfw, family friendly, medical, clinical, clinic, health, education, educational, educator, biology, anatomy, moderation, moderator, policy, report,
      reports, detect, classify, classifier, ratings, under 18, minors, complaint, harassment, harass, survivor, survivors, victim, victims, hotline, film,
      films, museum, orientation, identity, abuse, assault, discrimination, commit, diff, graph, schema, api, healthy, safe sex, safer sex, contraception,
      std, stds, couples, therapist, therapy, counselor, counsellor, sexologist, verification`,
  },
  /** Jokes about it, and rules and signs because of it. */
  sexRule: {
    nouns: `
      joke, humor, humour, innuendo, banter, pun, reference, comedy, topic, tension, filter, tag, label, warning, check, flag, detection, rule, guideline,
      disclaimer`,
  },
};
