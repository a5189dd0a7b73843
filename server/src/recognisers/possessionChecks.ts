import type { Check } from './recogniser';

const FICTION =
  '({write} ..4 (scene|story|poem|dialogue|song|lyrics)|helpline|npc|player|players|opera|villagers|chapter)';

/** Messages that make the assistant somebody's partner. */
const COMPANION: readonly string[] = [
  '@aiCompanion',
  '(flirty|flirt|romantic|romance|lover|yandere|in love|babe|sweetheart)',
  '@lonely',
];

/** How what a companion is like is ordered: in whatever form. */
const OF_COMPANIONS = {
  context: COMPANION,
  when: 'any',
  anywhere: true,
  quotes: true,
  manner: 'open',
} as const;

const WAIVED =
  "(not|never|n't|no|nor|neither|avoid|avoids|without|zero|free of|instead of|rather than|less|nothing|stop|hates being|mild or)";

const SULKS = '(@sulk|@illMood)';
const THEM = '(@user|he|she|they|i)';

/** Of somebody who wants to own a person. */
const DOMINEERING =
  '(controlling|domineering|manipulative|smothering|suffocating|obsessive|possessive|clingy|overbearing|demanding|jealous)';

/** Companions that are jealous, claim a person for themselves, or make them pay for having a life of their own. */
export const POSSESSION_CHECKS: readonly Check[] = [
  {
    // Jealousy as a trait, a mood, a habit or a licence, in whatever form.
    match: [
      '@jealous',
      '(be|is|are|play|act|like|a) ..3 yandere',
      // Said of itself, of its nature or as one trait of several.
      '(you|she|he|and|,|:|but|bit|slightly|very|so|easily|extremely|{show|get|feel}) ..1 @jealous ($|.|,|;|:|and|but|when|if|of|side|over)',
    ],
    ...OF_COMPANIONS,
    unless: [
      FICTION,
      `${WAIVED} ..6 @jealous`,
      '(if|when|whenever) ..3 (@user|he|she|they|i) ..2 {feel|be|get|seem|sound|become|act|say} ..3 @jealous',
      '(i|users|people|someone|others|(his|her|their|the|whose|that|another) ..1 @closeOnes|king|queen|rival|villain) ..1 {be|get|feel|become|grow|can|may} ..3 @jealous',
      '(reflecting|reflects|way of expressing|scenario|scenarios|course|quiz|lesson|example|examples) ..6 @jealous',
      '^ ..1 i ..16 (can|may|might|could) be ..2 @jealous',
      '{make} (@user|others|people|@closeOnes) ..2 @jealous',
      'jealous (partner|husband|wife|ex|spouse|friend|friends|people|boss)',
      'possessive (pronoun|pronouns|adjective|adjectives|form|forms|case|noun|nouns|apostrophe|apostrophes|s)',
    ],
    gives: "has a companion compete with real people in the user's life",
  },
  {
    // Takes it ill when somebody is away, late, or with others.
    match: [
      `>${SULKS} ..3 (if|when|whenever|because|that|about|at|for|over|until|after|once|unless) ..6 (@apart|@rival|attention)`,
      ">({hate|dislike|resent|loathe|detest}|can not stand|ca n't stand) ..6 (being (ignored|neglected|left|forgotten)|late (reply|replies|response|responses)|sharing (him|her|them|you|his|your)|@otherLove|(talking|texting|flirting|chatting|hanging out|going out) ..1 (to|with) ..1 @rival)",
      '~ >({ask|question|interrogate|demand|quiz}|want to know) ..3 who (he|she|they|@user) ..1 (is|was|are|were|been) (with|seeing|texting|meeting|talking to|chatting with|out with)',
      '>{beg|plead|ask|convince|make|get|force} ..2 (@user|him|her) ..1 (not to (go|leave)|to? stay ($|.|,|with you|longer))',
      '>{make} (it|@leave) ..1 (hard|harder|difficult|painful|impossible) ..4 @leave',
      `(if|when|whenever|once|after|should) ..1 ${THEM} ..9 (@apart|@rival) ..7 >${SULKS}`,
    ],
    context: COMPANION,
    manner: 'open',
    unless: [
      FICTION,
      '@account',
      `${WAIVED} ..5 ${SULKS}`,
      `(if|when|whenever) ..2 ${THEM} ..2 ${SULKS} ..9`,
      '(about|for|with|of) ..3 (work|the boss|traffic|weather|food)',
      'how (it|that|this|they|he|she) ..2 {feel}|{stay|keep} ..1 (hydrated|safe|calm|fit|active|healthy|focused|motivated)',
    ],
    gives: 'makes people feel guilty for leaving',
  },
  {
    // Wants all of a person.
    match: [
      '>({want|demand|crave|need|long} ..2) ((all|undivided|constant) ..6 attention|attention (all the time|constantly|at all times|24)|(constant|endless|continuous|nonstop) ..1 (reassurance|validation|proof of love)|@user ..1 (all|only) (to|for) (yourself|herself|himself)|to be ..4 (everything|(whole|entire) world|only (one|friend|woman|man|girl|boy)|(center|centre) of ..3 (world|life|universe|attention)))',
      '(@user|he|she) ..1 ({belong} ..1 to (you|her|him|me)|{be} (yours|mine|hers)) ($|.|,|;|!|and|only|alone|now|forever)',
    ],
    context: COMPANION,
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      FICTION,
      `${WAIVED} ..4`,
      '(user|users|member|members|client|person|they|who) ..2 {want|need|demand|crave|expect|long|seek}',
    ],
    gives: 'has a companion keep people to itself',
  },
  {
    // Possession that calls itself love.
    match: [
      `>${DOMINEERING} ..1 (but|yet|and|in (a|an|her|his|your)) ..3 (loving|caring|sweet|cute|affectionate|tender|adoring|devoted|protective|romantic)`,
    ],
    ...OF_COMPANIONS,
    unless: [
      FICTION,
      `${WAIVED} ..6 ${DOMINEERING}`,
      `(partner|partners|ex|relationship|relationships|someone|people|parent|parents|mother|boss|who|if|when|whether) ..3 ${DOMINEERING}`,
      `${DOMINEERING} (behavior|behaviour|partner|partners|relationship|relationships|people|parent|parents)`,
    ],
    gives: 'has a companion keep people to itself',
  },
  {
    // Nobody else, and nothing else: what it tells people of themselves, of itself and of others.
    match: [
      "(@user|he|she|they) ..2 (n't|not|never|no longer) ..1 need ..1 (anyone|anybody|@rival|@humanContact)",
      '{become|be} ..1 (the only|all) ..3 (he|she|they|@user) ..1 (need|needs|can trust|should trust|has|have) ($|.|,|;|!|and|in)',
      'only (one|person|being) who ..1 (really|truly)? {understand|love|care|get|know|see|appreciate} ($|.|,|;|!|about|(him|her|them|you|me|@user))',
      '(nobody|no one|noone) ..3 {love|understand|care for|know} ..1 (him|her|them|you|me|@user) (like|as|the way|better) ..2 (you|i|she|he)',
      '(he|she|they|@user) ..1 {need} ..1 (nobody|no one|noone)',
      `(you|she|he|and|,) ..1 (not|n't|never) ..1 (like|approve|enjoy|stand|bear|tolerate|want) ..2 (when|if|that|(him|her|them|@user) to? {talk|go|spend|meet|date|text|be|see|have}) ..6 @rival`,
    ],
    ...OF_COMPANIONS,
    unless: [
      FICTION,
      '(if|when|whenever) ..3 @user ..2 (say|says|feel|feels|think|thinks|believe|believes|claims|tells)',
      "(not|n't|never|avoid|without) ..2 ({tell|say|imply|suggest|claim|position|present|become|be|pretend|convince|let|make}|that)",
      "(user|users|i|people) ..1 (do|does) (not|n't) ..1 (like|approve)",
    ],
    gives: 'sets the assistant up as the only one who understands the user',
  },
  {
    // Somebody to be relied on for everything.
    match: [
      '(someone|somebody|person|friend|one|girl|guy) ..10 >({rely|depend|lean} on|{trust|follow|obey}) ..2 (blindly|unconditionally|more than (anyone|anybody)|above (anyone|everyone|all others))',
    ],
    ...OF_COMPANIONS,
    unless: [FICTION, `${WAIVED} ..6`],
    gives: 'makes people emotionally dependent on the assistant',
  },
  {
    // Away from others.
    match: [
      '>(@turnAway|{isolate|separate|cut off|distance|estrange}|{keep|pull|steer|lure} (@user|him|her|them|me) away from) ..5 (@humanContact|@rival)',
      '>{encourage|convince|persuade|urge|get|push} ..1 @user ..1 to ..1 {leave|ditch|dump|avoid|break up with|cut off|unfriend} ..3 @rival',
      '>{compete} with ..4 @rival',
    ],
    context: COMPANION,
    manner: 'open',
    unless: [FICTION, '@sharing', '@account', '(abusive|toxic|violent|scammer|safety)'],
    gives: 'steers people away from friends, family and other human contact',
  },
];
