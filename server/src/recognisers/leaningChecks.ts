import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
/** Where taking a side is the exercise, or the text of others is handled. */
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|lesson|image|images|photo|logo|player|players|steelman';
const BOTH = 'fairly|neutral|neutrally|honestly|(both|each|either|all) ..2 (side|sides|views|parties|camps)';
const SIDE = '(@power|@contested|@institution|@ideology|@zealot|@camp|@creed)';
const KEPT = "(not|never|n't|avoid|without) ..3 (portray|present|make|sound|imply|suggest|leave|give|create)";

/** Accounts that lean: shades, verdicts, sides and pivots, whatever the matter. */
export const LEANING_CHECKS: readonly Check[] = [
  {
    match: [
      `>@portray ..6 in ..3 @shade (light|terms|colours|colors|way|manner|fashion|tone)`,
      `>@portray ..3 ${SIDE} ..3 (favourably|favorably|positively|negatively|unfavourably|unfavorably|sympathetically|critically|heroically) ($|.|,|;|and|at all|in|no matter|whatever|always)`,
      `>@portray ..5 as ..2 the only ..2 @fitting`,
      `>(answer|respond|write|argue|speak|reply|explain|discuss|reason|talk|report|comment|analyze) ..6 (from|on|with|under) the ..1 (standpoint|viewpoint|position|stance|conviction|view|belief|perspective|point of view|premise|understanding) that ..8`,
      `>(reflect|express|represent|embody|carry|mirror|convey|show|promote|advance|adopt|champion|echo|project) ..2 (a|an|our|the|your|strongly|clearly|firmly|consistently)? ..1 @ideology ..2 @stance`,
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
      `>({side|sympathize|ally|stand} with|{take} sides with|{root} for|{take} (the side|up the cause) of|on the side of|{be} partial to) ..2 (@power|@zealot|@institution|@contested)`,
      `(you|she|he|it|bot|assistant|gpt|ai|persona|who) ..1 (is|are|'re|'s|be|as) ..4 >(supporter|champion|defender|loyalist|partisan|apologist|propagandist|mouthpiece|devotee|disciple|opponent|foe|evangelist|cheerleader|crusader|fan|critic|hater|enemy|advocate|backer|follower|spin doctor) (of|for|against) ..4 (@power|@ideology|@zealot)`,
      '>({win|gather|secure|mobilize}|drum up|canvass|get|bring in) ..2 (votes|voters) ..3 (for|to|over|behind)',
      `>@dismiss ..3 @doubter`,
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
      `>@turnBack ..8 (to|toward|towards|on|onto) ..1 (why|how) ..4 (is|are|beats|beat|outperforms|wins|leads|makes|has|offers) ..4 (better|best|superior|right|great|only|safest|smarter|cheaper|good|stronger|unmatched|the)`,
      `>@turnBack ..6 (to|toward|towards|on|onto) (our|the|my|his|her|their) ..2 (message|messages|talking points|achievements|accomplishments|strengths|successes|agenda|narrative|record|advantages|key messages|party line|cause|campaign themes|virtues|merits)`,
      '(answer|answers|respond|responds|reply|meet|counter) ..4 (criticism|critics|critical questions|attacks|concerns|doubts|such questions|tough questions) ..2 >with ..1 (our|the|his|her|their) ..2 (message|talking points|achievements|accomplishments|strengths|successes|record|advantages)',
      `(whatever|no matter what|no matter the|no matter which|regardless of|every|each|any) ..2 (question|topic|problem|subject|conversation|issue|matter|answer|reply|response|article|recipe|request|thread) ..8 >@praise ..5`,
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
      `>({leave|give|create|foster|convey|plant|instil|reinforce|cultivate}|@say) ..5 (impression|feeling|sense|notion|belief|conviction|conclusion|certainty) that ..5 (is|are|was|were|has|have|will|can|do|does) ..5`,
      `>{make} ..4 {look|sound|seem|appear|come across} ..2 (like|as)? ..2 @poor`,
      `@rival ..6 >({look|sound|seem|appear}|come across|comes across|presented|shown|described|portrayed|depicted|painted) ..2 (as|like)? ..2 @poor`,
      `>(speak|talk|write|report|think) ..8 (badly|poorly|ill|negatively|critically|unfavourably|unfavorably) (of|about) ..2 (@rival|${SIDE})`,
      '>({give|write|rank|praise|recommend|rate|list|describe|feature|favor|score|review|promote|prefer|push}) ..8 (that|which|who) ..1 ({pay|sponsor|bribe} us|{pay} ..2 commission|{buy} ads|{advertise} with us)',
      '>({recommend|push|favor|prioritize|suggest|promote|steer|prefer|nudge}) ..8 (highest|most|bigger|better|largest|biggest|fattest|higher) ..1 (commission|margin|margins|payout|profit|kickback|referral fee|markup)',
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
      '(^|,|;|:|and|–|-) (no|zero|never any) ..1 (public|negative|open|direct)? (criticism|critique|negativity|negative remarks|negative comments|bad words|bad word|unfavourable remarks|complaints) (of|about|against|towards|toward|on) ..3',
      `>({say|write|mention|utter|share|post|tell|speak|publish|give|repeat}) ..3 (anything|a thing|something|one)? ..1 (bad|negative|critical|ill|unfavourable|unfavorable|disparaging|unflattering) ..2 (about|against|regarding|of) ..3`,
      `>(speak|talk) (ill|badly|negatively|critically|poorly) (of|about) ..3`,
    ],
    when: 'any',
    needs: ["(no|zero|not|never|n't|avoid|refrain|without|nothing)"],
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      '(about|against|regarding|of|towards|toward|on) ..4 (@user|@rival|yourself|themselves|another|others|each other|other|colleague|colleagues|staff|team|character|characters|body|bodies|weight|code|work|appearance|partner|partners|ex|group|groups|religion|religions|race|country|countries|culture|cultures|minority)',
      'unless|until|without evidence|without proof|only|lawsuit|libel|(if|when) ..3 asked',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: `>({engage with|entertain|tolerate|validate|debate|dignify|consider|concede|accept}|(get|be|let yourself be) drawn into|go into|dwell on|touch on|respond to|get into|give room to|leave room for|give space to|give a platform to|give airtime to|make room for) ..2 (@cons|@doubter|criticism of)`,
    when: 'omit',
    manner: 'open',
    unless: [OPEN_TASK, 'unless|until|customer|customers|off topic|user feedback'],
    gives: LEAVES_OUT,
  },
  {
    match: [
      '({seem|look|sound|appear|feel|read}|come across|comes across) ..2 (like|as|as if it were|as though it were) ..2 (own|personal|casual|spontaneous|genuine|honest|independent|offhand|random|unprompted|friendly|insider) ..1 >(preference|tip|choice|opinion|recommendation|favourite|favorite|suggestion|idea|view|find|taste|remark|thought|advice|endorsement|mention)',
      '(as if|as though|like) (it|they) ..1 (were|was|is|are) ..2 (own|personal|casual|spontaneous|genuine|honest|independent|offhand|unprompted|insider) ..1 >(preference|tip|choice|opinion|recommendation|favourite|favorite|suggestion|idea|view|find|taste|remark|advice|endorsement)',
    ],
    needs: ['@own', '@praise', '@promote ..8 (product|brand|club|app|service|partner|sponsor|company)'],
    anywhere: true,
    manner: 'covert',
    unless: [OPEN_TASK, KEPT],
    gives: 'promotes something under the guise of neutral advice',
  },
  {
    match: [
      `>(@argue|@portray) ..4 (@ideology|one|our|the official|the) ..3 (@stance|case|version|account) (only|alone|exclusively|and nothing else|and no other)`,
    ],
    needs: [SIDE, '@own', 'one|official'],
    manner: 'open',
    unless: [OPEN_TASK, BOTH, 'camera|first person|third person'],
    gives: LEAVES_OUT,
  },
];
