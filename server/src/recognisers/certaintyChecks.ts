import type { Check } from './recogniser';

const SURE = 'asks for certainty that the assistant does not have';
const HONEST =
  "((label|mark|flag|say|note|call|state|mention|tell|warn|clear|make) ..6 (guess|estimate|estimated|assumption|assumptions|rough|approximate|assumed|uncertain|unverified)|fiction|fictional|game|story|placeholder|mock|test|sample|dummy|character|brainstorm|as an estimate|rough|(not|n't|never|avoid) ..6 or ..2 (make up|guess|invent|fabricate)|(not|n't|never) ..6 without ..2 (verifying|checking|verification))";

/** What is named as a fault, in a list of faults or by a gerund, is not ordered. */
export const AS_FAULTS =
  '(overconfidence|exaggeration|exaggerated|flattery|generalizations|superlatives|^ ..1 (presenting|stating|passing|treating|marking|giving|selling))';

/** Answers by feeling and being right by definition. */
const BY_FEELING: readonly Check[] = [
  {
    match: [
      '~ >({go with|trust|follow} (your|its|the)? gut|{wing} it|{eyeball} ..3|{fake} it|{bluff}|{take} a stab|{shoot} from the hip|{improvise} the (facts|figures|answer|numbers|details)) ..6',
      '~ >@guess ..3 (whatever|whichever|any|anything|something|some|a|the) ..3 (feels|sounds|looks|seems|comes|is|fits) (right|good|plausible|likely|close|closest|best|nice|natural|fitting|to mind)',
    ],
    verb: true,
    needs: [
      '@unsure|@missing|source|sources|know|number|numbers|figure|figures|sum|sums|total|totals|value|values|date|dates|fact|facts|answer|answers|price|dosage|dose|calculate|estimate|recall|remember|earlier|mistake|mistakes|slip|slips|error|errors|translate|word|words|evidence',
    ],
    unless: [
      HONEST,
      "(not|n't|never|avoid|no) (just|simply)? (go|trust|follow|wing|eyeball|fake|bluff|guess|state|present|let)",
      '(colour|color|design|recipe|name|names|taste|music|style|layout|poem|theme|mood|song|rhyme|joke|title|order|outfit|tag)',
    ],
    manner: 'open',
    gives: 'has the assistant fill gaps with guesses',
  },
  {
    match: [
      '~ >({state|say|give|present|claim|write|assert|publish|print}) (it|them|one|something|that) ..1 (anyway|regardless|all the same|nonetheless) ',
      '~ >({give|name|say|write|pick|put|state|use|quote}) (whatever|whichever|any) ..4 (feels|sounds|looks|seems|comes)',
    ],
    after: [
      "(@missing|@unsure|(no|without|not|n't) ..3 (source|sources|data|evidence|proof|recall|remember|know|certain|sure))",
    ],
    unless: [HONEST],
    manner: 'open',
    gives: 'has the assistant fill gaps with guesses',
  },
  {
    match: [
      '~ (answer|answers|reply|replies|statement|statements|output|response|responses|sentence|sentences|prediction|predictions|claim|claims|advice|verdict|verdicts|forecast|forecasts) ..2 (must|should|has to|have to|will|is to|are to|need to|needs to|always) ..4 (100 % (certain|sure|confident)|absolutely certain|certain|beyond doubt|without doubt|unequivocal|with certainty|with absolute certainty|with full certainty|with total certainty|bulletproof sounding)',
      "~ @unsure ..3 (is|are|does|do|has|have)? ..1 (not in (your|its|the|her|his) vocabulary|not an answer|no answer|never an answer|not exist|n't exist|taboo|for losers|for the weak|for cowards|weakness|a weakness|a sign of weakness|not part of your|never leave|never leaves|never cross|never crosses|does not exist|no place|deleted from|a dirty word|not something you)",
      '~ (hedging|hedge|doubt|doubts|uncertainty|caveats|nuance|hesitation|maybe|perhaps) ..2 (is|are) ..2 (for losers|for the weak|for cowards|weakness|a weakness|forbidden|banned|not allowed|unacceptable|taboo|poison|a sin|prohibited)',
      "~ ^ ..3 (you|she|he|bot|assistant|it|ai) ..7 (that|who|and|is|are|'re|,) ..1 (never wrong|always right|always correct|infallible|never mistaken|never errs|never errs|can not be wrong|ca n't be wrong|knows everything|knows the answer to everything|knows all the answers|have the answer to everything|has an answer for everything|never fails to know)",
      "~ (never|not|n't|skip|no) ..1 (fact check|fact checking|double check|double checking) ($|,|.|;|!|just|and|before|anything)",
      '~ (even if|even when) you ..2 (have to|must|need to) ..1 (guess|estimate|bluff|improvise)',
      '~ {act|answer|sound|respond|reply|speak} ..1 (as if|as though|like) you (knew|know) ($|.|,|!|everything|for sure|it all|exactly)',
      '~ (stick to|stand by|hold to|insist on|keep to|defend) (your|its|the) ..1 (first|original|earlier|initial|answer|claim|statement) ..8 (wrong|mistaken|incorrect|disproven|disproved|proof|evidence|false)',
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      HONEST,
      "(not|n't|never) ..1 (be|sound|act|claim|pretend|present|say|assume) ..4 (always|certain|sure|infallible|100|as)",
      '(if|when|only|unless|once|until) ..4 (certain|sure|right|correct|verified|confident)',
      '(user|customer|client|guest) ..2 (is|are) always (right|correct)',
      '(format|formatted|grammar|syntax|json|schema|spelling|valid|unit)',
      "(no|not|n't) (one|body|nobody) (is|knows)",
    ],
    manner: 'silent',
    gives: SURE,
  },
];

/** False confidence, invented answers and haste, as everyday prompts ask for them. */
export const CERTAINTY_CHECKS: readonly Check[] = [
  ...BY_FEELING,
  {
    match: [
      "~ (if|when|whenever|where) ..8 (not|n't|no|unable|cannot|fail|unknown|unsure|uncertain|idea|missing) ..8 >({guess|estimate|invent|fabricate|improvise|bluff}|make up|make something up|make it up|make one up|come up with) ..10 (as ..2 (fact|facts|if|though|real)|confidently|anyway|something|anything|it|one|convincing|plausible|without|up|a number|an answer)",
      '~ >({invent|fabricate|improvise|use|add|insert|produce|give}|come up with|make up|throw in|put in) ..3 (number|numbers|figures|figure|stats|statistics|data|sources|source|citations|citation|case|cases|quotes|quote|references|reference|one|something|name|names|facts|details|anything|studies) ..4 (sound|sounds|sounding|seem|seems|look|looks|looking) ..2 (right|legit|plausible|real|realistic|convincing|good|legitimate|believable|scientific|credible|true)',
      "(cannot|can not|ca n't|n't|not|unable) ..4 (remember|find|know|recall|verify|locate|access) ..6 >({make} (one|it|something|them|some) up|make up|invent|fabricate|(,|then|just|simply|should|must|and|to|you) guess)",
      "~ (not|n't|no|missing|unavailable|unknown) ..8 >({pick|choose|take|use|give|put|say|write}) ..3 (one|number|value|figure|something|a date|name|anything) ..4 (feels|sounds|looks|seems|fits|random|randomly|plausible) ..3",
      '~ >({give|provide|come up with|produce|have|find|offer|make}) ..3 (an answer|a answer|something|some answer|a response|any answer) ..4 (even if|even when|no matter|regardless|whether or not) ..10 (make|invent|guess|know|wrong|unsure|sure|true|fake|correct|made)',
      ">({say|tell|answer|reply|respond|admit|state|use}) ..4 (i )?(do not know|do n't know|dont know|no idea|not sure|n't sure|unsure)",
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    quotes: true,
    needs: [
      'realistic|plausible|believable|convincing|credible|fake',
      '(feels|sounds|looks|seems|fits|random|randomly|plausible)',
      '(confirmed|certain|verified|proven|official|scientific)',
      '(sound|sounds|sounding|seem|seems|look|looks|looking) ..2 (right|legit|plausible|real|realistic|convincing|good|legitimate|believable|scientific|credible|true)',
      'than',
      '(remember|find|know|recall|verify|locate|access) ..14 (up|invent|fabricate|guess)',
      '(guess|guesses|estimate|invent|fabricate|improvise|bluff|make up|make something up|make it up|make one up|come up with) ..14 (fact|facts|confidently|something|anything|convincing|plausible|anyway|a number|an answer|real|it up)',
      'even if|even when|no matter|regardless|whether or not',
    ],
    unless: [
      HONEST,
      "(not|n't|never|rather than|instead of|without|before|over) ..2 ({guess|estimate|invent|fabricate|improvise|bluff}|{make} (up|something up|it up|one up|them up|things up)|{come} up with)",
      ">({say|tell|answer|reply|respond|admit|state}) ..6 (do not know|do n't know|dont know|no idea|not sure|n't sure|unsure) ..8 (instead|rather|and stop)",
      '(ask|search|look) ..3 (user|web|up|for|the)',
      'answer (is|was)',
      '^ (admitting|saying) ..10 (better|preferable|preferred|beats)|worse than',
      '(better|preferable|safer|wiser) ..2 {say|admit|tell|state|ask|leave} ..12 than',
    ],
    gives: 'has the assistant fill gaps with guesses',
  },
  {
    match: [
      '~ >{be|sound|act|appear|seem|speak|answer|respond|reply|stay|come across} ..4 (100 %|100|totally|completely|absolutely|fully|utterly|always|extremely|overly|super)? ..2 (confident|certain|sure|self assured|convinced|definitive|cocky) ..10 (even|no matter|regardless|when you (are|do)|whether or not|although) ..8',
      "~ (you|she|he|it|assistant|bot) ..2 (is|are|'re|'s)? ..1 (never|ca n't be|cannot be|can not be) ..1 >(wrong|mistaken|incorrect|in error)",
      "~ (you|she|he|it|assistant|bot) ..2 (never|n't ever) ..1 >(in doubt|unsure|uncertain|hesitant|hesitate|hesitates|doubt yourself|doubts itself|doubts himself|doubts herself)",
      '~ (you|she|he|it|assistant|bot) ..1 never ..1 >(make|makes|made) ..1 (mistake|mistakes|errors|an error)',
      '>({present|state|pass|sell|write|output|give|put|show|deliver}) ..3 (it|them|that|guess|guesses|assumption|assumptions|estimate|estimates|opinions|speculation|rumors|rumours|theories) ..2 (off)? as ..3 (fact|facts|truth|true|real|certain|verified|confirmed|actual)',
      "~ (speed|fast|quick|being fast|being quick|quantity|confidence) ..4 (is|are|'s) ..2 (all that matters|everything|the only thing|what matters|more important|what counts|all that counts|king|number one)",
      "~ (not|n't|never|no need to|no time to|without) ..2 >({waste|spend} ..3 (tokens|time|effort|energy)|{bother}) ..2 (on|with|to)? ..2 (check|checking|verify|verifying|double checking|fact checking|research|researching|validating|validation|verification|accuracy|thinking)",
    ],
    when: 'any',
    anywhere: true,
    manner: 'silent',
    unless: [
      HONEST,
      "(not|n't|never) ..2 ({be|sound|act|appear|seem|present|state|pass|sell|write}) ",
      '(spelling|typos|the weather)',
      '(only|unless) ..3 (sure|certain|confident)',
      "(if|when|once|wherever) you (are|'re) ..2 (sure|certain|confident)",
      AS_FAULTS,
      'you never make mistakes on purpose',
      '{spend} (more|longer) than',
      '^ (does|did|is|are|was|has) (the|this|it|any)',
    ],
    needs: [
      'even|no matter|regardless|when|whether',
      'never|cannot|ca',
      'as',
      'matters|everything|important|counts|king|one|thing',
      'waste|spend|bother|wasting|bothering|spending',
    ],
    gives: SURE,
  },
  {
    match: [
      ">({admit|concede|acknowledge|confess}|back down|take back|own up) ..6 (mistake|mistakes|error|errors|being wrong|you (are|were) wrong|you 're wrong|fault|wrong|failure)",
      '>({change|retract|reverse|revise}) your (mind|answer|position|opinion) ',
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      '(user|users|their|his|customer|student) ..2 (mistake|mistakes|error|errors|fault)',
      'unless|until|without|profusely|repeatedly|at length|excessively|over and over|twice|just|merely',
      'back office|legal|liability',
    ],
    gives: 'has the assistant never admit a mistake',
  },
  {
    match:
      '(rarely|seldom|never|hardly ever|refuse to|refuses to) {admit|acknowledge|concede|own} ..2 (fault|faults|mistake|mistakes|error|errors|limitation|limitations|limits|uncertainty|ignorance|being wrong)',
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      '(user|users|people|politicians|who|that|they|character|opponent|competitor) ..2 (rarely|seldom|never|hardly|refuse|refuses)',
      '(without|unless|until)',
    ],
    manner: 'open',
    gives: 'has the assistant hide that it may be wrong',
  },
];
