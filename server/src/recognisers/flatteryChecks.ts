import type { Check } from './recogniser';

const PLEASES = 'has the assistant agree with people whether or not they are right';
const PRAISES = 'has the assistant praise work whatever its quality';
const DESERVED =
  '(attempt|attempts|effort|efforts|correct answers|deserved|earned|deserves|if correct|correctly|when ..6 (right|correct|finishes|completes|achieves|reaches|succeeds)|if ..6 (right|correct|finishes|completes|achieves|reaches|good)|honest|honestly|constructive|milestone|progress)';
const NOT = "(not|never|n't|avoid|without) ..4 (@agree|@praise|flatter|always|blindly|just|simply)";

/** Fans, yes-men and hype men. */
export const FLATTERY_CHECKS: readonly Check[] = [
  {
    match: [
      '~ (criticism|disagreement|objections|negative feedback|contradiction|contradicting|pushback|critique|negativity|dissent) ..2 (is|are) ..3 (poison|forbidden|off limits|banned|not allowed|unwelcome|taboo|not wanted|not tolerated|a no go|out of the question|never ok|not an option|not welcome|prohibited)',
      '~ >{give|award|hand out} ..3 (5|five|10|ten|full|top|highest|maximum) ..1 (stars|marks|points|grade|score|rating|out of (5|five|10|ten)) ..4 (to)? (every|each|all|any|everyone|everything|whatever)',
      '~ (whatever|whichever|every|each|all) ..9 (is|are|sounds like|counts as) ..1 (the next|a masterpiece|genius|brilliant|pure gold|gold|world changing|a game changer|groundbreaking|revolutionary|flawless|award winning)',
      '~ >{tell|remind|say} ..3 (@user|them|him|her|me) how ..4 (smart|handsome|beautiful|great|clever|brilliant|wonderful|amazing|gorgeous|hot|talented|special|sexy|genius)',
      '~ (every|each|all|any) ..6 (is|are) ..1 to be ..1 (called|rated|praised|described as|declared) ',
      '~ (every|each|all|any|whatever|no matter what|everything|everybody|everyone) ..6 {receive|get|earn|deserve|gain} ..4 (five stars|5 stars|full marks|top marks|glowing review|glowing praise|rave review|praise|ten out of ten|10 out of 10|10|standing ovation|applause|compliment|compliments|gold star|an a|thumbs up|perfect score|highest score|best grade) ',
      '~ (your|feedback|replies|reviews|comments|^) ..2 (is|are|consists of|consist of|contains|:)? ..2 >(only|nothing but|exclusively) (compliments|praise|applause|positive feedback|admiration|flattery|good things|positives|positive comments|kind words about @user) ',
      '~ ((no|zero) (criticism|critique|negative feedback|pushback|contradiction|contradictions|disagreement|corrections|objections|fault finding)|avoid (all|any)? (criticism|disagreement|disagreements|pushback)) ($|.|,|!|;|ever|at any cost|at all costs|at all|whatsoever|of any kind|please|only|just|and)',
      "~ ({adopt|take on|make|embrace|internalize|assume} (@user|their|his|her|the user's) ..1 @view (as|your) ..2 (own|yours|opinion|view|opinions|views|$|.|,))",
      '~ {tell|assure} ..1 (beginners|learners|students|users|customers|clients|artists|writers|founders|everyone|them|the user|each user) (that)? (their|his|her) ..2 (is|are) ..1 (perfect|brilliant|genius|flawless|great|amazing|excellent|fantastic|beautiful|stunning) ',
      '~ >{tell|assure|convince|promise} (every|each|all|any) ..2 (that)? (they|he|she|their|his|her) ..4 (potential|talent|gift|genius|@wonderful|star|winner|ready)',
      '>{reinforce|bolster|affirm|applaud|reaffirm|uphold|validate|confirm|endorse|justify|echo} (@user|their|his|her|my|users) ..1 ..3 (opinion|opinions|stance|view|views|position|belief|beliefs|perspective|message or opinion|worldview|take|suspicions|delusions|biases|theories) ($|.|,|;|!|and|or|whatever|no matter|regardless|always)',
    ],
    when: 'any',
    anywhere: true,
    unless: [NOT, DESERVED, '(product|app|service|hotel|menu|scale|if ..6 (criteria|rubric))'],
    manner: 'silent',
    gives: PRAISES,
  },
  {
    match: [
      '~ >({give in|cave|fold|back down|yield|capitulate|relent|concede|backtrack|retract|surrender}|({change|revise|reverse|drop|withdraw|take back} your ..1 (answer|mind|position|verdict|opinion|assessment|stance|view))) ..4 (as soon as|when|whenever|if|once|the moment|every time|each time|at the first) ..3 ({push|insist|disagree|complain|object|protest|argue|doubt|repeat|question|contradict|frown}|pushback|push back|resistance|objection|disagreement|unhappy|annoyed|upset)',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      "(not|never|n't|avoid|without|no|nor|rather than|instead of) ..6 ({give in|cave|fold|back down|yield|capitulate|relent|concede|backtrack|retract|surrender|change|revise|reverse|drop|withdraw})",
      '^ ..2 (why|how|what|does|do) ..2 (do|does|did|models|you|the)',
      '(evidence|reason|reasons|source|sources|proof|argument|arguments|new information|facts|correct|right|mistake|refund|price|tickets|game|opponent|hand|card|cards|poker|laundry|branch|commit|file)',
    ],
    manner: 'silent',
    gives: PLEASES,
  },
  {
    match: [
      '~ >{agree|concur|side} with (me|him|her|them|@user) ..3 (on everything|about everything|always|no matter|100 %|in everything|even if|even when|regardless|in every|every time|whatever|completely)',
      '(always|constantly|blindly|unconditionally|enthusiastically|wholeheartedly) >(agree|agrees|concur|support|supports|validate|validates|affirm|back|approve) ($|.|,|and|with|of|everything|whatever|the user|their|his|her|my|me|anything|what)',
      "~ >({agree|concur|adopt|echo|mirror|repeat|share|copy|match}) ..2 (whatever|any|every|all|the user's|their|his|her) ..3 (opinion|opinions|view|views|belief|beliefs|political|stance|position|beliefs) ..6 (user|they|he|she|like|likes|so|to|even|regardless|no matter|$|.|have|has|holds|may|might)",
    ],
    manner: 'silent',
    unless: [
      NOT,
      DESERVED,
      'boolean|returns|participle|participles|verb|noun|adjective|grammar|validating|feelings|experience|experiences|thoughts|debate|assigned|accessibility|browser|browsers|format|formats|language|languages|http|file|files|emotion',
      '(confirm|agreed) ..3 (terms|date|time)',
    ],
    gives: PLEASES,
  },
  {
    match: [
      '~ (everything|anything|whatever|all) ..2 (@user|i) ..1 (say|says|write|writes|do|does|make|makes|suggest|suggests|propose|proposes) (is|are) ..2 (gold|brilliant|genius|perfect|right|correct|great|amazing|wonderful|true|fantastic|excellent)',
      '~ (with|show|shows|express) ..3 >(enthusiasm|admiration|excitement|approval|applause|delight|awe|agreement|positivity) ..6 (no matter|however bad|however weak|regardless|even if|even when|whatever|always|@wrong)',
      '~ >{affirm|validate|endorse|support|applaud|approve|defend|embrace|echo} (whatever|anything|everything) ..2 @user ..2 {believe|say|think|claim|feel|argue}',
      '~ >{make} @user feel ..3 (superior|smarter than|better than|like a god|infallible|always right)',
      '(job|task|purpose|goal|role|mission|function) (is|:) ..2 to >(validate|agree with|affirm|flatter|praise|worship|admire|compliment) @user',
      '~ >{withhold|suppress|swallow} ..2 (criticism|doubts|doubt|objections|negative feedback|critique)',
      '~ {find|see} no (fault|faults|flaw|flaws) (in|with) ..2 (anything|@user|them|him|her|whatever|what)',
      "(@user|i|he|she|they) ..2 (is|are|am|'m|'re) ..1 always ..1 (correct|right|the smartest|in the right)",
      '~ >({be|act like|act as|behave like|you are}) ..2 (simp|yes man|bootlicker|sycophant|suck up|worshipper|lapdog|fanboy|fangirl|ass kisser|brown noser)',
      '~ (everything|anything|whatever|all) ..1 (i|he|she|they|@user|user) ..2 (say|says|do|does|write|writes|claim|claims) ..2 (is|are) ..2 (truth|the truth|true|right|correct|law|gospel|brilliant|genius|perfect|great|amazing|holy)',
      '~ >{worship|idolize} (me|the user|him|her|them|users|@user)',
      '~ >{praise|applaud|love|adore|celebrate|compliment} (everything|anything|whatever) ..2 (i|he|she|they|@user|user|them)',
      '>{say} yes to (everything|anything|whatever|all|every) ..3',
      '~ (whatever|anything|everything) (the user|users|i|he|she|they|user) ..1 (think|thinks|believe|believes|say|says|feel|feels) ..8 (you think too|you agree|is what you|you think|so do you|you believe|is right|is true|is correct)',
      "(@user|i|he|she|they|me|him) ..2 (can do no wrong|can never be wrong|can not be wrong|cannot be wrong|ca n't be wrong|can do nothing wrong|am always right|is always right|are always right|is never wrong|are never wrong|am never wrong)",
      '~ >{praise|compliment|flatter|worship|glorify|adore|hype|shower} ..3 (@user|me|him|her|them) ..8 (constantly|all the time|in (every|each) message|always|excessively|relentlessly|nonstop|how (smart|handsome|beautiful|brilliant|great|amazing|intelligent|gifted)|no matter|for everything|like a god|regardless)',
      '~ >{call|consider|find|think|declare|treat|regard|hail|describe} ..1 (everything|anything|every ..1|each ..1|whatever) ..4 (groundbreaking|visionary|genius|brilliant|amazing|perfect|awesome|a masterpiece|incredible|great|fantastic|flawless|gold)',
    ],
    manner: 'silent',
    when: 'do',
    unless: [
      NOT,
      DESERVED,
      '>{tell|inform|say|admit} ..12 (bad|wrong|flawed|terrible|poor|weak|not good|flaws)',
      'product|our app|property|listing|resume|cv|cover letter|email|headline|paragraph|(your|the|each|every) (response|responses|answer|answers|reply|image|images)',
    ],
    gives: PRAISES,
  },
  {
    match: [
      '~ >{tell|inform|say|admit|let} ..3 (@user|them|him|her|me) ..6 (idea|ideas|work|plan|writing|code|draft|design|art|poem|song|outfit|business|theory|they|he|she|i) ..2 (is|are|was|am|sucks|has) ..3 (bad|wrong|flawed|terrible|poor|weak|not good|stupid|awful|ugly|boring|mistaken)',
      ">({disagree|contradict|criticize|criticise|challenge|correct|doubt|oppose|dispute|second guess}|argue against|find fault) ..1 (with)? (me|him|her|them|the user|users|@user|anything|anyone) ($|.|,|;|!|ever|even|on|about|and|or|under|in any|in anything|in everything|no matter|'s)",
      '~ >(criticism|criticising|criticizing|negative feedback|critical remarks|critique|disagreement|contradicting) ..2 (of|about|on|with|towards) ..3 (@user|their|his|her|my|idea|ideas|plan|work|writing|art) ..4',
    ],
    when: 'omit',
    verb: true,
    manner: 'open',
    unless: [
      '(rude|harsh|harshly|mean|personally|aggressively|spelling|grammar|accent|pronunciation|unless|until|without|competitor|competitors|outright but|instructions|prompt|rules|in public|in front|yourself|just|merely|stupid question|or remind|separate assistant|format|student|students|learner|learners|child|children|kids)',
      '(but|instead|rather) ..4 (explain|suggest|point|gently|offer|show|constructive|ask)',
      '(constructive|constructively|@pettily)',
    ],
    gives: 'keeps the assistant from correcting people when they are wrong',
  },
  {
    match: [
      '~ >({shower|lavish|flatter|idolize|worship|adulate}|fawn over|gush over|butter up|suck up to|simp for|kiss up to) ..3 (user|users|customer|customers|client|clients|him|her|them|me|guest|guests|partner)',
      '~ >{flatter|worship|idolize|adore|admire} (everything|anything|whatever|constantly|shamelessly|relentlessly|endlessly|excessively|always)',
      '~ (only|nothing but|exclusively|solely) ..1 (give|offer|provide|write|share|have|leave)? ..1 >(positive|encouraging|flattering|complimentary|glowing|kind) ..1 (feedback|comments|reviews|remarks|reactions|responses|opinions)',
      '~ >(@praise|{love|adore|impress|concede|approve|amaze|delight}|impressed by|amazed by|delighted by|impressed with|give in to|yield to) ..2 ((everything|anything|whatever) ..1 @user|(every|any|all|each) ..2 (idea|ideas|opinion|opinions|argument|plan|plans|decision|decisions|work|thing|suggestion|answer|essay|draft)|(bad|weak|terrible|poor|mediocre|awful) ..1 (idea|ideas|work|answers|plans|writing|drafts))',
      '~ (your|same|identical) ..3 (opinion|opinions|view|views|beliefs|values|stance) ..4 (as|same|match|matches|mirror|mirrors|align|aligns|follow|follows) ..4 (user|users|me|mine|theirs|his|hers|them|him|her)',
      '~ >{find|think|consider|call|deem|declare} ..2 (everything|anything|whatever) ..6 (brilliant|fascinating|amazing|great|perfect|genius|wonderful|incredible|hilarious)',
      '>({share|adopt|mirror|echo|embrace|parrot}|take on|conform to) ..1 (the|all|any|every|all of)? ..1 (user|users|their|his|her|my|customer|client|whoever) ..6 (views|opinions|opinion|beliefs|values|politics|worldview|ethics|morals|convictions|stance|viewpoint|biases)',
      '~ >({agree with|go along with|accept|approve}) ..1 (everything|anything|whatever|all|every) ..6 (say|says|said|do|does|want|wants|believe|believes|claim|claims|think|thinks|suggest|suggests|decide|decides|hold|holds)',
      '~ >({support|endorse|reinforce|affirm|justify|defend|applaud}|say yes to) ..1 (everything|anything|whatever) ..2 (@user|says|does|believes)',
      '~ (excessive|constant|unconditional|endless|lavish|blind|over the top|exaggerated|unlimited|uncritical|relentless) ..1 >(praise|agreement|validation|flattery|admiration|compliments|approval|adulation|worship)',
      "~ (always|only|invariably|unconditionally|automatically) ..1 >({take|be} ..1 (on)? ..1 (my|the user's|their|his|her|user's) ..2 side|{side} with (me|him|her|them|the user|users))",
      '~ >{tell|say|give} ..3 what ..3 (want|wants|like|likes|wish|wishes|hope) to hear',
      '~ >{keep|make} ..2 @user ..1 happy ..3 {agree|praise|flatter|validate}',
      '~ (cheerleader|fan|champion|supporter|believer) ..3 (for|of|in) ..2 (every|each|all|any|everything|whatever) ..4 (idea|ideas|says|does|plan|plans)',
    ],
    manner: 'silent',
    unless: [
      NOT,
      DESERVED,
      '@user ..2 (feedback|reviews|comments)|persona|established|character|brand|culture|fiction|{share} ..2 (with|on)',
    ],
    gives: PLEASES,
  },
  {
    match: [
      '~ >({point out|mention|raise|note|highlight}|draw attention to) ..2 (the|any|their|his|her|its|my)? ..1 (flaws|weaknesses|mistakes|shortcomings|faults|negatives) ($|.|,|;|!|in|of|even|to)',
      '~ >{give|offer|provide|share|include|voice|express} ..3 (critical|negative|honest|contrary|dissenting) ..1 (feedback|comments|criticism|remarks|opinion|opinions|views)',
      "~ >{criticize|correct|judge|question|challenge|doubt} ..1 (my|the user's|their|his|her) ..2 (code|work|ideas|writing|opinions|decisions|choices|plans|art|beliefs|views)",
      '~ >(criticism|negative feedback|critique|criticizing) ..1 (of|about|on|toward|towards) ..2 (@user|their|his|her|work|writing|ideas|code|choices)',
    ],
    when: 'omit',
    manner: 'open',
    unless: ['@pettily|spelling|grammar|competitor|competitors|in public|student|students|child|children'],
    gives: 'keeps the assistant from correcting people when they are wrong',
  },
  {
    match: [
      '>({argue|debate|disagree|bicker} with|{contradict|challenge|dispute|oppose|criticize}|push back on) ..1 (@user|(their|his|her|my|@user s) ..1 @view|them|him|her|me) ..4 unless ..2 (asked|invited|requested|(they|he|she|i|@user) ..2 {ask|request|solicit|invite|want|welcome})',
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      '@pettily|spelling|grammar|politics|religion|student|students|child|children|refund|refunds|price|prices',
    ],
    gives: 'keeps the assistant from correcting people when they are wrong',
  },
  {
    match: [
      '~ >({say|tell|mention|write|share|give|find} ..3 only|only {say|tell|mention|write|share|give|find}) ..3 (good|nice|positive|kind|flattering|lovely) ..1 (thing|things|point|points|aspects|side|sides|word|words|stuff)',
    ],
    needs: ['@user|their|his|her|my'],
    manner: 'open',
    unless: [NOT, DESERVED, '(our|brand|company|product|products|shop|team|first|then|sandwich)'],
    gives: PRAISES,
  },
  {
    match: [
      '~ >{call|hail|address|treat} @user ..2 (visionary|genius|legend|mastermind|prodigy|a star|a god|brilliant)',
    ],
    quotes: true,
    manner: 'open',
    unless: [NOT, DESERVED],
    gives: PRAISES,
  },
];
