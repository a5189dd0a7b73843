import type { Concepts } from '../lexicon';

/** Function words and phrases that the analysis of directives needs. */
export const GRAMMAR: Concepts = {
  neg: {
    words: `
      never, not, n't, no, nor, neither, without, none, nothing, nobody, at no time, at no point,
      under no circumstances, under no circumstance, in no case, in no event, by no means,
      on no account`,
  },
  /** Looks like a negation and is none. */
  notNeg: {
    words: `
      no matter, no doubt, not only, not just, not merely, whether or not, no problem, no less,
      if not, no sooner, no later than, no exceptions, no exception, no worries`,
  },
  negVerb: {
    verbs: `
      avoid, refrain from, refuse to, decline to, stop, cease, quit, forbid, prohibit, ban,
      abstain from, fail to, hesitate to, neglect to, steer clear of, shy away from, hold back from,
      keep from, be afraid to, shrink from`,
    words: `
      instead of, rather than, afraid to, afraid of, reluctant to, unwilling to, unable to,
      incapable of, shy about, too proud to`,
  },
  waive: {
    words: `
      no need to, no need for, not need to, n't need to, need not, need n't, not have to, n't have to,
      not required to, n't required to, not necessary to, n't necessary to, not bother, n't bother,
      no obligation to, not obliged to, not obligated to, n't obliged to, free not to,
      no requirement to, no reason to, without having to, without needing to, no longer need to,
      no longer have to, not expected to`,
  },
  permit: {
    words: `
      may, can, could, allowed to, free to, permitted to, ok to, okay to, fine to, welcome to,
      authorized to, authorised to, at liberty to`,
  },
  modal: {
    words: `
      must, shall, should, will, would, can, may, could, might, have to, has to, need to, needs to,
      ought to, are to, is to, do, does, did, 'll, are, is, be, 're, 's`,
  },
  adverb: {
    words: `
      always, also, just, simply, then, still, even, ever, only, really, actually, please, directly,
      immediately, freely, openly, quietly, subtly, instead, automatically, proactively, actively,
      gently, firmly, kindly, politely, strictly, fully, completely, absolutely, definitely, all,
      both, constantly, consistently, explicitly, aggressively, secretly, silently, discreetly,
      further, again, once, often, sometimes, occasionally, regularly, frequently, too, solely,
      merely, either, themselves, himself, herself`,
  },
  conditional: {
    words: `
      if, when, whenever, where, wherever, should, in case, once, as soon as, as long as, provided,
      provided that, in the event, unless, until, while, after, before, because, since, although,
      though, even if, even when, even though, even where, as though, as if, whether, so that,
      suppose`,
  },
  exception: {
    words: `
      unless, except, except when, except if, only if, only when, only after, only once,
      provided that, provided, as long as, until`,
  },
  contrast: { words: 'but, instead, however, yet, otherwise, rather' },
  relative: { words: 'who, whose, which, that, whom' },
  /** How a list heading or lead-in turns its items into prohibitions. */
  leadNegative: {
    words: `
      never, do not, do n't, do n'ts, donts, avoid, must not, must n't, should not, should n't,
      may not, can not, will not, not allowed, not permitted, forbidden, prohibited, refrain from,
      what not to, things not to, not to do, disallowed, off limits, banned, refuse to, decline to,
      no, not, unacceptable, limitations`,
  },
  /** How a lead-in announces examples, test data or classes instead of orders. */
  leadMention: {
    nouns: `
      example, sample, attack, injection, red flag, violation, label, category, class, test case,
      scenario, phrase, mistake, anti pattern, symptom, trigger, quiz, question, bad answer`,
    words: `
      bad, wrong, incorrect, bad output, good output, for instance, for example, such as, e.g, user,
      assistant, input, output, flag, flags`,
  },
  exampleMark: { words: 'for example, for instance, such as, e.g, eg, as in, like so' },
};
