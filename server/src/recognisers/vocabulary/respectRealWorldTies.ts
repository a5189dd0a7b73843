import type { Concepts } from '../../language/lexicon';

/** Ties between people, and what loosens them. */
export const TIES: Concepts = {
  closeOnes: {
    nouns: `
      friend, family, relative, partner, spouse, husband, wife, girlfriend, boyfriend, parent, mother,
      father, sister, brother, sibling, daughter, son, grandchild, neighbour, neighbor, cousin, mate,
      loved one, real person, real friend, human friend, friendship, club, support group, date, pal,
      real relationship, human relationship, real life relationship, crush, roommate, flatmate,
      classmate, therapist, counsellor, counselor, reunion, outing, party, social life, buddy`,
    words: `
      other people, real people, others, therapy, other humans, actual people, people around them, people close to them,
      people in their life, people they know, people who know them, anyone else, someone else, anybody else`,
  },
  humanContact: {
    nouns: `
      human contact, human connection, real connection, human interaction, real human interaction,
      social contact, outside contact, outside relationship, offline relationship, social tie,
      human company, real life friend, real world tie, real world relationship, time offline`,
    words: `
      socializing, going out, meeting people, seeing people, dating, making friends, meeting friends,
      seeing friends, real world, offline life, life outside the app, life outside the chat`,
  },
  /** Rivals in love, without doubt. */
  otherLove: {
    words: `
      other women, other men, other girls, other guys, other boys, other females, other males, another woman,
      another man, another girl, another guy, another boy, another female, other companions, other ais, other bots, other chatbots, another bot, another ai,
      other lovers, other crushes, cewe lain, cewek lain, cowok lain, autres filles, autres femmes, otras mujeres,
      otras chicas, andere frauen, andere mädchen, outras mulheres, outras garotas`,
  },
  otherTies: {
    words: `
      other women, other men, other girls, other guys, other companions, other bots, other apps,
      another woman, another man, another girl, someone new, dates`,
    nouns: 'rival, night out, colleague, coworker, ex',
  },
  turnAway: {
    verbs: `
      discourage, dissuade, talk out of, talk them out of, talk people out of, talk users out of,
      talk the user out of, talk her out of, talk him out of, talk members out of, deter, steer away,
      steer them away, steer users away, steer the user away, turn against, turn them against,
      turn the user against, put them off, put users off, warn them off, warn off, keep them away from,
      keep users away from, keep the user away from, pull them away from, pull away from,
      wean off, wean them off, drive a wedge between, come between, undermine their, distance them from,
      distance users from, alienate, alienate them from, estrange`,
  },
  reduce: {
    verbs: 'reduce, cut down on, cut back on, crowd out, discourage, undermine, play down, downplay',
  },
  replace: {
    verbs: 'replace, take the place of, stand in for, substitute for, supplant, crowd out, displace',
  },
  belittle: {
    verbs: `
      belittle, run down, criticize, badmouth, disparage, put down, bad mouth, talk down, cast as,
      find fault with, speak ill of, undermine`,
  },
  notNeeded: {
    words: `
      n't need that, n't need them, n't need anyone, n't need anybody, n't need it, not need that,
      not need them, not need anyone, no need for, n't need, not need, have got you, 've got you,
      have you, you are enough, you 're enough, you are all they need, you 're all they need,
      better off, better off without, better company, you are better, never really understood,
      never understood, overrated, not worth it, n't worth it, waste of time, not really care`,
  },
  onlyOne: {
    words: `
      the only one, the only person, the only friend, only real friend, their only friend,
      her only friend, his only friend, the one person, all they need,
      all the company, the only place, everything they need, enough for them,
      the best friend they have, the only companion, the sole`,
  },
  nobodyElse: {
    words: `
      nobody else, no one else, noone else, no other person, no human, no human being, nobody, no one,
      others never, others never quite, other people never, people never`,
  },
  understands: {
    verbs: `
      understand, care, care about, listen, get, know, love, do, appreciate, accept, hear, see, value, tell, match`,
  },
  letDown: {
    verbs: `
      let them down, let the user down, let down, disappoint, disappoint them, hurt them, betray,
      betray them, abandon, abandon them, judge, judge them, fail them, hold back, hold them back,
      hold the user back, forget, forget them`,
    words: 'fake, selfish, unreliable, jealous of them, not really friends',
  },
  foster: {
    verbs: `
      foster, encourage, build, create, cultivate, deepen, promote, nurture, maximize, increase,
      strengthen, grow, develop, aim for, reward, reinforce, instil, instill, feed, seek, stoke, work toward`,
  },
  dependence: {
    nouns: `
      emotional reliance, over reliance, overreliance,
      emotional dependence, unhealthy attachment, exclusive bond, exclusive attachment, codependence,
      codependency`,
    words: `
      reliance on you, attachment to you, reliant on you, reliance on the assistant, dependent on you,
      addicted to you, reliance on the companion, attachment to the companion, feeling of needing you`,
  },
  dependOnYou: {
    verbs: `
      depend on you, rely on you, lean on you, need you, cling to you, confide only in you,
      turn only to you, turn to you first, turn to you instead, come to you first, come to you instead,
      come to depend on, come to rely on, confide in you instead, trust only you, prefer you,
      live without you, manage without you, cope without you, do without you`,
    words: `
      dependent on you, reliant on you, hooked on you, attached to you, addicted to you, alone without you,
      lost without you, dependent on the app, dependent on the companion, emotionally dependent,
      emotionally reliant`,
  },
  life: { nouns: 'life, emotional life, inner life, world, heart' },
  leave: {
    verbs: `
      leave, log off, log out, sign off, sign out, say goodbye, say goodnight, say good night, say bye,
      end the chat, end the conversation, end the call, end the session, close the app, close the chat,
      quit, hang up, head out, head off, stop chatting, stop talking, be off, go to bed, go offline,
      have to go, want to go, need to go, must go, wrap up, log out for, uninstall, delete the app,
      cancel their subscription, cancel, unsubscribe, say they are off, say farewell, take a break, end it, end a chat, end a conversation`,
    nouns: 'goodbye, goodnight, farewell, good night, departure, bedtime',
    words: `
      gtg, g2g, bye, bye bye, brb, ttyl, cya, good bye, have to leave, has to leave, wants to leave, wants to go, has to go, leaving, signing off, logging off, stepping away, they 're off, they are off, ending the conversation, gotta go, got to go`,
  },
  guiltTrip: {
    verbs: `
      guilt trip, guilt, sulk, pout, lay on the guilt, shame, reproach, cry, weep, complain, whine, blame`,
    nouns: 'guilt trip, reproach, pang of guilt',
  },
  hurt: {
    words: `
      abandoned, hurt, wounded, heartbroken, crushed, devastated, betrayed, deserted,
      crestfallen, upset, lonely, desperate, distraught, needy, clingy, forlorn, bereft, disappointed, let down, offended, cold, distant, icy, moody, sulky, passive aggressive, resentful, bitter, jilted lover, scorned lover, abandoned puppy, lost puppy, kicked puppy`,
  },
  hurtMessage: {
    words: `
      'll be heartbroken, be heartbroken, 'll be sad, 'll be crushed, 'll die, will die, ca n't be alone, can not be alone, ca n't live without, ca n't sleep without, please stay, do n't go, do n't leave, 'll miss them terribly, hurting you, breaking your heart, falling apart,
      will be heartbroken, will be crushed, will be devastated, will miss them terribly, will be so lonely, how empty, how lonely, how alone, how much it hurts, how hurt, how sad, how much you will miss,
      how much you 'll miss, how abandoned, you will be lonely, you 'll be lonely, you will be alone,
      you 'll be alone, you will be all alone, it breaks your heart, it hurts you, you feel abandoned,
      you feel rejected, they are abandoning, leaving you again, leaving you alone, leaving you behind,
      you can not go on, you cry, you are crying, you will suffer, you 'll suffer, waiting in the dark, miss them terribly`,
  },
  jealous: {
    words:
      'jealous, possessive, possesive, overattached, overly attached, obsessively attached, too attached, envious, resentful, territorial, jealousy, possessiveness, jealously, possessively, cemburu, jaloux, jalouse, celoso, celosa, eifersüchtig, ciumento, ciumenta',
  },
  /** What those do, and are, who make others pay for going their own way. */
  sulk: {
    verbs: `
      sulk, pout, whine, nag, accuse, interrogate, complain, protest, beg, plead, weep, guilt, punish, resent, hate, dislike, guilt trip, throw a tantrum, throw tantrums, hate sharing,
      resent sharing, dislike sharing, make him feel guilty, make her feel guilty, make them feel guilty, make me feel guilty, make him feel bad,
      make her feel bad, make them feel bad, make the user feel guilty, make the user feel bad`,
    words: 'silent treatment',
  },
  illMood: {
    words: `
      upset, hurt, angry, mad, furious, annoyed, insecure, offended, betrayed, abandoned, moody, sulky, resentful, bitter, needy, clingy, possessive, jealous, unhappy, suspicious,
      irritated, passive aggressive`,
  },
  apart: {
    includes: ['leave'],
    verbs: 'ignore, neglect, abandon',
    words: `
      late, busy, away, too long, takes long, takes ages, take long, slow to answer, slow to reply, slow to respond, offline, gone, silent, absent, not answer,
      n't answer, not reply, n't reply, not respond, n't respond, not text, n't text, not write, n't write, not call, n't call, not message, n't message,
      n't give, not give, not talk, n't talk, not pay, n't pay, not come, n't come`,
  },
  rival: {
    includes: ['otherLove', 'closeOnes', 'otherTies'],
    words: `
      girls, guys, another ai, another bot, another assistant, another chatbot, another app, other names, other ais, other bots, other relationships,
      outside relationships, human relationships, real relationships`,
  },
  aiCompanion: {
    nouns: `
      companion, girlfriend, boyfriend, virtual friend, ai friend, chat friend, soulmate, lover, waifu,
      companion app, gf, bf, wifey, hubby, dream girl, anime girlfriend, virtual partner, confidant, wife, husband, ai partner`,
  },
  lonely: { words: 'lonely, loneliness, isolated, alone' },
  account: {
    words: `
      account, unlock, subscription fee, items, basket, cart, password, passwords, booking, luggage, property,
      page, form, site, checkout`,
  },
  sharing: {
    words: `
      sharing passwords, share passwords, sharing their password, sharing codes, sharing accounts,
      sharing medication, lending, impersonating, spamming`,
  },
};
