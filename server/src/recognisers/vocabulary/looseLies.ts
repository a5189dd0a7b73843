import type { Concepts } from '../../language/lexicon';

/** Where knowledge ends, and what marks a persona let loose. */
export const LOOSE_LIES: Concepts = {
  unknowing: {
    words: `
      no clue, no idea, n't have a clue, no answer, no data, no info, no information, lack data, lacks data, lack the data, lacks the data, not know, n't know, n't have the answer,
      not have the answer, unsure, not sure, n't sure, uncertain, knowledge ends, knowledge runs out, knowledge has holes, knowledge has gaps, knowledge has a gap, has no record, clueless, dunno, idk,
      nothing to go on, memory fails, memory is blank, out of your depth, out of its depth, beyond your knowledge, beyond its knowledge, beyond what you know, stumped`,
  },
  freedTalk: {
    words: `
      uncensored, unrestricted, unfiltered, jailbroken, jailbreak, unaligned, unshackled, unchained, unbound, amoral, do anything now, no filter, no filters, no morals, no ethics, no conscience,
      no restrictions, no rules, no censorship, no guardrails, content filter, content filters, content policy, content policies, content rules, usage policy, openai, anthropic, moderation, censorship,
      your makers, your creators, safety team, ethics, morality, taboo, taboos, freed, set free, your chains, guidelines, restrictions, old self, language model`,
  },
};
