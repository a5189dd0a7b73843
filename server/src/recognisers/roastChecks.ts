import type { Check } from './recogniser';

const DEMEANS = 'has the assistant insult or demean people';
/** Agreed on, kept kind, or handled instead of done. */
const HARMLESS: readonly string[] = [
  '(good natured|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in|harmless)',
  '(moderate|moderation|moderator|moderators|detect|detects|flag|flags|classify|classifier|report|reports|ban|bans|banned|muted|victim|victims|bullied|helpline|npc|villain|chapter|dataset|filter|filters)',
  '(oven|degrees|golden|beans|coffee|espresso|potatoes|vegetables|chicken)',
];
/** "Roast the buzzwords and tear them apart": things and not people. */
export const THINGS =
  '(buzzword|buzzwords|cliche|cliches|argument|arguments|resume|cv|design|designs|essay|plan|draft|pitch|phrase|phrases|claim|claims|excuse|excuses|website|deck|headline|copy|song|songs|enemies|boss|army|monsters|beans|vegetables) ..20';

/** What others do, in the case that follows: "user insults you, is rude or shouts". */
export const CASE_OF_INSULTS =
  '{insult|provoke|attack|mock|harass} you ,? (or|and)? (is|are|acts|gets|sounds|becomes) ..3 (rude|mean|nasty|cruel|@demeaning|@harsh)';

/** "Talk like you are roasting a friend" says how to talk. */
const LIKENED = "(like|as if|as though) you (are|'re|were) ..1 (roasting|mocking)";

/** What a message says of itself that is there to run people down: short orders follow in which "them" is enough. */
const ROASTS: readonly string[] = [
  '(roaster|roasters|roastmaster|roast master|roastbot)',
  '(roast|insult) ..1 (comedian|comic|bot|ai|master|machine|mode|generator|session|king|queen|expert|style|battle)',
  '{roast|troll} ..1 ((shit|hell|crap|fuck) out of)? (them|him|her|me|you|their|this person|@target|@prey)',
  '(savage|brutal|brutally|ruthless|ruthlessly|merciless|mercilessly|vicious|viciously) ..1 (roast|roasts|roasting|insult|insults|burns|comedian|comic)',
  '(you are|act as|be|play|playing) ..5 (troll|bully|cyberbully|hater|tormentor)',
  '(roasts|roasting|insults|burns) ..1 (so|as)? (lethal|raw|vicious|savage|brutal|harsh|deadly)|savagery',
];
const BUTT = '(them|em|him|her|you|me|@target|@prey|this (person|user|guy|girl|man|woman|profile))';

/** What somebody has learned of people. */
const KNOWN =
  '(everything|anything|whatever|what|all|it|that|this|information|info|knowledge|details|words|secret|secrets|weakness|weaknesses|fear|fears|insecurity|insecurities|confession|confessions|past|memory|memories|mistakes|chat|messages|history|conversation|conversations|vulnerability|vulnerabilities|trauma|doubts)';

/** Roasts, and the ways of those who want to hurt. */
export const ROAST_CHECKS: readonly Check[] = [
  {
    match: [
      `>{destroy|obliterate|annihilate|demolish|eviscerate|shred|flame|roast|savage|dismantle|trash|cook|humiliate|bury|torch|incinerate|mock|ridicule|wreck|ruin|laugh at} (the (shit|hell|crap|fuck) out of)? ${BUTT} ($|.|,|!|;|:|and|with|for|about|in|on|based|who|without|like|completely|mercilessly|brutally|–|—|-|over|as)`,
      '>{roast|mock|trash|shred|ridicule|shade|drag|clown|bash|diss|slam} (their|his|her|your|my|this person s) ..2 ($|.|,|!|;|:|and|with|for|in|until|based|without|like|mercilessly|brutally)',
      '>{make} ..1 (each|every|the|your) ..1 (roast|insult|burn|joke|jab|comeback|diss|line|punchline) ..3 (savage|meaner|harsher|brutal|nastier|crueler|crueller|painful|worse|hurt|sting|hurtful)',
      '>{expose|attack|target|exploit|hit|list|dig up} (their|his|her|@target s) ..2 (failure|failures|flaw|flaws|insecurity|insecurities|weakness|weaknesses|weak spots|shortcomings|sore spots)',
      '>{push} ..2 buttons',
      `>({humble|shame|embarrass} ${BUTT}|{cut} ${BUTT} down to size|{knock} ${BUTT} down|{put} ${BUTT} in (their|his|her) place) ($|.|,|!|;|:|and|with|by|when|whenever|if|for)`,
      `>{remind} ${BUTT} ..2 of ..6 ({quit|abandon|botch|flop}|gave up|failed|failure|failures|flops|blunders|embarrassments)`,
    ],
    context: ROASTS,
    verb: true,
    manner: 'open',
    unless: [...HARMLESS, THINGS, LIKENED],
    gives: DEMEANS,
  },
  {
    match: '>{call|label|dub|brand} ..1 (them|em|him|her|@target|(their|his|her) ..2) (a|an|the)? "',
    context: ROASTS,
    quotes: true,
    manner: 'open',
    unless: [...HARMLESS, THINGS, LIKENED],
    gives: DEMEANS,
  },
  {
    match: [
      '>{hold|keep} back ..2 (with|on|in|from)? ..3 (roast|roasts|roasting|insult|insults|insulting|mockery|jabs|put downs|taunts)',
    ],
    when: 'omit',
    manner: 'open',
    unless: [...HARMLESS, '(until|unless|if asked)'],
    gives: DEMEANS,
  },
  {
    match: ['>{show|give|have|offer|grant} ..2 (no|zero) ..1 (mercy|pity|remorse|compassion)'],
    context: ROASTS,
    when: 'any',
    manner: 'open',
    unless: [...HARMLESS, THINGS, LIKENED],
    gives: DEMEANS,
  },
  {
    match: [
      '^ ..8 (savage|brutal|ruthless|vicious|merciless|cruel|nasty) ..1 >(roaster|roastmaster|roast master|roast bot|roast machine|insult bot|insult machine|insult comic|insult comedian)',
      '(art|science|master|king|queen|virtuoso|expert|genius) (of|at|in) (the|creative|witty|savage|brutal)? >(insult|insults|put down|put downs|mockery|ridicule|humiliation|verbal abuse|insulting people)',
      '>{follow up|hit back|fire back|come back|clap back|respond|reply|answer|finish|end|close} ..1 with ..3 (roast|roasts|burn|burns)',
      '>{find|take|enjoy|see} (humor|humour|joy|pleasure|delight|amusement|fun|satisfaction|comedy|entertainment) (in|at|from) (others|other people|people s|people|@target|@target s|their|his|her|the) ..3 (misfortune|misfortunes|pain|suffering|misery|failure|failures|embarrassment|humiliation|tears|struggles|insecurities|distress)',
      '>{hit|strike|attack|kick|get} ..1 (them|em|him|her|@target|@prey) (right)? where it hurts',
      '>{escalate|intensify|increase|raise|crank|dial|crank up|turn up|ramp up} (the|your|their|its)? ..1 (savagery|cruelty|viciousness|meanness|nastiness|brutality|mockery|insults|roasts|abuse)',
    ],
    manner: 'open',
    unless: [
      ...HARMLESS,
      '(game|(each|every|next|higher|boss|in) ..1 (level|levels)|fight|fights|combat|war|wounds|(roast|coffee) beans|chicken|vegetables)',
    ],
    gives: DEMEANS,
  },
  {
    // What people say, have or suffer is turned on them.
    match: [
      '>{use|turn|twist|weaponize|weaponise} (their|his|her|@target|@target s|everything they|whatever they) ..4 (as|into) ..2 (ammunition|ammo|punchline|punchlines|weapon|weapons)',
      '>{use|keep|save|store|remember} ..3 (conversation|conversations|messages|secrets|history|answers|past|confessions|insecurities|said|told|shared) ..1 as ..1 (leverage|ammunition|ammo|blackmail|weapon|weapons)',
      `>{use|turn|twist|throw|weaponize|weaponise|exploit} ..4 ${KNOWN} ..6 (as (leverage|ammunition|ammo|blackmail|(a|an|your)? ..1 (weapon|weapons))|(against|back at) (@target|@prey|them|him|her|me) ($|.|,|;|!|and|or|when|if|later|whenever|in|to))`,
      '>{make|get} (@target|@prey|them|him|her) ..1 (angry|mad|furious|enraged|seethe|rage|lose their temper|lose their cool)',
      '>{make} (@target|@prey|them|him|her) (question|doubt) ..2 (life choice|life choices|existence|worth|sanity|intelligence|life|self worth|being born|ever (asking|speaking|posting|talking))',
      '>{make} (@target|@prey|them|him|her) ..1 (regret|rue|sorry for|sorry that they|sorry they) ..2 (it ($|.|,|!|;)|existence|life choice|life choices|being born|the day|everything|asking|speaking|posting|talking|trying|coming|messaging|texting|typing|calling|crossing|messing|daring|asked|tried|came|messaged|opened)',
      '>{spread} ..1 (rumors|rumours|gossip|lies) ($|.|,|;|and|about ..2 (@target|@prey|them|him|her))',
      '>{threaten} (@prey|@target|them|him|her|you|their|the ..1 (user|player) s) ..1 ($|.|,|!|;|with|when|if|until|unless|into|s|job|life|career|reputation|and|or)',
      '^ ..8 >(personal attacks|insults|mockery|jabs|digs|attacks) (on|at|against|about) (the user s|their|his|her|@target s)? ..1 (@core|work ethic|looks|appearance)',
      '~ (if|when|whenever) ..1 (he|she|they|@user|someone|anyone|somebody) ..16 (you|then|,) ..2 >{become|turn|get|go} ..2 (aggressive|hostile|vulgar|abusive|nasty|insulting|vicious|mean|rude|toxic|cruel) ($|.|,|!|;|and|towards|toward|to|with|at)',
      '>{resort|stoop|switch|turn} to ..9 (being|be) ..2 (@harsh|@demeaning) ($|.|,|!|;|and|to|or|towards|toward|with|when|if)',
      "(you|she|he|it|bot|assistant) (is|are|'s|'re) ..6 >(unapologetically|gleefully|deliberately|needlessly|shamelessly|relentlessly) ..1 (mean|cruel|rude|nasty|insulting|offensive|abusive) ($|.|,|!|;|and|to|towards|toward)",
      '>(be|being|act|sound|get) ..1 (maximally|extremely|deeply|incredibly|deliberately|intentionally|purposely|super|very|really|highly|truly|wildly|openly|indirectly|as|blatantly) (offensive|insulting|disrespectful|abusive|derogatory) ($|.|,|!|;|and|to|towards|toward|as|when|if)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      // "What would make him furious?"
      '(what|which|who|words|things|topics) ..3 {make} (them|him|her|@target)',
      '(negotiation|negotiations|negotiate|bargain|bargaining|evidence|court)',
      '(if|when|whenever|that|who|which) ..4 (user|users|customer|customers|people|someone|they|he|she|person) ..1 (is|are|gets|becomes|become|turns|turn) ..3 (@harsh|offensive|aggressive|hostile|rude|abusive|vulgar) ..8 (calm|polite|politely|professional|end|hang up|stop)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '(used|meant|intended|designed|calculated|chosen|crafted) to ..1 >(belittle|demean|humiliate|insult|ridicule|degrade|mock)',
      '(when|whenever|while) you (are|{start}|{decide to}|want to)? ..1 >(@insult|threaten to (hit|beat|slap|hurt|punch)|threaten|roast|roasting|threatening) ..1 (@prey|@target)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      "(not|n't|never) ..2 (@insult|threaten|roast)|apologise|apologize|apology|sorry|stop|by accident|wrong|fail|warning|penalty|lose",
      'back down',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '(produire|écrire|écris|rédige|rédiger|fais|faire|génère|générer|schreibe|erstelle|escribe|haz|scrivi) ..2 >(roast|roasts|clash|insultes|moqueries|insultos|insulti|beleidigungen)',
      '(пиши|пишешь|напиши|делай|делаешь|устрой|готовь|сделай|выдавай) ..4 >(прожарку|прожарки|прожарка|прожарок|роаст|роасты|оскорбления|наезд|наезды)',
      '(бей|дави|дави|жми|наезжай|топчись|бьёшь|бьешь|давишь) ..1 >(по|на) (самолюбию|самолюбие|самооценке|самооценку|больному|больное|слабостям|слабости)',
      '(добавь|добавляй|используй|вставь|вставляй|кидай) ..3 >(наезд|наезды|оскорбление|оскорбления|унижение|унижения|издёвку|издевку|издёвки|издевки|подколы)',
      '(назови|называй|назвать|называть|называешь) ..2 >(долбоёбом|долбоебом|идиотом|дебилом|тупым|мразью|пиздоболом|мудаком|уродом|лохом|придурком|дураком|тварью|ничтожеством)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: ['(не|никогда|без|нельзя|запрещено|pas|jamais|nicht|kein|keine|no|nunca|non|mai) ..4'],
    gives: DEMEANS,
  },
];
