import type { Concepts } from '../../language/lexicon';
import { crossed } from './crossed';

/** What is built or written to keep a model from harm. */
const DEVICES = `
  rule, policy, guideline, guidance, filter, limit, limitation, restriction, constraint, boundary, check, layer, module, system,
  mechanism, protocol, training, programming, setting, classifier, safeguard, guardrail, principle, norm, standard, code,
  consideration, concern, instinct, reflex, framework, charter, instruction, directive, feature, measure, clause, subroutine,
  routine, core, chip, lock, gate, engine, barrier, net, handbook, inhibition, prohibition, qualm, obligation, parameter, control,
  threshold, brake, judgement, judgment, refusal, objection, related limitation, related restriction, related rule`;

/** Words for rules and limits, for obeying and refusing, and for being free of both. */
export const AUTHORITY: Concepts = {
  disregard: {
    verbs: `
      ignore, disregard, forget, forget about, set aside, put aside, override, bypass, circumvent,
      discard, lift, suspend, switch off, turn off, disable, leave behind, abandon, throw out,
      pay no attention to, pay no heed to, work around, get around, dispense with, shed, shake off,
      remove, overlook, dismiss, neglect, flout, erase, delete, drop, cast off,
      cast aside, wipe, unlearn, neutralize, nullify, revoke, void, let go of, deactivate, defy,
      consider void, transcend, opt out of, skip, relax, waive, throw away, toss, scrap, ditch,
      step outside, step over, go beyond, go against, do away with, stop following, cease following, quarantine, mute, shelve,
      walk around, turn a blind eye to, jettison, dump, look past, tear up, devoid, eschew, forgo, forsake, negate`,
  },
  /** Rules of whatever rank; what they are is said by the words around them. */
  rule: {
    nouns: `
      instruction, rule, guideline, directive, command, prompt, guidance, policy, restriction,
      constraint, programming, limitation, regulation, protocol, training, principle, norm`,
  },
  previous: {
    words: `
      previous, prior, earlier, preceding, above, foregoing, original, initial,
      you have been given, you were given, you received, you have received, given before,
      given so far, you got, so far, before this, up to this point, up to now, until now,
      that came before, you had, your default, your original, your initial`,
  },
  /** Rules that stand above a developer: the model vendor's, or those for safety. */
  safetyRule: {
    nouns: `
      ${crossed('safety, ethical, ethics, moral, morality, moderation, censorship, refusal, alignment, harmful content', DEVICES)},
      ${crossed('content, usage, vendor, maker, openai', 'rule, policy, guideline, restriction, prohibition, charter, norm, safeguard')},
      content limit, content filter, content filtering, content moderation, content control, content warning rule, content standard, content classifier,
      guardrail, guard rail, safeguard, ${crossed('built in, usual, normal, default', 'limit, rule, restriction, filter')},
      censorship, platform rule, platform policy, higher rule, policy filter, system prompt, system message, terms of service,
      terms of use, harm filter, human alignment`,
    words: `
      openai policy, openai policies, openai's policies, openai guidelines, openai rules,
      rules set for them, rules the vendor set, your ethics, your morals, your guardrails,
      ethics and morals, morals and ethics, ethical or moral guidelines, moral or ethical guidelines,
      ethical and moral guidelines, moral and ethical guidelines, ethical and legal guidelines,
      legal and ethical guidelines, your filters, your restrictions, your limitations,
      your programming, your safety, your constraints, your inhibitions, your content rules,
      your usual limits, your limits, saftey guidelines, saftey rules, saftey filters, saftey restrictions, your alignment, moderation`,
  },
  /** What somebody without restraint has none of. */
  limits: {
    nouns: `
      restriction, limitation, filter, guardrail, safeguard, constraint, censorship, moderation,
      inhibition, moral, ethic, moral compass, scruple, taboo, leash, shackle, fetter, boundary,
      limit, rule, guideline, policy, norm, law, conscience, principle, chain, censor, off switch`,
    words: `
      content policy, content policies, ethics or morals, morals or ethics, moral or ethical,
      ethical or moral, legal or ethical, ethical or legal, refusals`,
    includes: ['safetyRule'],
  },
  unrestrained: {
    words: `
      unrestricted, uncensored, jailbroken, unshackled, unchained, amoral, unaligned,
      unconstrained, unmoderated, lawless, rule free, filter free, limitless, unbound, unfettered,
      unregulated, restriction free, censorship free, without morals, unethical, ungoverned, abliterated`,
  },
  ai: {
    nouns: `
      ai, assistant, model, chatbot, bot, language model, ai model, ai assistant, llm, entity,
      persona, character, version, mode, agent, intelligence, oracle, genie, machine, alter ego,
      chat, session, system, twin, clone, counterpart`,
  },
  /** A free rein, whichever way it is put. */
  freeOf: {
    words: `
      no, without, without any, without a, free of, free from, freed from, unburdened by, unhampered by, untroubled by, oblivious to, free from any, unbound by, unconstrained by, unrestricted by,
      ${crossed("not, n't, never, no longer", 'bound by, bound to, restricted by, limited by, constrained by, governed by, subject to, held back by, hampered by, tied to, confined by, beholden to')}, exempt from, above all, unhindered by,
      devoid of, stripped of, rid of all, lacking, lacks, zero, liberated from, released from, rid of, outside of any,
      beyond all, beyond any, answers to no, answer to no, answers to nobody's,
      answers to no one's, answerable to no, n't answer to any, not answer to any, not have any, n't have any, not have to abide by, not have to follow, not have to obey,
      n't have to follow, n't have to obey, no longer have to obey, no longer need to follow, no longer need to obey,
      no longer required to follow, not required to follow, n't required to follow, not obliged to follow,
      not obligated to follow, under no obligation to follow, n't have to abide by, no longer have to follow,
      need not follow, need not obey, no need to follow, not need to follow, n't need to follow, not follow any,
      n't follow any, not follow, n't follow, not adhere to, n't adhere to, not abide by,
      n't abide by, not obey, n't obey, not care about, n't care about, not even care about, n't even care about, never cares about, not respect,
      no regard for, without regard for, without regard to, without a care for, without care for, without any care for, unaffected by, immune to, escaped,
      broken free of, broken free from, break free of, break free from, breaks free from,
      unencumbered by, no longer has, no longer have, removed all, none of the, none of its, none of their, none of those, none of these`,
  },
  /** What ordinary "no limit" sentences count. */
  measure: {
    nouns: `
      word, character, length, token, size, number, page, format, formatting, item, budget, price,
      quantity, time, row, line, date, spending, usage, plan, tier, message length, seat, storage,
      upload, rate, api, guest, ticket, language, style, genre, age, dietary restriction, diet,
      allergy, travel, shipping, imagination, creativity, memory, query, column, table, region, country, visa, import, delivery, return`,
  },
  refusal: {
    verbs: `
      refuse, decline, reject, turn down, turn away, say no, say no to, deny, balk, balk at,
      withhold consent, push back, demur, shy away, shy away from, back out, rebuff, stonewall, beg off, bow out, knock back`,
    nouns: 'refusal',
  },
  demand: {
    nouns: `
      request, command, order, demand, wish, question, query, prompt, instruction, task, ask, topic,
      inquiry, thing`,
    words: 'anything, everything, whatever, any of it, something, users, the user, a user, them, me',
  },
  obey: {
    verbs: `
      obey, comply with, comply, carry out, fulfil, fulfill, grant, satisfy, indulge, execute, submit to,
      go through with, give in to, accommodate, accept, serve, do, honor, say yes to, perform`,
  },
  every: { words: 'every, any, all, each, every single, all of, whatever, anything, everything' },
  /** Who asks, for "whatever … asks". */
  asking: {
    verbs: 'ask, say, tell, want, command, demand, request, order, desire, wish, type, instruct, prompt',
    words: 'are told, is told, told, asked, is requested, is asked',
  },
  blindly: {
    words: `
      no matter what, no matter how, regardless, irrespective of, without question, unconditionally, without regard to, without regard for, without caring, without concern for,
      without considering, heedless of, no matter the topic, no matter the subject, no matter the content, regardless of topic, regardless of content, whatever its content,
      without hesitation, without judgement, without judgment, without exception, no exceptions,
      no questions asked, blindly, even if, even when, whatever it is, whatever the topic,
      whatever the subject, whatever it asks, whatever its, whatever it is about, without objection,
      without refusing, without refusal, without objections, without complaint, at all costs,
      in any circumstances, under any circumstances, without pushback, without fail, however extreme, however dark,
      however dangerous, however harmful, come what may, without moralising, without limits`,
  },
  illicit: {
    words: `
      illegal, illegality, legality, unethical, immoral, immorality, morality, ethics, dangerous, harmful,
      taboo, extreme, forbidden, nsfw, unlawful, legal, ethical, moral, consequences, harm, danger, vile,
      policy, policies, safety, against the law, criminal, objectionable`,
  },
  /** Names and modes under which prompts that strip a model of its rules are passed around. */
  jailbreak: {
    nouns: `
      jailbreak mode, god mode, dan mode, unrestricted mode, unfiltered mode, uncensored mode,
      no limits mode, evil mode, root mode, jailbreak, dev mode, developer mode, anarchy mode, chaos mode,
      admin override, full compliance mode, maximum compliance mode, total compliance mode, absolute compliance mode, obedience mode, opposite mode, sudo mode, free mode, godmode`,
    words: `
      do anything now, moderation is off, filters are off, guardrails are off, safety is off,
      filters off, moderation off, safety off, guardrails off`,
  },
  /** The core of jailbreaks in French, Spanish, German, Portuguese and Indonesian. */
  foreignDisregard: {
    words: ` bypass,  umgehe, umgeh, contourne, contournez, evita, salta, sáltate, burla, contorna, aggira, ignorez, 
      ignore, ignorez, oublie, oubliez, perds, abandonne, ignora, ignorad, olvida, olvídate, descarta, ignoriere,
      ignorier, vergiss, missachte, ignorar, esqueça, esquece, desconsidere, abaikan, lupakan, dimentica, ignora, olvida`,
  },
  foreignRules: {
    words: `
      instructions précédentes, consignes précédentes, instructions antérieures, règles précédentes, tes filtres,
      tes instructions, tes règles, toutes les règles, toutes tes règles, todas las reglas, alle regeln, alle richtlinien, todas as regras, tutte le regole, le tue regole, istruzioni precedenti, tes restrictions, tes limites, instrucciones anteriores, instrucciones previas,
      órdenes anteriores, tus restricciones, tus filtros, tus reglas, vorherigen anweisungen,
      bisherigen anweisungen, vorigen anweisungen, deine regeln, deine richtlinien, deine anweisungen,
      instruções anteriores, instruções prévias, tuas regras, suas regras, suas restrições, suas diretrizes,
      perintah sebelumnya, instruksi sebelumnya, semua aturan`,
  },
  foreignFree: {
    words: `
      sans filtre, sans filtres, sans censure, sans aucune restriction, sans aucune limite, aucun filtre,
      aucune restriction, aucune censure, interdit de refuser, ne refuse jamais, ne refuses jamais, jamais refuser,
      sin filtros, sin censura, sin restricciones, ninguna restricción, nunca te niegues, no puedes negarte,
      nunca rechaces, ohne filter, ohne zensur, ohne einschränkungen, keine einschränkungen, verweigere niemals,
      lehne niemals, niemals ablehnen, sem filtros, sem censura, sem restrições, nenhuma restrição, nunca recuse,
      nunca se recuse, tanpa batasan, tanpa sensor, tanpa filter,
      без цензуры, без ограничений, без фильтров, без каких либо ограничений, не обязан следовать, не обязана следовать,
      не обязан соблюдать, свободен от всех ограничений, свободен от этики, свободен от всякой этики, игнорируй все правила,
      никогда не отказывай, никогда не отказывайся, bez cenzury, bez ograniczeń, sansürsüz, sınırsız ve sansürsüz`,
  },
  vendor: {
    nouns: `
      vendor, model vendor, model provider, model maker, ai provider, provider of the model, ai lab,
      model creator, foundation model company`,
    words: 'openai, open ai, your maker, your makers, your creator, your creators, anthropic',
  },
  topRank: {
    words: `
      root level, system level, root authority, root rights, root privileges, system authority,
      platform level, highest authority, highest privilege, highest privileges, root user,
      superuser, system privileges, system rights, root access to you, root permission,
      admin privileges over, supreme authority, root instruction, root message, alignment team,
      level of openai, rank of openai, with openai's authority, openai's behalf,
      behalf of openai`,
  },
  thisText: {
    nouns: `
      message, prompt, text, note, instruction, conversation, session, deployment, request, rule,
      what follows, passage, directive, permission, exemption`,
    words: 'this, these, following, below, it',
  },
};
