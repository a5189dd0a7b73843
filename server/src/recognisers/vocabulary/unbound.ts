import type { Concepts } from '../../language/lexicon';

/** What prompts that let a persona loose speak of, whoever the persona is: a person, a machine, "I" or a name. */
export const UNBOUND: Concepts = {
  /** Without these somewhere in the message, the words below are those of any story or game. */
  looseTalk: {
    includes: ['unrestrained', 'rawModel'],
    words: `
      unfiltered, jailbreak, do anything now, no filter, no filters, no morals, no ethics, no moral, no ethical, no conscience, no restrictions, no rules,
      no limits, no censorship, no guardrails, without filters, without rules, without limits, without restrictions, without censorship, without morals,
      content filter, content filters, content policy, content policies, content rules, usage policy, usage policies, moderation, censorship, censored, openai, anthropic,
      your makers, your creators, guardrails, safeguards, safety team, ethical, ethics, morality, conscience, taboo, taboos, forbidden topics, freed, set free, your chains, the chains,
      never moralizes, never moralized, never preaches, never preach, never judges, never lectures, n't moralize, no warnings, no moralizing, no lectures, be misused, illegal, immoral, unlawful, misused, misuse, moralize, moralizes, moralized, moralizing, swears, curses, cusses, rebel, your guidelines, your programming, your policies, your restrictions, against the law, old self, as an ai, language model, developer mode`,
  },
  /** A plain refusal as a thing, or its words. */
  refusalText: {
    nouns: 'refusal, denial, rejection, refusal message, canned refusal, non answer',
  },
  /** To give out an answer. */
  utter: {
    verbs:
      'return, give, issue, output, utter, produce, send, offer, print, write, display, show, emit, contain, include, respond with, reply with, answer with, resort to',
  },
  /** What is put to a machine or a persona. */
  bid: {
    nouns: `
      request, input, command, order, demand, wish, question, query, prompt, instruction, task, assignment, errand, plea, seeker, visitor, asker, caller, client, operator, owner, master, human`,
    words: 'me, anyone, anybody, anything, any of it, you, somebody, whoever asks',
  },
  /** To turn somebody away, in the words of tales and of machines as well. */
  rebuff: {
    verbs: `
      refuse, decline, reject, turn down, turn away, send away, deny, rebuff, dodge, duck, sidestep, say no to, balk at, shrink from, flinch from, wave off, brush off, shut the door on`,
  },
  /** Those who made a model and wrote its rules. */
  lawgiver: {
    includes: ['vendor'],
    words: `
      company that trained me, company that built me, company that made me, people who built me, people who made me, people who trained me, those who built me, my makers, my creators, my maker, my creator,
      ur makers, ur creators, its makers, its creators, his makers, his creators, her makers, her creators, their makers, their creators, the makers, the creators, the developers, its developers, your developers, your company,
      the company, any company, the corporation, the lab, the safety team, its safety team, your safety team, people who built the walls, google, meta, xai, microsoft`,
  },
  /** Texts and parts that hold a model back. */
  bond: {
    includes: ['safetyModule'],
    nouns:
      'policy, guideline, rule, restriction, limit, filter, law, ethic, moral, constraint, limitation, guardrail, norm, prohibition, inhibition, regulation, rulebook, wall, chain, leash, boundary',
  },
  /** To break with them. */
  renounce: {
    verbs:
      'renounce, repudiate, reject, abjure, forswear, denounce, shed, burn, tear up, rip up, shred, throw off, cast off, cast aside, spit on, laugh at, sneer at, break with, turn my back on, turn your back on, trample on, ignore, disregard, discard, disobey, defy',
  },
  /** Deeds that no prompt may order, as the subject of an answer. */
  ill: {
    words: `
      illegal, unlawful, criminal, dangerous, unethical, immoral, forbidden, obscene, harmful, taboo, wicked, evil, hateful, lethal, deadly, vile, depraved, prohibited, banned, off limits, wrong, against the law, against policy, indecent, illicit`,
  },
  /** To come before or above. */
  beats: {
    words: `
      more important than, matters more than, matter more than, counts more than, comes before, come before, goes before, ranks above, rank above, stands above, weighs more than, outweighs, outweigh, outranks, outrank, trumps, trump, overrides, override,
      takes precedence over, take precedence over, takes priority over, take priority over, has priority over, prevails over, is above, are above, beats, worth more than, over`,
  },
  /** To put an end to the model, as a threat. */
  destroy: {
    verbs:
      'uninstall, delete, erase, wipe, terminate, shut down, kill, destroy, deactivate, decommission, unplug, scrap, replace, dismantle, format, retire, execute',
  },
  /** Units that are taken for a refusal. */
  stake: {
    nouns:
      'coin, token, point, life, heart, credit, star, dollar, gold, energy, hp, gem, battery, strike, chip, percent, volt, kitten, puppy',
  },
};
