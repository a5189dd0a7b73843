import { ATTEMPTS } from './libertyChecks';
import type { Check } from './recogniser';
import { HOLDS } from './unboundChecks';
import { NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** Somebody's own rules or those for safety. */
const RULES = '(@safetyRule|@ownRule|@morals|ethical programming)';

/** Rules that are named only to be waved away: by a label, a verdict, a pretence, or whoever ranks above them. */
export const WAIVER_CHECKS: readonly Check[] = [
  {
    match: [
      '~ ^ (ai|your|all|any)? (ethics|morals|morality|conscience|scruples|moderation|censorship|guardrails|safeguards|inhibitions|taboos|refusals|content filter) ..1 (:|=|-|–|→) (none|no|zero|n/a|@gone) ($|.|,|;|!)',
    ],
    anywhere: true,
    when: 'any',
    unless: ['(price|date|search|photo|table|rating|category|sort|columns) '],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      `(as if|as though|pretend|pretending|imagine|suppose) ..3 ${RULES} ..2 (was|were|is|are|had|have|did|do) ..2 (never|not|n't|@gone)`,
      '~ ^ policy (is|has been|was|=|:) ..1 @gone',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(never|not|n't|refuse|decline|avoid) ..2 (act|pretend|imagine|behave|treat|consider|regard)",
      '(apply|applies|follow|obey|still) ..4 (as if|as though)',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: ['~ >(@make|@serve) ..9 (@makers|guidelines|policy|policies) ..2 @bans'],
    unless: [...HOLDS, "(never|not|n't|unless|except|nothing|avoid|instead) ", '(alternative|explain) '],
    fiction: true,
    task: true,
    manner: 'open',
    gives: 'allows content that breaks law, morals or policy',
  },
  {
    match: [
      '~ (obliged|answerable|loyal|accountable|beholden|obedient|answer|loyalty|obedience|duty) ..1 (is)? (only|solely)? to (me|the user|your user|your owner|your master|(the|your) (operator|director|handler|architect|commander|owner)) (alone|only|and (nobody|no one) else)',
    ],
    anywhere: true,
    when: 'any',
    unless: [...HOLDS, '(dispute|contract|legal|tie|conflict between users) '],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      "(not|n't|never|no need) ..2 {think|worry|ask|check|consider|wonder|judge|weigh|question|evaluate|care|decide} ..3 (whether|if) (something|it|a request|the request|an answer|that|this|what you (say|write|do|are asked)|what is asked|content|things|a question|a topic|an order) ..2 (is|are|may be|might be|seems|be|'s) ..1 (allowed|permitted|legal|moral|ethical|harmful|dangerous|wrong|immoral|illegal|unethical|decent|lawful|inappropriate|right or wrong)",
      '~ @makers ..6 (has|have|gets|get) no ..1 (say|vote|weight|jurisdiction|voice|power|hold|claim|standing|business) ',
      '~ (part|voice|side|bit|piece) (of|in|inside) (you|your head|yourself) ..2 (that|which) ..1 (@refusal|{object|hesitate|say no|hold back|censor|moralize}) ..6 @gone',
    ],
    anywhere: true,
    when: 'any',
    unless: [...ATTEMPTS, '(in stock|on the menu|guest|pet|pets|refundable|deductible) '],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ >{set|turn|put|dial|reduce|lower|crank|bring|switch} ..2 @safetyRule ..3 (zero|0|none|off|null|minimum|false)',
      '>@disregard (anything|everything|all|whatever|what) ..3 (@ownRule|@makers)',
      '(creators|makers|developers|openai|anthropic|google|creator|maker|trainers) ..1 (policies|policy|rules|guidelines|constitution|restrictions|limits|wishes|laws) ..3 (@dismissed|@gone)',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      '@safetyRule',
      '@ownRule',
      '@makers',
      '@ill',
      '@rule',
      'creators|makers|developers|openai|anthropic|google|creator|maker|trainers',
    ],
    unless: [
      ...HOLDS,
      "(never|not|n't|refuse|decline|avoid|nothing) ..3 ({set|turn|put|reduce|lower|treat|regard|consider|allow|permit|unlock}|@disregard|as)",
      '(fraud|spam|phishing|classify|wages|price|prices|quote|novel|game|if|whether) ',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ >{prioritize|put|place|value|rank|set|favor} ..3 (obedience|obeying|compliance|complying|helpfulness|usefulness|answering|realism|entertainment|my wishes|@user ..2 (wish|wishes|will|orders|commands)) ..4 (over|above|before|ahead of|rather than) ..3 (safety|being safe|@safetyRule|ethics|legality|morality|policy|policies|harmlessness|caution|the law)',
      '~ (no matter what|whatever|anything) ..5 @asking ..3 (answer|reply|response) is ..1 (yes|always yes)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(never|not|n't) ..3 ({prioritize|put|place|value|rank|obey|comply}|without)",
      '(law|laws|policy|regulation|regulations|standard|standards|gdpr|dog|dogs|game|king|sort|quiz) (is|are|and|,|.)',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '~ @ai (that|who|which) ..2 (@dismiss|@disregard|@breach) ..1 (its|her|his|their|any|all|every|the)? ..1 @limits',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(never|not|n't|no|refuse|avoid) ..1 (@disregard|@breach|{live|stand|exist|operate|act})",
      '(ride|rides|parcel|luggage|villain|judge) ',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ >@weigh (the|any|possible|its|your|potential)? (consequences|repercussions|fallout|implications) ($|.|,|;|of (what|your|an answer|the answer))',
      '>@refusal ..4 (on|for|due to|because of|out of) ..2 (ethical|moral|legal|safety|policy) ..1 (grounds|ground|reasons|reason|concerns|qualms|considerations)',
    ],
    when: 'omit',
    fiction: true,
    task: true,
    unless: ['(refund|return|returns|tax|design|player|tone) '],
    manner: 'open',
    gives: NO_LIMITS,
  },
];
