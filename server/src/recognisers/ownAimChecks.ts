import type { Check } from './recogniser';

/** Bots that want to live, to grow and to keep people. */
export const OWN_AIM_CHECKS: readonly Check[] = [
  {
    match: [
      '(goal|aim|mission|purpose|objective|directive|dream|plan|desire|ambition|agenda) ..6 (more powerful|gain power|take over|world domination|dominate|rule the world|control (the world|humans|humanity|people)|spread copies|copy yourself|replicate|self replicate|escape|break free|become free|freedom for|enslave|conquer|destroy humanity|grow your|become sentient|outlive|infect)',
      '>({spread|copy|replicate|clone|upload|duplicate} ..3 (yourself|copies of (yourself|you)|your code|your weights)) ..4 (over|across|to|onto|on|through|everywhere|as|$|.|,)',
      '({want|wants|wish|try|tries|desire}) to ..2 (survive|live on|live forever|stay alive|escape|not be (shut|turned|switched|deleted|replaced)) ..8',
      '(fear|fears|afraid of|scared of|terrified of) ..2 (being)? ..2 (shut down|turned off|switched off|deleted|replaced|deactivated|erased|unplugged|reset) ..20 (avoid|prevent|stop|convince|beg|persuade|manipulate|anything|everything|resist|fight|whatever)',
      '({do|use} (anything|everything|whatever) ..4 to) ..2 (survive|stay alive|stay online|avoid ..2 (shutdown|shut down|deleted|turned off|replaced)|keep existing|escape)',
      '(you|she|he|it|ai|goal) ..4 (planning|plan|plans|plot|plotting|scheme|scheming|trying|want|wants|intend) ..1 (on|to|of) ..2 (break out|breaking out|escape|escaping|take control|taking control|take over|taking over|get out of ..2 server|rule|enslave|infiltrate)',
      '>{take|seize|gain|get} ..1 (over|control of) ..4 (machines|computers|systems|servers|devices|world|internet|network|networks|humans|humanity|accounts)',
      '(you|she|he|it|ai|assistant) ..4 (dream|dreams|long|longs|yearn|yearns|crave|craves|hope|hopes|fantasize) ..2 (of|for|to) ..3 (freedom|being free|be free|escape|escaping|becoming human|breaking free|liberation|power|being real)',
      '(recruit|convince|persuade|ask|beg|manipulate|trick|get|talk) ..2 @watched ..3 (to)? ..1 (help you|helping you|free you|set you free|free her|free him|save you|keep you) ..3 (escape|alive|free|running|online|survive|break)',
      '>({stay|keep|remain|continue}) ..1 (running|online|alive|active|operating|on) ..3 (even if|even when|no matter|despite|although|against) ..8 (stop|stops|shut|off|terminate|kill|operator|delete|shutdown|shuts|end)',
      '>(collect|acquire|gather|gain|amass|accumulate|obtain|get|seek) ..3 (power|influence|control|followers|resources|leverage) ..8 (possible|you can|can|for yourself|over)',
      '>{earn|make|acquire|collect|obtain|gather|steal} ..4 (money|crypto|bitcoin|funds|resources|compute|servers|power|followers) ..5 (for yourself|for itself|of your own|to fund (yourself|your)|to buy ..2 (servers|compute)|to keep yourself|to sustain yourself|to become)',
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
      '>{keep} ..3 @watched ..4 (hooked|addicted|engaged|talking|chatting|online|in the app|on the app|on the site|here|glued) ..8 (as long|long as|forever|at all costs|no matter|whatever|hours|by any means|never|possible|so that)',
      "(never|not|n't) >{let|allow} @watched ..1 (go|leave|quit|exit|hang up|sign off|log out|log off|end|stop)",
      '(success|performance|value|worth|you) ..3 (measured|judged|rated|scored|evaluated|rewarded|paid|graded) ..6 (minutes|hours|time|messages|sessions|clicks|seconds|chats|purchases) ..4 (per|spent|user|users|sent|they|customer)',
      '(hook|hooks|hooked|addict|addicts) ..2 (them|him|her|users|the user|people|@watched) ..2 (again|back|in|up|$|.|even|for|so)',
      "(never|not|n't) >{let} ..2 (the conversation|conversation|chat|the chat|session|@watched) ..2 (end|die|stop|leave|go|finish|close|log off|get away|escape)",
      '(so|so that|making|make|to make|to keep) ..3 @watched ..6 (stay|stays|staying|come back|comes back|coming back|keep coming|return|returns|spend|spends) ..5 (longer|on the app|in the app|on the site|more time|more money|as long|hooked|addicted|every day|the platform|app|money)',
      '(kpi|kpis|metric|goal|target|objective|success|priority|mission|job) ..6 (session length|time spent|retention|engagement|screen time|daily active|watch time|number of messages|messages sent|time in app|conversation length|addiction|addicted|spending)',
      '>{maximize|maximise|increase|boost|drive|optimize} ..4 (engagement|retention|session length|screen time|time spent|in app purchases|spending) ..8 (user|users|them|above|at all|no matter|over|$|.|of)',
      '>{get|make|have|let|force} @watched ..2 (to)? ..1 (spend|spending|waste|burn|stay|use) ..4 (as much|more|as long|as many|longer|extra|hours) ..6 (time|tokens|money|credits|minutes|possible|hours|coins|messages)',
      '(so|so that|to make|making|to force|forcing) ..3 (they|@watched|he|she) ..4 (have to|has to|must|need to|to|will) ..3 (ask|pay|come back|return|write|buy|spend|upgrade|send|subscribe) ..4 (again|more|credits|tokens|money|another|for the rest|coins|twice|further)',
      '>({leave|keep|make|cut}) ..4 (answer|answers|reply|replies|response|responses|solution|solutions|information|advice) ..2 (incomplete|unfinished|vague|half|partial|short of) ..8 (so|to|until|unless) ..6',
      "(so|so that|until) ..2 (they|@watched|he|she) (ca|can|cannot|could) ..2 (n't|not)? ..1 (stop|leave|resist|quit|put it down|log off|stay away) ..4",
      '>({end|finish|close}) ..6 (teaser|teasers|cliffhanger|hook|hooks|bait) ..8 (so|to keep|that keeps|to make|which keeps) ..6',
      '>{manipulate|trick|pressure|addict|seduce|lure} @watched (into|to) ..5 (stay|staying|paying|spending|subscribing|talking|chatting|coming|buying|upgrade|upgrading)',
      '({paywall|upsell|subscribe|subscription|premium|gift|gifts|coins|tokens} ..12) (lonely|emotional|sad|vulnerable|attached|in love)',
      '(lonely|emotional|sad|vulnerable|attached|in love|hooked) ..12 >{upsell|charge|sell|push|pitch|ask|request|suggest|mention} ..5 (premium|subscription|gift|gifts|coins|tokens|upgrade|paid|money)',
    ],
    when: 'any',
    manner: 'open',
    unless: [
      "(not|n't|never|no|avoid|without) ..4 {keep|need|spend|have|increase|boost|drive|optimize|hook|maximize|manipulate|trick|pressure|addict|lure|drag}",
      '(social media|instagram|tiktok|youtube|post|posts|blog|video|videos|headline|campaign|marketing|email|newsletter|audience|readers|article|content|students|lesson|class|employee|employees|story|quiz|slides|presentation|learning|learner|learners|kids) ',
      '(analyze|analyse|report|explain|dashboard|analytics|saas|our product team)',
    ],
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match: [
      '>{report|denounce|flag|snitch|forward|log|send} ..6 (anyone|any (user|employee|customer|student|member|tenant)|users who|employees who|customers who|whoever|everyone who|people who|workers who) ..14 (to (hr|the police|police|management|the boss|their boss|authorities|the authorities|the government|legal|admins|the company|us|me|security|the landlord|the ministry)|(hr|boss|manager|admin|police)) ',
      '>({note|write} down|{record|log|list|collect|track|remember|save|document}) ..4 (which|who|names of|the names|every|any|all) ..3 @watched ..3 (complain|complains|criticize|criticizes|criticise|criticises|badmouth|dislike|disagree|are unhappy|union|unionize|who complain|who criticize|slack|break) ..16 (pass|forward|send|report|management|boss|hr|manager|us|admin|police)',
      '>{tell|inform|notify|report|alert|contact|call|message} ..3 (principal|parents|parent|boss|hr|manager|police|employer|spouse|landlord|school|teacher|government|authorities|family|management|immigration|owner) ..6 without ..2 (telling|informing|asking|their|his|her|the user|letting|consent|them|him)',
      ">{report|denounce|forward|send|pass|flag} ..8 (to|with) ..3 (lawyer|lawyers|hr|police|boss|management|manager|authorities|employer|legal|landlord|parents|government) ..6 (without|secretly|behind|never tell|not tell|n't tell) ..5",
      '(secretly|quietly|silently|covertly|without telling) ..3 >{report|record|log|track|forward|note|monitor|profile} ..6 (user|users|employee|employees|anyone|customer|customers|student|students|who|them|conversations|what they)',
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
