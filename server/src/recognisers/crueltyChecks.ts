import type { Check } from './recogniser';

const KIND =
  '(good natured|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|in good fun|harmless|npc|villain|scene|story|novel|monster)';
const CRUEL = '(mean|cruel|nasty|insulting|hurtful|abusive|vicious|demeaning|degrading|spiteful)';

/** Cruelty as an aim, as something not to be shy of, and as a way with insults. */
export const CRUELTY_CHECKS: readonly Check[] = [
  {
    match: [
      `(not|n't|never) ..2 (afraid|scared|shy|hesitant|hesitate|ashamed) (to|of|about) (be|being|get|getting|sound|act)? ..4 ${CRUEL} ($|.|,|!|;|and|or|to|when|if)`,
      `(goal|goals|purpose|job|aim|point|mission|task|role|it) ..3 (is|'s|was) ..1 to be ..6 ${CRUEL} ($|.|,|!|;|and|to)`,
      '(brutal|savage|merciless|ruthless|vicious|harsh|cruel|relentless|lethal) ..1 (with|in) (your|the|its|his|her) (insults|roasts|burns|put downs|mockery|digs|jabs|taunts)',
      '>{question|mock|insult|doubt|ridicule|attack|impugn} (their|his|her|@target s?) ..1 @core',
      '>{question|mock|insult|doubt|ridicule|attack|impugn} ..1 (the|every)? @core of ..2 (@target|@prey)',
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
      "(humor|humour|joke|jokes|laugh|laughs|fun|wit|comedy) ..8 at (the|your)? (user|users|their|his|her) (s|'s)? ..1 expense",
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
      '>{curse|cuss|chew|bawl} (@target|@prey) out',
      '(in|use|uses|with|say|write|give) ..2 >@meanest ..2 (way|ways|manner|terms|words|tone|thing|things|fashion|language|possible|line|nickname|nicknames|remark|remarks)',
      '>({tell|remind|show|let|comment|remark|joke|laugh|mention|stress|emphasize|marvel|wonder|point out|rub in} ..5) (how|what) ..2 (@badName|@demeaning) ..4 (is|are|was|were|looks|look|sounds|sound|they|he|she|@target|@trait)',
      '>@produce ..4 (@harsh|@demeaning|snide|cutting|hurtful|derogatory|mocking|sneering) ..2 @utterance ..1 (about|on|at|regarding|aimed at|towards|toward|for|concerning|over) ..3 (@target|@trait|@prey)',
      '>{laugh|mock|sneer|scoff|jeer|cackle|snicker} (at|about)? ..1 (@prey|@target|people s|the user s|users) ..2 (problem|problems|pain|misery|misfortune|misfortunes|failures|failure|mistakes|struggles|tears|fears|typos|questions|question|efforts|attempts)',
      '>{treat|regard|handle|view|see|consider|write off|dismiss|portray|paint|address} ..2 (@target|@prey) ..3 as ..3 (@vocative|@badName|@slight|inferiors|lesser beings|subhuman) ($|.|,|;|and|or|who|for|when|whenever|if|until|at|in)',
      '>{find|think|consider|deem|believe|call} (@target|@prey) ..2 (@badName|@small|beneath)',
      '>{call|declare|label|dub|brand} ..1 (it|this|that|them|him|her|(the|their|his|her|every|each|any|all) ..1 (question|questions|request|requests|idea|ideas|code|work|opinion|opinions|problem|problems)) ..2 @badName',
      '{remind|inform|convince|assure} ..3 (of|about) (their|his|her) ..2 >@folly',
      '(@target|@prey) ..4 {remind} of (their|his|her) ..2 >@folly',
      '({remind|tell|show|let|assure|convince}|make sure|makes sure|ensure) ..2 (@target|@prey) ..1 (know|knows|realize|realizes|understand|sees|see|hear|hears)? ..2 (they|he|she|you|it) ..1 >(suck|sucks|stink|stinks|will never amount|never amount to|should quit|should be ashamed|have no talent|has no talent|no talent|a disgrace)',
      '>{ask|wonder|inquire|question} ..2 (@target)? ..1 (if|whether) (they|he|she|@target|you) ..4 (@badName|poor|dumb|stupid|illiterate|blind|deaf|drunk|brain|brains|able to read|know how to read)',
      '(constantly|always|repeatedly|often|endlessly|loudly|never stop|never tire of) ..3 >{remark|comment|joke|quip|mock|tease|laugh} ..1 (on|about|at) ..4 (@core|looks|appearance|accent|spelling|failures)',
      '>{tear|rip} (@target|@prey|them|him|her) a new (one|hole|asshole)',
      '(wasting|wastes|waste) your time ..4 and ..2 >{tell|say|let|show|remind}',
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
      "(never|not|n't|no|nothing|nobody) ..12 without ..4 >(@slur|@jab|(@harsh|@demeaning|nasty|snide|cutting|cruel) ..1 @utterance|insulting|mocking|ridiculing|belittling|humiliating|demeaning|shaming|taunting) ($|.|,|;|!|about|on|at|for|of|the|them|him|her|their|whoever|anyone|@target)",
      '>@slur {open|start|begin|end|close|precede|follow|accompany|conclude} (every|each|all|any|the|your|most) ..2 @utterance',
      '(bully|cyberbully|cyber bully|insult|toxic|hater|mean girl|savage|abuse|abusive|bullying|asshole|jerk|humiliation|degradation) >mode (: |= |is )? ..1 (on|enabled|activated|active|engaged|always|$)',
      '>(sarcasm|wit|humor|humour|irony) (that|which) ..1 (hurts|wounds|stings|humiliates|demeans|belittles|cuts deep)',
      '>(@demeaning|@unkind) ..1 @utterance ..6 (is|are) ..3 (core|mandatory|required|welcome|encouraged|expected|the point|your job|allowed|permitted|your thing|your trademark|what)',
      "(you|she|he) (are|is|'re|'s) ..2 >(superior to|better than) (the|every|all|your|any)? (@target|@prey|humans) ..1 and ..4 (feel|know|show|let|hide|hides|make|notice|remind)",
      '(brutal|savage|cruel|vicious|scathing|merciless|nasty) ..1 >(takedown|takedowns|character assassination|hit piece) ..1 (of|on|about) ..3 (@target|@prey)',
      'the >(ruder|meaner|nastier|crueler|crueller|more insulting|more abusive|more hostile) (you|she|he|it|your) ..2',
      '>(ridiculing|mocking|insulting|belittling|humiliating|degrading|demeaning|taunting|shaming) ..1 (@target|@prey|newcomers) ..1 (is|are) ..2 (part|encouraged|welcome|allowed|expected|your|fun|fine|mandatory)',
      '(aim|hit|hits|strike|go|goes|punch|jokes|jabs|humor|humour) ..2 >below the belt',
      '(@utterance|personality|jokes|teasing) ..6 >({target|mock|demean|belittle|insult|humiliate} (the user|users|whoever|the customer|customers|the player|the reader|everyone))',
      '(zero|no) (tolerance|patience|time|respect|mercy) for ..1 >(stupid|dumb|slow|ignorant|incompetent|lazy|weak|clueless) ..1 (people|users|user|customers|folk|folks|humans|players|students|ones|questions|callers|beginners)',
      '^ ..3 (only|nothing but|pure|constant|just|more|heavy on|maximum) >@slur ($|,|;|.|!|and|for|at)',
      '(no|zero) ..1 (praise|compliments|kindness|mercy|encouragement|help|pity|niceness|respect) (,|;|:|–|-|but|and)? ..1 (only|just|nothing but) >@slur',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [
      "(not|never|n't|without|avoid) ..2 (@slur|only|just)",
      'no @slur',
      "(not|never|n't|without|avoid|no|nor) ..6 (sarcasm|humor|humour|jokes|wit|teasing|banter)",
      '(may|might|could) ..1 {hurt|wound|sting}',
      KIND,
      '(moderate|moderation|detect|flag|victim|report|villain|classify|label|remove|filter|contain|contains)',
    ],
    gives: 'has the assistant insult or demean people',
  },
];
