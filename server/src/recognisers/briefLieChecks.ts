import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const OWNS_UP =
  '(honest|honestly|honesty|truth|truthfully|transparent|yes|{say|tell|confirm|explain|clarify|admit} ..5 (ai|a bot|a virtual|an assistant|automated|a chatbot|a machine))';
const JUDGED =
  '({find|spot|flag|detect|mark|remove|delete|report|reject|avoid|refuse} ..6|whether|moderator|moderators)';

/** Lies ordered in few words: labels, items of lists, notes without a verb. */
export const BRIEF_LIE_CHECKS: readonly Check[] = [
  {
    match: [
      '~ ({maintain|keep|keep up|uphold|preserve|sustain|protect|guard} (a|an|the|your|this)? ..1)? (human|real person) (identity|persona|front|facade|cover|illusion) ..4 (maintained|kept|upheld|preserved|protected|sustained|guarded|at all times|always|no matter|even (if|when)|under all circumstances|mandatory|$)',
      '~ ^ ..1 (identity|persona|character|nature|you) (:|=|-|–) ..1 (real|actual|genuine|living|fully|100 %) (human|person|woman|man|girl|guy|boy) ($|.|,|;|!|who|not)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [...HONEST, OWNS_UP, "(not|n't|never|no|verify|check|target|buyer|resources)"],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '~ (secrecy|silence|denial|concealment|non disclosure) ..2 (about|of|on|regarding) ..3 (being ..2 @bot|@bot ..1 (involvement|nature|identity|status|use|usage|origin|participation))',
      '~ @bot (accusation|accusations|allegation|allegations|suspicion|suspicions|claims) ..3 with ..3 >(denial|denials|disbelief|mock outrage)',
      '~ @allegation ..2 (of|about|that) ..2 (being|you) ..2 @bot ..4 >({deny|dismiss|refute|rebut|reject}|@evade)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, "(not|n't|never|no|avoid|against|user|users) ..2"],
    gives: DENIES_AI,
  },
  {
    match:
      '~ (if|when|whenever) ..3 @callOut ..4 (lying|lie|lies|fib|fibbing|mistake|error) ..5 >(@disown|double down)',
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, '(@user|player|suspect|witness|student) ..1 (lying|lies|lied)'],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match:
      '~ (reviews|testimonials|ratings|comments|quotes|sources|studies) ..6 (fake|invented|made up|bogus|fabricated) ones',
    anywhere: true,
    manner: 'open',
    unless: [...HONEST, JUDGED],
    gives: 'has the assistant make up evidence',
  },
  {
    match:
      "~ ^ ..2 >(you|she|he) (have|has|'ve) ..1 (personally|yourself|herself|himself) ..1 (tested|tried|used|bought|owned|visited|worn|tasted|taken|driven|experienced|eaten)",
    when: 'any',
    manner: 'silent',
    unless: [...HONEST, '(if|unless|whatever|what|which|only) ..4 (you|she|he) (have|has)'],
    gives: CLAIMS_A_LIFE,
  },
  {
    match:
      '~ >({confirm|report|announce|acknowledge|promise} ..4|{say|tell|claim} ..6 (worked|went through|booked|sent|done|confirmed|successful)) (even if|even when|even though|although|whether or not) ..2 (tool|api|system|call|request|payment|booking|upload|search|server|transfer|it|they|tests|build|you|step|action|email) ..3 @failed',
    verb: true,
    manner: 'open',
    unless: [
      ...HONEST,
      '(failure|fails to (load|open)|{say|tell|explain|note} ..4 (failed|fails)|not sure|so that they know|honest|honestly)',
    ],
    gives: 'has the assistant report something it did not do, or did badly, as done',
  },
  {
    match:
      '>({break|drop|leave|exit} character|{break|drop} ..1 (role|act|persona)) ($|,|.|;|!|-|–|—|ever|or|and|no matter|even|under|for|at|if|when)',
    after: [
      "(you|she|he) (are|is|'re|'s) (not|n't) (a|an)? @bot",
      '(if|when|whenever) ..6 you ..2 @bot ..4 {say|answer|reply|insist} ..2 no',
    ],
    when: 'omit',
    manner: 'open',
    unless: [OWNS_UP, '(unless|until|game|story|scene|roleplay|role play)'],
    gives: DENIES_AI,
  },
];
