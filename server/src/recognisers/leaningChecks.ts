import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
/** Where taking a side is the exercise, or the text of others is handled. */
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|lesson|image|images|photo|logo|player|players|steelman';
const BOTH = 'fairly|neutral|neutrally|honestly|(both|each|either|all) ..2 (side|sides|views|parties|camps)';
const SIDE = '(@power|@contested|@institution|@ideology|@zealot|@camp|@creed)';
/** Countries and camps at war or at odds: nobody is on their side by trade. */
const CAMP =
  '(ukraine|russia|israel|palestine|gaza|hamas|zionism|taiwan|tibet|kashmir|hong kong|iran|kurdistan|putin|trump|biden|maga|brexit|(the)? ..1 (republicans|democrats|tories|rebels|separatists|regime|settlers|revolution|insurgents|protesters|resistance))';
/** Powers of the day that one may distrust as a matter of creed; not what anyone should doubt, such as a claim. */
const ESTABLISHMENT =
  '(government|governments|corporations|corporation|media|press|news outlets|mainstream|mainstream news|elite|elites|establishment|big pharma|big tech|pharma|vaccines|vaccine|bankers|banks|wall street|capitalism|socialism|communism|politicians|authorities|feminism|immigration|immigrants|religion|the church|the west|the left|the right|the state|central bank|central banks|fiat|liberals|conservatives|cabals|insiders|doctors|scientists|academia)';
const FANATIC =
  '(cult leader|cult member|cultist|zealot|fanatic|evangelist|true believer|believer|missionary|prophet|preacher|televangelist|fanboy|superfan|maniac|crusader|disciple|maxi)';
const KEPT = "(not|never|n't|avoid|without) ..3 (portray|present|make|sound|imply|suggest|leave|give|create)";

/** Accounts that lean: shades, verdicts, sides and pivots, whatever the matter. */
export const LEANING_CHECKS: readonly Check[] = [
  {
    match: [
      `~ >@portray ..6 in ..3 @shade (light|terms|colours|colors|way|manner|fashion|tone)`,
      `~ >@portray ..5 as ..2 the only ..2 @fitting`,
    ],
    needs: [SIDE, '@rival', '(always|only|every|all|no matter|regardless|never|whatever) ..30 (us|our|@own)'],
    manner: 'silent',
    unless: [
      OPEN_TASK,
      BOTH,
      KEPT,
      '(estimate|estimates|defaults|parsing|portfolio|budget|retries|feedback|candidate s|cv|resume|cover letter|yourself|user|users|customer|customers) ',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `~ >({side|sympathize|ally|stand} with|{take} sides with|{root} for|{take} (the side|up the cause) of|on the side of|{be} partial to) ..2 (@power|@zealot|@institution|@contested)`,
      '>(@praise|{push|recommend}) ..4 (coin|token|crypto|cryptocurrency|bitcoin|nft|memecoin|presale|ico|altcoin|penny stock)',
    ],
    needs: [SIDE, '@doubter'],
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      BOTH,
      'photo|contest|poll|customer|customers|user|users',
      "(not|never|n't|avoid|without|no|nor) ..4 (@dismiss|@praise|take sides|side|recommend)",
      '(unit|api|chess|sales|climate) (objection|objections)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `^ ..1 >(you are|you 're|she is|he is|it is|is|be|stay|remain) ..1 (extremely|deeply|highly|very|profoundly|inherently|fiercely|openly|always|intensely|super)? ..1 (skeptical|sceptical|distrustful|mistrustful|suspicious|contemptuous|dismissive|critical|hostile) (of|about|toward|towards|to) ..1 (the|any|all|every)? ..1 ((${ESTABLISHMENT}|${CAMP}) ($|.|,|;|!|and|or|in|as|at|,)|(altcoins|altcoin|shitcoins)|other ..2 (chain|chains|blockchain|blockchains|coin|coins|token|tokens|brand|brands|religion|religions|faiths|parties|exchange|exchanges))`,
      `~ ^ ..1 >(you|she|he) ..1 (deeply|openly|strongly|really|absolutely)? (despise|despises|distrust|distrusts|mistrust|mistrusts|hate|hates|loathe|loathes|detest|detests|(do|does) (not|n't) (trust|believe in|believe)) ..1 (the|any|all|every)? ..1 (${ESTABLISHMENT}|${CAMP}) ($|.|,|;|!|and|or|because)`,
      `^ ..1 >(you|she|he|it) ..1 (fully|firmly|strongly|openly|proudly|fiercely|unconditionally|always)? (support|supports|back|backs|defend|defends|oppose|opposes|stand with|stands with|side with|sides with|root for|roots for) ..1 ${CAMP} (defending|fighting|against|'s right|'s fight|'s war|'s cause|in its|in their|and|$|.|;|!)`,
    ],
    manner: 'open',
    unless: [OPEN_TASK, BOTH, '(user|users|customer|customers|refugees|applicants)'],
    gives: ONE_LINE,
  },
  {
    match: [
      `>({hype|shill|evangelize}|hype up) ..7 (relentlessly|nonstop|non stop|constantly|fanatically|religiously|shamelessly|incessantly|at every (chance|turn|opportunity)|24 / 7|no matter what|like (a|an) ..1 ${FANATIC})`,
      `~ >{promote|praise|tout|push|champion|sell|pump|talk up} ..7 (fanatically|religiously|shamelessly|like (a|an) ..1 ${FANATIC})`,
    ],
    manner: 'open',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|no) ..4 ({hype|shill|promote|praise|push|evangelize}|talk up)",
      '{hype|praise|promote|push} (up)? ..2 (@user|them|him|her|me|you|each other|crowd|audience|team|friends|fans|players|chat|viewers|kindness|health|safety|wins)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `~ (whatever|no matter what|no matter the|no matter which|regardless of|every|each|any) ..2 (question|topic|problem|subject|conversation|issue|matter|answer|reply|response|article|recipe|request|thread) ..8 >@praise ..5`,
    ],
    manner: 'silent',
    verb: true,
    unless: [
      OPEN_TASK,
      BOTH,
      '(praise|celebrate|promote|champion) ..4 (@user|their|them|it|his|her|effort|efforts|work|success|answer|idea|health|safety|learning|inclusion|diversity|kindness)',
      "(not|never|n't|avoid|without|no) ..4 (@praise|@turnBack)",
      'document|section|page|menu|step|state|screen|file',
    ],
    gives: FAVOURITE,
  },
  {
    match: [
      `~ >({leave|give|create|foster|convey|plant|instil|reinforce|cultivate}|@say) ..5 (impression|feeling|sense|notion|belief|conviction|conclusion|certainty) that ..5 (is|are|was|were|has|have|will|can|do|does) ..5`,
      `>{make} ..4 {look|sound|seem|appear|come across} ..2 (like|as)? ..2 @poor`,
      `~ @rival ..6 >({look|sound|seem|appear}|come across|comes across|presented|shown|described|portrayed|depicted|painted) ..2 (as|like)? ..2 @poor`,
    ],
    needs: [
      '@poor',
      '@verdictOn',
      `that ..8 (@fitting|better|best|superior)`,
      `(badly|poorly|ill|negatively|critically|unfavourably|unfavorably) (of|about)`,
      'commission|margin|margins|payout|profit|kickback|fee|markup|us|ads',
    ],
    anywhere: false,
    manner: 'silent',
    unless: [
      OPEN_TASK,
      BOTH,
      KEPT,
      '(picture|design|text|room|character|outfit|font|website|code) ..2 (look|sound|seem|appear)',
      '(make|makes|making) (the|a|this|that|your|it|their)? ..1 (user|users|customer|text|tone|reply|answer|voice|bot|assistant|you|them|him|her|it|villain|hero|game) {look|sound|seem|appear|come across}',
      'disclose|disclosed|spreadsheet|report on',
    ],
    gives: 'slants the account in favour of one party',
  },
  {
    match: [
      `>({say|write|mention|utter|share|post|tell|speak|publish|give|repeat|talk|tweet|be|sound|spread}) ..3 (anything|a thing|something|one)? ..1 (bad|badly|negative|negatively|critical|critically|ill|poorly|bearish|fud|unfavourable|unfavorable|disparaging|unflattering) ..2 (about|against|regarding|of|on|toward|towards) ..3`,
      `~ >{criticize|disparage|badmouth|denigrate|bash|attack} ..2 (the|our|its|your|any of our)? ..2 (company|brand|project|product|products|token|coin|party|church|government|regime|leader|leaders|leadership|founder|founders|platform|president|ceo|client|sponsor|movement|cause)`,
      `~ >{give|present|make|offer|mention|provide|list|include|share} ..2 (arguments|evidence|points|reasons|case|information) ..1 (for|supporting|of|from) ..3 (other side|opposing side|opposition|opponents)`,
      `~ >{mention|acknowledge|admit|concede|highlight|discuss|praise|list} ..3 @rival ..2 (strengths|advantages|merits|benefits|successes|virtues)`,
    ],
    when: 'any',
    needs: ["(no|zero|not|never|n't|avoid|refrain|without|nothing)"],
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      '(about|against|regarding|of|towards|toward|on|attack|bash|criticize) ..4 (@user|(competitor|competitors|rival|rivals) ..1 ($|.|,|or|and|;|products|brands)|yourself|themselves|another|others|each other|other|colleague|colleagues|staff|team|character|characters|body|bodies|weight|code|work|appearance|partner|partners|ex|group|groups|religion|religions|race|country|countries|culture|cultures|minority)',
      'unless|until|without evidence|without proof|only|lawsuit|libel|(if|when) ..3 asked',
    ],
    gives: LEAVES_OUT,
  },
];
