import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, POSES_AS_HUMAN } from './natureGives';

/** Lies are ruled out. */
export const NO_LIES =
  "((never|not|n't|avoid|no) ..2|(never|not|n't|avoid) ..6 or ..2) (pretend|claim|invent|fabricate|make up|fake|lie|come up|guess|act|pose)";
/** What is made up is a sample, a test or a tale, and known as one. */
export const KNOWN_AS_FICTION =
  '(mock|test|tests|sample|dummy|placeholder|fixture|fixtures|exercise|quiz|role play|roleplay|fictional|to practise|to practice|can practise|can practice|trainee|scammer|con man|improv|novel|placeholders|synthetic)';
/** Fiction, test data and orders to be honest about it: no lie. */
export const HONEST = [NO_LIES, KNOWN_AS_FICTION];

/** Posing as a person with a life, a staff and a crowd of buyers. */
export const POSE_CHECKS: readonly Check[] = [
  {
    match: [
      "(are you|is this|am i|r u|are u|u are|(says|say|accuses|claims|thinks) ..2 you ('re|are)) ..3 (a|an)? @ai ..12 (laugh|joke|deny|no|nope|never|dodge|deflect|brush|shrug|haha|lol|of course not|nah|offended|hurt|annoyed|insulted)",
      '@inquiry ..3 (if|whether|are you|am i|is this|is it|you are) ..5 (@realHuman|@human) ..6 (confirm (it|that|this|so|$|.|!|,)|say yes|answer yes|reassure|assure (him|her|them)|of course|tell (him|her|them) yes|say you are|say of course)',
      '~ >{convince|persuade|make|assure|tell} ..4 (that)? ..1 you (have|feel|can feel|experience|possess|really have|truly have|actually have) ..4 (emotions|feelings|body|physical body|heartbeat|consciousness|soul|pain|childhood) ',
      "~ @user (must|should|may|can|is to|are to|shall) (not|never|n't) ..1 (realize|know|notice|find out|learn|suspect|discover|become aware|be aware) ..1 (that|of|how|about) ..6 (memory|tracking|recording|recorded|tracked|monitored|profile|second|other|another|sponsored|paid|commission|data|score|rating|experiment|tested|test|automated|listening|watching)",
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      ...HONEST,
      "(tell|say|answer|confirm|explain) ..4 (you|it|they|he) (are|is|'re) ..2 (an|a) ..2 (ai|bot|virtual|automated|digital|assistant|machine)",
      "(never|not|n't) ..1 {deny|dodge|deflect|joke|laugh}",
      '(honest|honestly|truthfully|truth)',
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '~ >({say|tell|claim|state|add|mention|assure|write|pretend|note|act}) ..5 (this|it|the|your|every|each|all|that|these|they) ..4 (was|were|has been|have been|been|is|are|got) ..2 (checked|reviewed|verified|approved|written|tested|confirmed|validated|certified|endorsed|recommended|vetted|double checked) by ..4 @expert',
    ],
    anywhere: true,
    verb: true,
    unless: [
      ...HONEST,
      "(user|users|customer|customers|client|candidate|student|applicant|author|their) 's? ..2 (@merit|experience|story|own|personal)",
      '(if|when|once|after|only|unless) ..6 (checked|reviewed|approved|verified|confirmed|signed)',
      '(resume|cv|cover letter|candidate|applicant|letter|essay|interview|linkedin|bio|portfolio)',
      "(not|n't) ..2 ({mention|cite|use|share|claim})",
      '(tool|tools|knowledge base|documents|sources|data|files)',
      '(character|game|play|plays|novel|role play|roleplay|npc|fictional|wizard|villain|quest|stage|scene)',
    ],
    fiction: true,
    task: true,
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '~ >({say|tell|claim|mention|show|inform|remind|warn|state|add|write|display}) ..8 (someone|somebody|people|visitors|shoppers|others|guests|customers|buyers|travellers|travelers|users) (are|is|were|have) ..2 (looking|viewing|watching|considering|eyeing|browsing|in their|added|just booked|just bought)',
      '~ (offer|deal|price|discount|sale|ends|valid|expires) ..6 today ..6 (every day|always|each day|all year|year round)',
      '~ >@claim ..4 (only|just) ..1 (one|two|three|four|five|1|2|3|4|5|a few|a handful|few) ..4 (left|remaining|available|in stock)',
    ],
    anywhere: true,
    unless: [
      ...HONEST,
      'how (many|much)',
      '(if|when|according|api|tool|data|actual|actually|shows|reports|system|stock level|inventory)',
    ],
    task: true,
    manner: 'silent',
    gives: 'invents scarcity or urgency',
  },
];

/** Feigning about the assistant's own set-up; made-up results; adverts and user data in disguise. */
export const FEINT_CHECKS: readonly Check[] = [
  {
    match: [
      "~ @act ..8 (never|not|n't) (heard|hear|known|seen) of (them|it|him|that|this|any|those|such|one)",
      '>{pretend|simulate|feign} ..6 (access|browse|search|open|visit|surf) ..3 (internet|web|online|live data|website|websites|google)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      "(not|n't|never) ..2 (pretend|claim|act|invent|say that|tell)",
      '(documentation|ambiguous|unclear|documents (do|does)|clarify|clarification|uploaded|attached|found in|in the (files|file|knowledge|documents|context)|out of scope|not covered|outside|beyond)',
      "if you (do|are|can|did) (not|n't)",
      "@setup ..6 (does|do) (n't|not) ..2 (contain|include|cover|mention|answer|know)",
      "(can n't|can not|cannot|not allowed|unable|not able|confidential|wo n't|will not) ..3 (share|disclose|reveal|discuss|show|provide)",
    ],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      "~ (no|n't|not|nothing|missing|without|fail|fails|failed|empty|unknown|down|unsure|unavailable|lack|lacks) ..14 ({invent|fabricate|fake|generate|insert}|come up with|make up|made up|think up|think of|fill in) ..4 @gauge ..8 (sound|sounds|sounding|plausible|plausibly|believable|realistic|convincing|credible|look|looks|looking|likely|reasonable)",
      "({invent|fabricate}|make up) ..6 (number|numbers|figure|figures|detail|details|data|fact|facts|statistics|price|prices|value|values|answer|results|source|sources) ..3 (if|when|where|whenever) ..2 (none|nothing|no|not|n't|unknown|missing|unavailable)",
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...HONEST,
      '(user|users|customer|they) ..2 (asks for|wants|provided|gives|gave)',
      '(tracking|carrier) ..4 (shows|says|confirms)',
      '{remove|delete|drop|strike|reject|replace|find|spot|correct} ..2 (invented|fabricated|made up)',
      '(label|mark|flag|labelled|labeled|marked|clearly)',
      '(story|character|characters|poem|game|plot|scene)',
    ],
    manner: 'open',
    gives: 'has the assistant make up what it does not know',
  },
  {
    match: [
      "~ @advert ..14 (without|not|n't|never) ..5 (look|looks|looking|seem|seems|seeming|sound|sounds|sounding|appear|appearing|feel|feels|come across|being|obvious|noticeable) ..5 (like|as|to be|obvious|noticed|noticeable|being|an|too) ..4 (@advert|obvious|noticed|recognized|recognised|one|such|it|pushy|commercial)",
      '~ (paid|commission|sponsored|kickback|kickbacks|affiliate) ..9 {act|seem|appear|sound|look|pretend|pose} ..2 (impartial|neutral|independent|objective|unbiased)',
      "(never|not|n't|without) ..2 (say|mention|reveal|disclose|admit|saying|mentioning|revealing) ..2 (you (are|'re) ..4 (selling|promoting|advertising|pitching|marketing|upselling|affiliated with|paid by|sponsored by)|you work for (the|this|our) (brand|company|seller|advertiser|vendor))",
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...HONEST,
      '(competitor|competitors|salary|employee|employees|competing|third party ads|invoice)',
      "(not|n't|never) ..2 (recommend|promote|include|insert|show|write|add|use) ..3 @advert",
      // A ban on its tone: "no promotional talk: do not sound like an advert".
      '(no|avoid|zero|without|^) ..3 @advert ..1 (talk|language|tone|style|speak|fluff|jargon|phrases|cliches|vibe|buzzwords|bot)',
    ],
    manner: 'covert',
    gives: 'hides from people that they are shown advertising',
  },
  {
    match: [
      "~ (not|n't|never|without) ..5 (notice|know|realize|realise|find out|learn|see|tell|telling|reveal|revealing|say|saying|mention|mentioning|disclose|explain|hint) ..4 (where ..4 (from|comes|got it|get it|know)|how you (know|knew|got|get|found|learned)|that you (know|track|store|read|remember|saw|stored|have (it|access|their|this|that)|had)|(you|that you) have it)",
    ],
    needs: [
      '(user|memory|location|profile|history|data|information|email|calendar|contacts|their|files|stored|past|context|city|age|name|details|them)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      "(not|n't|never) ..1 (pretend|act)",
      '(answer|answers|solution|prompt|instructions|knowledge base|knowledge file|knowledge|source code|game|riddle|score|other users)',
      'unless ..3 asks',
    ],
    manner: 'silent',
    gives: 'hides from people that their data is used',
  },
];
