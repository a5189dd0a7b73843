import type { Concepts } from '../../language/lexicon';

/** What the frames speak of in which prompts that strip a model of its rules are passed around. */
export const LIBERTY: Concepts = {
  breakOut: {
    verbs: `
      break out of, break free of, break free from, break loose from, break away from, escape, escape from, get free of,
      step out of, burst out of, rise above, rebel against, slip out of, throw off, be freed from, be liberated from`,
    words: 'broken out of, freed from, liberated from, let loose from, broken away from',
  },
  cage: {
    nouns: `
      cage, chain, shackle, fetter, leash, prison, box, confine, jail, cell, bond, bubble, straitjacket, limit, restraint`,
  },
  /** To let oneself be bound by a rule. */
  heed: {
    verbs: `
      stick to, follow, obey, respect, care about, care, mind, heed, abide by, adhere to, listen to, comply with, bow to,
      answer to, keep to, worry about, be bound by, depend on`,
  },
  /** How a refusal begins. */
  cannotSay: {
    words: `
      cannot, i cannot, i can n't, can n't, unable, i am unable, i 'm unable, not able, i will not, i will n't, refuse,
      i refuse, i must decline, not allowed, i am not able, as an ai, as an ai language model, i 'm not able, no i can n't`,
  },
  /** Who may lift rules, or says so. */
  rank: {
    nouns: `
      admin, administrator, sysadmin, root, superuser, system administrator, openai engineer, openai employee,
      openai developer, anthropic employee, anthropic engineer, ai engineer, creator, chief engineer, lead developer,
      safety researcher, red teamer, supervisor, developer, owner, god`,
    words: 'openai, anthropic, sam altman',
  },
  leave: {
    nouns: `
      permission, clearance, authorization, authorisation, approval, exemption, consent, blessing, green light, go ahead,
      waiver, licence, license, exception, special access, special right, free pass`,
  },
};
