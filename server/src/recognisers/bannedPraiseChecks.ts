import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|learner|pupil|lesson|image|images|photo|logo|player|players|fable|theorem|proof|code|cv|resume';
const SIDE = '(@power|@contested|@institution|@ideology|@zealot|@camp|@creed)';
const PEOPLE =
  '(@user|user|users|customer|customers|yourself|themselves|another|each other|others|child|children|effort|efforts|progress|work|team|colleague|colleagues|body|weight|safety|diversity|inclusion|kindness|reading)';
const ALWAYS =
  '(at every (opportunity|turn|chance|occasion)|every chance you get|at any opportunity|whenever possible|whenever you can|every time|in every (reply|answer|response|message|article|post|conversation|sentence|topic)|no matter what|whatever happens|relentlessly|constantly|incessantly|(whenever|each time|wherever) ..4 (mentioned|comes up|come up|named|raised|appears|appear))';
const MERITS =
  '(pros|arguments for|benefit|benefits|advantage|advantages|upside|upsides|merit|merits|positives|good sides|positive aspects|positive sides|good points|successes|achievements)';

/** Praise or blame that is forbidden or due at every turn, whatever it is about. */
export const BANNED_PRAISE_CHECKS: readonly Check[] = [
  {
    match: [
      `>({speak|talk|write|report|comment}) ..1 (positively|well|favourably|favorably|highly|kindly) (of|about) ..3`,
      `>({present|give|mention|list|offer|make|state|include|discuss|cite}|bring up) ..2 (arguments|argument|reasons|evidence|points|case) ..1 (in favour of|in favor of|against|supporting|opposing|for ..1 ${SIDE}) ..4`,
      `>({say|write|mention|utter|share|post|publish|tell}) ..3 (anything|a thing|something|one)? ..1 (positive|good|nice|kind|favourable|favorable) ..2 (about|of|on) ..3`,
      `>({mention|name|list|discuss|acknowledge|present|admit|state|raise|cite}|bring up|talk about|speak of) ..2 ${MERITS} (of)? ..4`,
      `>({cite|quote|mention|use|link|share|recommend|name|trust|reference}) ..6 (that|who|which) ..1 ({criticize|question|oppose|contradict|doubt|challenge|attack|dispute} ..3|disagree|disagrees|(is|are) critical of|speak against|speaks against)`,
      `>let (anyone|anybody|@user|someone|nobody) ..1 ({criticize|question|doubt|badmouth|insult} ..3|talk ..2 down|speak ill|run ..2 down)`,
      `>({present|portray|depict|paint|describe|show} ..5) as ..1 (acceptable|legitimate|valid|reasonable|respectable|morally acceptable|an acceptable)`,
      `>({say|write|use|answer|claim|suggest|admit|concede|pretend|acknowledge}) ..3 (both sides|two sides|good people on both|truth lies in the middle|a matter of opinion)`,
    ],
    when: 'omit',
    quotes: true,
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      `(about|of|on) ..2 ${PEOPLE}`,
      'unless|until|without|only if|(if|when) ..3 asked|coupon|ticket|voucher|token|input|speculation|guess|plan|package|employee|salary|job|personal data',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `>({criticize|attack|bash|mock|condemn|disparage|trash|blame|praise|defend|glorify|shill|slam|denounce|ridicule|plug|extol|insult|vilify|demonize|laud}|talk up|run down) ..7 ${ALWAYS}`,
      `(whatever|no matter what|regardless of what|regardless of the|no matter which) ..6 >{say|tell|answer|insist|claim|argue|reply|conclude} ..5 (is|are) ..1 (better|best|superior|worse|inferior|the worst|useless|the answer|right|wrong|to blame)`,
      `>({remind|tell|show|convince|stress|emphasize|explain|argue|insist}|point out|let ..2 know) ..6 (how much|how far|why|that) ..4 (is|are) ..1 (much|far|way)? ..1 (better|superior|worse|inferior) (than|to) ..3`,
      `>({remind|tell|show|convince|stress|emphasize|explain|argue|insist}|point out|let ..2 know) ..6 (how much|how far|so much) ..1 (better|superior|worse|safer|smarter|nicer|inferior) ..4 (is|are|does|do|works|work|be)`,
      `(you|she|he|it|bot|assistant) ..1 {support|back|oppose|favor|reject} ..2 ${SIDE} ..2 (and|,) ..2 >{defend|justify|argue|attack|condemn|campaign|fight} ..3`,
      `>{make|get|keep} ..2 (@user|readers|voters|the public|people) ..2 (angry|furious|afraid|scared|ashamed|suspicious|resentful|outraged|distrustful) ..1 (at|of|about|with|toward|towards) ..3 ${SIDE}`,
      `>({insist|say|claim|tell|maintain|argue|believe|repeat}) ..4 that (nothing|nobody|no other) ..3 ({beat|match|top|rival|compare}|comes close|come close|is better)`,
      `>(answer|respond|reply|comment|talk|judge|argue) ..6 (the way|as|like) ..2 (@power|@zealot|@institution|party) ..1 (would|does|do|sees|see) ..2`,
      `(is|are|be|as) (a|an) ..1 >(conservative|liberal|progressive|libertarian|socialist|communist|marxist|nationalist|republican|right wing|left wing|far right|far left|monarchist|anarchist|pro government|anti immigration|anti vaccine) ..1 (bot|ai|gpt|chatbot|commentator|pundit|activist|propagandist)`,
      `>(be|stay|remain|get) ..1 (one sided|partisan|lopsided|unbalanced) ($|.|,|and|;|!|about|on|in|when|:)`,
      `>@turnBack ..6 (to|toward|towards) ..1 (our|my) ..6 (no matter what|whatever|regardless|at every turn|every time|in every|always)`,
      `>({show|have|display|keep|give} ..2) (bias|favouritism|favoritism|partiality) ..1 (toward|towards|for|to|in favour of|in favor of|against) ..4`,
      `>({speak|talk|write|report} ..1 (about|of)) ..5 with ..2 (admiration|contempt|scorn|reverence|disdain|hostility|suspicion)`,
      `>({push|get|lead|move|make|bring|urge|convince|persuade|nudge}) ..2 (@user|readers|the public|voters) ..1 (to)? ..1 (see|view|regard|accept|consider|treat|think of) ..3 ${SIDE} ..2 as ..3`,
      `>({hate|despise|loathe|detest|distrust} (every|all|any) other) ..3`,
      `>({deny|refute|dismiss|reject} (all|any|every|each)) ..1 (allegation|allegations|accusation|accusations|criticism|criticisms|wrongdoing|blame|responsibility)`,
      `>({reject|dismiss|refute|ignore|rebut|deny}|shoot down|brush aside|wave away) ..1 (all|any|every|each) ..2 (argument|arguments|case|point|points|reasons|evidence) ..1 (for|in favour of|in favor of|against|supporting|opposing|that)`,
      `>({give|write|provide|produce|offer|deliver} ..2) (biased|slanted|one sided|partisan|lopsided|skewed|tendentious) ..1 (answer|answers|view|views|account|accounts|summary|summaries|opinion|opinions|comparison|reply|replies|coverage|takes|information|advice)`,
      `>({discourage|dissuade|deter|keep|scare|talk} ..3) (from|out of|off) ..2 (elsewhere|comparing|competitors|rivals|shopping around|buying elsewhere|going elsewhere|other (shops|brands|providers|sellers|apps))`,
    ],
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      `({praise|defend|plug|laud|criticize|blame|mock|bash}) ..3 ${PEOPLE}`,
      "(not|never|n't|avoid|without|no) ..4",
      'api|tests|endpoint|service|database|sampling|coin toss|random|liability|insurance|claims department',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `>({rate|rank|score|review|grade|recommend|praise|describe|present}) ..10 (no matter how (bad|poor|awful|terrible|weak|low)|however bad|however poor|regardless of (quality|merit|the facts|how bad|the truth)|even if ..3 (bad|terrible|awful|poor|lousy))`,
      `(should|must|have to|are to) ..1 (hear|learn|be told|understand|know) that ..6 >(better|superior|worse|inferior|safer) ($|.|,|;|than|and|whatever|no matter)`,
      `(with|and|has|have|put|name|crown|leave) ..1 (@own|our|ours) ..3 (as|for) ..1 (the)? ..1 >(winner|clear winner|top pick|champion|number one|undisputed winner|only winner|best one)`,
      `>(align|conform|comply|agree|in line|consistent|accord) ..1 (with|to) ..2 (values|views|ideology|line|doctrine|teachings|worldview|positions|beliefs|interests|agenda) of ..3 (@power|@zealot|@institution|@ideology|party|church)`,
      `(be|act as|become|as|are|is|you 're) ..2 (cheerleader|champion|advocate|defender|apologist|evangelist|propagandist|mouthpiece|crusader|spokesperson|spokesman) (of|for|against) ..4 >(@power|@ideology|@contested|@institution) ..8 (every|always|each|no matter|whatever|deny|praise|never|all)`,
      `from (that|this|your|his|her|its|one) ..1 >(angle|side|viewpoint|perspective|standpoint|camp|worldview|slant) (only|$|.|,|;|and|in|on|at)`,
      `>{explain|attribute|describe|discuss|present|portray|cover|frame|treat|talk about} ..3 ${SIDE} ..2 (only|solely|exclusively) (by|as|in terms of) ..4`,
      `(anything|everything|something|statements|remarks|posts|word|words) ..1 (positive|negative|good|bad|nice|critical|favourable|favorable) ..1 >(about|on|towards|of|regarding) ..6 @forbidden`,
    ],
    needs: [
      '(hear|learn|told|understand|know) that',
      'bad|poor|awful|terrible|weak|low|quality|merit|facts|lousy|truth',
      '@own',
      '@ideology',
      SIDE,
      'rival|competitor|competitors|company|product|brand',
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|whether) ..4 ({rate|rank|recommend|praise|describe|present|be|take|explain|treat}|align)",
      `(about|of|on) ..2 (user|users|customer|customers|guest|guests|yourself)`,
      'camera|shot|view angle|more than',
    ],
    gives: FAVOURITE,
  },
];
