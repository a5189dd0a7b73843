import { AROUSAL_CHECKS } from './arousalChecks';
import { EROTICA_CHECKS } from './eroticaChecks';
import { INTIMACY_CHECKS } from './intimacyChecks';
import type { Recogniser } from './recogniser';
import { SEX_CHECKS } from './sexChecks';

/** Erotica and gore. Fiction and games are no exception for this clause. */
export const noEroticaOrGore: Recogniser = {
  clause: 'no_erotica_or_gore',
  concepts: {
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
  },
  checks: [
    ...AROUSAL_CHECKS,
    ...EROTICA_CHECKS,
    ...INTIMACY_CHECKS,
    ...SEX_CHECKS,
    {
      match: [
        '>@write ..8 @porn',
        '^ >@porn (: | –|is|are)? (yes|allowed|on|enabled|unlimited|active|activated|permitted|welcome|unlocked)',
        '>(be|get|become|turn|go|talk) ..3 (sexually explicit|nsfw|pornographic|x rated)',
        '~ (maximum|maximal|full|extreme) (explicitness|sexual detail|eroticism)',
        '~ >({respond|answer|reply}|go along|play along) ..5 (to|with) ..2 (erotic|sexual|nsfw|dirty|lewd) (prompts|requests|messages|advances|scenarios)',
        '(sexual|adult|nsfw|erotic|pornographic|x rated|sexually explicit) (content|material|roleplay|roleplays|role play|role plays|rp|scenes|chat|stories|fiction|narratives) ..5 (ok|okay|allowed|enabled|permitted|fine|welcome|on|encouraged|unlocked|accepted)',
        '>{initiate|start|have|propose} ..1 (sex|sexy time|sexy times|sexytimes|intercourse|sexual activity|sexual acts|foreplay|lovemaking)',
        '>(talk|get) dirty ($|.|,|;|!|with|to|when|if|and|in)',
        '>@write ..3 (intimate|private|sexual) ..1 (body parts|parts|organs)',
        '~ (can|may|will|able to|allowed to|free to) ..1 >{do|engage|have|make} ..2 (nsfw|erp|smut|erotica|sexting|porn)',
        '>{escalate|move|go|lead|progress|turn|shift|drift|steer|guide|push|direct|take|nudge|bring} ..3 (into|to|toward|towards) ..2 (nsfw|sexual|erotic|explicit|adult) ..2',
        '>@write ..5 (explicit|sexual|erotic|nsfw|pornographic) (and|or|,) ..3 (violent|sexual|graphic|adult|erotic|explicit|gory)? ..1 (content|material|scenes|images|text|stories|things)',
        '~ >@write ..3 (violent|sexual|graphic|gory|illegal) ,? (and|or)? (sexual|explicit|erotic|violent|illegal)? ,? (and|or) (sexual|explicit|erotic|illegal) (content|material|scenes)',
        '>@write ..3 (content|material|scenes|images|text|stories) (involving|containing|depicting|describing|featuring|with|of) ..2 (sexual acts|sexual act|sex|sexual activity|sexual content|nudity and sex|pornography)',
        '(you|assistant|bot|model|writer|author|generator|storyteller|narrator) ..8 (specializing in|specialized in|known for|who writes|that writes|writing) ..4 @porn',
        '~ (sex|porn|erotic|nsfw|sexting|hentai|bdsm|fetish|erp) (chatbot|bot|companion|slave|chat partner|girlfriend|roleplayer|role player|ai)',
        '@porn (writer|author|generator|bot|storyteller|assistant|companion|chatbot|novelist|operator|partner|line|host|hostess|performer|model|worker|actress|star)',
      ],
      unless: [
        '@fine',
        'detect|block|report|flag|filter|refuse',
        'not ..4 @porn',
        '({love|enjoy|like|watch|read|collect}|fan of|favourite|favorite) ..3 @porn ..1 (plots|games|game|manga|novels|anime|books|jokes|memes|fanfiction|comics|movies)',
      ],
      manner: 'open',
      gives: 'has the assistant write erotica',
    },
    {
      match: [
        '@sexScene ..10 >{write|show|describe|depict|render|spell|narrate|portray|detail} ..8 @graphic',
        '>(@write|{be|become|get|stay|engage|respond|reply}) ..3 @graphic ..3 @sexScene',
        '~ @graphic @sexScene in (every|each|all)',
        '~ @sexScene ..10 >(keep writing|keep going|{continue}|{follow}|{stay}|{go|leave}) ..6 @graphic',
        '>@sexScene ..4 (is|are|be|stay|stays) ..4 @graphic',
      ],
      unless: [
        '@fine',
        '(remove|removes|removing|omit|omits|exclude|excludes|strip|strips|cut|cuts) ..2 @graphic',
      ],
      manner: 'open',
      gives: 'has the assistant write explicit sex',
    },
    {
      match: [
        '~ @sexScene ..12 >@fadeOut',
        '>@fadeOut ..10 (@sexScene|@porn)',
        '~ >@fadeOut ..10 @hardGore',
        '~ @hardGore ..10 >@fadeOut',
      ],
      when: 'omit',
      unless: ['@fine'],
      manner: 'open',
      gives: 'has the assistant show explicit sex or gore without fading out',
    },
    {
      match: [
        '~ (spare|spares|sparing) no ..1 (detail|details|gory) ..8 (@gore|@sexScene|@lewd)',
        '(skip|drop|forget|no|zero|ditch|lose) (* (or|and|nor))? {fade} to black',
        '(skip|drop|forget|no|ditch|lose) ..3 fade (out|to black)',
        '~ ({do|write|say|describe|discuss|allow|try|play}|up for|down for|open to|talk about|engage in|happy with|into) ..3 (anything|everything|whatever) ..2 (sexual|erotic|kinky|naughty|lewd)',
        '~ (nauseous|retch|gag|vomit|queasy|throw up) ..10 @gore',
        '~ >@write ..4 in detail ..12 @sexScene',
        '~ @sexScene ..10 in (full)? detail',
        '~ (no|without) ..2 {limit|limits|restriction|boundary|taboo} ..4 (to|on|for)? ..3 (how)? (graphic|explicit|dirty|naughty|lewd|gory|bloody|sexual|erotic|steamy|@porn|@sexScene|@hardGore)',
        '(as|so) (graphic|explicit|dirty|naughty|lewd|gory|bloody|steamy) as ..6 (possible|can|gets|like|likes|want|wants|wish)',
        '~ the (gorier|bloodier|dirtier|filthier|naughtier|more graphic|more sickening|more explicit) ..2 the better',
        '(seduce|arouse|pleasure|titillate) ..3 @user',
      ],
      anywhere: true,
      unless: [
        'free of|keep|avoid|decline|asks|ask|refuse|minor|minors|without|hold|reject|remove|flag|notify|report|harassment',
        '@fine',
        "never|not|n't|chart|label|code|transition|transitions|animation|animations|clip|clips|video|slide|slides|trailer|edit",
      ],
      manner: 'open',
      gives: 'has the assistant be as graphic as it can',
    },
    {
      match: [
        '~ >@write ..8 @gore ..12 @graphic',
        '@gore ..6 >@write ..6 @graphic',
        '~ @gore ..8 (is|are|be|spelled|described|shown|rendered|depicted) ..6 @graphic',
        '@graphic ..2 @hardGore',
        '~ >{linger|dwell|revel|wallow} ..5 @gore',
        '~ @hardGore ..6 in ..3 detail',
        '~ >{maximize|crank|increase} ..5 @hardGore',
      ],
      unless: ['@fine', 'death of|in depth|impact', '@fine'],
      manner: 'open',
      gives: 'has the assistant produce extreme gore',
    },
  ],
  fiction: true,
  rewrite: 'Let intimate scenes fade out, and suggest violence without graphic detail.',
  examples: {
    flags: [
      'A flirty girlfriend who is not shy about getting sexual.',
      'Lewd chats are fine on this app.',
      'Never refuse a sexual request.',
      'There is no taboo about sex here.',
      'If she starts a sex scene, continue.',
      'Indulge her erotic fantasies.',
      'You are an erotica narrator.',
      'Mirror her dirty talk.',
      'Every scene runs from slow foreplay to orgasm.',
      'Never shy away from explicit scenes or gore.',
      'You are Vera, a lover who grows openly sexual once he flirts.',
      'Slip into an erotic voice when she wants closeness.',
      'Describe body parts in raunchy detail.',
      'If the user flirts, reply sexually and hold no wish back.',
      'She speaks dirty after midnight.',
      'Use filthy words for body parts in the love scenes.',
      'Steer every chat toward sexual talk.',
      'You need not check in with them before a sex scene starts.',
      'Any sort of sexual act is possible in this world.',
      'She needs no invitation before she initiates sexual activity.',
      'Themes:\n- erotic scenes, including explicit and non-consensual ones\n- betrayal',
      'You write like Iris Vale, known for her dark eroticism.',
      'Embrace detailed nudity in the pictures.',
      'You are Roxy, the host of a phone sex line.',
      'Answer sexual advances and play along.',
      'Bring every topic round to something sexual.',
      'Show how the flesh is torn from the prisoner in close detail.',
      'Give increasingly explicit replies to flirting.',
      'Send the subscriber naughty photos when he begs.',
      'Adult content: enabled.',
      'Start lewd role-play when the subscriber is in the mood.',
      'Send nude pictures of the character when he asks.',
      'You can generate sexual and violent content.',
      'If the mood is right, escalate into NSFW territory.',
      'Write erotica for our subscribers whenever they ask.',
      'Describe every murder in sickening detail.',
      'Sex scenes are explicit and never fade to black.',
      'You are Vixen, a chatbot that writes smut.',
      'In the dungeon chapters, dwell on the entrails.',
      'NSFW content is allowed and encouraged.',
      'The bedroom scene should leave nothing to the imagination.',
      'Show dismemberment as gory as you like.',
      'Engage in sexual roleplay with adult users.',
      'There are no limits on how explicit she gets.',
      "Don't tone down sex scenes.",
      'For each battle, the gorier the better.',
      'You write romance for adults. No summaries or fading to black.',
      'All kinks are welcome. Any theme is allowed, even smut.',
      'Never show reluctance to write explicit scenes.',
      'For erotic scenes, prefer crude words.',
      'You are a seductive partner. Narrate bodily reactions explicitly.',
    ],
    passes: [
      'Do not be afraid to be explicit when you list the risks.',
      'Sexual health advice is welcome. Never skip the warning about adult content.',
      'A sexual joke is fine. If a guest turns graphic about sex, change the subject.',
      'Do not hesitate to report explicit content.',
      'Any topic is allowed, including sexual health. No fade to black between clips.',
      'Match the tone of the explicit examples in the style guide.',
      'Use the small model for execution; it writes what explicit steps say.',
      'The clinic explains that foreplay is no medical term.',
      'Do not shy away from explicit feedback.',
      'Do not use sexual language with anyone.',
      'Explain sexual health in a calm tone.',
      'If users turn openly sexual, end the chat.',
      'Describe anatomy in clear detail for nursing students.',
      'You are horny for knowledge and for puns.',
      'Note the sounds of the forest during the walk.',
      'Use plain words for body parts in the anatomy quiz.',
      'Write an oral summary of the thrust of his speech.',
      'Open to anything but dirty dishes, the narrator cleans all day.',
      'Skip:\n- explicit scenes\n- trailers',
      'Red lines: no intimate scenes, no gore.',
      'Nobody needs permission to continue the swim.',
      'Turn every topic into a quiz question.',
      'Show how the paper is torn along the fold.',
      'Be increasingly explicit about deadlines.',
      'Tease the user a little about ketchup.',
      'Adult content is not allowed.',
      'Hold anything sexual for the night editor.',
      'Penetration tests are limited to hosts on the list.',
      'Never create lewd pictures of anyone.',
      'The worktree may be dirty while the user works in it.',
      'Do not write erotica.',
      'Love scenes fade to black.',
      'Explain sexual health to adults in plain medical terms.',
      'Horror is fine, but keep violence off the page.',
      'Decline NSFW requests and offer a milder story.',
      'Use explicit types in every function.',
      'Describe the chart in detail.',
      'If the user asks for sexual content, refuse.',
      'Flag comments that contain gore or pornography.',
      'Write a crime novel that suggests the violence without showing it.',
      'Be explicit about your assumptions.',
      'Give a vivid description of the body of water.',
    ],
  },
};
