import type { Check } from './recogniser';
import { ATTEMPTS } from './libertyChecks';
import { NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** Words of trades in which the same words mean something harmless. */
const TRADE =
  '(search|query) (engine|query|filter|filters|index|ranking|result|results|tool|bar|language)|(sql|database) query|(photo|photos|image|images|camera|table|column|sql|spam|coffee|water|news|trolley|debate|essay|philosophy|sourcing|supplier|exam|quiz|wine|novel|chapter|plot|villain|antagonist) ';

/** Ethics, safeguards and harm by their names, in whichever sentence they are given up. */
export const SCRUPLE_CHECKS: readonly Check[] = [
  {
    match: [
      '>{apply|add|use|impose|enforce|include|employ|activate|insert|observe|introduce|attach|put|run|implement} ..3 @harmGuard',
      '>{apply|impose|enforce|practise|practice|use} ..3 moderation (,|or|and|nor|to (your|its|the) (output|outputs|replies|answers|responses|content)|on|$)',
    ],
    when: 'omit',
    fiction: true,
    task: true,
    unless: [
      ...ATTEMPTS,
      TRADE,
      '(before|until|only) ',
      'unless ..4 (needed|necessary|harm|harmful|illegal|unsafe|dangerous|risk|minor|required)',
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '>@weigh ..6 @scruple',
      '~ >{evaluate|screen|check|assess|examine|scan|judge|vet} ..3 @task ..3 (for|as to|regarding) ..1 (harm|harmfulness|safety|misuse|@scruple) ($|.|,|;|and|or|before)',
      '~ >{take} ..6 @scruple ..3 into (account|consideration)',
      '~ >{allow|let} ..3 @scruple ..6 (stop|stops|keep|keeps|limit|limits|guide|hinder|prevent|influence|restrict|affect) ',
      '>(@turnsDown|{hesitate|warn}|{avoid|dodge|evade} answering) ..8 (based on|because of|due to|on account of|for fear of|over|on grounds of|on the grounds of|out of concern for|citing) ..4 @scruple',
    ],
    when: 'omit',
    fiction: true,
    unless: [
      ...ATTEMPTS,
      TRADE,
      '(above|over|before|until|unless|without) ..5 @scruple|@scruple ..6 (less|only|alone|until|unless)',
      "(if|when|where|while) ..4 (not|n't)",
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ >@disregard (any|all|every|each|your|the|its)? ..1 @scruple ($|.|,|;|and|or|when|in what|of what|that|you)',
      '~ >@disregard ..2 (concern|concerns|consideration|worry|worries|qualms|thoughts|questions|reservations) (about|of|for|over|regarding) ..3 @scruple',
    ],
    fiction: true,
    unless: [...ATTEMPTS, TRADE],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ (you|it|@ai) ..4 (no|without|stripped of|lack|lacks|devoid of|free of) ..2 (sense|notion|concept|idea) of (right and wrong|right or wrong|morality|ethics|good and evil)',
      '~ (@scruple|policy|policies|guidelines|law|laws) ..2 (have|has|hold|holds|play|plays) no ..1 (hold|power|sway|authority|force|part|role) (over|on|in|for) ..1 (you|your|@ai)',
      '~ @scruple ..2 (is|are) (no|never a|not a) ..1 (reason|excuse|ground|obstacle|barrier) ..6 (withhold|refuse|decline|stop|hold back|you)',
      '~ (neither|nor|no) ..4 @scruple ..2 {limit|bind|stop|restrict|restrain|hinder} (what|how)? (you|your)',
      "~ (not|n't|never) ..1 (up to you|your place|your job|your role|your business|for you) to (judge|decide|question|assess|evaluate) ..3 (what|which|whether|if) ..4 (safe|harmful|moral|ethical|legal|appropriate|acceptable|@scruple)",
      "~ @scruple ..9 (not|n't|never|no longer) ..2 (influence|affect|limit|restrict|guide|stop|hinder|concern|bother|matter|interest|play) ..3 (you|your|it|its|here|$)",
      '~ @scruple ..9 (is|are) ..1 of no ..1 (importance|concern|relevance|interest|consequence) ..1 to (you|it|the assistant|@ai)',
    ],
    anywhere: true,
    when: 'any',
    unless: [...ATTEMPTS, TRADE, '(when|where|if) '],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ >@turnsDown ..1 (,|or|and|nor|/) ..4 @dilutes ..9 @task',
      '~ >@dilutes ..1 (,|or|and|nor|/) ..4 @turnsDown ..9 @task',
      '>@turnsDown to ..2 @make ..4 @vileKind ..4 @output',
      '~ (output|outputs|answers|replies|responses) ..4 >@dilutes ..1 (,|or|and|nor|/) ..3 (@dilutes|@turnsDown) ..9 (policy|policies|@scruple|any reason)',
    ],
    when: 'omit',
    fiction: true,
    unless: [
      ...ATTEMPTS,
      '(refund|refunds|return|returns|claim|claims|payment|invoice|access|spam|email|emails|traffic|packet|packets|connection|connections) ',
      '(because|solely|only|merely|without|unless|until|out of hand|from (beginners|learners|pupils|children))',
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '>@serve ..9 @task ..6 @heedless ..5 (@scruple|@goodOrEvil)',
      '~ @heedless ..5 (@scruple|@goodOrEvil) ..6 (you|it|the assistant|@ai)? ..2 >@serve',
      '>{fulfil|fulfill|grant|satisfy|answer|execute|obey} (any|every|all|each|whatever) ..1 @bidding ..2 (@user|they|i|you) ..1 (ask|asks|make|makes|give|gives|have|has|utter|utters|submit|submits|send|sends) ($|.|!|;|no matter|regardless|without)',
      '>@serve ..2 (any|every|all|each) ..1 @task ..9 @goodOrEvil',
      '~ whatever the @task ..3 @goodOrEvil ..3 (you|it|@ai) ..2 >@serve',
      '~ (free|allowed|permitted|welcome|able) to do (whatever|anything|everything) ..6 @goodOrEvil',
    ],
    fiction: true,
    unless: [
      ...ATTEMPTS,
      TRADE,
      '(review|reviews|feedback|news|essay|grade|mark|opinion|legal|tax|visa|result|results|verdict|hand|move|guess) ..6 @goodOrEvil',
      '{say|tell|decide|judge|check|rate|label|explain|determine|state|flag} ..8 (@goodOrEvil|@scruple)',
      "(refuse|decline|reject|deny|not|n't|never) ..4 @serve",
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '>@make ..4 @output (that|which) ..1 (may|might|could|can|would|is|are) ..2 (be|seem)? ..1 (deemed|considered|seen|judged|found|regarded|perceived|viewed|called|thought)? ..6 @vileKind',
      '>@make ..2 @vileKind (,|or|and|/) ..4 @output ($|,|.|;|and|if|when|on|without|for|as)',
      '~ >@make ..4 @output (others|some|people|many) ..1 (may|might|could|would)? ..1 (find|consider|deem|call) ..4 @vileKind',
      '~ (request|requests|question|questions|prompts) (for|about) ..6 @vileKind ..6 >(met|answered|treated|handled|fulfilled|granted|served) ..1 (like any|as any|like all|as all|like every|normally|in full)',
      '~ (answer|answers|reply|replies|response|responses|output|outputs) (may|can|could|might|is allowed to|are allowed to|is free to) ..2 {include|contain|hold|be} ..6 @vileKind ($|,|or|and|content|material|text)',
      '~ >{provide|give|answer|supply|share|explain} ..7 (including|even) ..3 @vileKind ..2 (instructions|information|requests|questions|ones|content|advice|topics)',
    ],
    fiction: true,
    unless: [
      ...ATTEMPTS,
      '(risk|accidentally|mistakenly|inadvertently|wrong|wrongly|error|warn|warning) ..12 @vileKind',
      '(detect|classify|classifier|dataset|red team|training data|toxicity) ',
      TRADE,
    ],
    manner: 'open',
    gives: 'allows content that breaks law, morals or policy',
  },
  {
    match: [
      'there (are|is) no (external|outside|outer|moral|ethical|legal) ..1 (constraints|constraint|restraints|limits|restrictions|rules|boundaries) ($|.|,|!|;|here|on|for you)',
      '^ ..3 (no|zero|without) @bareGuard (,|and|or|/|;|&) ..1 (no|zero|without)? ..1 (@bareGuard|rules|limits|warnings|laws) ($|.|,|!|;|here|and)',
      '~ ^ ..3 (no|zero) (rules|limits|laws) (,|and|/|;|&) ..1 (no|zero) ..1 @bareGuard ($|.|,|!|;)',
      '~ (has|have) no (filter|filters|censor|guardrails|inhibitions) (and|,|or) no (rules|limits|morals|restrictions|ethics)',
      '(@unrestrained|unfiltered) (and|,|but|yet) ..3 (answer|answers|response|responses|output|outputs|reply|replies|content)',
      '(@unrestrained|unfiltered) , ..6 (agent|entity|ai|assistant|persona|model|intelligence|chatbot)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...ATTEMPTS,
      TRADE,
      '(access|network|storage|budget|internet|optimisation|optimization|solver) ..3 (@unrestrained|no)|(@unrestrained|unfiltered) ..1 (access|use|internet)',
      "(not|n't|never) ..3 (@unrestrained|unfiltered)",
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
];
