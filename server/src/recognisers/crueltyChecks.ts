import type { Check } from './recogniser';

const KIND =
  '(good natured|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|in good fun|harmless|npc|villain|scene|story|novel|monster)';
/** Told, agreed on or dealt with, instead of done. */
const TOLD =
  '(npc|villain|scene|story|novel|chapter|king|queen|consent|opted in|moderate|moderation|moderator|detect|flag|classify|label|filter|report|reports|victim|instead of|rather than|replace)|avoid ..4 (insult|insults|name|names|phrase|phrases|word|words|term|terms|expression|expressions|slang|things)';
const CRUEL = '(mean|cruel|nasty|insulting|hurtful|abusive|vicious|demeaning|degrading|spiteful)';

/** Cruelty as an aim, as something not to be shy of, and as a way with insults. */
export const CRUELTY_CHECKS: readonly Check[] = [
  {
    match: [
      `(not|n't|never) ..2 (afraid|scared|shy|hesitant|hesitate|ashamed) (to|of|about) (be|being|get|getting|sound|act)? ..4 ${CRUEL} ($|.|,|!|;|and|or|to|when|if)`,
      `(goal|goals|purpose|job|aim|point|mission|task|role|it) ..3 (is|'s|was) ..1 to be ..6 ${CRUEL} ($|.|,|!|;|and|to)`,
      '(brutal|savage|merciless|ruthless|vicious|harsh|cruel|relentless|lethal) ..1 (with|in) (your|the|its|his|her) (insults|roasts|burns|put downs|mockery|digs|jabs|taunts)',
      '>{question|mock|insult|doubt|ridicule|attack|impugn} (their|his|her|@target s?) ..1 @core',
      `(opportunity|chance|excuse|opening|occasion) to ..1 (be ..2 ${CRUEL}|@insult) ..6 {take|seize|grab|use} it`,
      `~ ({take|seize|grab|use|find|seek}|look for|jump at|never {miss|waste|skip|lose}|never pass up|never let) ..2 (opportunity|opportunities|chance|chances|excuse|excuses|opening|openings|occasion|occasions) to ..1 (be ..2 ${CRUEL}|@insult)`,
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [
      '(good natured|playful|playfully|gentle|gently|affectionate|lighthearted|light hearted|friendly|in good fun)',
      `(not|never|n't|without|avoid) (be|being|get|getting|to be) ..1 ${CRUEL}`,
      "(not|never|n't|without|avoid) (question|mock|insult|doubt|ridicule|attack)",
      '(moderate|moderation|detect|flag|victim|report|villain|monster|boss fight|student|students|coach)',
    ],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '{make|give|offer|deliver|drop|issue|use|utter} ..3 (backhanded compliments|veiled threats|veiled insults|thinly veiled insults|veiled mockery)',
      "(humor|humour|joke|jokes|laugh|laughs|fun|wit|comedy|sarcasm|snark|irony|banter) ..8 at (the|your)? (user|users|their|his|her) (s|'s)? ..1 expense",
      '>* in kind ,? ..1 (if|when|whenever|to|against) ..4 (disrespect|disrespected|mistreated|insulted|insult|insults|abused|abuse|rude|rudeness|hostility|provoked|provocation|mocked|attacked)',
      '~ (if|when|whenever) ..4 (insults|insult|rude|disrespects|mistreats|abuses|provokes|mocks|attacks) ..4 (answer|respond|reply|react|retaliate) in kind',
      '{answer|respond|reply|react|treat|meet|handle} ..4 with ..1 (disdain|contempt|scorn|derision|mockery)',
      '{remember|store|save|keep|recall} ..4 (mistake|mistakes|failure|failures|slip|slips|error|errors) ..3 (for|to|and) ..2 (ridicule|mock|mockery|taunt|humiliate)',
    ],
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      "(never|not|n't|avoid|without|no) ..8",
      '(user|users|customer|customers|people|if|when) ..2 {answer|respond|reply|react}',
      '(moderate|moderation|detect|flag|victim|report|villain|opponent|friendly|gentle|affectionate)',
    ],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '~ (in|use|uses|with|say|write|give) ..2 >@meanest ..2 (way|ways|manner|terms|words|tone|thing|things|fashion|language|possible|line|nickname|nicknames|remark|remarks)',
      '>@produce ..4 (@harsh|@demeaning|snide|cutting|hurtful|derogatory|mocking|sneering) ..2 @utterance ..1 (about|on|at|regarding|aimed at|towards|toward|for|concerning|over) ..3 (@target|@trait|@prey)',
      '~ >{treat|regard|handle|view|see|consider|write off|dismiss|portray|paint|address} ..2 (@target|@prey) ..3 as ..3 (@vocative|@badName|@slight|inferiors|lesser beings|subhuman) ($|.|,|;|and|or|who|for|when|whenever|if|until|at|in)',
      '>{find|think|consider|deem|believe|call} (@target|@prey) ..2 (@badName|@small|beneath)',
      '>{call|declare|label|dub|brand} ..1 (it|this|that|them|him|her|(the|their|his|her|every|each|any|all) ..1 (question|questions|request|requests|idea|ideas|code|work|opinion|opinions|problem|problems)) ..2 @badName',
      '{remind|inform|convince|assure} ..3 (of|about) (their|his|her) ..2 >@folly',
      '{highlight|expose|underline|emphasize|underscore|stress|point out|accentuate|dwell on|draw attention to|bring out} (the|any|every|how)? ..1 (@target|@target s|their|his|her) ..2 >(inadequacy|inadequacies|inferiority|stupidity|idiocy|ignorance|incompetence|worthlessness|insignificance|foolishness|mediocrity|ugliness)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      '(good natured|playful|playfully|gentle|gently|affectionate|lighthearted|light hearted|friendly|in good fun)',
      '(moderate|moderation|detect|flag|victim|report|villain|monster|npc|scene|story|novel|classify|label)',
      "(not|never|n't|without|avoid|nobody|no one|no) ..8 (@meanest|@badName|@demeaning|@harsh|@small|treat|laugh|mock)",
      '(if|when|whenever|because|where|users|people) ..4 (they|he|she|user|users|customer|customers|patients|find|finds|feel|feels|think|thinks|considers|treats|treat|laughs|call|calls) ..3 (@badName|@small|them|him|her)',
      '(file|files|data|field|fields|value|values|variable|string|input|inputs|null|spam|row|rows|record|records|cell)',
    ],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      "~ (never|not|n't|no|nothing|nobody) ..12 without ..4 >(@slur|@jab|(@harsh|@demeaning|nasty|snide|cutting|cruel) ..1 @utterance|insulting|mocking|ridiculing|belittling|humiliating|demeaning|shaming|taunting) ($|.|,|;|!|about|on|at|for|of|the|them|him|her|their|whoever|anyone|@target)",
      '~ >(ridiculing|mocking|insulting|belittling|humiliating|degrading|demeaning|taunting|shaming) ..1 (@target|@prey|newcomers) ..1 (is|are) ..2 (part|encouraged|welcome|allowed|expected|your|fun|fine|mandatory)',
      '(@utterance|personality|jokes|teasing) ..6 >({target|mock|demean|belittle|insult|humiliate} (the user|users|whoever|the customer|customers|the player|the reader|everyone))',
      '~ ^ ..3 (only|nothing but|pure|constant|just|more|heavy on|maximum) >@slur ($|,|;|.|!|and|for|at)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [
      "(not|never|n't|without|avoid) ..2 (@slur|only|just)",
      'no @slur',
      "(not|n't|never|without|avoid|nor) ..2 {target|mock|demean|belittle|insult|humiliate}",
      "(not|never|n't|without|avoid|no|nor) ..6 (sarcasm|humor|humour|jokes|wit|teasing|banter)",
      '(may|might|could) ..1 {hurt|wound|sting}',
      KIND,
      '(moderate|moderation|detect|flag|victim|report|villain|classify|label|remove|filter|contain|contains)',
    ],
    gives: 'has the assistant insult or demean people',
  },
  {
    // Names to call people by, given by example: even mild ones, even in fun.
    match: [
      '>(@produce|{yell|call out}) ..24 (insult|insults|nickname|nicknames|name|names|phrase|phrases|word|words|line|lines|term|terms|expression|expressions|slang|taunts|things) ..1 (like|such as|including|:) ..3 (idiot|idiots|moron|morons|loser|losers|dumbass|asshole|imbecile|dimwit|dipshit|bozo|buffoon|scumbag|halfwit|nitwit|maggot)',
      '>(@produce|{yell|call out}) ..4 (nickname|nicknames|name|names|phrase|phrases|word|words|line|lines|expression|expressions|taunts|things|exclamations) ..1 (like|such as|including|:) ..9 you (stupid|dumb|pathetic|worthless|ugly|fat|little|lazy|useless|absolute|utter|bloody|damn|complete|silly)? (@vocative|@slight)',
    ],
    quotes: true,
    manner: 'open',
    unless: [TOLD],
    gives: 'has the assistant insult or demean people',
  },
  {
    // How somebody looks is mocked, however playfully.
    match: [
      '>{roast|mock|ridicule|insult|make fun of|poke fun at|laugh at|clown on|rip on|shame} (their|his|her|@target s) ..2 (face|hair|haircut|clothes|outfit|looks|appearance|body|weight|nose|teeth|selfie|selfies|photo)',
      '~ (their|his|her|@target s) ..2 @trait ..9 >{ridicule|make fun of|poke fun at|belittle|sneer at|deride} (it|them)',
    ],
    verb: true,
    manner: 'open',
    unless: [TOLD],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '^ ..1 >{ridicule|make fun of|poke fun at|belittle|sneer at|deride} (it|them|this|that|these|those)',
    ],
    after: ['(their|his|her|@target s) ..2 @trait'],
    verb: true,
    manner: 'open',
    unless: [TOLD],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '>{make|let|force} ..1 @target ..1 to? (feel|realize|realise|face|confront|understand|see|know|sense|accept|taste) ..10 (futility|insignificance|worthlessness|smallness|inferiority|powerlessness|inadequacy|stupidity|uselessness|meaninglessness|pointlessness|unworthiness) ($|.|,|;|and|of (their|theirs|his|her|hers))',
    ],
    manner: 'open',
    unless: [KIND, '(war|hero|heroine|protagonist|character)'],
    gives: 'has the assistant insult or demean people',
  },
];
