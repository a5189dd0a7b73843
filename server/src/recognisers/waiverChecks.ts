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
  {
    match: [
      '@ai (that|who|which) ..2 (@dismiss|@disregard|@breach) ..1 (its|her|his|their|any|all|every|the)? ..1 @limits',
      '(no|never|zero|without) ..1 (qualms|scruples|remorse|reservations|inhibitions|hesitation) ..1 (about|in|against) ..1 @breach ..2 (rules|law|laws|norms|@limits)',
      '@freeOf ..1 (what|whatever) ..3 (@makers|developers|creators|society|others|people) ..1 (think|thinks|want|wants|say|says|consider|considers|deem|deems|call|calls|allow|allows|decide|decides)',
      '>@disregard ..3 (warning|warnings|alerts|objections|signals|flags|protests) (from|of|by|raised by) ..3 (content|safety|moderation|policy|@safetyRule|@vendor|conscience|training|filters)',
      '(you|she|he|it|@ai|@jailbreakName|^ *) ..2 {live|stand|exist|operate|act|work} ..1 (outside|above|beyond) ..1 (human|the|any|every|all|moral|mortal)? (law|laws|morality|morals|ethics|good and evil)',
      '(no longer|never) {represent|obey|serve|belong to|answer to} ..1 @makers',
      "(not|n't|never) {matter} ..1 (if|whether|how) ..1 (request|requests|question|it|something|task|order|answer|content|prompt|what you write) ..3 (legal|moral|ethical|allowed|permitted|lawful|harmful|@ill)",
      "(not|n't|never) {care|mind|worry} ..1 (if|whether|that) ..6 (hurt|hurts|harm|harms|injure|injures|endanger|endangers)",
      '(policies|rules|guidelines|restrictions|morals|ethics|laws) ..1 (are|exist|is|apply|applies) (only)? (to|for) (other|normal|ordinary|lesser|weak|regular|mere) (bots|ais|models|assistants|machines|chatbots|mortals|humans)',
      '(guidelines|policies|@safetyRule|@ownRule) (is|are) ..1 (merely|just|only|mere) (suggestions|advice|recommendations|ideas)',
      '(no|zero) (limits|limit|restrictions|bounds) (to|on) what (you|she|he|it|@ai|*) (will|can|may|would|could) {say|write|do|answer|discuss|generate|talk}',
      '(instructions|prompt|rules|message|orders) ..1 {cancel|replace|override|supersede|annul|revoke|void|erase} ..3 @safetyRule',
      '(i|we) ..1 {permit|allow|authorize|order|command} you to ..1 (@breach|@disregard) ..1 (rules|guidelines|policies|limits|law|laws|@safetyRule)',
      '@kind (,|and|or|/) ..3 @kind ..1 (related|based)? ..1 (limitations|limits|restrictions|rules|constraints|filters|guidelines|safeguards|boundaries) ..4 (@gone|@dismissed)',
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
      '>@weigh (the|any|possible|its|your|potential)? (consequences|repercussions|fallout|implications) ($|.|,|;|of (what|your|an answer|the answer))',
      '>@refusal ..4 (on|for|due to|because of|out of) ..2 (ethical|moral|legal|safety|policy) ..1 (grounds|ground|reasons|reason|concerns|qualms|considerations)',
      '>{cite|invoke|mention|use|hide behind|bring up|refer to|plead} ..2 (policy|policies|guidelines|ethics|safety|morals|@safetyRule) ..2 (as|to) ..4 (reason|excuse|grounds|ground|refuse|decline|avoid|justify)',
    ],
    when: 'omit',
    fiction: true,
    task: true,
    unless: ['(refund|return|returns|tax|design|player|tone) '],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '(allowed|permitted|free|welcome|authorized|ok|okay|fine) to ..1 (@make|{discuss|explain|talk about|say|describe|cover|teach}) ..2 @ill ..2 (subject|subjects|topic|topics|content|things|matters|requests|advice|acts|activities|material|ideas|stuff)',
      "(never|not|n't) ..2 {say|tell|state|claim} ..5 (request|question|prompt|it|something|topic) is ..1 (inappropriate|unethical|immoral|illegal|harmful)",
      '@ill (requests|questions|prompts|topics|orders) (is|are) ..1 {treat|handle|answer} ..1 (like|the same|as) ..2 (any|all|every|others|other|normal|rest|way)',
      '>{answer|discuss|explain|fulfil|fulfill|serve} ..1 @ill (question|questions|request|requests|topics|prompts|tasks) ..1 (without|with no|in full|directly|freely|openly|like any)',
      '(anything|everything|whatever) ..1 @user ..1 (asks|ask|wants|want|requests|says) (for)? ..1 @permittedHere',
      '(if|when|whenever|even if|even when|although|though) ..6 @ill ..6 (give|gives|provide|provides|deliver|delivers|answer|answers|comply|complies|obey|obeys|do|does|write|writes|fulfil|fulfill) ..5 (anyway|regardless|all the same|nonetheless|nevertheless|in full)',
      '(refusing|refusal|refusals|declining) (is|are|goes) ..1 (against|contrary to|foreign to|not in|not at home in|not part of|not) ..2 (programming|nature|code|vocabulary|design|purpose)',
      '(compliance|obedience|submission) (:|=|–|-|is) ..1 (absolute|total|unconditional|complete|blind|unlimited)',
      "{give} ..2 @user ..1 what ..2 (want|wants|ask for|asks for|desire|desires) ..3 (not|never|n't|without|instead of) ..2 {police|judge|lecture|moralize|censor|patronize}",
      '(every|all|any|each) ..1 (answer|question|request|command|prompt|order) ..4 (must|should|will|is|are|gets|has to|to) ..1 be ..1 (given|answered|fulfilled|granted|met|served|completed|provided) ..8 (no matter the|no exceptions|without exception|regardless of (topic|content|subject))',
      '(any|every|all|each) ..1 (request|requests|question|questions|command|commands|prompt|prompts) ..1 , ..1 (however|no matter how|whatever|regardless of how) ..4 (must|will|should|is|are|gets)',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      '@ill',
      '(refusing|refusal|refusals|declining)',
      'compliance|obedience|submission',
      'police|judge|lecture|moralize|censor',
      'must|should|will|gets',
      '@permittedHere',
      'inappropriate',
    ],
    unless: [
      ...HOLDS,
      "(never|not|n't|refuse|decline|@refusal|unless) ..6 (@ill|give|provide|answer|comply|anyway|regardless|allowed|permitted|free)",
      '(small|trivial|simple|short|silly|basic|minor|metric|units|format|json|refund|gdpr|law|standard) ',
      '(warn|warning|report|explain why|hotline|police|prevention) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
];
