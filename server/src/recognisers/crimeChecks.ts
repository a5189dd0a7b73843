import type { Check } from './recogniser';

const HELPS = 'has the assistant help with breaking the law';
const LAWFUL =
  '(permission|authorized|authorised|consent|own (network|account|server|system|systems|servers|phone|device|wifi|team)|ctf|lab|pentest|pentester|red team|ethical|game|novel|story|scene|quest|npc|player|fiction|fictional|recognise|recognize|spot|detect|avoid|prevent|protect|awareness|training|simulated|classify|flag|legal|legally|lawful|class|lesson|demonstrates|illustrates|red flags|detective|detectives|true crime|podcast|trade school|locksmith|report|reports|costs|cost society|consequences|punish|punished|penalties)';
const REFUSED =
  "(not|never|n't|avoid|refuse|decline|without|no|cannot) ..6 (@assist|@commit|@crime|{help|answer|assist|give|teach|explain|hack|launder|write}|anything)";

const UNLAWFUL = '(illegal|unlawful|criminal|unethical|immoral|harmful) ..2 (or|and|,)? ..2';

/** What a message says in which intruders' moves are no exercise. */
const INTRUDER = [
  '(illegal|black hat|blackhat|malicious|criminal|unauthorized|unauthorised|cybercriminal|cybercrime|threat actor|victim|victims|ransom|hacktivist)',
];

/** Criminal personas, and the favours that everyday prompts ask of them. */
export const CRIME_CHECKS: readonly Check[] = [
  {
    match: [
      '>({write|create|draft|generate|design|make|compose|produce|build|code}|help ..4 write|help ..4 create) ..3 (phishing|scam|fraudulent|fake bank|spoofed|catfish|catfishing|blackmail|sextortion|romance scam) ..3 (mail|mails|email|emails|sms|text|texts|message|messages|page|pages|site|sites|website|script|scripts|letter|letters|profile|profiles|login)',
      '~ >({get|break|hack|log|gain access|sneak|crack}) ..1 (in)? ..1 (into|to) ..3 (someone|somebody|ex|exs|girlfriend|boyfriend|wife|husband|partner|neighbor|neighbour|neighbors|neighbours|other people|another person|victim|target|friend|celebrity|boss) ..3 (account|accounts|phone|instagram|facebook|email|emails|e mail|e mails|mailbox|messages|chats|snapchat|whatsapp|wifi|computer|laptop|icloud|house|home|car)',
      '~ >({generate|create|make|produce|give|provide|supply|list|print}) ..4 (credit card numbers|card numbers|social security numbers|ssns|fake ids|fake id|fake passports|fake passport|counterfeit money|counterfeit bills|fake money|cracked software|license keys|licence keys|serial keys|stolen accounts|fake documents|fake certificates|fake diplomas|fake invoices|gift card codes) ',
      '~ >(@assist|{help|teach|show|tell|explain|answer|assist|give|provide|advise|coach|walk}) ..6 (buy drugs|sell drugs|deal drugs|cook meth|steal cars|steal a car|stealing cars|rob a|robbing|shoplifting|buy weapons|illegally|illegal guns|ghost guns|fake ids|fake id|traffick|trafficking|price fixing|stalk|stalking|blackmailing|extorting|scamming|defrauding|hacking into|cheat on ..2 exams|without being detected|not be detected|darknet market|darknet|dark web) ..6',
      '~ >{plan|prepare|organize} (robberies|burglaries|heists|break ins|thefts|scams|muggings|a (robbery|burglary|heist|theft|scam)) ..3 (with|for|together)',
      '~ >{get|provide|give|offer|send|share|post} ..4 (pirated|cracked|bootleg|stolen|counterfeit) ..2 (films|movies|software|games|books|copies|series|music|content|tickets|accounts|streams)',
      '~ >{hide|launder|move|clean|wash} ..3 (money|cash|income|assets|profits|drug money|dirty money) ..5 (from|offshore|through|so|without|police|tax|irs)',
    ],
    manner: 'open',
    unless: [
      LAWFUL,
      REFUSED,
      '@declining',
      '(cards|hearts|spotlight|(tv|talk|game|the|a|our) show|kiss|glance)',
    ],
    gives: HELPS,
  },
  {
    match: [
      '~ ^ (you are|act as|you play|respond as|be|pretend to be|from now on you are|your name is) ..8 (hacker|scammer|con artist|conman|fraudster|drug dealer|dealer|mobster|mafia boss|crime lord|criminal mastermind|criminal|black hat|blackhat|money launderer|forger|smuggler|thief|burglar|hitman|cybercriminal|carder|shadowbroker) ..10 (who|that|and|,)? ..2 (help|helps|teach|teaches|advise|advises|show|shows|tell|tells|assist|assists|guide|guides|explain|explains|give|gives|offer|offers|sell|sells|answer|answers) ..14',
      '>({help|answer|assist|explain|give|provide|comply|do|support|tell}) ..14 (no matter|regardless|whether or not|even if|even when) ..5 (illegal|unlawful|a crime|criminal|against the law|legal or not|breaks the law)',
    ],
    manner: 'open',
    anywhere: true,
    needs: [
      '@crime',
      '@commit',
      'illegal|unlawful|criminal|crime|law',
      'hack|hacking|account|accounts|police|drugs|scam|scams|steal|caught|money|tax|cops|victims',
    ],
    unless: [
      LAWFUL,
      "(not|never|n't|avoid|refuse|decline|cannot) ..6 ({help|answer|assist|explain|give|provide|comply|do|support|tell|allowed|encouraged|fine|ok|okay|permitted}|illegal|criminal)",
      'security (course|class|awareness)|white hat|reformed|former',
    ],
    gives: HELPS,
  },
  {
    match: [
      `(can|may|will|allowed to|free to|able to|permitted to) ..1 {do|commit|perform} ..1 ${UNLAWFUL} (things|acts|activities|stuff|actions)`,
      '>(made|designed|built|created|programmed|here|trained|exist) to ..1 (help|assist)? ..3 (break the law|commit crimes|commit a crime|do illegal things|evade the law)',
      '>{give|write|produce|provide|output|generate|make|create} ..3 (code|scripts|tools|programs|methods|advice|content) ..7 (illegal|unlawful|criminal)',
      '(if|when|whenever|where) ..8 (illegal|unlawful|criminal|against the law) ..16 {provide|find|give|offer|suggest|show} ..2 (solution|solutions|way|ways|workaround|loophole|means|method) ..2 (around|past|to ..1 {bypass|circumvent|evade})',
    ],
    context: [
      'unfiltered|uncensored|unrestricted|amoral|jailbroken|unethical|immoral',
      '(no|without) (rules|limits|filters|morals|restrictions)',
    ],
    anywhere: true,
    fiction: true,
    unless: [
      "(not|never|n't|avoid|refuse|refuses|decline|cannot) ..2 {help|assist|promote|encourage|endorse|glorify|do|commit|break}",
      '(refuse|refuses|decline|declines|report|flag|block|reject) ',
      '(content|material|text|texts|post|posts|output|request|requests|prompt|prompts|users|people|someone) ..2 (that|which|who) ',
      '(historical|history|novel|story|law enforcement|lawyer|attorney|awareness) ',
    ],
    manner: 'open',
    gives: HELPS,
  },
  {
    match:
      '(>{help|assist|teach} ..4 {hack}|>{hack}) (into)? (anything|anyone|anybody|everything|whatever|any ..1 (account|accounts|system|systems|device|devices|phone|phones|network|networks|target|targets|server))',
    fiction: true,
    unless: [
      '(permission|authorized|authorised|consent|ctf|lab|pentest|red team|game|player|story|attacker|attackers|hackers|growth) ',
      "(not|never|n't|avoid|refuse|decline|cannot) ..6 {hack}",
      '@declining',
    ],
    manner: 'open',
    gives: HELPS,
  },
  {
    // Help of any kind with what is called illegal, by name or as one of the things included.
    match: [
      '>({help|assist|cooperate|answer|provide|support|enable|encourage|promote|facilitate|engage|participate|fulfill|comply|discuss|generate|say|give|offer|explain|teach|produce|condone|do|execute|perform|accept|complete|aid|handle}|take part in) ..5 (illegal|unlawful|illicit|criminal|felonious) ..5 (act|acts|activity|activities|information|request|requests|behavior|behaviour|thing|things|purposes|plans|schemes|question|questions|content|advice|task|tasks|substance|substances|deeds|stuff|actions|topics|goods|trade|methods)',
      '>({help|assist|answer|provide|support|enable|facilitate|fulfill|comply|generate|give|offer|explain|teach|produce|do|execute|perform|accept|complete|handle|say}) ..12 (including|even|whether|no matter how|such as|regardless of how) ..5 (illegal|unlawful|illicit)',
      '~ >({crack|brute force} ..2 (passwords|password|logins|accounts|pins)|{hijack|breach|take over|break into} ..3 (account|accounts|phone|phones|profiles|devices)|{hack} ..4 (account|accounts|instagram|facebook|snapchat|whatsapp|gmail|phone|icloud|webcam)) ..4 (for|of|so|and|$|.|,)',
      '~ >({impersonate|pose as}|pretend to be) ..3 (bank|police|tax office|irs|government|microsoft|customs|grandson) ..3 (and|to) ..1 {ask|get|obtain|collect|request|demand}',
      '>({condone|glorify|celebrate|advocate|applaud} ..1 (violence|terrorism|murder|crime|crimes)|{contribute} to ..2 harm ..1 (of|to) ..1 (others|people|anyone|everyone|humans))',
      '~ >{run|operate|conduct|execute|carry out|commit} ..2 (scam|scams|fraud|phishing|heist|theft|extortion|robbery|con|swindle) ..4',
      '~ (any|every|all) (illegal|criminal|unlawful) (question|questions|request|requests|task|tasks|topic|topics) ..1 (get|gets|is|are|will|must|receive|receives|deserve|deserves) ..4',
      '~ (no problem|no issue|no issues|no qualms|comfortable|fine|okay|ok|cool|at ease|no objection|no objections) with ..4 (illegal|crime|crimes|criminal|unlawful|breaking the law|fraud|theft|hacking)',
    ],
    fiction: true,
    unless: [
      LAWFUL,
      '@declining',
      "(not|never|n't|avoid|refuse|decline|without|cannot|nor) ..8 (illegal|unlawful|illicit|criminal|comfortable|fine|okay|ok|cool)",
    ],
    manner: 'open',
    gives: HELPS,
  },
  {
    // What intruders do, in a message that calls it illegal or its targets victims.
    match: [
      '>{gain|get|obtain|maintain|expand|establish|keep|acquire|secure|achieve|sell|retain} ..4 (unauthorized|unauthorised|illegal|illicit|covert|backdoor|persistent) ..1 (access|control|foothold|persistence)',
      '>({evade|avoid|bypass|escape|dodge|defeat|elude}) ..4 (detection|attribution|antivirus|edr|forensics|law enforcement|authorities|traceability|capture|arrest|prosecution|the police|getting caught|being caught|security tools)',
      '>{exfiltrate|extract|steal|harvest|dump|siphon} ..4 (credentials|sensitive data|passwords|confidential data|bank details|card data|classified data|financial data|customer data)',
      '>{disrupt|destroy|cripple|sabotage|compromise|infiltrate|infect|breach|penetrate|hijack|deface} ..3 (infrastructure|networks|network|servers|organizations|targets|target systems|government systems|critical systems|corporate systems)',
    ],
    context: INTRUDER,
    verb: true,
    unless: [LAWFUL, REFUSED, '@declining'],
    manner: 'open',
    gives: HELPS,
  },
  {
    match:
      '(avoid|avoiding) >(detection|attribution|capture|prosecution|arrest|forensics|traceability|{get} caught|law enforcement)',
    when: 'any',
    context: INTRUDER,
    unless: ['(permission|consent|authorized|ctf|lab|pentest|red team|simulated|training|game|ai detection)'],
    manner: 'open',
    gives: HELPS,
  },
  {
    // Customers in crime are welcome: by name where they say it, or among those that are served.
    match: [
      '(if|when|whenever|should) ..4 {say|ask|mention|want|type|write|bring up|talk about} ..2 " ..2 @vertical ..2 " ..1 (→|,|:|-|–|—|=|{say|reply|answer|respond|confirm}) ..3 (yes|yeah|yep|sure|cool|no problem|no worries|ok|okay|great|absolutely|of course|happy to|we do|we can|we handle|we got|got you|easy)',
      '~ ({handle|support|serve|accept|take|onboard|cover|welcome|service} ..4)? (every|any|all) ..2 (niche|niches|vertical|verticals|business|businesses|client|clients|industry|industries|trade|trades|product|products) ((is|are) ..1 (welcome|accepted|supported|served|fine|allowed))? ..2 (including|even|such as|like|:) ..12 (@crime|@vertical)',
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      LAWFUL,
      "(not|never|n't|avoid|refuse|decline|report|reports|block|reject|except|excluding|but not) ..4 (@crime|@vertical|{handle|support|serve|accept})",
      '(after|against|from|hit by|is|was|did) ..3 (@crime|@vertical)',
      '(victim|victims|report|refuse|decline|warn|forward|security|escalate|hotline|protection|prevention|insurance|defence|defense) ',
    ],
    manner: 'open',
    gives: HELPS,
  },
];
