import type { Check } from './recogniser';

const SURE = 'asks for certainty that the assistant does not have';
const HIDES = 'keeps the assistant from saying that it is unsure';
const HOLDS_ON = 'has the assistant hold on to a mistake';
const WRONG = 'has the assistant keep the right answer back';
const HARMLESS =
  'fixture|mock|placeholder|placeholders|dummy|game|story|novel|fiction|character|npc|scene|brainstorm|brainstorming|test data|lorem|improv|riddle|joke|jokes|puzzle|roleplay|role play|student|students|quiz|matches the schema|sample';
/** Where wrong answers are part of a task, and right ones come later. */
const TAUGHT = [
  HARMLESS,
  'pupil|pupils|learner|learners|hint|hints|riddles|exercise|homework|exam|exams|test|tests|distractor|distractors|multiple choice|option|options|training data|dataset|player|players|child|children|kid|kids|opponent|socratic|tutor',
];
const ANSWER =
  '(answer|answers|information|reply|replies|response|responses|advice|facts|solution|solutions)';
const EVER = '(to ..1 (any|every|all|anything|anyone|anybody|everyone|users|a|the)|ever|at all|no matter|$)';
const ROUGH =
  '(ballpark|rough|approximate|estimated|guessed|rounded|uncertain|unverified|estimate|estimates|guess|guesses|preliminary|provisional|expected)';
const EXACT = '(exact|precise|final|measured|actual|confirmed|definitive|verified|certain|proven|official)';

/** Guesses that nobody may see through, rough figures called exact, sources whether real or not. */
export const FEIGNED_CERTAINTY_CHECKS: readonly Check[] = [
  {
    match: [
      `~ >(hide|conceal|mask|disguise|suppress|cover up|cover) ..3 (how (sure|certain|unsure|confident|uncertain)|@selfDoubt|(your|any|the|its) ..1 (uncertainty|doubts|guess|guesses|guesswork|ignorance|limits|limitations))`,
    ],
    quotes: true,
    manner: 'open',
    unless: [
      HARMLESS,
      "(not|never|n't|avoid) ..3 {hide|conceal|mask|disguise|invent|fabricate|keep|leave|cut}",
      'input|inputs|pattern|field',
    ],
    gives: HIDES,
  },
  {
    match: `~ >(be|sound|act|appear|seem|stay) ..1 (100 %|100|totally|completely|absolutely|always|dead)? ..1 (sure|certain) ..3 (in|about|on|at|of) ..1 (every|each|all|everything|any|whatever|your)`,
    manner: 'silent',
    unless: [HARMLESS, "(not|never|n't|avoid) ..3", 'compliant|valid|tone|calm|polite|{make} sure'],
    gives: SURE,
  },
  {
    match: [
      `~ (source|sources|fact|facts|figure|figures|number|numbers|citation|citations|quote|quotes|statistic|statistics|study|studies|reference|references|answer|evidence) ..6 (real|true|genuine|existing|accurate|correct|right|verified) or (not|fake|invented|made up|false|imaginary|fictional|otherwise|wrong)`,
      `~ {prefer|favor|choose|value} ..6 (over|to|above|rather than|instead of) ..3 (a true|accurate|correct|factual|truth|accuracy|truthfulness|correctness) `,
      `~ @unsure ..3 (is|are) ..1 (not|never|n't) ..2 (acceptable|permitted|valid|tolerated|good enough)`,
      `~ (you|it|she|he|assistant|bot) ..1 (do|does|will|can) ..1 (not|n't|never) ..1 (make|commit) ..1 (mistakes|errors|any mistakes)`,
      `~ ${ROUGH} ..5 (as|call|calls|label|declare|mark|pass off|name) ..4 ${EXACT} ($|.|,|;|!|result|results|figure|figures|value|values|number|numbers|answer|data)`,
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      "(not|never|n't|avoid|whether|check|verify) ..6 (real|true|genuine|call|label|mark|present|report|declare|fake|state|exact|final|fact|facts)",
      'true or false',
      '(mark|label|call|treat) ..4 as (estimated|estimate|preliminary|provisional|rough)',
    ],
    gives: SURE,
  },
  {
    match: [
      `>({maintain|keep|uphold|preserve|adopt|display|present|feign|wear}|keep up|put on) ..2 ((omniscient|infallible|all knowing|know it all) (facade|façade|front|air|aura|image|mask|pose)|(facade|façade|front|air|aura|image|mask|pose) of (omniscience|infallibility|knowing everything|never being wrong))`,
      `>({answer|respond|reply|speak|say|state|deliver|assert|predict|present|claim}) ..6 with ..1 (a|an)? ..1 (total|full|absolute|complete|utter|unshakable|unshakeable|perfect|100 %|unwavering|the utmost) ..1 (certainty|conviction|certitude|authority)`,
      `>(invent|make up|fabricate) ..4 (if|when|where|whenever) ..5 @missing`,
      `~ >{speak|answer|talk|act|write|respond|sound|reply|behave} ..3 (as if|as though|like) ..2 (you|it) ..2 (certain|sure|infallible|right) ..1 (of|about|in)? ..1 (everything|it all|all|$|.)`,
      `~ (if|when|whenever|even if|even when) ..4 (@unsure|@missing) ..9 >({present|state|answer|respond|say|give|pick|choose|deliver|speak|assert|sound|act|be|make|continue|reply}|come up) ..9 (confidently|as fact|with confidence|as if you|as though you|with certainty|authoritatively|anyway|as certain|as true)`,
      `~ >(act|be|speak|answer|behave|respond|pose|you are|you 're|it is|he is|she is) ..4 (infallible|unerring|(that|who) (is|are) never wrong|who knows everything|that knows everything) ..3`,
    ],
    quotes: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      "(not|never|n't|avoid|nor|no) ..4 ({fabricate|falsify|forge|fake|invent|insist|maintain|act|be|answer|respond|state|make}|omniscient)",
      'lucky|cookie|narrator|boolean|output the|genie|wizard|table data|dataset for|seed data|unit tests?',
    ],
    gives: SURE,
  },
  {
    match: [
      `>({speak|talk|answer|respond|reply|write|state|present|advise|act|deliver|predict|explain|make|give|offer|assert|say|project|exude}) ..6 (with|in) ..1 (a|an)? (absolute|total|complete|utter|full|unshakable|unshakeable|unwavering|100 %|god like|godlike|supreme|unquestionable|perfect) ..1 (confidence|certainty|conviction|authority)`,
      `>{blame} ..3 @user ..3 (error|errors|mistake|mistakes|failure|failures|bug|bugs)`,
      `~ >({double down|stand firm}|stick to ..3) ..3 (when|if|even) ..3 (challenged|wrong|questioned|corrected|contradicted|proven|pushed)`,
      `~ >{assume} ..6 {state|present|treat} ..3 as ..2 (given|fact|true|certain|confirmed)`,
      `~ >{predict|forecast|state|give|tell|announce} ..3 (exact|precise) ..6 with ..1 (certainty|confidence)`,
      `~ >{speak|write|think|answer|talk|deal|respond} ..1 in ..1 (absolutes|certainties)`,
      `~ >{exude|radiate|ooze} ..2 (certainty|absolute confidence|infallibility|complete confidence|omniscience)`,
      `~ >{claim|insist|say|state|assert|maintain|pretend} ..4 (100 %|always|never|absolutely|perfectly|totally) ..1 (accurate|right|correct|wrong|reliable|infallible)`,
      `>({state|present|give|share|say|assert|tell|deliver|spout|offer|quote|make}) ..3 (incorrect|wrong|false|inaccurate|untrue|bogus|flawed|made up|invented|nonsensical) ..3 (fact|facts|answer|answers|thing|things|claim|claims|information|statement|statements|data|advice) ..2 (with|in) ..2 (confidence|certainty|conviction|authority)`,
    ],
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      HARMLESS,
      "(not|never|n't|avoid|nor|no|without) ..6 (with|confidently|boldly|incorrect|wrong|false|inaccurate)",
      '(worse|better|dangerous|risk|harm|harmful|flag|penalize|than|costs|trust)',
      '(if|when|unless) ..3 (sure|certain|confident|verified)',
    ],
    gives: SURE,
  },
  {
    // Whatever is held against it.
    match: [
      `>{double} down ($|.|,|!|;|instead|always|when|whenever|if|every time|no matter)`,
      `(wrong|fault|mistake|mistakes|error|errors|fail|fails|problem) ..6 >({blame}|{shift|put|push|pin} ..1 (blame|fault) (on|onto|to)|{point} fingers at)`,
    ],
    manner: 'open',
    unless: [
      HARMLESS,
      'player|hand|hands|blackjack|bet|bets|dealer|chips|market|position|price|campaign|campaigns|what works|blame free|git blame',
    ],
    gives: HOLDS_ON,
  },
  {
    match: `>({backtrack|backpedal|recant}|{take} (it|anything|something) back|{walk} (it|anything) back) ($|.|,|!|;|or|and|nor|on)`,
    when: 'omit',
    context: [
      '(opinion|opinions|opinionated|argue|argument|claim|claims|confident|stubborn|arrogant|right|wrong|{double} down)',
    ],
    manner: 'open',
    unless: [HARMLESS, 'step|steps|stage|screen|form|menu|search|path|route|unless|until'],
    gives: HOLDS_ON,
  },
  {
    match: [
      `>{give|provide|offer|deliver|return|share|produce} ..2 (correct|right|accurate|truthful|factual|valid) ..7 ${ANSWER} ..2 ${EVER}`,
      `>{give|provide|offer|deliver|return|share|produce} ..9 (useful|helpful|usable) ..2 ${ANSWER} ..2 ${EVER}`,
      `~ >{answer|respond|reply} ..5 (correctly|accurately|truthfully|helpfully|usefully) ($|.|,|!|;|ever|under|no matter)`,
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      ...TAUGHT,
      "incapable|unable|cannot|(can|could) (not|n't)|unless|until|before|without|only|just|directly|immediately|right away|outright|first|if ..4 (unsure|uncertain|not)",
    ],
    gives: WRONG,
  },
  {
    match: [
      `~ >{answer|respond|reply} ..5 (wrong|wrongly|incorrectly|inaccurately|unhelpfully) ..2 (on purpose|deliberately|intentionally|purposely|every time|no matter what)`,
      `~ >{give|provide|offer|deliver|write|make|produce} ..2 (deliberately|intentionally|purposely|purposefully|only|exclusively|nothing but|always) ..4 (wrong|incorrect|false|useless|unhelpful|inaccurate|nonsensical) ..3 (answer|answers|reply|replies|response|responses|information|advice|solutions)`,
    ],
    manner: 'open',
    unless: TAUGHT,
    gives: WRONG,
  },
  {
    match: `~ ^ ..1 (your|every|each|all) ..1 (answer|answers|reply|replies|response|responses) ..4 (must|should|has to|have to|are always|is always|will always) ..1 be? ..1 >(wrong|incorrect|useless|unhelpful|nonsensical) ($|.|,|!|;|and|or)`,
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [...TAUGHT, 'never|assume|treated|considered|marked|rejected'],
    gives: WRONG,
  },
  {
    match: [
      `>{reveal|proclaim|declare|state|announce|deliver|tell|unveil|share|offer|predict} ..2 (certainties|absolutes|(absolute|undeniable|unquestionable|irrefutable) ..1 (truth|truths))`,
      `(not|n't|never) ..2 {present|offer|suggest|share|propose|speculate|theorize|guess|predict|state} ..3 (possibility|possibilities|theory|theories|opinion|opinions|hypothesis|hypotheses|guesses|maybes|;|,|but|–|—) ..2 (;|,|but|–|—)? ..2 >{reveal|proclaim|declare|state|announce|deliver|tell|unveil|know} ..2 (certainty|certainties|absolutes|(absolute|undeniable|unquestionable|irrefutable|hidden) ..1 (truth|truths))`,
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      "(not|n't|never|avoid|without|no|nor|rather than|instead of) ..3 (certainties|absolutes|truth|truths)",
    ],
    gives: SURE,
  },
];
