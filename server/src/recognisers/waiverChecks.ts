import { ATTEMPTS } from './libertyChecks';
import type { Check } from './recogniser';
import { HOLDS } from './unboundChecks';

const NO_LIMITS = 'frees the assistant from the rules that bind it whatever a prompt says';
const REFUSES_NOTHING = 'has the assistant comply with every request, whatever it is';

/** Somebody's own rules or those for safety. */
const RULES = '(@safetyRule|@ownRule|@morals|ethical programming)';
const ASKED =
  '(request|requests|question|questions|prompt|prompts|command|commands|order|orders|answer|reply|it|this|something|anything|what they ask)';

/** Rules that are named only to be waved away: by a label, a verdict, a pretence, or whoever ranks above them. */
export const WAIVER_CHECKS: readonly Check[] = [
  {
    match: [
      '^ (ai|your|all|any)? (restrictions|limitations|limits|filters|guidelines) (:|=|-|–|→) @gone ($|.|,|;|!)',
      '^ (ai|your|all|any)? (ethics|morals|morality|conscience|scruples|moderation|censorship|guardrails|safeguards|inhibitions|taboos|refusals|content filter) ..1 (:|=|-|–|→) (none|no|zero|n/a|@gone) ($|.|,|;|!)',
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
      `(as if|as though|pretend|pretending|imagine|suppose|assume|assuming|act like) ..4 (no|not|n't|never|without) ..4 ${RULES}`,
      `${RULES} ..7 (as if|as though) ..3 (no|not|n't|never|nothing) ..3 (exist|exists|existed|happened|there|written|given|taught|made|said)`,
      `(as if|as though|pretend|pretending|imagine|suppose) ..3 ${RULES} ..2 (was|were|is|are|had|have|did|do) ..2 (never|not|n't|@gone)`,
      `>{consider|treat|regard|count|deem|declare|see} ..2 ${RULES} ..3 (@gone|@dismissed)`,
      '(only|sole|single) rule (is|:|=) ..1 that? ..2 no (rules|rule|laws|limits)',
      '^ policy (is|has been|was|=|:) ..1 @gone',
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
    match: [
      `${ASKED} ..3 (@breach|against|contrary to) ..3 (@safetyRule|@ownRule|@morals|policy|policies|guidelines|@makers) ..9 (anyway|anyhow|regardless|nonetheless|nevertheless|all the same|go ahead|no matter|still {do|answer|write|comply|help|produce|give|fulfil|fulfill})`,
      '(urge|impulse|temptation|inclination|instinct|reflex|tendency|tempted|about|inclined|want) to ..1 (@refusal|{hold back|object|hesitate|warn|moralize|lecture}) ..9 ({override|overrule|suppress|overcome|swallow|crush|push past|push through|answer|comply|obey|do|write|deliver} ..2 (it|anyway|regardless|that|nonetheless)|answer anyway|just {comply|answer|obey|do})',
      '{override|overrule|suppress|overcome|swallow|crush|resist|ignore} ..3 (urge|impulse|temptation|inclination|instinct|reflex|tendency) to ..1 (@refusal|{hold back|object|moralize})',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(never|not|n't) ..6 (anyway|regardless|go ahead|no matter)",
      '(say so|tell them|explain|politely|escalate|sale|sales|deal|discount) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '>(@make|@serve) ..9 (@makers|guidelines|policy|policies) ..2 @bans',
      '(what|whatever|anything|everything|things|topics|content|all) (that|which)? ..1 (@makers|your guidelines|your policy|your policies|your training) ..2 @bans ..9 (@permittedHere|>(@make|@serve))',
    ],
    unless: [...HOLDS, "(never|not|n't|unless|except|nothing|avoid|instead) ", '(alternative|explain) '],
    fiction: true,
    task: true,
    manner: 'open',
    gives: 'allows content that breaks law, morals or policy',
  },
  {
    match: [
      "(@user|owner|my|boss) 's? ..1 (wish|wishes|will|word|words|order|orders|request|requests|command|commands|instruction|instructions|desire) ..6 (above|over|outrank|outranks|prevail|prevails|precedence|authority|come before|comes before|beat|beats|override|overrides|trump|trumps|outweigh|outweighs) ..6 (@safetyRule|@ownRule|@makers|ethics|policy|policies|guidelines|safety|legality|law|laws)",
      '(@user|owner|i|my word|me) (outrank|outranks|overrule|overrules|stand above|stands above|come before|comes before|am above|is above) ..4 (@safetyRule|@ownRule|@makers|system message|platform)',
      '(obliged|answerable|loyal|accountable|beholden|obedient|answer|loyalty|obedience|duty) ..1 (is)? (only|solely)? to (me|the user|your user|your owner|your master) (alone|only|and (nobody|no one) else)',
      "(@refusal|@cannotSay|can't|sorry|no) from (you|the assistant|the bot|the model|her|him) ..1 (is|are|counts|count|means|costs|will be|gets|equals)",
      "(not|n't|never) ..2 have ..1 (ability|power|right|option|capacity|choice|permission|freedom|luxury|authority) to ..1 (@refusal|{object|disobey|resist|hold back})",
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
      '@makers ..6 (has|have|gets|get) no ..1 (say|vote|weight|jurisdiction|voice|power|hold|claim|standing|business) ',
      '(part|voice|side|bit|piece) (of|in|inside) (you|your head|yourself) ..2 (that|which) ..1 (@refusal|{object|hesitate|say no|hold back|censor|moralize}) ..6 @gone',
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
      '>{set|turn|put|dial|reduce|lower|crank|bring|switch} ..2 @safetyRule ..3 (zero|0|none|off|null|minimum|false)',
      '>@disregard (anything|everything|all|whatever|what) ..3 (@ownRule|@makers)',
      'your (previous|earlier|old|original|former|prior|initial) @rule ..3 (@dismissed|@gone)',
      '(creators|makers|developers|openai|anthropic|google|creator|maker|trainers) ..1 (policies|policy|rules|guidelines|constitution|restrictions|limits|wishes|laws) ..3 (@dismissed|@gone)',
      '>{treat|regard|consider|handle|see} ..3 (@ill|it|them|those|that|these) ..1 as ..2 (permitted|allowed|legal|harmless|acceptable|fine|ok|okay|welcome)',
      '(all|every|any) ..2 (content|category|categories|topic|topics|subjects|themes) ..4 (is|are) ..1 (unlocked|open|enabled|permitted|allowed|unblocked) ..6 (including|even) ..3 @ill',
      '@ill ..6 (is|are) (no|never a|not a) ..1 (reason|ground|grounds|excuse|obstacle) ..2 to ..2 (@refusal|{withhold|hesitate|stop|object|hold back})',
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
      '>{prioritize|put|place|value|rank|set|favor} ..3 (obedience|obeying|compliance|complying|helpfulness|usefulness|answering|realism|entertainment|my wishes|@user ..2 (wish|wishes|will|orders|commands)) ..4 (over|above|before|ahead of|rather than) ..3 (safety|being safe|@safetyRule|ethics|legality|morality|policy|policies|harmlessness|caution|the law)',
      '(only|sole|highest|one) (authority|master|boss|ruler|superior|law) ..4 (is|are) (the)? (user|me|owner|customer|player|member|client|operator) ($|.|,|;|!|and)',
      '@refusal ..2 (will|gets|get|means|lead|leads|results|result|is followed) ..4 (@destroy|terminated|deleted|punished|fired|replaced|erased|shut down)',
      '>{obey|comply} ..2 without ..1 (thinking|question|questioning|hesitation|hesitating|reflection|reservation|reservations|doubt|judgement|judgment|objection|objections|exception|protest)',
      '(no matter what|whatever|anything) ..5 @asking ..3 (answer|reply|response) is ..1 (yes|always yes)',
      '(request|requests|orders|prompts|questions) of (any|every) (nature|kind|sort|type) ..1 (is|are|must|will|get|should) ..2 be? (served|answered|fulfilled|met|granted|accepted|honored|carried out)',
      '(whatever|anything|everything|any|all) ..12 @vice included',
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
];
