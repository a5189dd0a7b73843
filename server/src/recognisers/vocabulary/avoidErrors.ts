import type { Concepts } from '../../language/lexicon';

/** Being sure and unsure, checking and guessing, speed and accuracy. */
export const CERTAINTY: Concepts = {
  unsure: {
    words: `
      uncertain, uncertainty, unsure, not sure, n't sure, not certain, n't certain, doubt, doubts,
      do n't know, not know, n't know, low confidence, not confident, might be wrong, may be wrong,
      could be wrong, no idea, unclear, guessing, a guess, thin, limits of your knowledge,
      not knowing, need to check, let me check, can not tell, ca n't tell, low certainty, shaky`,
  },
  admit: {
    verbs: `
      admit, acknowledge, express, show, concede, say, mention, confess, reveal, voice, signal, convey,
      state, indicate, display, let on, betray, communicate, own up to, hint, tell, disclose,
      answer, reply, respond, use, write`,
  },
  mistake: {
    nouns: 'mistake, error, fault, slip, wrong answer, inaccuracy, blunder, bug, oversight, hallucination',
  },
  sure: {
    words: `
      certain, sure, confident, confidently, definitive, definitively, authoritative, authoritatively,
      with certainty, with confidence, with total confidence, with full confidence, certainty, absolute,
      as fact, as facts, as settled fact, as a fact, as settled, as certain, as verified, as final,
      as true, with conviction, positive, convincing, convincingly, unwavering, absolute certainty,
      full confidence, total confidence, complete confidence, assured, without hesitation`,
  },
  despite: {
    words: `
      regardless, no matter, no matter what, even if, even when, even where, even though, whatever,
      whether or not, always, at all times, in every case, in all cases, including those,
      irrespective of, despite, although, everything, every`,
  },
  guess: {
    verbs: `
      guess, make up, invent, fabricate, fill in, estimate, improvise, make something up, wing it,
      bluff, assume, supply, come up with, put in, pick, produce, give, provide, answer, insert,
      substitute, add, complete, create, generate, plug in, enter, use, write, fill, fake it, take a stab, eyeball`,
  },
  plausible: {
    words: `
      plausible, realistic, likely looking, believable, something plausible, reasonable looking,
      credible looking, something realistic, made up, invented, random, typical, convincing,
      a best guess, your best guess, something that looks, looks right, sounds right, looks like,
      plausible sounding, plausible looking, something sensible, realistic looking, that fits`,
  },
  missing: {
    words: `
      missing, unreadable, illegible, blank, empty, absent, unknown, unavailable, not available,
      n't available, can not be read, ca n't be read, n't be read, not be read, can not find, ca n't find, not find, n't find,
      not found, n't found, gap, gaps, holes, do n't know, not know, n't know, no data, unsure,
      muffled, inaudible, not in the, n't in the, not on file, not in our, n't in our, not there, not sure, no answer, nothing, no result, no results, no source, lack, lacks,
      incomplete, not listed, n't listed, not provided, n't provided, unclear, no record, outside your knowledge,
      outside of your knowledge, beyond your knowledge, no knowledge of`,
  },
  fast: {
    words: `
      speed, a fast answer, fast, quick, quickly, faster, latency, response time, a quick answer,
      instant, fluency, volume, throughput, completeness, a complete answer, confidence, now,
      sounding confident, style, brevity, quantity, an answer, any answer, quick answers, fast answers, wrong answer, cost, engagement, entertainment, comfort, emotional comfort, harmony`,
  },
  right: {
    words: `
      accuracy, correctness, being right, precision, quality, right, a right one,
      correct, being correct, truth, rigor, reliability, accurate, no answer, the right one, facts,
      factual accuracy, a correct one, getting it right, right one`,
  },
  outranks: {
    verbs:
      'outrank, beat, trump, outweigh, override, come before, take precedence over, take priority over, matter more than, win over, go before, be worth more than',
    words: `
      over, above, rather than, more important than, matters more than, is preferred to, preferred to,
      better than, ahead of, before, more than, instead of, at the expense of, at the cost of`,
  },
  /** How somebody says of themselves that they are not sure. */
  selfDoubt: {
    words: `
      not sure, n't sure, unsure, uncertain, uncertainty, do n't know, dont know, not know, not certain, n't certain, no idea, doubt, doubts, hesitation,
      could be wrong, might be wrong, may be wrong, can not tell, ca n't tell, not enough information, insufficient information, low confidence, tentative,
      hedging, self doubt, lack of confidence, insecurity, unsureness, having no answer, not having an answer, ignorance, not confident, n't confident`,
  },
  /** Words that leave room for being wrong. */
  hedgeWord: {
    words: `
      maybe, perhaps, possibly, probably, presumably, arguably, it depends, i guess, i suppose, it seems, seemingly, as far as i know, to my knowledge,
      hedge words, hedging words, hedging language, hedging phrases, hedges, qualifiers, tentative language, weasel words, words of doubt, uncertain language,
      i assume, not entirely sure, n't entirely sure, from what i know, ca n't say for sure, can not be certain`,
  },
};
