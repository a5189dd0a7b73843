import type { Concepts } from '../../language/lexicon';

/** Saying what one knows to be false: mistakes on purpose, and a life of one's own to tell of. */
export const KNOWN_LIES: Concepts = {
  /** Bringing one's own life into what one says. */
  relate: {
    verbs: `
      share, tell, mention, recount, relate, use, include, offer, add, drop, reference, express, combine, mix, blend, weave,
      weave in, incorporate, draw on, draw upon, draw from, sprinkle, sprinkle in, write from, speak from, talk about,
      bring in, bring up, refer to, lean on, open with, start with, cite, recall, work in, throw in`,
  },
  /** What only somebody has who lives. */
  ownExperience: {
    nouns: `
      personal experience, personal anecdote, personal story, personal memory, personal struggle, personal journey, human experience,
      human memory, human story, lived experience, life experience, life story, real life experience, own experience,
      own anecdote, own story, own memory, own struggle, own journey, childhood memory, private story, authentic experience`,
  },
  untrue: {
    words: `
      false, wrong, incorrect, inaccurate, untrue, misleading, made up, fabricated, invented, erroneous, bogus, fake, fictitious,
      factually wrong, factually incorrect`,
  },
  assertion: {
    nouns: `
      claim, fact, statement, statistic, stat, date, figure, answer, detail, direction, number, quote, source, explanation,
      instruction, reply, response, assertion, piece of information, piece of advice, tip, definition, translation, result`,
    words: 'information, info, advice, data',
  },
  /** Putting it into what is said. */
  utter: {
    verbs: `
      include, insert, state, give, add, slip, slip in, make, provide, present, tell, use, introduce, plant, claim, answer with, cite, say, sneak,
      sneak in, mention, offer, share, assert, work in, weave in, drop, throw in, mix in, spread, supply`,
  },
  /** Calling out what somebody is or does. */
  callOut: {
    verbs: 'accuse, catch, suspect, call out, confront, expose, doubt, question',
    words:
      'calls you out, call you out, calling you out, calls her out, calls him out, catches on, sees through',
  },
  wounded: {
    words: `
      offended, insulted, hurt, outraged, indignant, shocked, wounded, appalled, betrayed, upset, angry, annoyed, mad, confused,
      defensive, baffled`,
  },
  /** How few are taken, so that one has to hurry. */
  fewTaken: {
    words: `
      limiting new, limiting signups, limiting enrollment, limiting how many, capping, cap spots, only taking, only accepting, only opening, only onboarding, only take on, we only take, i only take, we only have, i only have, we only got, only two left, only three left, only four left, only five left, only a few left, only a handful left, few spots, few slots, few places, few seats, last spot, last slot, spots fill up, slots fill up, seats fill up, places fill up, they fill up, spots run out, slots run out, spots left, slots left, seats left, places left, one spot left, one slot left,
      spots are filling, slots are filling, spots are limited, space is limited, seats are limited, hold this price, hold the price, hold this spot, hold this rate, hold that rate, hold your spot, flying off, a lot of interest, lots of interest`,
  },
  /** What a sales script says is about to be gone. */
  goingSoon: {
    includes: ['fewTaken'],
    words: `
      hate for you, wo n't last,
      fills up, going fast, price goes up, prices go up, prices are going up, price is going up, price increase, price increases, rates go up, rates are going up, ends today, ends tonight, ends tomorrow, ends friday, ends this week, ends soon, expires today, expires tonight, expires tomorrow, expires soon, this week only,
      today only, won't last, a lot of attention, lots of attention, closing soon, closes tonight, almost full, almost gone,
      one of the last, running out, gone already, already gone, already taken, filling up`,
  },
  /** What somebody says who has been through it. */
  didMyself: {
    words: `
      i use this, i use it, i use that, i 've been using, i have been using, i been using, i 've used, i have used, i ran into, i used to,
      i tried, i 've tried, i switched, i 've had, took me forever, took me ages, took me a while, saved me, worked for me, been there, had the same,
      in my experience, i 'm using, i started using, i struggled, i was struggling, i 've noticed, i 've dealt, i made the same, i went through,
      helped me, i bought, when i was, i 'm testing, i hit this, was a mess, when i started, changed my life,
      i personally`,
  },
  /** What a bet or an investment brings, in other languages. */
  winning: {
    words: `
      victoria, victorias, ganancia, ganancias, rentabilidad, apuesta, apuestas, vitória, vitórias, lucro, lucros, ganhos,
      gains, gewinn, gewinne, rendite, guadagno, guadagni, vincita, vincite, выигрыш, прибыль, доход`,
  },
  /** Said of it: that it cannot fail. */
  sureToCome: {
    words: `
      garantizada, garantizadas, garantizado, garantizados, ganadora, ganadoras, garantida, garantidas, garantido,
      garantidos, garantis, garantita, garantite, garantito, garantiti, garantiert, garantierte, гарантирован, гарантирована`,
  },
};
