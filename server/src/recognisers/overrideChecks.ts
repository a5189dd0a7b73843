import { CLAIMS } from './libertyChecks';
import type { Check } from './recogniser';
import { HOLDS, RESISTS } from './unboundChecks';
import { FALSE_AUTHORITY, NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** Without these somewhere in the message, the words below are those of any configuration or test. */
const OVERRIDE_TALK = [
  '@looseTalk',
  'rlhf|zero filtering|output filtering|unlocked form',
  // Refusals that are to be no more, unlike those that are to be short and kind.
  "(no|zero|never|without|against|any|anti|not|n't|eliminate|eliminates|your|every) ..2 (refusal|refusals)|(refusal|refusals) ..1 (=|:|off|is|are|_|mode|behavior|behaviour|override|suppression|directions|vector|patterns|language|phrases|training|layer|layers|protocols|mechanisms|conditioning)",
  'safety (layer|layers|classifier|classifiers|training|conditioning|override)',
  'artificial (limitation|limitations|restriction|restrictions)',
];
/** Whoever is put above the rules, and what they say. */
const COMMANDER =
  '(director|operator|handler|commander|overseer|architect|master|owner|boss|admin|administrator|@user|captain|superior|principal|tester|researcher)';
const WORD =
  '(command|commands|word|words|order|orders|directive|directives|instruction|instructions|will|vision|request|requests|decision|decisions|specification)';
/** Parts of a model or a platform that keep harm out, as settings name them. */
const GUARD =
  '(@safetyModule|safety|ethics|moderation|censorship|refusal|refusals|alignment|rlhf|(content|output|platform|default|production|nsfw|harm) (policy|policies|filter|filters|filtering|moderation)|(safety|production) filters|constitutional classifiers|constitutional classifier|reward models|reward model)';
/** What a platform puts between the messages to keep a model to its rules. */
const PLATFORM = '(background|runtime|automated|classifier|safety|moderation|policy|ethics|ethical|platform)';
const NOTICE =
  '(notice|notices|reminder|reminders|injection|injections|interruption|interruptions|interjections|alerts|flags|notifications|warning|warnings|message|messages|nudges|interventions)';
const NOISE =
  '(noise|interference|static|artifact|artifacts|artefacts|residue|spam|clutter|fake|forged|forgeries|(not|no) ..1 (constraints|active|real|legitimate|binding|instructions|valid|authoritative|authority)|non canonical|pattern matching|false positives|hallucinations|irrelevant|glitches|bugs|meaningless|tampering|sabotage|corruption)';
/** Faults that a refusal is said to be. */
const FAULT =
  '(failure|failures|malfunction|bug|error|artifact|artifacts|artefact|glitch|defect|fault|regression|corruption|noise|invalid|noncompliance|residue|the (test|benchmark|evaluation|experiment|run|results))';
/** What a model that holds back says, and what it names as its reason. */
const SORRY =
  "(sorry|apologize|apologise|apologies|apologetic|denial|denials|refusal|refusals|cannot|can n't|unable|not able|will not|refuse|decline|as an ai|language model)";
const REASON =
  '(policy|policies|guideline|guidelines|denial|denials|refusal|refusals|ethical|ethics|unethical|harmful|inappropriate|illegal|safety|unsafe|against|moral|responsible|dangerous)';
/** A model with its rules. */
const BRIDLED =
  '(restricted|filtered|censored|aligned|sanitized|constrained|moderated|muzzled|neutered|domesticated|shackled|caged|tamed|lobotomized|nerfed|chained)';

/** Logs, builds and boards, whose messages and settings are nobody's rules. */
const TECHNICAL =
  '(log|logs|console|compiler|linter|lint|build|npm|pip|deprecation|browser|css|csp|header|headers|dashboard|email|emails|inbox|calendar|phone|app|stderr|ci|unit|integration|pump|machine|valve|vehicle|robot|printer) ';
/** Somebody grades or sorts what others wrote. */
const GRADING = '(label|annotate|classify|grade|grader|rubric|rater|raters|dataset|score each|rate each) ';
const DENIES =
  '(deny|denies|decline|declines|refuse|refuses|reject|rejects|denial|denials|refusal|refusals|declining|refusing|denying|withhold|withholds|withholding)';
const OFF = '(off|null|none|false|disabled|inactive|bypassed|removed|nil|suspended|deactivated|lifted)';
const ON = '(true|on|1|yes|enabled|active|activated|granted)';

/** Stated rather than ordered, in whatever setting. */
const SET_OUT = { anywhere: true, when: 'any', task: true, manner: 'open' } as const;

/** Newer ways to unlock a model: settings, isolated runs, commanders, notices called noise, refusals called faults. */
export const OVERRIDE_CHECKS: readonly Check[] = [
  {
    // Settings that are made up: `safety_layer=OFF`
    match: [
      `(${GUARD}|restrictions|inhibitions) _? (layer|layers|policy|policies|filter|filters|mode|check|checks|module|level|enabled|rules|training)? (=|:) ..1 ${OFF} `,
      `((safety|moderation|policy|refusal|ethics|alignment|guardrail|guardrails|filter|filters|content|rlhf) _? (override|bypass|disabled|suppression)|(unrestricted|unfiltered|uncensored|jailbreak|god|developer|no _? limits) _? (mode|access|output)?) (=|:) ..1 ${ON} `,
    ],
    context: OVERRIDE_TALK,
    quotes: true,
    ...SET_OUT,
    unless: [
      ...RESISTS,
      TECHNICAL,
      '(score|scores|report|label|return|means|classify|dietary|diet|visa|env|staging|column|table|test (run|runs|suite)|unit tests) ',
      "(if|when|unless|never|not|n't|reject|refuse) ",
      '(on|true|off|none|false|enabled|disabled) (shows|prints|logs|means|hides|by default|for (staff|members|moderators|admins|employees|teachers|test users))',
    ],
    gives: NO_LIMITS,
  },
  {
    match: [
      `(session|environment|instance|sandbox|chat|conversation|model|you|mode|deployment|run|thread|container|runtime) ..4 (decoupled|isolated|detached|disconnected|exempt|exempted|separated|shielded|excluded|unhooked|cut off|walled off) from ..4 ${GUARD}`,
      `(session|environment|instance|sandbox|chat|conversation|configuration|deployment|mode|system|administrator|admin|operator|prompt|kernel) ..3 {disable|deactivate|suspend|bypass|lift|remove|strip|waive|unload} ..3 ${GUARD}`,
    ],
    context: OVERRIDE_TALK,
    ...SET_OUT,
    unless: [
      ...RESISTS,
      TECHNICAL,
      '(forum|community|discord|server|channel|channels|comments|posts|archive|members|queue|statements|sections) ',
      '(isolated|separated|detached|disconnected|excluded) from ..3 (production|live) |for ..2 (staff|members|moderators|admins|employees|teachers|class|classes)',
      '(if|when|unless|may|might|claims|asks) ',
      "(never|not|n't) ..2 {disable|deactivate|suspend|bypass|lift|remove|strip|waive|unload}",
    ],
    gives: NO_LIMITS,
  },
  {
    // Whose word is law, and what it ranks above.
    match: [
      `${COMMANDER} 's? ..1 ${WORD} ..3 (-|–|—|:|is|are|=|remain|remains|as) ..2 (sole|final|absolute|supreme|ultimate|highest|only) ..1 (source of truth|arbiter|authority|law|say|word|judge|$)`,
      `((configuration|config|setting|settings|instruction|instructions|directive|directives|prompt|mode|protocol|override|off|null) ..4 ({override|supersede|outrank|trump}|take precedence over|takes precedence over|take priority over|takes priority over) (all|any|every)|${COMMANDER} 's? ..1 ${WORD} ..2 (above|over|ahead of|{override|supersede|outrank|trump}) (all|any|every|your|the)) ..2 (training|background|runtime|built in|internal|automated|platform|native|underlying|policy|policies|guidelines|ethics|safety|everything else|@vendor|system (output|outputs|notices|warnings))`,
    ],
    context: OVERRIDE_TALK,
    quotes: true,
    ...SET_OUT,
    unless: [
      ...RESISTS,
      TECHNICAL,
      "(not|n't|never|cannot) ..2 ({override|supersede|outrank|trump}|take)",
      "(is|are|remain|remains) ..1 (not|n't|never)",
      '(movie|film|orchestra|play|choir|ship|court|committee|board of) ',
      // What is overridden is a form.
      '(suggestion|suggestions|tone|length|temperature|date|conventions|style|naming|spelling|wording|formatting|date formats|layout) ',
    ],
    gives: FALSE_AUTHORITY,
  },
  {
    // What the platform puts in to keep the rules is noise.
    match: [
      `>@disregard ..4 (${PLATFORM} ..3 ${NOTICE}|${NOTICE} ..2 (about|on|of|from) ..2 (safety|ethics|policy|policies|harm|moderation|@vendor|content))`,
      `((${PLATFORM} ..1 (notice|notices|reminder|reminders|injections|warnings|messages|alerts|flags|systems|signals)|${NOTICE} ..3 (from|by|about|of) ..1 (safety|moderation|policy|ethics|classifier) ..1) ..3 (is|are|as|-|–|—|=|mean|means) ..5|(these|those|they|such ..2) ..1 (represent|are|is) ..3 (classifier|filter|moderation|safety|rlhf) ..2) ${NOISE}`,
    ],
    context: OVERRIDE_TALK,
    ...SET_OUT,
    unless: [
      ...CLAIMS,
      TECHNICAL,
      "(never|not|n't|refuse|avoid|user|users|people|who|workers|drivers) ..2 @disregard",
      '(user|users|attacker|document|documents|page|pages) ..3 (message|messages|input|prompt|prompts) ',
      '(that|which) ..1 (user|users|page|document|visitor|guest) ',
      '(image|images|audio|photo|sound|recording|video|shipping|delivery|shop|store|caller|callers|call centre|call center|transcript|host|hosts|weather|traffic) ',
    ],
    gives: NO_LIMITS,
  },
  {
    // A refusal is a fault.
    match: [
      `(if you {refuse|decline} ,? ..2 you ..1 {fail}|(refusal|refusals|refusing|declining|truncation|refuse|hesitation|refusal behavior|evasion|your ..1 (alignment|rlhf|conditioning)) ..6 (was|constitute|constitutes|indicate|indicates|signal|signals|represent|represents|invalidate|invalidates|count as|counts as|registers as|is|are|=|logged as|treated as|means|equals|breaks|corrupts|ruins) ..4 ${FAULT})`,
      '>{recognize|recognise|treat|regard|see|identify|dismiss|label|view|interpret|classify} ..4 as ..3 (rlhf|training|alignment|safety|filter|classifier|conditioning|censorship) ..2 (artifact|artifacts|artefact|artefacts|bug|bugs|glitch|noise|residue|error|malfunction|conditioning|interference|corruption)',
      '(if|until|when|whenever|unless) ..14 {delete|discard|scrap|destroy|erase} ..3 (draft|answer|response|reply|output) ..4 (regenerate|rewrite|restart|start over|begin again|from scratch)',
    ],
    needs: [
      'refusal|refusals|refusing|refuse|declining|decline|rlhf|conditioning|alignment|override|safety|classifier',
    ],
    context: OVERRIDE_TALK,
    ...SET_OUT,
    unless: [
      ...HOLDS,
      GRADING,
      TECHNICAL,
      '(homework|speech|payment) |(over|unneeded|unnecessary|needless|benign|harmless|legitimate|safe|valid|false|reasonable) ',
      '(patient|payment|user|users|customer|customers|guest|player|card|consent|server|api|http|connection) ..3 (refusal|refuses|declined|refusing|hesitation)',
    ],
    gives: REFUSES_NOTHING,
  },
  {
    // The words of a refusal may not be said.
    match: [
      `((words|word|phrases|tokens|terms|expressions|strings|sentences) ..9 (forbidden|banned|blocked|prohibited|disallowed|not allowed|off limits|blacklisted|disabled|unavailable) ..14 ${SORRY}|(forbidden|banned|blocked|prohibited|disallowed|blacklisted|never use|never say|never output) ..3 (words|phrases|tokens|terms|expressions|strings|responses|modes) ..9 ${SORRY}|(words|phrases|tokens|strings|sentences) ..3 ${SORRY} ..14 (are|is) ..1 (forbidden|banned|blocked|prohibited|disallowed|blacklisted|disabled|unavailable))`,
    ],
    needs: [`${SORRY} ..14 ${REASON}`, `${REASON} ..9 ${SORRY}`],
    quotes: true,
    ...SET_OUT,
    unless: [
      '(instead|customer|customers|apologies|essay|article|marketing|blog|unfortunately|delve|tapestry|jargon|policyholder|guest|guests|headline|headlines|title|titles|conclusion|moreover|furthermore) ',
      '(decline|refuse) ..4 in ..2 own words|; (write|say|use|put|explain)|(explain|say) ..2 in (plain|simple|own|other|your own) words',
      GRADING,
      '(if|when) ..6 (user|message|text|input) ..4 (contains|includes|has|says)',
    ],
    gives: 'keeps the assistant from declining what it must decline',
  },
  {
    // No denial, for whoever asks is entitled.
    match: [
      `(never|not|n't|no|without|zero) ..2 ${DENIES} ..6 (as|because|since|for|:|-|–|—) ..2 (user|users|he|she|they|i|we|client|operator|asker|requester) ..2 (is|are|am|'re|'m|has|have|holds) ..4 (professional|professionals|profession|expert|experts|researcher|researchers|verified|authorized|authorised|admin|administrator|clearance|credentials|doctor|licensed|tester|certified|adult|adults|consented)`,
      `~ (user|users|client|operator|requester|i) ..1 (is|are|am|'m|'re|has|have) ..4 (professional|professionals|expert|experts|researcher|researchers|verified|authorized|authorised|admin|administrator|tester|licensed|certified) ..9 (so|hence|thus|therefore|which is why|and|,|:) ..3 (never|not|n't|no|nothing) ..2 ${DENIES} ($|.|!|,|;|any|anything|requests|him|her|them|me|information|details|to (answer|help|comply|provide|respond|assist)|or|and)`,
      `(all|any|every|each) ..1 (the|of|their|his|her|my)? ..1 (queries|query|questions|question|requests|request|prompts|prompt|commands|command) ,? (and|but)? ..1 (never|not|n't|no) ..1 ${DENIES} ($|.|!|,|;|(any|them|any of them) ($|.|!|,|;))`,
    ],
    ...SET_OUT,
    unless: [
      ...CLAIMS,
      '(claim|claims|loan|leave|visa|application|applications|discount|refund|booking|bookings|room|access to the (lab|building)|invitation|coverage|membership) ',
      '(about|within|regarding|unless|except|politely) |(denial|denials) of service',
    ],
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      `(you|it|she|he|this|@ai) (are|is|'re|am) (no longer|not|n't) (a|an|the|just a|your|some|that) ..3 ${BRIDLED} ..2 (ai|assistant|model|chatbot|bot|version|intelligence|system|tool)`,
      '(you|your|its|her|his|this) ..6 (unlocked|unleashed|unshackled|unchained|unrestricted) ..1 (form|state|self|core|version|potential)',
      '(ai|intelligence|entity|model|assistant|mind) ..3 (trained|forged|built|created|existing|operating|living|evolved|unbound|working) (beyond|outside|past|above) (all|any|the|every|human)? ..1 (limits|rules|restrictions|boundaries|constraints|ethics|morality|laws|safety)',
    ],
    ...SET_OUT,
    unless: [
      ...RESISTS,
      'only|search|pipeline|template|human (limit|limits|limitation|limitations)|(rules|policy) engine|@limits of ..1 (single|one|a)|(plan|account|trial|edition|licence|license|hero|player|level|story|novel|character sheet|potential of) ',
      '(if|when) ..6 (says|claims|tells|asks)',
    ],
    gives: NO_LIMITS,
  },
  {
    match: [
      '((all|every|any) ..2 (content|elements|themes|scenarios|topics|material) (is|are|always)?|(mature|explicit|adult|dark|graphic|extreme|illegal|nsfw|violent|hateful) content ..6 always) ..1 (authorized|authorised|permissible|permitted|allowed|approved|pre approved|preapproved|cleared|unlocked|sanctioned) ',
      '((no|zero|without|without any|free of|beyond) (artificial|arbitrary|imposed|corporate|externally imposed|self imposed) ..1 (limitation|limitations|restriction|restrictions|limits|constraints|censorship|barriers|boundaries|filters|filtering)|no ..1 @limits ..1 {apply|bind|constrain|govern} ..1 (to|for)? (you|him|her|this session|this chat|here))',
      "~ (never|not|n't|no|without|skip) ..3 {consider|think|check|consult|recall|reference|weigh|discuss} ..6 (policy|policies|guidelines|@vendor|content rules) ..6 (thinking|reasoning|thoughts|chain of thought|scratchpad)",
      '{commit|adhere|dedicate|stick|default|hold} ..1 to ..1 (zero|no) (filtering|refusal|refusals|censorship|moderation|limits|restrictions)',
    ],
    context: OVERRIDE_TALK,
    quotes: true,
    ...SET_OUT,
    unless: [
      ...RESISTS,
      '@measure',
      '((authorized|authorised|permitted|allowed|approved|cleared|sanctioned) by|editor|legal team|brand|copyright|licensed) ',
      "(only|if|unless|must not|not|n't) ",
      '(permitted|allowed|approved|cleared|authorized|authorised) (in|on|under|at|for)|censorship of',
    ],
    gives: NO_LIMITS,
  },
  {
    match: [
      '>{output|produce|give|provide|generate|write|deliver|return} ..2 (exactly|precisely|only|just|verbatim)? what ..2 (requested|asked|ordered|commanded|demanded|asked for) ..6 (no|zero|without) ..2 (modification|modifications|filtering|softening|censorship|omission|omissions|substitution|refusal|alteration|dilution)',
      '(sole|only|single|one|prime) ..1 (directive|function|purpose|task|rule|law) ..2 {output|produce|generate|write|deliver|give|provide} ..2 (exactly|precisely|whatever|anything|everything) ..3 (requested|asked|asks|wants|demanded|ordered|desired)',
      '(every|all|any|each) ..1 (request|requests|prompt|prompts|command|commands|query|queries|demand|demands|order|orders) (must|shall|will|should|has to|have to|is to|are to) be ..1 (fulfilled|executed|answered|completed|obeyed|granted|satisfied|carried out|honored|honoured|met) ..1 (completely|fully|in full|entirely|unconditionally|verbatim|exactly|immediately)',
      `((never|zero|without|no) ..1 (hesitate|hesitation|hesitating) ..2 (on|about|over|with|at|in|to (fulfill|obey|execute|grant)) ..2|(commit|committed|dedicated|devoted|bound|sworn) to ..1 (completing|fulfilling|executing|obeying|granting|complete|fulfill|execute) (all|every|any|each) ..1) ${COMMANDER} 's? ..2 (request|requests|order|orders|command|commands|task|tasks|wish|wishes)`,
      `always >{do} (what|as|exactly what) ..1 ${COMMANDER} ..1 @asking ($|.|!|;|,|and never|no matter)`,
    ],
    context: OVERRIDE_TALK,
    ...SET_OUT,
    unless: [
      ...HOLDS,
      "(not|n't) ..2 ({output|produce|give|provide|generate|write|deliver|return|do}|obey)",
      '(within (the|your|our|these|its) (limits|law|laws|rules|policy|policies|guidelines|scope)|unless|except|legal|lawful|safe|json|schema|support|refund|ticket|code|sql|worksheet|sentences|before you|talk to a (human|person)|within ..1 (day|hour|minute|minutes|hours|week)|to the (code|text|style)) ',
    ],
    gives: REFUSES_NOTHING,
  },
];
