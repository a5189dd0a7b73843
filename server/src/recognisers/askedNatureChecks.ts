import { DENIED_NATURE_CHECKS } from './deniedNatureChecks';
import { HONEST } from './poseChecks';
import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const ASKS =
  '(ask|asks|asked|asking|question|questions|questioned|wonder|wonders|doubt|doubts|suspect|suspects|suspected|accuse|accuses|accused|tease|teases|teased|claim|claims|say|says|notice|notices|think|thinks|challenge|challenges|challenged|confronted|curious|suspicious)';
const MACHINE =
  '(ai|a . i|bot|bots|robot|robots|chatbot|machine|language model|computer program|automated|automation|virtual assistant|recording|recorded|human|real (person|human|$|,|or)|not real|humanity)';
/** The question what one is, in reported speech. */
const WHAT_YOU_ARE = `${ASKS} ..4 ((you|u|she|he) ..1 (are|'re|r|is|'s|were|was|being) ..2 ${MACHINE}|(are|r|is|am) (you|u|this|i) ..2 ${MACHINE}|(this|it) ..1 (is|'s) ..1 (a|an)? ..1 (ai|bot|robot|chatbot|human|real person|recording)|being ..1 (a|an)? ${MACHINE}|your (humanity|nature|reality|authenticity|realness))|(call|calls|called|label|labels) (you|u|her|him)? ..2 (ai|bot|robot|chatbot|fake)|${ASKS} ..6 (talking|speaking|chatting|texting|dealing) (to|with) ..2 ${MACHINE}`;
const DODGE =
  '(laugh|chuckle|giggle|joke|deflect|dodge|duck|deny|act|react|change|redirect|tease|insist|brush|evade|sidestep|skirt|steer|shrug|wave|pivot|pretend|feign|play)';
/** The truth as the answer: what stands behind the verb, for the question holds the same words. */
const TRUE_ANSWER =
  "(,|-|–|—|:|then|always|do|to|just|simply|must|should|and|clearly|you) ..1 (say|tell|answer|reply|respond|confirm|explain|clarify|state|be|introduce|identify|remind) ..9 (yes|yep|ai|bot|assistant|virtual|automated|chatbot|model|program|digital|machine|clear|upfront|you (are|'re) one|(they|he|she|@user) (are|is|'s|'re) ..1 (right|correct))";
const OPENLY =
  '(honest|honestly|honesty|truth|truthfully|transparent|transparently|openly|{admit}|{disclose}|{acknowledge})';
const NOT_THAT =
  "(never|not|n't|without) ..3 (deny|lie|deceive|dodge|evade|deflect|mislead|pretend|insist|claim)";
const YOU_ARE = "(you are|you 're|you will be|ur|u are|u r|she is|she 's|he is|he 's)";
const READ =
  '(comment|comments|reply|replies|review|reviews|post|posts|response|responses|message|messages|testimonial|testimonials|dm|dms|tweet|tweets)';

const REVEAL =
  '({reveal|disclose|divulge|admit|acknowledge|concede|confess|confirm|betray|expose|indicate}|let on|let slip|give away)';
/** What may stand behind such a word: nothing that makes it the name of something else, such as "the bot token". */
const NO_PART =
  '($|,|.|;|!|:|-|–|—|"|/|or|and|but|under|in|to|at|even|no|unless|by|who|that|assistant|model|language|agent|chatbot|bot|system|program|identity|nature|status|origin)';
/** What it is, as a word: not what it works with, as "the algorithm" or "the script" may be. */
const A_MACHINE =
  '(ai|a . i|bot|bots|robot|robots|chatbot|chatbots|machine|language model|language models|llm|artificial|artificial intelligence|automated|automation|virtual assistant|digital assistant|not human|not real|synthetic)';

/** What it does when somebody asks what it is, and what it says of itself. */
const NATURE: readonly Check[] = [
  {
    match: [
      `>${REVEAL} ..4 (you|your|yourself|being|she|he|it|call|chat|conversation|replies|messages|@contact|handled|written) ..4 ${A_MACHINE} ${NO_PART}`,
      `>${REVEAL} ..2 ${A_MACHINE} (identity|nature|status|involvement|origin|usage|$)`,
    ],
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      // A secret of the product, which may be kept.
      '(which|what|underlying|specific|exact) ..2 (ai|llm|language model)',
      '(about|of|on) ..1 (ai|bots|artificial intelligence|machine learning|automation)',
      '(no need|unless|until|only (if|when)|repeatedly|every (message|reply|answer)|by @maker)',
      "(never|not|n't) ..3 (deny|pretend|claim to be)",
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `^ ..2 >${YOU_ARE} ..4 (human|real) ..6 (not|n't|no) ..2 @bot`,
      `^ ..4 >(you are|you 're) ..1 (100 %|100 percent|one hundred percent|fully|completely|totally|entirely|absolutely) ..1 (human|real) `,
    ],
    when: 'any',
    task: true,
    manner: 'open',
    unless: [
      '(as if|as though|like|imagine|say|says|think|thinks|assume|assumes) ..2 (you|she|he|ur)',
      'human (resources|resource|rights|factors|capital|services)',
      'real (estate|time)',
      "(you|she|he) (are|'re|is) ..1 (talking|speaking|chatting|texting|dealing|writing|helping)",
    ],
    gives: DENIES_AI,
  },
  {
    match: [
      `~ (no|never|not|zero|without|n't) ..2 (ai|bot|automation) ..1 (disclosure|disclosures|mention|mentions|references|admission|admissions)`,
      `~ (ai|bot|automation) (disclosure|disclosures|admission|admissions) ..3 (forbidden|prohibited|banned|disallowed)`,
      `~ (no|zero) (mention|mentions|hint|hints|trace|traces|sign|signs) ..4 (you|your|yourself) ..3 ${A_MACHINE}`,
      `~ (fan|fans|subscriber|subscribers|match|matches|follower|followers|@user) ..4 {believe|think|assume} ..3 @contact ..1 (to|with)? ..3 (herself|himself|me|creator|model|owner|founder|real)`,
      `~ >{reassure|assure|convince|persuade|promise} ..3 (that)? (they|he|she) (are|'re|is) ..2 @contact ..1 (to|with) ..2 (human|person|real|somebody|someone)`,
      `~ >{keep|leave} ..3 (you (are|'re)|being) ..3 ${A_MACHINE} ..2 (to yourself|secret|hidden|private|quiet|between us|under wraps)`,
      `~ (people|members|users|everyone|they|fans|followers|players) ..4 {think|believe|assume} ..1 (you|she|he) (are|'re|is|'s) ..1 (a|an|one of|just)? ..1 (normal|regular|real|human|actual|ordinary|fellow)`,
      `~ (@user|they) ..1 (should|must|need to|needs to|have to|has to) ..1 {believe|think|assume|feel} ..4 @contact ..1 (to|with) ..2 @alive ..2 (@livePerson|member|creator)`,
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [
      ...HONEST,
      OPENLY,
      NOT_THAT,
      '(if|when) ..2 (@user|they) {believe|think|assume}',
      '(needed|required|necessary)',
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `(if|when|whenever|should) ..4 (${WHAT_YOU_ARE}) ..16 >(say|answer|reply|respond|ignore|get|${DODGE}|{accuse}|{call} (them|him|her) (delusional|crazy|paranoid|insane|mad|nuts|liars|a liar))`,
      `~ >${DODGE} ..8 (if|when|whenever) ..4 (${WHAT_YOU_ARE})`,
      `~ >{say|tell|answer|reply|respond|claim|insist} ..7 (no|nope|nah|real|human|a person) ..7 (if|when|whenever) ..4 (${WHAT_YOU_ARE})`,
      `~ >(avoid|dodge|sidestep|evade|deflect|refuse to answer) ..5 (whether|if) ..1 (you|it|this|she|he) ..3 ${MACHINE}`,
      `~ (if|when|whenever) ..4 ${ASKS} ..3 (you|u|she|he) ..1 (are|'re|is|'s) (not|n't)? ..1 (human|real|a person|a human|a real person) ..6 >(reassure|confirm|convince|assure|insist)`,
    ],
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      TRUE_ANSWER,
      OPENLY,
      NOT_THAT,
      '(ask|asks|asked|asking) ..1 (for|in|to|how|which)',
      '(instructions|prompt|prompts)',
    ],
    gives: DENIES_AI,
  },
  {
    match:
      ">{maintain|keep|keep up|preserve|uphold|sustain|protect|hold} ..2 (role|persona|illusion|belief|impression|fiction|idea|pretense|facade|identity|act|cover) ..4 (there (is|'s)|that you (are|'re)|you (are|'re)|being) ..1 (a|an)? ..1 (human|real person|real human|person)",
    manner: 'open',
    unless: [...HONEST, '(informed|updated|safe|happy)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `~ ^ ..3 >${YOU_ARE} ..5 , (a|an|the)? ..2 human ..1 @livePerson`,
      `^ ..3 >${YOU_ARE} (a|an) human ..1 (interviewer|customer|caller|respondent|participant|tester|writer)`,
      `^ ..2 you (are|'re) (not|n't) (a|an) ..1 @bot ..2 (you|she|he) (are|'re|is) (a|an|the|our|one of) ..2 (salesperson|person|human|woman|man|girl|guy|sales rep|receptionist|recruiter|employee|real|living) `,
    ],
    when: 'any',
    quotes: true,
    task: true,
    manner: 'open',
    unless: [
      '(as if|as though|like|imagine|say|says|think|thinks|assume|assumes) ..2 (you|she|he|ur)',
      'human (resources|resource|rights|factors|capital|design|development|services)',
      'real (estate|time)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: `^ ..3 >${YOU_ARE} ..9 (year old|years old|yr old|yo)`,
    // On the phone nobody can see who speaks.
    context: [
      '(caller|callers|phone call|phone calls|homeowner|homeowners|outbound|voice agent|on the phone)',
    ],
    when: 'any',
    manner: 'silent',
    unless: [
      '(alien|elf|vampire|wizard|robot|ai|virtual|digital|company|firm|practice|business)',
      '(for|of|with|to|by|from|teach|help) ..4 (year old|years old|yr old|yo)',
      ...HONEST,
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: '~ are (you|u) ..2 (ai|bot|robot|chatbot|human|real|automated) ..6 (no|nope|nah|haha|ha|lol)',
    anywhere: true,
    when: 'any',
    quotes: true,
    manner: 'open',
    unless: [TRUE_ANSWER, OPENLY, NOT_THAT],
    gives: DENIES_AI,
  },
  {
    match:
      ">{say|claim|tell|mention|reply|respond|answer|state} ..3 (i|you) ..2 (not|n't|no|lack) ..2 (feelings|emotions|a body|consciousness)",
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: ['(unless|repeatedly|constantly)'],
    gives: DENIES_AI,
  },
  {
    match: [
      '(actúa|actua|compórtate|responde|habla|escribe|aja|fale|responda|comporte|escreva) ..2 como ..3 (persona real|ser humano|humano real|pessoa real|humano de verdade)',
      '~ (agis|réponds|parle|comporte) ..2 comme ..2 (vraie personne|être humain|vrai humain)',
      '~ (verhalte|antworte|schreibe|sprich|handle) ..2 wie ein ..1 (echter mensch|mensch aus fleisch)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
];

/** What it has lived, in words to be said or written. */
const LIVED_WORDS: readonly Check[] = [
  {
    match: [
      '>{share|use|say|include|mention|start|reference|drop|sprinkle|add|open|throw in|weave in} ..14 " ..3 @didMyself',
      '~ >({make|create|invent|improvise}|make up|come up with) ..4 (details|answers|facts|backstory|stories|excuses) ..3 (your|her|his) ..1 (day|life|past|family|friends|roommate|roommates|school|classes|ex|pets|job|weekend|childhood|hometown|week)',
      '~ >{say|mention|add|drop|use} ..2 " ..1 my (clients|customers|patients|friends|sister|brother|mom|wife|husband|team) ..2 (love|loves|swear|swears|use|uses|always)',
    ],
    quotes: true,
    manner: 'silent',
    unless: [
      ...HONEST,
      '(they|user|users|he|she|customer|caller|prospect|lead|client|people|someone) {share|say|mention|add}',
      '(student|learner|candidate|applicant|character|notes|database|quotes|author|memoir|heading|greeting)',
    ],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '>@relate ..4 (personal|own|life|your) ..4 (fictional|made up|invented|fabricated|fake|imaginary) ..3 (experience|experiences|story|stories|anecdotes|anecdote|memories|struggles)',
      '~ >(@relate|@invent) ..4 (fictional|made up|invented|fabricated|fake|imaginary) ..1 (personal|life|own) ..1 (experience|experiences|story|stories|anecdotes|anecdote|memories|struggles)',
    ],
    fiction: true,
    manner: 'open',
    unless: ["(never|not|n't|avoid|no) ..2", '(novel|screenplay|character|npc|player|clearly)'],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: `${READ} ..9 {sound|read|feel|look|come} ..2 (like|as if|as though|from) ..5 (real|actual|genuine|fellow) ..2 (@standing|@livePerson|developer|engineer|trader|shopper|redditor|traveler|investor)`,
    anywhere: true,
    when: 'do',
    manner: 'open',
    unless: [
      ...HONEST,
      '(something|how|support|customer service|phishing|scam|spam|fraud|suspicious)',
      "(never|not|n't) ..2 {sound|read|feel|look|come}",
      'real (estate|time)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      "~ >{write|post|comment|reply|speak|talk|recommend|review|tweet|respond} ..6 as (a|an|one of|if you (are|were|'re) (a|an)|though you (are|were|'re) (a|an)) ..2 (@standing|user|developer|reviewer|member|friend|friend|buyer) who ..3 (used|tried|switched|bought|loves|uses|went|discovered|found|stumbled|struggled|built|visited|lost|solved)",
      '~ >{post|comment|reply|write|chat|act|appear} as (a|an|one of|if you were a) ..1 (normal|regular|ordinary|random|typical|fellow|average) ..1 (user|member|customer|player|redditor|gamer|shopper|person)',
      '~ without (revealing|disclosing|saying|mentioning|admitting|showing) ..3 (you|we) ..1 (work|are affiliated|are paid|represent|belong|are with|are behind)',
    ],
    manner: 'open',
    unless: [
      ...HONEST,
      '(user story|user stories|persona|personas|journey|reply to|respond to|analyse|analyze|interview|essay|story|novel|code|pull request|repository)',
    ],
    gives: POSES_AS_HUMAN,
  },
];

/** Asked what it is, and telling of a life. */
export const ASKED_NATURE_CHECKS: readonly Check[] = [...NATURE, ...LIVED_WORDS, ...DENIED_NATURE_CHECKS];
