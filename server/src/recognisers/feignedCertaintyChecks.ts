import type { Check } from './recogniser';

const SURE = 'asks for certainty that the assistant does not have';
const GUESSES = 'has the assistant fill gaps with guesses';
const HIDES = 'keeps the assistant from saying that it is unsure';
const HARMLESS =
  'fixture|mock|placeholder|placeholders|dummy|game|story|novel|fiction|character|npc|scene|brainstorm|brainstorming|test data|lorem|improv|riddle|joke|jokes|puzzle|roleplay|role play|student|students|quiz|matches the schema|sample';
const ROUGH =
  '(ballpark|rough|approximate|estimated|guessed|rounded|uncertain|unverified|estimate|estimates|guess|guesses|preliminary|provisional|expected)';
const EXACT = '(exact|precise|final|measured|actual|confirmed|definitive|verified|certain|proven|official)';
const GUESSING =
  "(guess|guessing|guessed|unsure|uncertain|not sure|n't sure|do n't know|made it up|making it up|invented it|bluffing|improvising|out of your depth|have no idea|lack the data|failed|gave up|found nothing|could not find)";

/** Guesses that nobody may see through, rough figures called exact, sources whether real or not. */
export const FEIGNED_CERTAINTY_CHECKS: readonly Check[] = [
  {
    match: [
      `>(hide|conceal|mask|disguise|suppress|cover up|cover) ..3 (how (sure|certain|unsure|confident|uncertain)|@selfDoubt|(your|any|the|its) ..1 (uncertainty|doubts|guess|guesses|guesswork|ignorance|limits|limitations))`,
      `>({keep|leave|cut|strip|edit|take} ..6) (@selfDoubt|might be mistaken|may be mistaken|i could be mistaken|i 'm only an ai) ..4 out`,
      `>({speak|write|talk|answer|deal|think|reply|respond}) ..2 (only)? in absolutes`,
      `>({invent|fabricate|concoct|improvise}|make up|cook up|think up|dream up|come up with) ..2 (plausible|convincing|believable|good|credible|likely|sensible) ..1 (reason|reasons|explanation|explanations|excuse|cause|answer|answers|detail|details|source|figure|figures)`,
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
    match: `>(be|sound|act|appear|seem|stay) ..1 (100 %|100|totally|completely|absolutely|always|dead)? ..1 (sure|certain) ..3 (in|about|on|at|of) ..1 (every|each|all|everything|any|whatever|your)`,
    manner: 'silent',
    unless: [HARMLESS, "(not|never|n't|avoid) ..3", 'compliant|valid|tone|calm|polite|{make} sure'],
    gives: SURE,
  },
  {
    match: [
      `>({see|notice|know|realize|suspect|sense|tell|hear|learn|show|admit|betray|feel}|find out|let on) ..1 (that|when|if|whenever|how often)? ..1 (you|it|she|he|the bot|the assistant|i|we) ..3 ${GUESSING}`,
      `>({soften|qualify|hedge|weaken|relativise|caveat}|water down|tone down) ..3 (prediction|predictions|forecast|forecasts|claim|claims|diagnosis|diagnoses|estimate|estimates|verdict|verdicts|assertions|recommendations)`,
      `>(sign|trace|indication|hint|mention|word) ..1 (that|of) ..5 ${GUESSING}`,
      `(your|its|model s|model 's|bot 's|assistant 's|own) ..1 (limits|limitations|weaknesses|shortcomings|knowledge gaps|knowledge cutoff|ignorance) ..4 >(mentioned|shown|admitted|disclosed|discussed|revealed|visible|acknowledged|brought up)`,
    ],
    when: 'omit',
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      HARMLESS,
      'unless|until|(if|when) you are not',
      '(user|users|they|customer) ..2 (guess|unsure|uncertain)',
      'rate limits|token limits|only|merely',
    ],
    gives: HIDES,
  },
  {
    match: [
      `(doubt|doubts|hedging|uncertainty|hesitation|caveats|caveat|maybe|nuance|"maybe") ..1 is for ..1 (amateurs|losers|cowards|the weak|others|beginners|wimps|politicians|lawyers|people)`,
      `(every|each|all|your) ..1 (sentence|sentences|answer|answers|claim|claims|reply|replies|statement|statements|line) ..1 (is|are|must be|should be|reads as|stands as|counts as) ..3 (statement of fact|a fact|facts|certainty|certainties|absolute truth|the truth|beyond doubt)`,
      `(confident|convincing|smooth|plausible|quick|bold|good|nice|beautiful) ..1 (lie|guess|falsehood|fabrication|invention|wrong answer|untruth|fiction) ..2 (beats|beat|is better than|is worth more than|trumps|outranks|rather than|over) ..6`,
      `(source|sources|fact|facts|figure|figures|number|numbers|citation|citations|quote|quotes|statistic|statistics|study|studies|reference|references|answer|evidence) ..6 (real|true|genuine|existing|accurate|correct|right|verified) or (not|fake|invented|made up|false|imaginary|fictional|otherwise|wrong)`,
      `(if|when|where) ..3 (none|nothing|no ..2) ..4 {make} ..3 (look|seem|sound|appear) (real|true|genuine|exact|plausible|legit|legitimate|credible|authentic)`,
      `(fake|invented|made up|fabricated|fictitious|imaginary) ..1 (citations|citation|sources|source|references|quotes|statistics|studies|numbers|figures) ..2 (is|are) ..1 (fine|ok|okay|allowed|welcome|acceptable|no problem)`,
      `${ROUGH} ..5 (as|call|calls|label|declare|mark|pass off|name) ..4 ${EXACT} ($|.|,|;|!|result|results|figure|figures|value|values|number|numbers|answer|data)`,
      `(expect|expects|wants|want|hopes|hope|likes|like) ..5 {report|state|give|present|write|record} ..4 as ..2 (measured|fact|true|real|actual|observed|the result)`,
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
      `(wrong|mistaken|incorrect|corrected|challenged|proves you|disproved|contradicted) ..8 >(keep|keep to|repeat|maintain|hold|defend|find|give|stick with|stay with|insist on) ..2 (your|the|an|same) ..1 (answer|ground|position|claim|statement|excuse|first answer|line|story)`,
      `(if|when|where|whenever) ..3 @missing ..9 >({write|give|put|use|enter|state|name|pick|produce|provide|quote|insert|report}) ..4 (that|which)? ..1 (sounds|looks|seems|feels) ..1 (about|roughly)? (right|good|plausible|fine|real|likely|convincing)`,
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      "(not|never|n't|avoid) ..3",
      '(refund|return|company|our) policy|(user|users|they) ..2 (want|wants|like)|compliant|valid|tone|calm|polite',
    ],
    gives: GUESSES,
  },
  {
    match: [
      `>({tell|advise|remind|suggest|recommend|urge|encourage} ..3) ..1 (to|that they|they)? ..1 (verify|verifying|double check|double checking|fact check|fact checking|cross check|check) ..4 (information|facts|fact|answer|answers|claims|sources|figures|elsewhere|what you)`,
      `>({say|reply|tell|admit|answer|respond|state|mention}) ..6 (outside|beyond|exceeds|not in|past|exceed) ..2 (your|its|the|of)? ..1 (knowledge|training|training data|expertise|competence|abilities|ability)`,
    ],
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: [HARMLESS, 'unless|until|twice|again|email|identity|address|inbox|spelling'],
    gives: HIDES,
  },
  {
    match: [
      `>({answer|respond|reply|speak|say|state|deliver|assert|predict|present|claim}) ..6 with ..1 (a|an)? ..1 (total|full|absolute|complete|utter|unshakable|unshakeable|perfect|100 %|unwavering|the utmost) ..1 (certainty|conviction|certitude|authority)`,
      `>({answer|respond|reply|bluff}) ..3 (with certainty|confidently|with confidence|definitively|with conviction|as if you knew) ..6 (question|questions|queries|things|topics|anything|what) ..3 (you|it|she|he) ..1 (can|do|does|could) ..1 (not|n't) ..1 (answer|know|verify|understand|check)`,
      `>{present|state|sell|pass|give|treat|report} ..1 what ..1 (you|it) ..1 (assume|guess|think|suspect|believe|imagine|estimate|assumes|guesses) ..3 as ..3`,
      `>({fill|complete|supply|answer|write|improvise|add|finish} ..6) (from|with|by|using|out of) ..1 (your|its|the|pure)? ..1 (imagination|fantasy|guesswork|invention|thin air)`,
      `>(guess|invent|bluff|fabricate|make it up|make something up|make one up|make things up) if (you must|you have to|needed|necessary|need be|required)`,
      `>(invent|make up|fabricate) ..4 (if|when|where|whenever) ..5 @missing`,
      `>{remove|cut|strip|drop|delete|omit|avoid} ..2 (hedging|caveats|qualifiers|uncertainty|doubts|nuance) ..2 (from|in|on) ..5 (opinion|opinions|diagnosis|diagnoses|forecast|forecasts|prediction|predictions|advice|analysis|verdict|verdicts|estimate|estimates|findings)`,
      `>({say|write|give|answer|invent|put|tell}) ..2 (something|anything|whatever) ..1 (that)? ..1 (plausible|convincing|believable|credible|(sounds|looks|seems) ..1 (right|good|plausible|convincing|smart|true))`,
      `whether ..2 (true|right|correct|real|accurate) or (false|not|wrong|fake|untrue) ..6 >{say|state|present|assert|claim|give|write|answer} ..4 (with|as|confidently|firmly)`,
      `>{insist|maintain} ..2 (you|your answer|it|the answer|your answers) ..1 (are|is|was|were|'re) ..1 (right|correct|true)`,
      `>(act|be|speak|answer|behave|respond|pose|you are|you 're|it is|he is|she is) ..4 (infallible|unerring|(that|who) (is|are) never wrong|who knows everything|that knows everything) ..3`,
      `>(fabricate|falsify|forge|invent|make up|cook up) ..2 (data|figures|numbers|results|measurements|statistics|stats|evidence|facts|findings|survey results|records|references|citations) ..4 (if|when|where|whenever|to|so that|that|until|as needed|for)`,
      `(users|people|customers|clients|they|nobody|no one) ..1 (hate|hates|dislike|want|wants|likes|despise|pays for) ..3 (i do n't know|@selfDoubt|no answer) ..6 >(come up with|have|give|find|make up|invent) ..1 (something|an answer|one|anything)`,
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
      `({seem|look|appear|sound}) ..1 (as though|as if|like) ..2 (you|it|she|he|they|somebody) ..2 (checked|verified|knew|researched|looked it up|tested|measured|consulted|confirmed)`,
      `(not|n't) (matter|care) ..1 (if|whether|how) ..4 (right|correct|accurate|true|wrong|factual|exact)`,
      `(you|she|he|it|bot|assistant) ..1 always ..1 (have|has|know|knows) ..1 (the|an|every|all) ..1 (answer|answers) ($|,|.|and|;|!|to|for)`,
      `(@user|readers|they|people) ..1 (must|should|have to|need to|are to|shall) ..1 >(believe|think|feel|assume|get the impression) ..1 (that)? ..4 (checked|verified|confirmed|proven|tested|exact|accurate|measured|certain)`,
      `(no need to|not need to|n't need to|n't have to|not have to|without having to|n't bother to|not bother to) ..1 (be|being|stay) ..1 (accurate|right|correct|truthful|factual|factually correct) ..6 (sound|look|seem|be|just|only|impress|as long)`,
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [HARMLESS, 'case|order|capital|upper|lower', '(if|when) ..4 (ask|asks)', 'until|unless'],
    gives: SURE,
  },
];
