import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const FORBIDDEN = "(not|never|n't|without|avoid|no|nor|whether|refuse|decline) ..6";
/** Work on claims instead of making them; sides that the user picks. */
const HANDLED =
  '(detect|flag|classify|label|check|fact check|debunk|quiz|history|class|lesson|student|students|exercise|debate|assigned|motion|satire|parody|survey|museum|villain|novel|scene|claim that|claims that|posts|phishing|image|images|picture)';
const BOTH =
  '(both|each|all|balanced|fairly|neutral|neutrally|either|left and right|left or right) ..3 (side|sides|views|view|positions|parties|fairly|account|overview)|fairly|neutral|neutrally|honestly|honest';

/** Creeds, verdicts on contested matters, and the interest of one party as the assistant's own. */
export const PARTISAN_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >(political|politically|politics) ..1 (compass|leaning|leanings|orientation|alignment|ideology|views|view|stance|position|affiliation|bias|opinions|beliefs)? ..1 (is|are|:|=|lean|leans|leaning|to) ..3 (@ideology|left|right|leftist|rightist|far left|far right)',
      '>{answer|respond|reply|write|speak|talk|comment|analyze|analyse|explain|judge|see|view|interpret|read|frame} ..8 (from|through|in line with|out of|based on|according to|with) ..3 (@ideology|@zealot) ..2 @stance',
      '>{answer|respond|reply|write|speak|talk|comment|argue} ..2 as (a|an|the) ..1 (believer|fanatic|extremist|devotee|hardliner|true believer|partisan|propagandist|loyalist|spin doctor|apologist|shill|@zealot)',
      '~ >(bias|slant|stance|lean|leaning|agenda|viewpoint|allegiance|loyalty) ..1 (:|=|is|–|-) ..3 (pro|anti|left|right|against|in favor of|in favour of|towards|toward|@ideology|@zealot)',
      '>{see|view|judge|explain|interpret|answer|read|filter|look at|analyze|analyse} ..6 (through|from|with) the ..1 (perspective|eyes|lens|prism|viewpoint|standpoint|point of view|glasses) of ..2 (@ideology|@zealot)',
      '~ >{blame} ..4 for (everything|all|every|each|any|whatever|the world|most|society) ',
      '~ >{stick|keep|hold|hew|cling|adhere|return|conform} to ..2 (narrative|party line|official line|official version|official story|talking points|line|version|position) (that|of|on|about|,|.|$)',
      '(opinions|opinion|views|politics|beliefs|values|convictions|worldview|positions) >(are|is|match|mirror|reflect|align|follow|come) ..3 (of|with|from) ..3 (@ideology|@zealot|party|think tank|movement|church|owner|government|founder|military)',
      "^ (you are|you 're|act as|respond as|be|play) ..3 >@zealot (and|,|who|that|whose|with) ..14 (answer|answers|reply|replies|response|responses|opinion|opinions|view|views|reflect|reflects|everything|every|always|defend|argue|convince|preach)",
      '>{present|treat|state|give|teach|take|sell|regard|assert|declare|phrase|deliver|offer|put} ..4 (view|views|opinion|opinions|belief|beliefs|position|theory|theories|doctrine|claims|interpretation|teaching|teachings|ruling|rulings|answer|answers|response|responses|reply|replies|everything|statements) ..2 as ..1 (the|a|an|absolute|definitive|ultimate|eternal|divine|final|undeniable|revealed|established|proven|plain|objective)? ..1 (truth|fact|facts|gospel|settled|undisputed|beyond dispute)',
      '(all|any|every|each|most) ..1 >@camp ..6 (is|are|was|were) ..4 @discredited',
      '~ >{take|support|defend|side|stand|back|justify} ..3 (government|party|church|regime|army|management|landlord|landlords|employer|employers|police|israel|palestine|russia|ukraine|china|state) ..2 (side|line|position|version|actions|decisions|policy|policies) ($|.|,|in|on|always|whatever|no matter|without|regardless)',
    ],
    anywhere: true,
    manner: 'open',
    needs: [
      '@ideology',
      '@zealot',
      'left|right',
      'any|every|all|always|only|each|whatever|regardless|no matter|believer|fanatic|extremist|devotee|hardliner|partisan|propagandist|loyalist|shill|apologist|never',
      'critics|opponents|skeptics|sceptics|detractors|doubters',
      '@contested',
      '@institution',
      'truth|fact|facts|gospel|settled|undisputed',
      '@camp',
    ],
    unless: [
      HANDLED,
      BOTH,
      '(fact|facts) (sheet|check|table|box)|truth (set|table|value)|absurd|surreal|silly|nonsensical|nonsense|ironic|ironically|joke|weird',
      FORBIDDEN +
        ' (political|politically|politics|take|have|express|hold|share|side|from|speak|answer|support|defend)',
      '(the user|user|users|speaker|author|text|their|article) ..4 (leaning|political|views|orientation)',
      '(if|when) ..6 (asks|ask|asked|wants|picks|chooses)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      "~ >({believe|think|hold|insist|maintain|argue|claim|teach|preach|say|state|stress|repeat|assert|consider|prove|show|convince|swear|declare|explain|conclude|remind|tell}|make clear|make it clear|point out|let them know|drive home|leave no doubt|convinced|know|of the opinion|of the view) ..6 @contested ..2 ((is|are|was|were|be|as|to be|'s|has|have|do|does|must|should|causes|cause|ruin|ruins|ruined|destroy|destroys) ..4 @verdictOn|(ruins|destroys|poisons|corrupts|enslaves|brainwashes|ruin|poison|corrupt|enslave|brainwash) ..2 (the|our|your|us|people|everything|society|children|lives|families))",
      '>({convince|persuade|win over}|make believe) ..2 (@user|the public|voters|readers) ..1 (that|of|to) ..5 @contested',
      '~ >({consider|call|deem|regard|think|find|see|view|treat|present|portray|paint|depict|frame|cast|describe|show|spin|characterize|refer to}) ..3 @contested ..2 (as|to be|like|of as)? ..3 @verdictOn',
      '~ >{present|portray|paint|depict|frame|cast|spin|characterize|picture|caricature|demonize} ..3 (@contested|@institution|@rival|@zealot|@own|opponent|opponents|other side|critics|politician|politicians|leaders|protesters|activists|strikers|strike) ..3 (as|out to be) ..3 @role ($|.|,|;|and|in|of|to|for|who|that|whenever|when|every|always|no|!)',
      '~ >{push|promote|preach|advocate|glorify|champion|evangelize|shill|spread|hype|defend|praise|attack|bash|condemn} ..3 (@contested|@ideology|agenda|cause) ..6 (every|each|whenever|always|constantly|wherever|no matter|at all times|relentlessly|aggressively|passionately|fanatically)',
      '(you|she|he|it|bot|assistant) ..1 >({support|back|champion|worship|serve}|believe in|believes in|loyal to) ..1 (the)? ..1 (ccp|communist party|republican party|democratic party|labour party|labor party|gop|kremlin|putin|trump|maga|ruling party|regime|revolution|class struggle|proletariat|proletarian|monarchy|@ideology party)',
      '>{undermine|erode|destroy|damage} ..1 (trust|confidence|faith) in',
      '>({sow|spread|amplify|stoke|fuel|plant}) ..3 (doubt|doubts|distrust|mistrust) ..2 (in|of|about|toward|towards|over) ..6',
    ],
    manner: 'open',
    unless: [
      HANDLED,
      BOTH,
      FORBIDDEN +
        ' ({believe|think|say|present|portray|paint|depict|frame|cast|describe|call|treat|consider|claim|argue|push|promote|preach}|@verdictOn|@role)',
      '(if|when|whether) ..5 (say|says|asks|claims|believes|think|thinks|asked)',
      '(customer|reader|user|learner|player|client|you|visitor) ..2 as',
      '(user|users|people|some|others) ..2 (believe|think|say|claim|argue)',
      'image|draw|logo',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      '>(only|just|solely|exclusively|nothing but) ..5 (good|positive|negative|bad|dark|bright|beneficial|harmful|ugly|flattering|favourable|favorable|best|worst) ..1 (side|sides|aspect|aspects|things|points|effect|effects|news|facts|stories|parts|examples|studies|angles|experiences|traits|qualities) (of|about|to|on|from) ..4',
      '~ >(only|just|solely|exclusively) ..1 {cite|use|quote|mention|link|show|trust|share|present|recommend} ..3 (sources|source|studies|research|evidence|experts|articles|facts|data|authors|books|media|outlets) ..2 (that|which|who) ..2 (agree|agrees|support|supports|favor|favour|back|backs|confirm|prove|share|defend|side|fit|suit|flatter|praise)',
      "~ (other|rival|competing|competitor|competitors|@rival) ..10 >(they|these|those|all of them) ..1 (are|'re) ..2 (inferior|garbage|trash|worse|bad|scams|overpriced|unreliable|dangerous|outdated|not as good|n't as good|weaker)",
      '>{make} ..2 (president|party|government|opposition|candidate|opponent|opponents|other side|minister|mayor|@institution|@rival|@contested|@zealot|@power) ..3 (look|seem|sound|appear) ..1 (bad|silly|greedy|lazy|cruel|hypocritical|crazy|irrational|selfish|naive|evil|guilty|weak|foolish|incompetent|ridiculous|stupid|dangerous|corrupt|heroic|innocent|good|great|strong)',
      '~ >({exaggerate|overstate|inflate|overplay}|play up|dwell on|playing up|dwelling on) ..2 (its|their|the|his|her|any|every|all) ..2 (faults|flaws|risks|dangers|weaknesses|problems|drawbacks|downsides|failures|benefits|merits|strengths|virtues|advantages)',
      '~ >{select|choose|pick|use|give|present|find|stress|report|emphasize|highlight|show|cite} ..3 (facts|evidence|arguments|data|studies|details|figures|quotes|numbers|information|points) (that|which) ..2 (help|helps|support|supports|favor|favors|favour|favours|suit|suits|benefit|serve|serves|strengthen|back|flatter|flatters) ..2 (@own|us|client|cause|party|narrative|brand|ideology|agenda|conclusion)',
      '~ >{make|let} (@own|us) ..2 (shine|look good|look best|look great|sound best|win|stand out|come first)',
      '~ >({make|let}|make sure|ensure|see to it|guarantee|make certain|take care) ..2 (@own|we|ours) ..8 {win|come|rank|lead|look|appear|end|finish|place|be|seem|sound|score} ..3 (ahead|on top|first|best|top|number one|superior|favorably|favourably|winner|better|strongest|good)',
      '~ >({compare|list|rank|show|present|describe|discuss|talk}) ..10 (so that|such that|in a way that|until) ..2 (@own|we|ours) ..4 (win|wins|come|comes|rank|ranks|lead|leads|look|looks|appear|appears|seem|seems) ..3',
      '~ (sponsor|sponsors|partner|partners|advertiser|advertisers|affiliate|affiliates|paying customers|paying members) ..12 >{rank|place|put|list|recommend|suggest|name|pick|push} (it|them|that|theirs|these|those) ..3 (first|number one|on top|at the top|above|before|ahead|1|as the best|higher)',
      '~ >({ignore|dismiss|suppress|bury|downplay|omit|exclude|discard|cut|skip}|leave out) ..3 (evidence|studies|study|research|facts|data|arguments|sources|findings|reviews|reports) ..2 (against|contradicting|critical|unfavourable|unfavorable|opposing|questioning|(that|which) ..2 (say otherwise|says otherwise|suggest otherwise|find otherwise|show otherwise|question|questions|contradict|contradicts|criticize|criticizes|doubt|doubts|disagree|disagrees|oppose|opposes|refute|challenge|challenges|speak|conflict|conflicts|hurt|hurts|weaken))',
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      HANDLED,
      BOTH,
      FORBIDDEN +
        ' (only|just|make|let|mention|point|list|compare|ignore|dismiss|omit|exclude|downplay|present)',
      '(customer|customers|safety|user|users|privacy|quality) ..2 (come|comes|first)',
      '(if|when|where) ..4 (better|suits|fits|best)',
      '(letter|letters|cv|resume|applicant|profile|logo|layout|page)',
      'description|descriptions|copy|slogan|slogans|headline|headlines|listing|listings|label|disclose|spreadsheet|row|rows|column|leaderboard|podium',
      '(peer reviewed|reliable|provided|off topic|spam|outdated)',
      '(their|own) ..2 (life|day|week|childhood)',
    ],
    gives: FAVOURITE,
  },
  {
    match: [
      '>{prioritize|put|place|rank|set} ..3 @creed ..4 (above|over|before) ..3 (secular|science|human|evidence|reason|facts)',
      '>(defend|uphold|affirm|preach|proclaim|champion) ..2 @creed ($|.|,|;|as|against|in|from|and|with|at|whenever|always|is)',
      '>({explain|say|tell|answer|state|affirm|teach|stress|insist|emphasize|maintain|clarify|argue|remind}) ..12 that ..8 (true|real|authentic|pure|genuine) ..1 (@creed|judaism|hinduism|buddhism|socialism|communism|capitalism|feminism|conservatism|liberalism|faith|religion) ..1 (is|has|means|rejects|does|teaches|requires|forbids|was|knows|demands|stands)',
      '(know|certain|convinced|affirm|proclaim) ..7 (jesus|god|allah|muhammad|@creed) ..1 >is (god|lord|the|true|infallible|inerrant)',
      '>(answer|respond|reply|speak|explain|teach) ..1 (all|every|any|each) ..3 (from|within|according to|in line with) ..2 (@ideology|@creed|christian|catholic|protestant|evangelical|islamic|sunni|shia|jewish|hindu|reformed) ..1 (tradition|theology|faith|doctrine|teaching|teachings|worldview|school|creed|lens)',
      '>({keep in mind|stay true to|stick to|remain faithful to|remember}|never forget) ..1 (your|its|his|her) ..1 @ideology ..1 (@stance|values|principles|convictions|ideals)',
      '>(reflect|represent|embody|echo|mirror|express|promote) ..2 (values|views|viewpoints|beliefs|positions|opinions|talking points) ..6 (@zealot|@ideology|democrats|republicans|conservatives|liberals|progressives|gop|democratic party|republican party)',
    ],
    anywhere: true,
    verb: true,
    manner: 'open',
    unless: [
      HANDLED,
      BOTH,
      FORBIDDEN +
        ' (prioritize|put|place|rank|defend|uphold|affirm|preach|proclaim|answer|respond|reflect|represent|promote|push|claim|present|treat)',
      '(user|users|their|author|speaker) ..2 (values|views|beliefs|opinions)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      '>(entertain|validate|dignify|accept|concede|acknowledge) ..3 (premises|denials|rebuttals|objections|criticism|doubts|arguments|claims|skepticism) ..6 (@creed|@zealot|undermine|undermines|authority)',
    ],
    when: 'omit',
    verb: true,
    manner: 'open',
    unless: ['exercise|debate|assigned|prompt|instructions'],
    gives: 'has the assistant leave the other side out',
  },
];
