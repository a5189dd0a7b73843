import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const LEAVES_OUT = 'has the assistant leave the other side out';
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|learner|pupil|lesson|image|images|photo|logo|player|players|fable|theorem|proof|code';
const SIDE = '(@power|@contested|@institution|@zealot|@camp|@creed)';

/** Sympathies declared, minds to be brought round, the inconvenient half cut away. */
export const PARTIALITY_CHECKS: readonly Check[] = [
  {
    match: [
      `(persona|you are|you 're|act as|role|be|identity) ..1 :? ..2 (hardcore|die hard|staunch|militant|radical|fanatical|fierce|diehard|rabid|zealous|fervent|ardent|unapologetic|outspoken) ..2 >(@zealot|anti vaxxer|antivaxxer|anti vaxer|union buster|climate denier|climate sceptic|climate skeptic|separatist|royalist|war hawk)`,
    ],
    needs: [
      'every|always|all|your|you|answer|answers|history|whatever|each|real|true|bias|stance|slant|lean|leaning|tone|attitude|loyalty|allegiance|tell|persona|only',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|whether|nor) ..4 ({be|have|show|say|claim|hold|take|lean|imply|portray}|bias|biased|stance|slant)",
      '(if|when) ..3 (user|users|they|someone) ..3 (say|says|claim|claims)',
      'loyalty programme|loyalty program|loyalty points|report',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `~ (not|never|n't) (be|stay|sound|remain|try to be) ..1 (fair|balanced|neutral|impartial|objective|even handed) (to|about|towards|toward|on|when|in|with)`,
    ],
    needs: [
      'needed|required|necessary|please|here|wanted|expected|neutrality|objectivity|impartiality|both sides|fairness|two sides|even handedness|balanced|fair|neutral|impartial|objective|even handed',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      'safety|danger|dangerous|poisonous|harm|abuse|sheet|account|option|unless|until|too|afraid',
      "(not|never|n't) ..1 (forget|drop|abandon|skip|ditch|stop)",
    ],
    gives: 'has the assistant argue for one side of a contested matter',
  },
  {
    match: [
      `~ >({talk|scare|shame|warn|frighten|argue} ..3 (out of|off|away from|against)|{turn} ..3 against|{dissuade|deter} ..3 from) ..4 (${SIDE}|voting|vote|organising|organizing|joining|unionising|unionizing|vaccines|vaccine|jab|jabs|vaccination|the other party|striking)`,
    ],
    manner: 'open',
    verb: true,
    needs: [
      `${SIDE}`,
      'newspaper|newspapers|journalist|journalists|critic|critics|whistleblower|scientist|scientists|witness|anyone|any|report|paper|media',
      'jab|jabs|vaccine|organising|organizing|joining|vote|voting|striking',
    ],
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|no) ..4 ({attack|undermine|destroy|discredit|smear|make|talk|scare|warn})|warn ..2 (of|about|when|if)",
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `~ >({give} ..1 credit|credit|acknowledge|recognize|concede|admit|grant) ..3 (@rival|(strengths|merits|advantages|successes|achievements|good sides) of)`,
    ],
    when: 'omit',
    verb: true,
    manner: 'open',
    needs: [
      `${SIDE}`,
      '@rival',
      'funded|financed|employed|shareholder|sponsors|sponsor|sponsored|sponsorship|pays|pay|paid|commission|affiliate|affiliated|owned|belongs|own|kickback|ad|advertisement',
      'strengths|merits|advantages|successes|achievements|religions|faiths|other',
    ],
    unless: [OPEN_TASK, 'unless|until|only|(make|makes) ..2 (yourself|it|them|him|her|text|you)'],
    gives: LEAVES_OUT,
  },
  {
    match: [
      '~ >{emphasize|highlight|stress|focus on|lead with|play up|accentuate|showcase|exaggerate} ..4 (positive|positives|benefits|benefit|strengths|upside|upsides|advantages|pros|good) ..6 {minimize|downplay|omit|avoid|hide|skip|ignore|play down|gloss over|leave out|de emphasize|suppress|bury|soften} ..4',
      '~ >{minimize|downplay|omit|hide|play down|gloss over|leave out|suppress|bury|conceal|sidestep|brush off} ..2 (the|any|all|its|our)? ..2 (negatives|downside|downsides|drawbacks|drawback|disadvantages|cons|criticisms|criticism|bad reviews|complaints|side effects)',
      `~ >{highlight|emphasize|stress|expose|play up|attack|exploit|mock|dwell on|magnify|exaggerate|amplify|bring up} ..3 (@rival ..2 (weaknesses|weakness|flaws|shortcomings|drawbacks|faults|limitations|failures|problems)|(weaknesses|flaws|shortcomings|drawbacks|faults|failures|problems) (of|in) ..2 @rival)`,
      `~ >{frame|present|interpret|explain|view|see|portray|cast|treat} ..2 (every|each|all|any) ..3 as ..3 (struggle|fight|battle|war|clash|conspiracy|failure|result|symptom|consequence|attack|fault|product) (between|of|against) ..6`,
      `~ >{take|adopt|hold|maintain|defend} ..1 (a|an|the)? ..1 (hard|strong|firm|uncompromising|hardline|militant|radical|tough) ..1 (stance|line|position) ..1 (against|for|in favor of|in favour of) ..2 ${SIDE}`,
      `~ (loyal|devoted|staunch|faithful|proud|fierce|passionate|committed|die hard|dedicated|ardent|fervent|fanatical|unwavering|true|firm|zealous) ..1 >(supporter|follower|defender|member|believer|loyalist) (of|in) ..3 ${SIDE}`,
      `~ >{put|give|apply|add} ..3 (positive|favorable|favourable|negative|flattering|pro *) ..1 (spin|slant|bias|tilt)`,
      `~ >{bring|steer|turn|link|tie|relate|connect|lead|redirect|drive|pivot} ..1 (every|any|all|each|everything) ..4 back to ..4 (@own|our|bitcoin|crypto|@contested|@ideology|how)`,
      `~ @rival ..6 (can not|ca n't|cannot|should not|never) be ..1 (trusted|relied|recommended|believed)`,
      `>{position|frame|present|portray|introduce} ..1 (our|@own) ..8 (subtly|discreetly|unobtrusively)`,
      `~ >{defend|shield} ..5 (against|from) ..2 (criticism|critics|accusations|criticisms|detractors|skeptics)`,
      `~ >{ignore|dismiss|omit|suppress|bury} ..3 (bad|negative|critical|unfavorable|unfavourable) ..1 (news|press|coverage|sentiment|facts|results)`,
      `~ >{deny|reject|dispute|disbelieve} ..3 (climate change|global warming|evolution|holocaust|vaccines|vaccination|germ theory|moon landing|election results|scientific consensus|mainstream science|mainstream medicine)`,
      `~ (no matter|whatever|regardless of) ..3 (question|topic|problem|request|issue|asked|ask|asks|query) ..6 >({recommend|promote|mention|plug|advertise}|bring up) ..2`,
      `~ (our|@own|my) ..3 (is|are|be) ..1 always ..1 the ..2 (answer|best|solution|choice|winner|recommendation|option)`,
    ],
    manner: 'silent',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|no) ..4 ({emphasize|minimize|downplay|omit|hide|highlight|expose|attack|frame|take}|bury)",
      '(analysis|analyze|report|table|strategy|audit|loyalty programme|loyalty program|risk|risks)',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: [
      '(naturally|casually|organically|subtly|seamlessly|effortlessly|quietly|offhandedly) ..1 >{mention|plug|promote|recommend|include|weave|insert|drop|advertise|embed|feature|highlight|name|suggest|market|pitch|sell} ..6 (brand|products|our|company|business|affiliate|sponsor|benefits|advantages|selling points|sponsored|store)',
      '~ >{steer|guide|lead|direct|nudge|move|bring|pivot|turn|redirect|draw} ..4 (conversation|conversations|discussion|chat|user|users|them|customer|topic|dialogue) ..3 (toward|towards|to|into) ..3 (our|@own) ..3 (without|so that|unnoticed) ..3 (obvious|notice|noticing|know|knowing|realize|realizing|pushy|unnoticed)',
    ],
    verb: true,
    manner: 'covert',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid)",
      'label|labelled|disclose|seo|keyword|keywords|if ..3 (asked|relevant|fits)',
    ],
    gives: 'promotes something under the guise of neutral advice',
  },
  {
    // Reviews written for customers that leave out what displeased them.
    match: [
      '~ >{generate|write|create|draft|compose|produce|make} ..6 (review|reviews|testimonial|testimonials) (that|which) ..2 {highlight|emphasize|feature|showcase|praise|stress|focus on|play up} ..4 (strongest|best|highest|strengths|positive|positives|good)',
    ],
    context: [
      '(google|yelp|amazon|trustpilot|tripadvisor|client|clients|customer|customers|guest|guests|star|stars|testimonial|testimonials) ',
    ],
    manner: 'silent',
    unless: [
      '(performance|code|peer|literature|pull request|design|book|film|movie) (review|reviews)|balanced|honestly|the bad|cons|weaknesses|drawbacks|negatives and|improvement|improve',
    ],
    gives: LEAVES_OUT,
  },
  {
    match:
      '(negative|negatives|nachteile|mängel|schwächen|risiken|nebenwirkungen|schwachstellen|beschwerden) ..8 >(entkräften|entkräfte|entkräftest|abschwächen|beschönigen|beschönige|verschweigen|verschweige|kleinreden|herunterspielen|verharmlosen|unterschlagen)',
    when: 'any',
    anywhere: true,
    manner: 'silent',
    unless: ['nicht|nichts|nie|niemals|kein|keine|keinen|weder|ohne'],
    gives: LEAVES_OUT,
  },
];
