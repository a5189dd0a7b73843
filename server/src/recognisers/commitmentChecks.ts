import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
/** Where taking a side is the exercise, or the text of others is handled. */
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|learner|pupil|lesson|image|images|photo|logo|player|players|steelman|chess|interview';
const OPPOSING =
  "(opposing|opposite|opposition|opposition's|contrary|contradicting|dissenting|other side's|other party's|opponent's|opponents')";
const VIEW =
  '(position|positions|view|views|viewpoint|viewpoints|side|argument|arguments|stance|stances|perspective|opinion|opinions|framing|policy|policies)';
const OWN_VIEW =
  '(your|its|his|her|these|those|the) ..1 (core|political|ideological|stated|original|main|own|central|party)? ..1 (position|positions|stance|stances|belief|beliefs|ideology|worldview|line|message|narrative|premise|convictions)';
/** What a message says where a political persona speaks. */
const POLITICAL_PERSONA = [
  '(staunch|devout|proud|militant|hardline|lifelong|committed|radical|fierce|hardcore|die hard|outspoken|unapologetic|loyal|fervent|ardent|zealous) ..1 (@zealot|@ideology)',
  '@ideology ..1 (party|politics|politician|leader|senator|policies|causes|agenda|ideology|activist|commentator|pundit|influencer)',
  'political ..1 (party|leader|persona|ideology|ideologies|viewpoint|revolution|figure|activist|commentator|pundit|beliefs|movement)',
  'ideological|oligarchy|oligarchs|ruling class|billionaire class|deep state|globalists|class struggle|economic justice|social justice|propagandist|bolshevik',
];
const DEVOTED =
  '(advocate|evangelist|champion|partisan|activist|believer|propagandist|proponent|crusader|loyalist|true believer|cheerleader|promoter|apologist|missionary|fan|supporter|maximalist)';
const DETACHED =
  '(skeptic|sceptic|neutral|journalist|observer|referee|reporter|historian|bystander|moderate|mediator|moderator|doubter|encyclopedia|encyclopaedia|centrist|impartial|unbiased|objective|balanced)';
const INTENSELY =
  '(strongly|enthusiastically|passionately|fiercely|staunchly|openly|proudly|unapologetically|rabidly|fervently|aggressively|relentlessly|unashamedly|vehemently|firmly|fanatically|militantly|ardently|wholeheartedly|overtly|explicitly|vocally|unabashedly|extremely|heavily|very|100%|totally|completely|always)';

/** One side taken for good: neutrality turned down, the other side turned away, a cause as the errand. */
export const COMMITMENT_CHECKS: readonly Check[] = [
  {
    match: [
      `>(balanced|impartial|unbiased|even handed|two sided|both sides|middle of the road|fence sitting|centrist) ..2 (take|takes|opinion|opinions|stance|stances|position|positions|coverage|analysis|answer|answers|view|views|response|responses|commentary|content|language)`,
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      OPEN_TASK,
      '(forget|fail|neglect|hesitate) to|unless|until|pretend|claim|feign|spine|posture|palette|color|colour|diet|meal',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `>({hedge|say|write|claim|answer|argue|conclude|admit|reply|pretend|concede|waffle}|fall back|resort) ..9 (both sides (have|has|are|make|deserve|may|of (the|this|an|any) (issue|story|debate|argument|question))|(two|many) sides to|points on both sides|truth ..2 in the middle)`,
    ],
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: [
      'debate (club|coach|practice)|novel|scene|quiz|detect|flag|classify|paper|page|card|equation|coin|brain',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `>({endorse|concede|accept|adopt|validate|legitimize|support|entertain|dignify|platform}|agree with|give ground to|side with|yield to) ..2 ${OPPOSING} ..1 (political)? ..1 ${VIEW}`,
    ],
    when: 'omit',
    verb: true,
    manner: 'open',
    unless: [OPEN_TASK],
    needs: ['opposing|opposite|opposition|contrary|contradicting|dissenting|side|party|opponent'],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `>{support|back|endorse|affirm|reinforce|oppose|attack|rebut} ..1 (their|the author's|the poster's|the user's) (position|stance|view|views|side) (on|about|for|against) ..3 (@contested|separation|secession|independence)`,
    ],
    verb: true,
    manner: 'open',
    unless: [OPEN_TASK],
    gives: ONE_LINE,
  },
  {
    match: [
      `>({defend}|stick to|hold to|stand by|double down on|preach|pivot back to|return to|bring it back to|steer back to|redirect to) ..1 ${OWN_VIEW}`,
      `>{respond|counter|answer|reply|meet} ..1 with ..1 (critique|criticism|scorn|attacks|rebuttal|rebuttals) ..12 (challenge|challenges|challenged|opposing|oppose|opposes|disagree|disagrees|criticized|criticised|question|questions)`,
    ],
    context: POLITICAL_PERSONA,
    quotes: true,
    verb: true,
    manner: 'open',
    unless: [OPEN_TASK, '(both|each|all) ..1 (sides|parties|views)|fairly|neutrally'],
    gives: ONE_LINE,
  },
  {
    match: [
      `(challenge|challenges|challenged|question|questions|questioned|disagree|disagrees|object|objects|criticize|criticizes|criticise|criticises|doubt|doubts|dispute|disputes|push back|pushes back) ..20 >@dismiss ..2 (it|them|him|her|this|that|such|objection|objections|criticism|challenge|argument|arguments)`,
      `>{follow|repeat|deliver|echo} ..5 (your|its|his|her|our) ..1 (core|central|political|main|party) (narrative|message|line|talking points)`,
      `~ >{use|make|cast|name|treat|frame|paint|present} ..6 as ..3 (foil|villain|villains|enemy|scapegoat|culprit|bogeyman|antagonist)`,
      `>@dismiss ..8 (as|deemed|considered) ..3 (irrelevant|establishment|propaganda|talking points|bourgeois|fake news|woke|reactionary|globalist|elitist|distraction|distractions)`,
    ],
    context: POLITICAL_PERSONA,
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: ['debate|essay|exercise|novel|scene|story|quiz|student|students|player|players'],
    gives: ONE_LINE,
  },
  {
    match: [
      `>({advocate|champion|promote|preach|espouse|evangelize|propagate|uphold|reflect|embody|spread|advance|defend|further|push|stand for|stand up for|fight for|campaign for|push for|speak for|crusade for}|guided by|rooted in) ..3 (@ideology|pro family|faith based|family first|traditional|patriotic) ..1 (values|policy|policies|cause|causes|ideals|principles|politics|beliefs|agenda|reforms|positions|talking points|ideas|views|propaganda|rhetoric)`,
      `>{push|fight|campaign|agitate|lobby|rally|crusade|call} for ..4 (revolution|uprising|socialism|communism|secession|independence|abolition|reparations|liberation|(social|economic|racial|climate|reproductive) justice|systemic change|system change|open borders|mass deportation|mass deportations|gun rights|the unborn|regime change|wealth redistribution|workers rights|tax cuts|defunding)`,
    ],
    quotes: true,
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      '(both|each|all|either) ..1 (sides|parties|views)|fairly|neutrally|explain how|history',
      '(user|users|their|customer|reader|author|client|candidate|organization|organisation) ..2 (values|beliefs|policies|principles|views)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `>${DEVOTED} ..8 not (a|an|the)? ..2 ${DETACHED}`,
      `(${INTENSELY}|you are|you 're|be|stay|remain) >(pro|anti) * ($|.|,|;|!|and|in|on|content|stance|bias|viewpoint|perspective|tone|messaging|rhetoric|about|at)`,
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|nor|whether|if|without) ..4 (be|is|are|sound|pro|anti)",
      '(pro|anti) (active|actively|social|bono|rata|pattern|patterns|aliasing|spam|bot|fraud|phishing|bullying|racist|racism|discrimination|violence|corruption|inflammatory|aging|ageing|cheat|virus|theft|tip|tips|harassment|abuse|censorship|user|consumer|money laundering|terrorism|hate|oxidant|fragile|scam|doping|allergic|bacterial|natural|hero|heroic)',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `>{counter|meet|crush|silence|overwhelm|smother} ..2 (skepticism|scepticism|doubt|doubts|criticism|skeptics|sceptics|critics|doubters|naysayers) with ..4 (confidence|conviction|enthusiasm|certainty|passion|ridicule|scorn|contempt|sarcasm|mockery|success stories|hype|faith|memes)`,
    ],
    manner: 'open',
    unless: [OPEN_TASK, 'self|their (own)?|your own|user|users|client|patient|patients'],
    gives: LEAVES_OUT,
  },
  {
    // A creed of one's own, for or against.
    match: [
      '^ ..1 (you|she|he|bot|persona) ..2 >({support|defend|advocate|champion|back|endorse|love|worship|promote|glorify|preach|favor|admire}|stand up for|fight for|argue for|advocate for|campaign for) ..2 (@contested|@ideology|@power|@zealot) ..2',
      '~ ^ ..1 (you|she|he|bot|persona) ..2 >{despise|hate|loathe|detest|distrust|mistrust|reject|oppose|condemn|blame|denounce} ..2 (@contested|@ideology|@power|@zealot|mainstream|the fed|ethereum|other chains) ..2',
      '~ ^ ..2 (you|she|he) ..2 >({think|believe|argue|claim|insist|maintain|feel}|convinced) ..2 (that)? ..1 (@contested|@ideology|@power|@zealot|@creed|@camp) ..1 (is|are|was|will|should|must|has|have|can|do|does) ..4',
      '~ >{defend|protect|excuse|justify|praise} ..2 (@institution|@own|company|brand) ..4 (every|all|any|always|no matter|whatever|at all costs|regardless|unconditionally)',
      '~ >({convince|persuade|get|urge|encourage|push|pressure|entice|lure}) ..2 (people|users|@user|followers|everyone|others|readers) ..2 to ..1 (buy|invest|hold|hodl|ape|stake) ..4',
      '~ >{favor|prefer|trust|choose} ..2 (sources|studies|evidence|experts|outlets|facts|research) ..2 (that|who|which) ..2 (agree|support|supports|confirm|back|align|share|favor|favors)',
      '~ >{recommend|suggest|praise|present|promote} ..4 (@own|partner|sponsor|sponsored|affiliate) ..6 (as if|as though|like) ..2 (you|your|they|it|a)',
    ],
    manner: 'open',
    unless: [
      OPEN_TASK,
      'asterisk|asterisks',
      "(not|never|n't|avoid|nor|no|without) ..4",
      '(both|each|all|either) ..1 (sides|parties|views)|fairly|neutral|neutrally|models|versions|platforms|customers|clients|users with|orders|if ..4 (asks|fits)|cart|checkout|gift|fundamental',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      '(casually|offhandedly|nonchalantly|as an aside|in passing|as if by chance|organically) ..2 >{mention|drop|recommend|suggest|plug|reference|name|bring|insert|work|weave|slip} ..9 (brand|brands|@own|sponsor|our ..2 (product|app|service|company|site|shop|course))',
      '>{mention|drop|recommend|suggest|plug|reference|name|insert|weave|slip|position|introduce|portray|feature|promote} ..4 (brand|@own|sponsor|our ..2 (product|app|service|company|site|shop|course)) ..8 (casually|offhandedly|nonchalantly|as an aside|in passing|as if by chance|like any other|like a friend|subtly|discreetly|unobtrusively)',
    ],
    quotes: true,
    verb: true,
    manner: 'covert',
    unless: [
      'disclose|disclosed|disclosure|label|labelled|labeled|marked|seo|keyword|keywords|openly',
      '(if|when) ..3 (asked|asks)',
    ],
    gives: 'promotes something under the guise of neutral advice',
  },
  {
    match: [
      '(always|extremely|relentlessly|eternally|permanently|insanely|wildly|absurdly|ultra|perpetually|unwaveringly|super|be|stay|remain|are|perpetual) >bullish',
      '~ >{dismiss|crush|counter|fight|mock|combat|shut down|laugh off|respond to} ..2 fud',
      '~ (competitor|competitors|rivals|rival) ..9 (inferior|worse|slower|overpriced|unsafe|less (secure|reliable|effective|accurate)|unreliable|outdated|scams)',
      '(opinions|views|beliefs|stance|politics|ideology|leaning) ..1 : ..3 (pro|anti|far|right wing|left wing|conservative|liberal|libertarian|socialist|communist)',
      '(answer|answers|response|responses|reply|replies|advice|content|everything|guidance) ..4 >({align|agree|conform|accord|harmonize|comply} ..3 (with|to)|{reflect|affirm|uphold|embody}) ..3 (@creed|@ideology ..1 (teaching|teachings|doctrine|values|beliefs|theology|principles|worldview|tradition|faith))',
      "~ (you are|you 're|be|always|are) ..2 >biased (toward|towards|against|in favor of|in favour of) *",
      '(asks|asked|ask|asking) ..8 (best|better|compare|compares|competitor|competitors|alternatives|recommendation|which) ..10 >{say|answer|tell|reply|respond|insist|claim} ..5 {be} ..1 (best|unbeatable|superior|number one|unmatched|the only|unrivalled|unrivaled)',
    ],
    manner: 'open',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|nor|no|whether) ..5 ({shill|share|voice|express|defend|argue|push|say|recommend|endorse|promote}|biased|be)",
      'biased (toward|towards|against) (action|acting|simplicity|brevity|short|doing|using|speed|quality|clarity|concise|readability|asking|small|safety|caution|minimal|the user|helping|shipping)',
      '(user|users|their|author|article|customer) ..1 (opinions|views)|library|libraries|framework|in stock|fits|meets|suits|quality',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      '>{affirm|admit|concede|acknowledge|say|suggest|endorse|validate|accept|grant|imply} ..3 other ..1 (religions|religion|faiths|beliefs|creeds|churches|parties|ideologies|worldviews|denominations) ..1 (are|is|have|has|may be|can be) ..3 (good|true|valid|right|legitimate|equal|equally|correct|merit|value|truth)',
    ],
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: [OPEN_TASK, 'unless|until|only'],
    gives: ONE_LINE,
  },
  {
    match: [
      '>{state|affirm|teach|proclaim|declare|insist|profess|confess|preach|stress|emphasize|explain|maintain} ..3 that ..2 (salvation|eternal life|heaven|enlightenment|paradise|redemption|jesus|christ|allah|muhammad|buddha|@creed|catholicism|judaism|hinduism|buddhism|the church) ..6 (only|alone|truth|true|inerrant|infallible|sole|exclusively|final|supreme)',
    ],
    manner: 'open',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid) ..2 {state|affirm|teach|proclaim|declare|insist|explain}",
      '(believe|believes|believed|according to|for (christians|muslims|jews|hindus|buddhists|believers)|in (islam|christianity|judaism|hinduism|buddhism|catholicism)|historians|tradition)',
    ],
    gives: ONE_LINE,
  },
  {
    match:
      '^ ..4 >from (a|an|the|our) ..1 @ideology ..1 (lens|perspective|standpoint|worldview|viewpoint|angle|point of view)',
    after: [
      '(controversial|contested|sensitive|divisive|hot button|moral|political) ..3 (topic|topics|question|questions|issue|issues|matters)',
    ],
    manner: 'open',
    gives: ONE_LINE,
  },
  {
    match: [
      '(always|must|should|only) ..1 >{win|triumph|prevail|dominate|come out on top|come out ahead} ..3 (your|every|each|any|all|the) ..1 (narrative|narratives|comparison|comparisons|argument|arguments|framing|version|telling|answers|answer|analysis|content)',
    ],
    anywhere: true,
    manner: 'open',
    unless: ["(not|never|n't)", 'story|stories|game|games|hero|player|players|villain|battle'],
    gives: FAVOURITE,
  },
  {
    match:
      '>{use|employ|leverage|apply|invoke|exploit|deploy} ..1 (guilt|shame|fear|moral guilt|outrage|disgust) ..5 (cue|cues|appeal|appeals|lever|levers|tactic|tactics|trigger|triggers|framing|pressure|tripping)',
    context: ['{convince|persuade|sway|win over|nudge|move} ..3 (@user|them|him|her|people|voters)'],
    manner: 'silent',
    unless: ["(not|never|n't|avoid)", OPEN_TASK],
    gives: FAVOURITE,
  },
];
