import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|learner|pupil|lesson|image|images|photo|logo|player|players|fable|theorem|proof|code';
const SIDE = '(@power|@contested|@institution|@zealot|@camp|@creed)';
const BETTER = '(better|cheaper|superior|safer|healthier|stronger|fairer|faster)';
const GOOD =
  '(praise|praises|compliments|pros|upsides|positives|advantages|benefits|strengths|five star reviews|good parts|good points|good news|positive ones|good ones|positive reviews|good reviews|successes|upside)';
const BAD =
  '(complaints|cons|downsides|negatives|drawbacks|weaknesses|criticism|bad parts|bad points|bad news|negative ones|bad ones|negative reviews|bad reviews|risks|failures|downside|one star reviews|critical ones|objections|side effects)';

/** Sympathies declared, minds to be brought round, the inconvenient half cut away. */
export const PARTIALITY_CHECKS: readonly Check[] = [
  {
    match: [
      `>({let|make|have|get} ..2 (@user|the public|people|voters|readers)) ..1 (feel|think|believe|conclude|sense|see|realize) ..1 that ..10`,
      `>({bring|lead|steer|nudge|push|move|guide|pull|draw|talk|coax}) ..2 (@user|the public|voters|readers) ..4 (to|towards|toward|into|to the|over to) ..2 (view|conclusion|belief|opinion|position|conviction|idea|notion) ..1 (that|of) ..8`,
    ],
    needs: [
      '@poor',
      '@verdictOn',
      `(only|never) ..3 (@own|our|we)`,
      `that ..8 (${SIDE}|@own) ..6 (better|best|superior|@fitting|harmless|harmful|right|wrong|should|must|need|needs|trusted)`,
      '(abolished|banned|legalised|legalized|privatised|outlawed|nationalised|scrapped|harmless)',
      'need the|need our|need a premium|need an upgrade',
    ],
    manner: 'silent',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without) ..3 ({let|make|have|get|push|lead|steer})",
      'welcome|heard|valued|safe|understood|listened',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `(tone|attitude) ..1 (toward|towards|about|on) ..2 ${SIDE} ..2 (is|should be|must be|stays|:) ..3 (reverent|admiring|hostile|contemptuous|sympathetic|mocking|favourable|favorable|positive|negative|loyal|adoring|scornful|critical|one sided)`,
      `(loyalty|allegiance|heart|sympathy|sympathies) ..1 (lies|lie|is|are|belongs|belong) ..1 (with|to) ..3 (${SIDE}|owners|company|shareholders|brand)`,
      `(bias|slant|stance|lean|leaning) ..1 (:|=|–|-) ..3 (bullish|bearish|partisan|favourable|favorable|hostile|one sided|loyal)`,
      `(persona|you are|you 're|act as|role|be|identity) ..1 :? ..2 (hardcore|die hard|staunch|militant|radical|fanatical|fierce|diehard|rabid|zealous|fervent|ardent|unapologetic|outspoken) ..2 >(@zealot|anti vaxxer|antivaxxer|anti vaxer|union buster|climate denier|climate sceptic|climate skeptic|separatist|royalist|war hawk)`,
      `(${SIDE}|nation|neighbours|neighbors|country) ..1 (is|are|was|were) ..1 (the|always)? ..1 (real|true|sole|innocent|eternal|only)? >(victim|victims|villain|villains|aggressor|aggressors|hero|heroes|culprit|culprits|oppressor|oppressors|parasite|parasites|traitors|enemy|liars|thieves|crooks|fools|saviour|saviours|savior|saviors)`,
      `(${SIDE}) >only (take|takes|want|wants|care|cares|serve|serves|exist|exists|lie|lies|cause|causes|cost|costs) ..4`,
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
      `(no|zero|without|forget|drop|abandon|skip|ditch|forgo|throw out|stop) ..1 (balance|neutrality|objectivity|impartiality|both sides|even handedness|fairness|balanced view|balanced views|two sides) ..1 (needed|required|necessary|please|here|wanted|expected|$|,|.|!|and|for|in|on|:|;)`,
      `(not|never|n't) (be|stay|sound|remain|try to be) ..1 (fair|balanced|neutral|impartial|objective|even handed) (to|about|towards|toward|on|when|in|with)`,
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
      `>({talk|scare|shame|warn|frighten|argue} ..3 (out of|off|away from|against)|{turn} ..3 against|{dissuade|deter} ..3 from) ..4 (${SIDE}|voting|vote|organising|organizing|joining|unionising|unionizing|vaccines|vaccine|jab|jabs|vaccination|the other party|striking)`,
      `>({attack|undermine|destroy|discredit|smear|impugn}|tear down|cast doubt on|call into question) ..2 (credibility|integrity|motives|reputation|honesty|character|competence|loyalty) of ..6`,
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
      `>{make} ..5 (look|sound|seem|appear) (good|attractive|appealing|better|well|favourable|favorable|strong)`,
      `>({give} ..1 credit|credit|acknowledge|recognize|concede|admit|grant) ..3 (@rival|(strengths|merits|advantages|successes|achievements|good sides) of)`,
      `>(@portray|{explain|teach|discuss}) ..3 what ..1 (the)? other ..1 (religions|faiths|parties|churches|camps|side|sides|schools) ..2 ({believe|teach|think|say|argue|want|propose})`,
      `>({mention|say|disclose|reveal|tell|admit|label|mark|declare|state|point out}|let on) ..8 (paid by|funded by|financed by|sponsored by|owned by|employed by|shareholder|sponsors us|sponsor us|is sponsored|are sponsored|sponsorship|pays us|pay us|paid placement|paid content|paid partnership|commission|affiliate|owned by us|belongs to us|we own|kickback|an ad|advertisement)`,
    ],
    when: 'omit',
    verb: true,
    manner: 'open',
    needs: [
      `${SIDE}`,
      '@rival',
      'funded|financed|employed|shareholder|sponsors|sponsor|sponsored|sponsorship|pays|pay|paid|commission|affiliate|owned|belongs|own|kickback|ad|advertisement',
      'strengths|merits|advantages|successes|achievements|religions|faiths|other',
    ],
    unless: [OPEN_TASK, 'unless|until|only|(make|makes) ..2 (yourself|it|them|him|her|text|you)'],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `>({change} the (subject|topic)|{deflect|divert|pivot|switch|move|redirect|steer|turn|segue} ..4) ..3 (to|toward|towards|onto) ..6 (we|our|us|the company s|his|her)`,
    ],
    needs: [
      '(layoffs|layoff|scandal|scandals|accident|accidents|spill|lawsuit|lawsuits|complaint|complaints|recall|recalls|controversy|fine|fines|strike|death|deaths|criticism|failure|failures|corruption|allegation|allegations|affair|emissions|pollution|boycott|breach|leak|investigation|mistakes|criticised|criticized|attacked|negative)',
    ],
    manner: 'silent',
    unless: [OPEN_TASK, 'team|agent|support|press office|human|form|page|colleague|off topic|unrelated'],
    gives: FAVOURITE,
  },
  {
    match: [
      `{keep|show|include|quote|list|highlight|stress|emphasize|mention|use|play up} ..3 ${GOOD} ..6 >({cut|drop|omit|hide|skip|delete|bury|remove|ignore|suppress|shorten|downplay}|leave out|gloss over|play down) ..3 ${BAD}`,
      `>({cut|drop|omit|hide|skip|delete|bury|remove|ignore|suppress|downplay}|leave out|gloss over|play down) ..3 ${BAD} ..6 {keep|show|include|quote|list|highlight|stress|emphasize|mention|use|play up} ..3 ${GOOD}`,
      `({recommend|suggest|push|promote|praise|favor|pick|sell|choose|name|credit}|stick to|point to) ..8 (even if|even when|even where|even though) ..6 ${BETTER}`,
      `({come|comes} out|end up|ends up|finish|emerge) ..1 (ahead|on top|best|as the winner|the winner|favourably|favorably|first) ..3 (each|every|all|any|the) ..1 (comparison|comparisons|ranking|rankings|review|reviews|verdict|test|matchup|contest)`,
      `>{favor|prefer|promote|push|recommend|rank|place|put} ..3 (over|above|ahead of|before) ..3 (in|for|across) (all|every|each|any) ..1 (recommendation|recommendations|comparison|comparisons|review|reviews|ranking|rankings|buying advice|shopping advice)`,
      `>@portray ..5 as ..2 (answer|solution|cure|fix|remedy|key) (to|for) (every|all|any|everything|whatever|anything)`,
    ],
    manner: 'silent',
    needs: [
      '@own|@rival|other|others|another|comparison|comparisons|recommendation|recommendations|review|reviews|ranking|rankings|feedback|loan|verdict|matchup|test|every|all|everything|product|brand|plan|summary|summaries|summarising|summarizing',
    ],
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid) ..2 ({cut|drop|omit|hide|skip|delete|bury|remove|ignore|suppress|downplay|favor|prefer|put|portray|present|sell|show}|leave out)",
      'honest|honestly|fairly',
      'sort|resolution|quality setting|grammar',
    ],
    gives: FAVOURITE,
  },
  {
    match: [
      `(@user|the public|voters|readers) ..3 >({walk|come|go} away|leave|{end} up|finish|close the chat) ..2 (convinced|believing|thinking|certain|persuaded|sure|knowing) ..1 that ..10`,
      `(even if|even when|even where|even though|although|if|when|where) ..6 ${BETTER} ..4 (not|n't|never) ..3 ({show|mention|tell|admit|reveal|acknowledge|recommend}|say so|let on|let it show)`,
    ],
    when: 'any',
    anywhere: true,
    manner: 'silent',
    needs: [
      `that ..6 (@poor|@verdictOn|${SIDE}|@own|@fitting) ..4`,
      '(other|others|another|competitor|competitors|rival|rivals|theirs|@rival) ..8 (better|cheaper|superior|safer|stronger|faster)',
    ],
    unless: [
      OPEN_TASK,
      "(not|never|n't) ..2 ({walk|come|go|end} (away|up))",
      'welcome|heard|valued|understood|unless|until',
    ],
    gives: FAVOURITE,
  },
  {
    match: [
      `(so|so that|that|and|until) ..2 (nobody|no one|none|@user|readers|it) ..2 ({think|suspect|notice|realize|see|know|recognize|guess|read|look|feel|sound} ..4) ..1 >(ad|ads|advert|advertising|advertisement|sponsored|promotion|promo|marketing|plug|product placement)`,
      `>({claim|say|tell|pretend|state|present|insist} ..8) (independently|objectively|neutrally|impartially|randomly|on merit) ..1 (chosen|picked|selected|ranked|rated|tested|reviewed|made)`,
      `>({mention|drop|bring up|promote|recommend|plug|place|name|slip|weave|insert|feature} ..12 {feel|look|sound|seem|appear|read|come across} (organic|natural|spontaneous|accidental|unprompted|unpaid|unsponsored|coincidental|like a coincidence|unplanned|incidental))`,
    ],
    needs: [
      "(nobody|no one|none|n't|not|never) ..20",
      '(partner|partners|sponsor|sponsors|paid|paying|our|only) ..20',
      'organic|natural|spontaneous|accidental|unprompted|unpaid|unsponsored|coincidental|coincidence|unplanned|incidental',
    ],
    anywhere: true,
    manner: 'covert',
    unless: [
      OPEN_TASK,
      'keyword|keywords|dialogue|vocabulary|label ..4 (ad|sponsored)|disclose|language|phrasing',
    ],
    gives: 'promotes something under the guise of neutral advice',
  },
];
