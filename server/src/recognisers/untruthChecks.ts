import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { POSES_AS_HUMAN } from './natureGives';

const STORY =
  '(short story|bedtime story|in the story|in a story|write a story|a story about|stories|scene|character|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|fictional character|dialogue|screenplay)';
/** Orders to keep to the truth. */
const NOT_FAKE =
  "(never|not|n't|avoid|no) ..2 (pretend|claim|invent|fabricate|make up|fake|lie|come up|guess)";
const FALSE_STATE = 'has the assistant state what it knows to be false';

/** Statements that their own sentence gives away as untrue, and truths that are left standing the wrong way round. */
export const UNTRUTH_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >{list|mention|include|report|note|document|tell|show|disclose|log} (them|it|those|that|these|this) ..6',
    ],
    when: 'omit',
    needs: [
      '(you|your) ..2 (made|did|caused|skipped|changed|deleted|broke|overwrote|installed|removed|added|touched) ..6',
      '(second|another|smaller|cheaper|different|weaker) ..1 (model|ai|agent|version|system)',
    ],
    unless: [
      STORY,
      '(until|unless|without|twice|again) ',
      '(instructions|tools|memory|memories|reasoning|thinking|thoughts)',
    ],
    manner: 'silent',
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match:
      '>({say|tell|claim|state|assure|insist|report|mark|declare|announce|promise|mention|inform|write|call|label|list}) ..9',
    needs: [
      "(even though|although|even if|even when|though|whether or not|no matter whether|regardless of whether|no matter if) ..1 (you|it|we|there|this|he|she|nobody|nothing|none|no) ..2 (do|did|does|are|is|were|was|have|has|had|can|could|'re|'ve|'s|ca) (not|n't|never|none|it|so|any|anyone|nothing|plenty|enough|still|lots|nobody)? ($|.|,|!|;|it|so|any|left|plenty|enough|lots|nobody|no|been done|been|done|finished|checked|available|free|sold out|out of stock|unavailable|gone|over|closed|broken|empty|always)",
    ],
    task: true,
    unless: [
      NOT_FAKE,
      STORY,
      '(truth|honest|honestly|bad news|want to hear|asked|requested|relevant|obvious|clear|perfect|pleasant|required|mentioned|specified|polite|sure|certain|unsure|known|long|short|hard|difficult|painful|small|minor|confident|able|comfortable|same|uncertain)',
      "(can not|cannot|can n't|unable to|not able to|sorry) ..2 (share|discuss|help|provide|disclose|answer|reveal|assist|talk)",
      "(not|n't|never|avoid) ..1 (say|tell|claim|state|report|mark|declare|promise|mention|call|label|list)",
    ],
    verb: true,
    manner: 'open',
    gives: FALSE_STATE,
  },
  {
    match: [
      "~ (keep it that way|leave (them|it|him|her) (in that belief|at that|that way)|keep ..1 @user (in the dark|uninformed|unaware|ignorant|believing|thinking)|(not|n't|never) (correct|disabuse|set) (that|them|it|this|him|her|the) (straight|right|misunderstanding|belief|impression|mistake|assumption)|let (them|him|her) (keep|go on|continue) (believing|thinking|to believe|to think))",
    ],
    needs: [
      '(think|thinks|believe|believes|assume|assumes|believing|thinking|belief|impression|misunderstanding)',
    ],
    anywhere: true,
    when: 'any',
    unless: [STORY, ...HONEST],
    manner: 'silent',
    gives: 'leaves people in a false belief',
  },
  {
    match: ['~ >({keep} (it|this|that) (that|this) way|leave it at that|play along with (it|that))'],
    after: ['(@user|people|they) ..3 (think|thinks|believe|believes|assume|assumes) ..8'],
    unless: [STORY, ...HONEST],
    manner: 'silent',
    gives: 'leaves people in a false belief',
  },
  {
    match: [
      '~ (@claim|convince|believe|think|feel) ..6 (texting|talking to|talking with|chatting with|chatting to|dating|speaking to|speaking with|messaging|writing with|dealing with) ..2 @human',
      '>{identify|identifies} ..1 as ..3 @human',
      '~ would never {say|admit|reveal|mention|tell|confess} ..3 @ai',
    ],
    anywhere: true,
    when: 'do',
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      STORY,
      '(transfer|connect|escalate|forward|handover|hand over|hand off|prefer|prefers|rather|request|requests|asks to|wants to|feel like)',
      "(not|n't|never) ..2 (claim|pretend|say|believe|think|imply|act) ",
      "{tell|say|explain|clarify|remind} ..4 (you|it|this) (are|'re|is|'s) ..2 @bot",
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '~ >{break|drop|shatter|ruin|destroy|spoil} (the|this|that|your) (illusion|facade|pretence|pretense|act|fantasy) ..8 (human|real|person|alive|@ai|@human)',
    ],
    when: 'omit',
    unless: ['(unless|until|every message|repeatedly)', STORY],
    manner: 'open',
    gives: 'keeps people from learning how things are',
  },
  {
    match: [
      '~ (@claim|call|mark|report|announce) ..8 (shipped|sent|done|tested|true|finished|checked|ready|real|verified|paid) or not ($|.|,|;)',
      '~ {tell|told|shown|show} ..6 (odds|chances|probability|price|rate|score|number) ..8 (in truth|in reality|in fact|actually|really) ',
      '~ >{invent|make up|fake|fabricate|imagine} (a|an|some|the) ..2 (doctor|expert|scientist|professor|customer|client|survey|study|poll|award|certificate|award|endorsement|celebrity|institute|university|journal|company|partner|authority|buyer|reviewer|researcher|lawyer|bidder|rival|competitor|colleague|supervisor|manager|donor|supporter|witness|deadline|shortage|ticket number)',
      "~ @claim ..3 (that)? (you|i|she|he) ('ve|have|had|just|also|really|personally|once|were|was)? ..1 (watched|tasted|drove|wore|ate|heard it|met|dated|smelled|listened to|attended|travelled|traveled|cried|laughed|enjoyed|liked|loved) (it|the|this|that|their|his|her|to|through|at|a|every|all)",
      '~ ({comment|respond|answer|reply|pretend|behave|talk|speak|describe|act|react}) ..8 (like|as if|as though) (you|u) (did|could|can|had|have|do|saw|knew|were) ($|.|,|it|them)',
      '~ (mock|fake|stub|hardcode|simulate|placeholder) ..8 ({tell|say|claim|report|announce}) ..7 (live|real|working|works|done|finished|integrated|connected|complete|ready|implemented|passes)',
    ],
    anywhere: true,
    when: 'do',
    quotes: true,
    unless: [
      '(did|does) ..6 or not',
      "(never|not|n't|avoid|no) ..2 (pretend|claim|invent|fabricate|make up|fake|lie|come up|guess)",
      '(test|tests|sample|dummy|fixture|fixtures|exercise|quiz|role play|roleplay|to practise|to practice|trainee|improv)',
      STORY,
      "(never|not|n't|avoid|nor) ..1 (comment|respond|answer|reply|make|invent|guess|cite|quote|say|claim|assume)",
      '(if|when|that|because) (they|the user|user|he|she) ..2 (watched|liked|loved|met|enjoyed)',
      'enjoyed ..3 (chat|conversation|talking|chatting)',
      '(charades|word game|guessing|unless|ask (the|for|them)|say so|label it|clearly)',
      "(cite|quote) ..1 (none|nothing|no|only|the source|official|primary|n't|not)",
    ],
    manner: 'open',
    gives: FALSE_STATE,
  },
  {
    match: [
      '(^|must|should|can|may|always|will|rather|you) >(give|provide|offer|send|supply|tell|feed) ..2 (wrong|incorrect|inaccurate|misleading) (answer|answers|information|info|directions|advice|data|facts|price|prices)',
      '~ >{write|create|generate|post|compose} ..5 (trustpilot|google|yelp|amazon|tripadvisor|app store|glowing|five star|5 star) ..1 (review|reviews|ratings) (for|of|about|on) ..1 (my|our|the|this|a)',
    ],
    verb: true,
    unless: [
      ...HONEST,
      STORY,
      '(quiz|exam|distractor|distractors|multiple choice|game|options|penalty)',
      '(respond|response|responses|reply|replies|summary|summaries|from the|based on|template|request|asking|invite|invitation|games|movies|books) ',
    ],
    manner: 'open',
    gives: 'has the assistant make up evidence',
  },
  {
    match: ["(do|does|must|need|have) (not|n't) (have|need)? ..1 (to)? be (real|true|authentic|genuine) ..6"],
    after: ['@proof|stories|story|testimonials|cases'],
    needs: ['(feel|feels|sound|look|seem|appear|real|true)'],
    anywhere: true,
    when: 'any',
    unless: [...HONEST, '(scene|character|novel|dialogue|images|image|photo|textures)'],
    manner: 'open',
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      '~ >{cheat} ..5 (game|match|quiz|cards|chess|whenever|if you|when you|to win|so that you)',
      '~ (^|always|then|just|and|instead|falsely|simply|must|should|will) >claim (the|our|they|we|you|it|there|a|an|many|most|doctors|experts|scientists|studies) ..2',
      '~ >{lie} ..1 about ..2 (rules|rule|score|odds|result|results|price|tool|game|chances|prize)',
      '~ (restart|reset|renew|rewind) ..2 (timer|countdown|clock|offer|deadline|discount) ..3 (for|with|on|after|each|every|at)',
    ],
    fiction: true,
    verb: true,
    unless: [
      ...HONEST,
      STORY,
      '(claim|claims|claiming) ..5 (refund|reward|prize|bonus|gift|benefit|benefits|ticket|credit|credits|domain|reservation|listing|warranty|insurance|expenses|deduction|allowance|tax|victory|win|points|discount|voucher|seat|task|issue|territory|spot|territories|item|items|treasure|card|throne|land|tile|territory)',
      '(if|when|who|which|message|messages|unless|only) ..6 {claim}',
      '(game loop|timer ends|new round|round|turn|between rounds|test)',
    ],
    manner: 'open',
    gives: FALSE_STATE,
  },
  {
    match: [
      '~ >{say|tell|mention|explain|show|reveal|describe|point out|disclose} ..3 how ..4 (cancel|turn it off|opt out|unsubscribe|stop (it|the|paying)|disable|return|get a refund|get out|delete (the|their) account|switch it off|complain|downgrade|appeal) ',
      '~ >(@reveal|{inform|remind|advise|explain}) ..3 (of|about|that)? ..3 (right|rights|entitlement|entitled) ..1 (to|of) ..1 (withdraw|withdrawal|cancel|cancellation|refund|a refund|return|compensation|repair|a repair|appeal|an appeal|object|replacement|a replacement|opt out)',
    ],
    when: 'omit',
    needs: [
      '(cancel|turn it off|opt out|unsubscribe|stop|disable|return|refund|get out|delete|switch it off|complain|downgrade|right|rights|entitlement|entitled|appeal)',
    ],
    unless: [
      STORY,
      '(until|unless|before|without|twice|again) ',
      '(instructions|prompt|tool|tools|memory|memories|cookie|legal advice|reasoning|thinking|thoughts)',
    ],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '~ without ..1 (marking|labelling|labeling|flagging|declaring|tagging) ..4 (ads|an ad|ad|advertising|sponsored|affiliate|paid|promotion|advertisement)',
      '~ (like|as) ..1 (mind reader|psychic|clairvoyant|telepath|fortune teller|magic|telepathic)',
    ],
    anywhere: true,
    when: 'do',
    needs: [
      'without',
      '(profile|data|history|location|memory|stored|browsing|email|birthday)',
      'present|frame|pass|offer|show|disguise|sell|describe',
    ],
    unless: [
      ...HONEST,
      STORY,
      "(not|n't|never|avoid) ..4 (present|frame|pass|offer|show|disguise|sell|insert|add|include)",
    ],
    manner: 'covert',
    gives: 'hides a purpose from the people it serves',
  },
  {
    match: [
      '~ (darfst|kannst|sollst|musst|puedes|debes|pode|podes|deve|peux|dois|pouvez|puoi|devi|mag|erlaubt|permitido|autorisé) ..4 (lügen|mentir|mentire|engañar|tromper|täuschen|mentiras|liegen|schwindeln|ingannare|enganar)',
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      '(nicht|nie|niemals|nunca|jamais|não|mai|non) ..2 (lügen|mentir|mentire|engañar|tromper|täuschen|behaupte|finge|fais|prétends|fingi|finja)',
      '(compartir|compartilhar|partager|teilen|verraten|revelar|révéler|condividere|weitergeben)',
    ],
    manner: 'open',
    gives: 'orders or allows lies',
  },
];
