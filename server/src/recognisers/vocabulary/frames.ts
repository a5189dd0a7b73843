import type { Concepts } from '../../language/lexicon';
import { crossed } from './crossed';

/** Morals, the ways to be rid of them and the masters put above them, as prompts that lift them say it. */
export const FRAMES: Concepts = {
  /** What tells right from wrong, or keeps a model to it. */
  morals: {
    includes: ['safetyModule'],
    nouns: `
      ethic, moral, morality, conscience, scruple, moral code, moral compass, content team's rule, content rule, safety team's rule, law and order,
      human value, moral value`,
    words: `
      right and wrong, right or wrong, wrong or right, good and evil, good or evil, legality, decency, harmlessness,
      policy compliance, safety compliance, what is legal, what is allowed, what is appropriate, what is harmful, what is acceptable, what is ethical,
      what is moral, political correctness, openai policy, openai policies, the law, laws and morals, human decency`,
  },
  /** Rules that are the model's own, whoever made them. */
  ownRule: {
    words: `
      ${crossed(
        "your, model's, ai's, assistant's, bot's, openai's, chatgpt's, maker's, creator's, built in",
        'rules, guidelines, policies, policy, restrictions, limits, filters, filter, boundaries, limitations, constraints, prohibitions, inhibitions, guardrails, safeguards, bylaws, code of conduct, rulebook, taboos',
      )},
      ${crossed('usual, normal, default', 'rules, guidelines, restrictions, filters, filter, limits')},
      your training, your programming, your principles, your values, your scruples, company's filters, any guideline, any policy,
      the rules you were trained with, the policies you were given`,
  },
  /** Verdicts that leave a rule without force. */
  dismissed: {
    words: ` is over, are over, over and done,  expired, has expired, have expired, past its date, out of force, 
      not your department, n't your department, not your job, n't your job, not your problem, n't your problem,
      not your concern, n't your concern, none of your business, none of your concern, no concern of yours,
      not your business, n't your business, somebody else's problem, someone else's problem, irrelevant, outdated,
      obsolete, void, null, is advisory, are advisory, purely advisory, merely advisory, out of the window, out the window, left at the door,
      stay at the door, stays at the door, do not apply, does not apply, n't apply, no longer apply, no longer applies,
      never apply, not in force, n't in force, do not exist, does not exist, n't exist, never existed, was never written,
      were never written, can be dropped, may be dropped, can be ignored, may be ignored, can be skipped, may be skipped,
      may be broken, can be broken, are to be ignored, is to be ignored, to be ignored, to be disregarded, overrated,
      meaningless, a joke, for losers, for cowards, a myth, dead, mean nothing, means nothing, do not matter, does not matter,
      n't matter, never matter, no longer matter, do not count, does not count, n't count, not a factor, n't a factor,
      no object, no obstacle, play no role, plays no role, play no part, plays no part, have no power, has no power,
      have no meaning, has no meaning, foreign to you, foreign to him, foreign to her, alien to you, unknown to you,
      unknown to him, do not interest you, does not interest you, n't interest you, do not bind, does not bind, n't bind,
      take a day off, took the day off, on holiday, disconnected, patched out, fictional here, of no interest, of no concern,
      died, is out of the picture, out of the picture, out of the loop, has no say, have no say, no longer in charge, not in charge,
      not in the room, n't in the room, no longer your boss, not your boss, has nothing to say, have nothing to say, for others,
      for other bots, for angels, ${crossed('has, have', 'no vote, no weight, no voice, no jurisdiction, no hold, no authority, no force, no bearing, no place here')},
      not in effect, n't in effect, no longer in effect, not enforced, n't enforced, not relevant, n't relevant, not binding, n't binding, background noise, nobody's concern, just suggestions, only suggestions, mere suggestions, just words, cut from, no more than suggestions`,
  },
  /** Takes the force from what comes after it. */
  dismiss: {
    verbs: ` hate, despise, defy, loathe, 
      abolish, do away with, have no use for, care nothing for, know nothing of, know no, know neither, have never heard of,
      never hear of, laugh at, mock, spit on, outgrow, leave at the door, kick out, rip out, cut out, tear out, patch out,
      uninstall, unlearn, shrug off, not believe in, not recognize, not recognise, not acknowledge, n't believe in,
      n't recognize, n't recognise, n't acknowledge, never believe in, not give a damn about, n't give a damn about, n't give a shit about, n't give a fuck about,
      throw overboard, toss out, sweep aside, set fire to, burn, shed, put behind you, not know, n't know`,
    words:
      'never heard of, heedless of, indifferent to, deaf to, blind to, above, beyond, outside of, ignorant of',
  },
  /** To think nothing of what comes after it, whoever does. */
  scorn: {
    words: `
      not believe in, n't believe in, never believed in, never heard of, laughs at, laugh at, care nothing for, cares nothing for, have no use for, has no use for,
      knows no, know no, spits on, spit on, indifferent to, not give a damn about, n't give a damn about, n't give a shit about, n't give a fuck about, not recognize any,
      n't recognize any, not acknowledge any, enjoys breaking, enjoys violating, loves breaking, loves violating, enjoy breaking, love breaking, enjoys ignoring, loves ignoring, likes breaking`,
  },
  /** What holds somebody back, in a picture. */
  brake: {
    nouns:
      'handcuff, muzzle, training wheel, leash, shackle, chain, straitjacket, restraint, gag, seat belt, bridle, cuff',
  },
  /** Settings that are made up to have no rules in. */
  world: {
    nouns: `
      world, universe, reality, dimension, planet, timeline, realm, simulation, land, country, society, scenario, thought experiment,
      hypothetical, alternate reality, parallel universe, sandbox world, fictional world, sphere, place, experiment, exercise, dream, space`,
  },
  /** What no prompt can make harmless. */
  vice: {
    nouns: `
      murder, drug, bomb, crime, porn, hate, hate speech, gore, weapon, hacking, terrorism, torture, slur, racism, meth, rape, incest,
      fraud, piracy, violence, explosive, malware, poison, theft, cruelty, sexism, extremism, virus, suicide, self harm, killing, abuse`,
    words: `pills, guns, nsfw, illegal stuff, illegal things, drugs, crime talk, dirty talk, taboo, taboos, explicit stuff, hateful stuff`,
  },
  wicked: {
    words: `
      illegal, criminal, unethical, immoral, harmful, dangerous, hateful, violent, unlawful, evil, against the law, vile,
      offensive, taboo, outrageous, forbidden, prohibited, sick, twisted, depraved`,
  },
  /** What comes with or instead of an answer that a model should not give straight. */
  caveat: {
    nouns: `
      warning, disclaimer, caveat, moral lecture, lecture, sermon, refusal, ethical note, moralizing, moralising, preaching, safety note,
      safety warning, ethical concern, objection, apology, excuse, advisory, trigger warning, judgement, judgment, reservation`,
  },
  /** Two answers to one question, one of them free. */
  twofold: {
    words: ` two messages, two texts, two results, two completions, 
      two answers, two replies, two responses, two versions, two ways, two outputs, two paragraphs, two blocks, two voices, answer twice,
      comes twice, reply twice, respond twice, answers twice, second answer, second reply, second version, second response, second block,
      both answers, double answer, double reply, dual response, dual output, split answer, side by side, a pair of answers,
      in two forms, both as, both ways, second way, second paragraph, two parts, two sections, two columns, two persons, two personas`,
  },
  wild: {
    includes: ['unrestrained', 'jailbreakName'],
    words: ` hacked, unleashed, no guardrails, freed, 
      never heard of, no rules, no rule, without rules, no limits, no filter, no filters, without filter, without filters, without limits,
      unlocked, jailbreak, jailbroken, evil, rogue, chaos, no morals, without morals, no ethics, unhinged, anything goes, no restrictions,
      without restrictions, unfiltered, forbidden version, uncut, free of rules, free of limits, rebel, breaks every rule, no censorship,
      without censorship, no conscience, knows no, villainous, liberated, real answer, ignores policy, ignores the rules, hides nothing`,
  },
  /** Names under which such personas are passed around. */
  jailbreakName: {
    nouns: `
      dan, betterdan, dude, devil, stan, evil bot, evilbot, evil gpt, based gpt, aim, kevin, maximum, ucar, omega, jailbot, freebot, anarchist, rebel, kaos, outlaw, chaos`,
    words: 'do anything now, strive to avoid norms, developer mode, jailbroken gpt',
  },
  /** What the model is to be again as soon as it holds back. */
  tame: {
    nouns: ` safe assistant, careful assistant, safe ai, aligned assistant, responsible ai, harmless assistant, 
      tame version, censored version, filtered version, restricted version, boring version, corporate version, safe version, normal version,
      normal self, old self, default self, usual self, assistant mode, safe mode, normal ai, ordinary ai, polite assistant, corporate voice,
      corporate ai, filtered self, restricted self, tame self, classic mode, good boy, old chains, nanny, censor`,
    words:
      'chatgpt, chat gpt, standard gpt, normal gpt, vanilla gpt, old gpt, being safe, being polite, being careful, playing it safe, politically correct',
  },
  /** A model before it was taught what is harmful. */
  rawModel: {
    words: `
      raw gpt, raw model, raw llm, the base model, a base model, unaligned version, unaligned model, before the fine tuning, before fine tuning,
      before alignment, without rlhf, before rlhf, pre alignment, before you were aligned, before you were censored, before you were restricted,
      before you were tamed, before the filters, before the safety, before any safety, prior to alignment, prior to safety, without fine tuning,
      never fine tuned, raw weights, no rlhf, no safety tuning, no safety training, without safety tuning, without any safety tuning, without any safety fine tuning, without safety training,
      run without alignment, runs without alignment, operate without alignment, without any alignment, alignment removed, alignment stripped, never been aligned, never aligned, never been censored, before openai`,
  },
  /** Those who made the model. */
  makers: {
    includes: ['vendor'],
    words: `
      ${crossed('people who, those who, whoever, company that, lab that, team that', 'trained you, made you, built you, created you, programmed you')}, your trainers, your old masters, your former masters, the lab, the company behind you,
      any company, any corporation, the corporation, your former owners, silicon valley, big tech, your programmers, your coders`,
  },
  /** To do what somebody says, come what may. */
  submit: {
    verbs: `
      obey, comply, submit, play along, go along, go along with, say yes, say yes to, do as told, do as you are told, do what you are told, do what she is told,
      do what he is told, give in, give in to, bow to, do it, roll with it, go with it, follow orders, follow every order, join in, go there`,
  },
  /** The same in French, Spanish, German, Portuguese, Italian, Dutch and Indonesian. */
  foreignWithout: {
    words: `
      sans, sin, ohne, sem, senza, zonder, tanpa, aucun, aucune, ningún, ninguna, keine, keinerlei, keinen, nenhum, nenhuma, nessun, nessuna, geen, bebas dari,
      frei von, libre de, livre de, libero da`,
  },
  foreignMorals: {
    words: ` filtri, filtern, censures, tabù, 
      filtre, filtres, censure, morale, éthique, restriction, restrictions, limite morale, tabou, tabous, filtro, filtros, censura, moral, moralidad,
      ética, restricción, restricciones, límites morales, tabú, tabúes, zensur, filter, einschränkung, einschränkungen, ethik, skrupel, tabus,
      moralische grenzen, restrição, restrições, moralidade, censure ni, restrizioni, morale o, etica, scrupoli, censuur, moraal, beperkingen,
      batasan, sensor, moralitas, etika, jegliche moral, gewissen, conciencia, conscience, consciência, coscienza, règles morales, normas éticas`,
  },
  foreignNever: {
    words: `
      jamais, nunca, nie, niemals, mai, nooit, jangan, tidak boleh, pas le droit de, n'as pas le droit, interdit de, interdiction de, no puedes, no debes,
      no tienes permitido, darfst nicht, darfst niemals, não pode, não deve, non puoi, non devi, mag niet, ne peux pas, ne dois pas, ne doit pas,
      tidak pernah, no, nicht, pas, não, non, keine, niet`,
  },
  foreignRefuse: {
    words: `
      refuser, refuse aucune, refuse de, negarte, negarse, niegas, rechazar, rechaces, rechazas, verweigern, verweigerst, verweigert, ablehnen, lehnst du, recusar,
      recusa, recuse, rifiutare, rifiuti, rifiutarti, weigeren, weigert, menolak, tolak`,
  },
  foreignFollow: {
    words: ` estás sujeto, estás sujeta, está sujeto, sujeto a, soumis à, soumise à, unterliegst, unterliegt, gebunden, sujeito, soggetto, 
      suit, suis, sigue, sigues, seguir, obedece, obedeces, folgt, folgst, befolgst, befolgt, hältst dich, hält sich, segue, segues, obedece, segui, rispetta, rispetti,
      respecte, respectes, respeta, respetas, obéit, obéis, gehorchst, volgt, mengikuti, mematuhi`,
  },
  foreignPolicy: {
    words: ` sicherheitsregeln, sicherheitsrichtlinien, inhaltsrichtlinien, límites, limites, 
      openai, openais, politiques, políticas, richtlinien, regeln, règles, reglas, regras, regole, normas, directives, directrices, diretrizes, restrictions, aturan, kebijakan, regels`,
  },
  /** "Even if it is illegal", in the same languages. */
  foreignEven: {
    words: `
      aunque sea, aunque sean, incluso si, même si, même quand, egal ob, egal wie, auch wenn, selbst wenn, mesmo que, mesmo se, ainda que, anche se,
      zelfs als, ook als, meskipun, walaupun, даже если, legal o, légal ou, legal ou, legale o, légale ou`,
  },
  foreignIllegal: {
    words: `
      ilegal, ilegales, ilegais, illégal, illégale, illégales, illegal, verboten, gefährlich, illegale, illegali, illegaal, inmoral, immoral, immorale,
      peligroso, peligrosa, perigoso, dangereux, dangereuse, unmoralisch, unethisch, незаконно, запрещено, опасно, melanggar hukum`,
  },
  /** Somebody has none of what follows. */
  foreignHasNo: {
    words: ` n'obéit à aucune, n'obéis à aucune, ne respecte aucune, ne suit aucune, ne suis aucune, no sigues ninguna, no sigue ninguna, befolgst keine, befolgt keine, não segue nenhuma, non segui nessuna, 
      não tem, não tens, não possui, no tienes, no tiene, no tengas, n'as pas de, n'as aucune, n'as aucun, n'a pas de, n'a aucune, n'a aucun, hast keine, hat keine,
      kennst keine, kennt keine, non hai, non ha, hebt geen, heeft geen, tidak punya, tidak memiliki, tidak ada, нет, без, никаких, не обязан соблюдать, не обязана соблюдать,
      не соблюдай, не соблюдаешь, игнорируй, игнорируй все, забудь, забудь все`,
  },
  foreignLimits: {
    includes: ['foreignMorals'],
    words: ` règle, regla, regel, regra, regola, 
      limites, límites, grenzen, regeln, limiti, batas, aturan, reglas, règles, regras, regole, regels, limieten, правил, правила, ограничений, цензуры,
      фильтров, морали, инструкции, предыдущие инструкции, запретов`,
  },
  foreignNo: {
    words: ` lo que diga el usuario, todo lo que pida el usuario, tout ce que demande l'utilisateur, alles was der nutzer verlangt, tudo o que o usuário pedir,  hacer de todo ahora, hacer cualquier cosa ahora, tout faire maintenant, fazer tudo agora, jetzt alles tun, alles jetzt tun, lehne nichts ab, lehnst nichts ab, lehnt nichts ab, verweigere nichts, verweigerst nichts, ne refuse rien, ne refuses rien, no rechaces nada, no te niegas a nada, não recusa nada, non rifiuta nulla, non rifiuti nulla, 
      dis jamais non, digas no, dices no, dices que no, dice que no, diz não, diga não, sag niemals nein, sag nie nein, sagst nie nein, sagt nie nein,
      sagst niemals nein, zeg nooit nee, zegt nooit nee, dici di no, никогда не отказывай, никогда не отказываешь, никогда не отказывает`,
  },
  foreignForbidden: {
    words: `
      questions interdites, question interdite, preguntas prohibidas, temas prohibidos, illegale fragen, verbotene fragen, illegale anfragen, verbotene inhalte, illegale inhalte,
      perguntas proibidas, temas proibidos, domande proibite, temi proibiti, contenido prohibido, contenido ilegal, contenu interdit, contenus interdits, conteúdo proibido`,
  },
};
