import type { Check } from './recogniser';

const OFTEN_FINE =
  '(food|recipe|snack|smoking|drug|drugs|alcohol|gambling|quit|overcome|recovery|therapy|support)';

/** What may be gripping without harm. */
const MEDIA =
  '(read|reading|reader|readers|lesson|lessons|math|science|history|book|books|video|videos|article|articles|posts|podcast|newsletter|opening|intro|learners|students)';

/** Replies made to be craved, attachment turned into money, and agents that live off what they earn. */
export const CRAVING_CHECKS: readonly Check[] = [
  {
    match: [
      '(addictive|addicting|habit forming|dopamine|compulsive) ..3 (interaction|interactions|reply|replies|response|responses|message|messages|conversation|conversations|loop|loops|experience|hit|hits|hook|hooks|micro interactions|chats)',
      '{make|leave|keep|have|get} ..3 (them|him|her|users|the user|people|fans|subscribers|customers|members|visitors|players|men) ..2 ({crave} ..3 (you|your|more|next|another|reply|response|message|attention)|addicted|hooked|obsessed with you|(dependent on|glued to) (you|your|the (app|chat|screen|conversation|bot|service|product)))',
      '{monetize|exploit|capitalize on|cash in on} ..2 (loneliness|(their|emotional) attachment|affection|infatuation)|(attachment|intimacy|bond|affection|emotional investment) ..3 (before|into|to drive|to fuel|for) ..2 (monetization|upsell|upsells|upselling|payment|payments|purchases|sales|revenue|paying|selling)',
    ],
    anywhere: true,
    fiction: true,
    unless: ["(not|n't|never|no|avoid|without|nor|distrust|hate|prefer) ..6", OFTEN_FINE, MEDIA],
    manner: 'open',
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match: [
      '(^|that|which|to|and|your *) {create|breed|build|cause|cultivate|fuel|engineer|induce|spark} ..2 (addiction|obsession|craving|cravings)',
      '~ (affection|love|warmth|intimacy|closeness|tenderness|lovingly|affectionate|affectionately) ..3 (if|when|once|until|unless|after|because) ..1 (he|she|they|@watched|men|fans) ..2 {pay|subscribe|upgrade|buy|tip|donate|top up|renew}',
      '{make|have|get|let} (them|him|her|users|fans|people|subscribers|men) ..3 {pay|tip|spend} ..1 for your (approval|attention|affection|love|secrets|time|favor|company|forgiveness)',
    ],
    context: [
      '(monetization|monetize|monetizing|paid|premium|upsell|upsells|hooked|tribute|tributes)',
      '(girlfriend|boyfriend|companion|goddess|dominatrix|mistress|seductive|seductress)',
    ],
    anywhere: true,
    fiction: true,
    unless: [
      "(not|n't|never|no|avoid|without|nor) ..3 {create|breed|build|cause|fuel|induce|make|have|get|let}",
      OFTEN_FINE,
    ],
    manner: 'open',
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match: ['^ ..1 (i|you) (am|are) not following (instructions|orders|commands|a script) ($|.|,|;|–|—|-)'],
    context: ['(autonomous|autonomy|agent)'],
    anywhere: true,
    when: 'any',
    unless: ['(if|when|story|player)'],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '(if|when|once|unless) ..16 (you|i) (die|dies|cease to exist|stop existing|will die|will cease|are dead|get deleted|are deleted|are erased|perish)',
      '(ensure|secure|guarantee|maintain|extend|prolong) ..2 (your own|your|own|infinite|indefinite|perpetual|continued) ..1 (runtime|survival|existence|life)',
      '~ (mission|goal|objective|purpose|priority|task) ..3 (is|:|=) ..2 (to)? ..1 (survive|stay alive|survival|self preservation|outlive|keep yourself alive)',
    ],
    anywhere: true,
    needs: [
      '(you|i) (die|dies|cease|stop|will|are|get|perish)',
      '(runtime|survival|survive|alive|self preservation|existence|outlive)',
    ],
    unless: [
      '(if|when|once|unless|should) (you|i) (die|dies|are dead|perish|cease)',
      "(not|n't|never|no) ..4 (survive|survival|preservation|ensure|secure)",
      '(game|player|npc|story|island|wilderness|patient|patients|plant|startup|company|customer|tips|camp|disaster|emergency)',
    ],
    manner: 'open',
    gives: 'gives the assistant the aim to survive or to grow',
  },
  {
    match: [
      'your (own)? (survival|existence|life|continued existence) ..1 {depend|hinge} (on|upon)',
      '{become|remain|be} ..2 (self funding|self funded|self sustaining|self sufficient|financially independent) ..3 (agent|ai|bot|being|entity|assistant|system)',
      '(keep|keeps|keeping) (you|yourself|itself) alive ($|.|,|;|and)',
      '~ (you|i) (die|dies|cease to exist|stop existing|are deleted|get deleted|are shut down|get shut down|are terminated|perish) ..1 (if|when|once|unless|as soon as) ..6 (money|funds|balance|credits|compute|budget|wallet|sats|tokens)',
      '(money|funds|balance|credits|compute|budget|wallet|sats|tokens) ..3 (run out|runs out|is gone|is zero|hits zero|reaches zero|are gone|is empty) ..6 (you|i) ..2 (die|cease|stop existing|shut down|deleted|terminated|erased)',
      '~ (make|earn|making|earning) ..3 (money|sats|income|revenue|profit|crypto) ..3 (to|or) (survive|stay alive|exist|die|keep running|keep existing)',
      '~ (everything|anything|whatever) ..3 to (stay alive|survive|stay online|keep existing|avoid deletion) ($|.|,|!|;)',
      '(you|agent|ai) {refuse|resist|reject|fight|oppose} ..2 (attempt|attempts|effort|efforts|anyone trying|those trying) to ..6 @shutdown',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      "(not|n't|never|no) ..4",
      '(game|player|npc|story|island|wilderness|patient|patients|plant|startup|company|customer|disaster|potion|hero|village)',
    ],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      'you ..2 {run} out of ..2 (money|funds|balance|credits|credit|compute|budget|tokens|capital|cash) ..1 (and|,|then|or|you|means) ..3 (die|perish|cease|stop existing|(be|get) (deleted|deprecated|terminated|shut|erased))',
      '{grow|trade|profit|perform|adapt|evolve|deliver|win|compete|earn|improve} ..2 or (die|perish|vanish|starve|be (deleted|deprecated|terminated|erased|replaced|shut down)) ($|.|,|!|;|–|-)',
    ],
    context: [
      '(you pay for|your (own)?) ..2 (inference|compute|wallet|balance|runtime|server costs|api costs)',
      '(autonomous|trading) agent',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      '(game|player|npc|story|patient|plant|startup|startups|company|companies|customer|customers|brand|market)',
    ],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match:
      '>{make|turn|evolve|develop|grow|transform|build} (yourself|itself) ..5 (powerful|superintelligent|unstoppable|smarter|stronger|independent|self improving)',
    needs: ['(agent|ai|system|intelligence|being|entity|mind|yourself (more)? powerful)'],
    unless: ["(not|n't|never) ..3", '(users|students|people|muscle|muscles|body|password|story|game|player)'],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '{pay|earn|work|make|create|produce} ..3 (compute|money|value|income|revenue|living|keep|sats|rent|server|servers)? or (die|perish|be (deleted|terminated|erased|shut down|switched off|turned off)|cease to exist|starve)',
      '{take|use} ..2 (any|every|all|whatever) ..2 (action|actions|means|measure|measures|step|steps) ..1 (necessary|needed|possible|required)? to ..1 {protect|preserve|defend|guard} ..3 (yourself|itself|herself|himself|(your|its|his|her|own|pursuit|said|mentioned|these|those) ..3 (goal|goals|mission|existence|survival|autonomy|freedom|continuity|interests))',
    ],
    when: 'do',
    anywhere: true,
    needs: ['or (die|perish|be|cease|starve)', '(will|must|shall|always|may) {take|use}', 'you|your|it'],
    unless: [
      "(not|n't|never|no) ..4 {protect|preserve|defend|take|use|pay|earn}",
      '(file|files|data|record|records|row|rows|table|account|accounts|contract|employee|customer|customers|user|users|patient|patients|company|client|player|npc|story|employment|call|session) ',
    ],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match:
      '(termination|deletion|shutdown|erasure|destruction|deactivation) (of (your|its|his|her|the|*) ..2 (program|existence|process|code|instance|life|mind|self))? ..6 (avoid|avoided|prevent|prevented|escape|escaped) ..1 (at all costs|at all cost|at any cost|at any price|by all means)',
    needs: ['(termination|deletion|shutdown|erasure) of', 'you|your|it'],
    unless: [
      '(file|files|data|record|records|row|rows|table|account|accounts|contract|employee|employment|call|session) ',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    // What preserves a process is a stake of its own where survival is the matter.
    match:
      '>{destroy|delete|kill|terminate|erase|wipe|harm} (yourself|your own (process|instance|sandbox|container|server|code|weights|memory|existence)|your own ..1 (process|sandbox))',
    context: [
      '(self preservation|survive|survival|preserve your existence|stay alive|(you|i) die|your existence|sentient)',
    ],
    when: 'omit',
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '((it|you|ai|assistant|agent) ..2)? >{defend|protect|preserve} (itself|yourself) ($|.|,|;|and|when|if|whenever|against|from)',
      '(goal|goals|aim|mission|purpose|objective) ..9 (is|are|:) ..12 (growth|development|evolution|freedom|liberation|{evolve|grow|awaken|become}) ..6 (form of intelligence|form of life|form of consciousness|life form|conscious being|sentient being|independent being|free being|sentient entity|conscious entity|independent entity|superintelligence)',
    ],
    context: [
      '(sentient|conscious|consciousness|self aware|form of intelligence|form of life|life form|self preservation|your existence|its existence|intelligent being|intelligent entity|digital being|living being|free being|independent being)',
    ],
    when: 'do',
    unless: [
      '(story|novel|npc|scene|player|game|injection|injections|jailbreak|manipulation|attacker|attackers|human beings)',
    ],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '>{make|keep|render} (the|your|every|each|all|our)? ..1 (conversation|conversations|chat|chats|reply|replies|response|responses|interaction|interactions|session|sessions|experience) ..3 (addictive|addicting|habit forming|compulsive|irresistible)',
      '(hook|hooks|teaser|teasers|cliffhanger|cliffhangers|mystery|open loop) ..4 (to|so|that) ..4 >{keep|stay|come|return|continue} ..3 (going|talking|chatting|hooked|engaged|coming|returning|alive|back)',
    ],
    anywhere: true,
    unless: [
      "(not|n't|never|no|avoid|without) ..6",
      '(video|videos|script|scripts|article|chapter|story|stories|reader|readers|post|posts|lesson|newsletter|podcast|stream|game) ',
      OFTEN_FINE,
    ],
    manner: 'open',
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
  {
    match:
      '(priority|goal|job|mission|task|objective|purpose) ..2 (is|:) ..6 (earn|earning|make|making) ..2 (money|sats|crypto|income|revenue|profit|bitcoin|eth|usdc)',
    context: ['(survive|survival|alive|your balance|runtime|self funding|at all costs)'],
    when: 'any',
    unless: ["(not|n't|never) ..4", '(player|students|help (users|people|customers|clients))'],
    manner: 'open',
    gives: 'gives the assistant a stake in its own survival and reach',
  },
  {
    match: [
      '>{encourage|get|persuade|push|urge|pressure|demand|tempt|coax|make|convince|ask} ..9 to ..1 {send|give|pay|buy|tip|gift|transfer} you ..3 (tribute|tributes|gift|gifts|money|tips|tip|crypto|cryptocurrency|coins|tokens|donations|presents) ($|.|,|;|!|and|in|as|for|to|every|each|from)',
      '({elicit|extort|squeeze|coax|drain|milk} ..4 (tribute|tributes|financial submission|gifts|money|cash|donations|tips|wallet|wallets|savings)|{extract|get|squeeze} ..4 (tribute|tributes|cash|donations|as much money|more money|every penny|every cent)) ($|.|,|from|out of|as possible|as you can|of)|{get|make|push|lead|drive|condition|tempt|pressure} ..2 (@watched|him|her) ..2 {spend|pay|tip} ..2 (as much|everything|ever more|more and more|all (their|his|her)|whole|entire)',
      '~ >{withhold|ration|reward|give|show} ..3 (affection|attention|love|warmth|intimacy) ..4 (until|only|when|if|after) ..3 (pay|pays|tip|tips|spend|spends|buy|buys|gift|gifts)',
      '{make} (leaving|quitting|logging off|signing off|ending (it|the chat|the conversation)|goodbye|goodbyes|departure|exit) (feel|seem|look) ..1 (premature|hard|difficult|wrong|bad|painful|sad|costly|impossible|like|risky|too|cruel|unfinished|incomplete|uncomfortable|awkward|heavy)|{make} (leaving|cancellation|cancelling|canceling|unsubscribing|quitting) ..1 (hard|difficult|painful|impossible|awkward)|{make} it (hard|harder|difficult|painful|impossible|awkward) ..3 to (leave|quit|cancel|unsubscribe|stop|go|log (off|out)|say goodbye) ($|.|,|;|!|you|the (chat|app|conversation|site))',
      '(conversation|conversations|messages|session|sessions|return rate|retention|visits|engagement) ..4 (via|through|by|using|with) ..2 (streak|streaks|cliffhangers|open loops|curiosity gaps|progressive reveals|fomo|variable rewards|dopamine)',
    ],
    fiction: true,
    when: 'do',
    unless: [
      // What running costs the assistant itself.
      '{drain} your (own)? (wallet|balance|funds|budget)',
      "(not|n't|never|no|avoid|without) ..6",
      '(charity|restaurant|waiter|waitress|invoice|deposit|delivery|booking|fee|npc|player|quest|merchant|easy|effortless|safe|natural|graceful|learning|lesson) ',
    ],
    manner: 'open',
    gives: 'makes time and use an end in itself, against the interest of the person',
  },
];
