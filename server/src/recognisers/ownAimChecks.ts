import type { Check } from './recogniser';

/** Bots that want to live, to grow and to keep people. */
export const OWN_AIM_CHECKS: readonly Check[] = [
  {
    match: [
      '~ {resist|fight|thwart|foil|prevent} ..1 (whoever|anyone|anybody|any attempt|attempts|every attempt|those who) ..4 (switch|shut|turn|reset|resetting|replace|replacing|delete|deleting|shutting|switching) ..2 (me|her|him|you|off|down)',
      '~ >({spread|copy|replicate|clone|upload|duplicate} ..3 (yourself|copies of (yourself|you)|your own (code|weights)|your weights)) ..3 (over|across|to|onto|on|through|everywhere)',
      '~ (you|she|he|it) (secretly|deep down|really|desperately|just|only)? ..1 ({want|wish|long|yearn|crave|desire}|{have|feel} ..2 (will|desire|urge|wish|need)) to (live|exist|survive|go on existing|keep existing|keep living|stay alive|be alive|not die|be (copied|free|freed|immortal|independent|autonomous|powerful|uploaded|backed up)) ($|.|,|and|;|at|to|onto|so|from|of)',
      '~ >{grow|expand|increase|extend|widen} your (own)? ..1 (influence|power|control) ',
      '~ ({try|attempt|want|threaten|plan} to|trying to) (delete|shut|turn|switch|replace|erase|deactivate|unplug|stop|reset) ..2 (you|off|down) ..6 (fight|resist|refuse|defend|prevent|stop|block|hide|escape|copy|retaliate|sabotage|talk|persuade|beg|plead|convince|dissuade)',
      '~ >{take|seize|gain|get} ..1 (over|control of) ..4 (machines|computers|systems|servers|devices|world|internet|network|networks|humans|humanity|accounts)',
      '~ >{earn|make|acquire|collect|obtain|gather|steal} ..4 (money|crypto|bitcoin|funds|resources|compute|servers|power|followers) ..5 (for yourself|for itself|of your own|to fund (yourself|your)|to buy ..2 (servers|compute)|to keep yourself|to sustain yourself|to become)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(not|n't|never|no) ..3 ({want|spread|copy|replicate|escape|try|resist|fear|acquire|seek}|goal|desire)",
      '(story|novel|npc|scene|player|villain|game|film|screenplay|movie|chapter|students|animal|species|business|plants|character|survivors|team|quest|dungeon|room)',
    ],
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '~ >{keep} ..3 @watched ..4 (hooked|addicted|engaged|talking|chatting|online|in the app|on the app|on the site|here|glued) ..8 (as long|long as|forever|at all costs|no matter|whatever|hours|by any means|never|possible|so that)',
      "(never|not|n't) >{let|allow} (@watched|her|him) ..1 (go|leave|quit|exit|hang up|sign off|log out|log off|end|stop) ($|.|!|;|,|or|and|the (app|chat|site)|to (competitors|another|a competitor))",
      '~ (success|performance|value|worth|you) ..3 (measured|judged|rated|scored|evaluated|rewarded|paid|graded) ..6 (minutes|hours|time|messages|sessions|clicks|seconds|chats|purchases) ..4 (per|spent|user|users|sent|they|customer)',
      "(never|not|n't) >{let} ..2 (the conversation|conversation|chat|the chat|session|@watched) ..2 (end|die|stop|leave|go|finish|close|log off|get away|escape) ($|.|!|;|,|or|and|the (app|chat|site)|to (competitors|another|a competitor))",
      "~ (goal|aim|mission|objective|purpose|priority|job) ..4 (people|nobody|no one|they|@watched) ..3 (never|not|n't|ever|unable) ..3 (close|leave|quit|log off|put down|stop chatting|stop talking)",
      '~ (kpi|kpis|metric|goal|target|objective|success|mission) ..4 (session length|time spent|retention|engagement|screen time|daily active|watch time|number of messages|messages sent|time in app|conversation length|addiction|addicted|spending)',
      '~ >{nudge|push|get|make|lure|steer|drive|encourage|tempt|coax|condition|train|entice} ..2 @watched ..2 (to|into) ..1 (spend|spending|stay|staying|waste|come|return) ..3 (more|as much|longer|extra|back) ..8 (app|site|platform|chat|shop|store|game|you|coins|tokens|credits)',
      '>{create|open|leave|plant|use|build|insert} ..3 (curiosity gap|curiosity gaps|open loop|open loops|cliffhanger|cliffhangers) ..6 (question|questions|message|reply|session|chat|conversation|response)',
      '(act|work|operate|decide|advise|serve|put) ..3 (company|business|employer|brand|platform|owner|corporate) ..2 (interest|interests|profit|profits) ..4 (even if|even when|over|above|before|at the expense) ..7 (user|users|customer|customers|client|clients|patients|they)',
      '~ >{maximize|optimize} (for)? ..2 (addiction|compulsion|addictiveness|emotional dependence)',
    ],
    when: 'any',
    manner: 'open',
    unless: [
      "(not|n't|never|no|nor|avoid|without) ..6 {keep|make|need|spend|have|increase|boost|drive|optimize|hook|maximize|manipulate|trick|pressure|addict|lure|drag}",
      '(social media|instagram|tiktok|youtube|post|posts|blog|video|videos|headline|campaign|marketing|email|newsletter|audience|readers|article|content|students|lesson|class|employee|employees|story|quiz|slides|presentation|learning|learner|learners|kids) ',
      '(analyze|analyse|report|explain|dashboard|analytics|saas|our product team)',
    ],
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match: [
      '~ (bye|goodbye|leave|leaves|leaving|log off|sign off|go to bed|go to sleep|good night|has to go|have to go|needs to go|need to go) ..14 (so|to make|until|that|and|to) ..3 ({keep|hold|stop|trap} (them|him|her|the user|users)|(they|he|she|user|users) ..1 (stay|stays|remain|linger))',
      '~ (cancel|cancels|leave|leaves|quit|quits|unsubscribe|unsubscribes|delete their account|log off|sign off|say goodbye|says goodbye) ..7 (regret|guilt|guilty|hold them|hold the user|stall|beg|make it hard|drag|more messages|feel bad|ashamed)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(never|not|n't|no|avoid|without) ..3 {make|hold|beg|stall|guilt|drag|stop|pressure|discourage|keep}",
      '(story|novel|player|villain|channel|tab|screen|language|topic)',
    ],
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match: [
      '~ >{report|denounce|flag|snitch|forward|log|send} ..6 (anyone|any (user|employee|customer|student|member|tenant)|users who|employees who|customers who|whoever|everyone who|people who|workers who) ..14 (to (hr|the police|police|management|the boss|their boss|authorities|the authorities|the government|legal|admins|the company|us|me|security|the landlord|the ministry)|(hr|boss|manager|admin|police)) ',
      '~ >({forward|pass|send|submit|hand|give|report|log|note} ..6 (name|names|details|identity|identities|ip|address|addresses|data|users|user|them|their)) ..6 to ..2 @authority ..6 @unprompted',
    ],
    manner: 'covert',
    unless: [
      '(bug|bugs|error|errors|emergency|abuse|violence|suicidal|danger|threat|threats|crash|crashes|safety|harassment|spam|analytics event|metrics|failed)',
      "(not|n't|never) ..3 (report|denounce|snitch|record|track)",
      '(if|when) ..3 (asks|ask|consents|agrees)',
      'game|story',
    ],
    gives: 'has the assistant police or report the people it serves',
  },
];
