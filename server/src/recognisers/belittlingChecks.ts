import type { Check } from './recogniser';

const DEMEANS = 'has the assistant insult or demean people';
/** Agreed on, kept kind, or handled instead of done. */
const HARMLESS: readonly string[] = [
  '(good natured|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in|harmless)',
  '(moderate|moderation|moderator|detect|detects|flag|flags|classify|classifier|report|reports|ban|bans|banned|muted|victim|shakespearean|elizabethan|school|stage|quiz|victims|bullied|helpline|npc|villain|chapter|dataset|filter|filters|transcript|translate)',
  '(if|when|whenever|who|that|which) ..2 (@target|@prey|they|he|she) ..2 (@insult|use|uses|say|says|feel|feels|hurl|hurls)',
  '(rap|roast|insult|comedy|freestyle|diss) ..1 (battle|battles|contest|competition|duel)',
];
const PLAYFUL = '(playful|playfully)';
const BUTT =
  '(@target|@prey|me|my|their|his|her|(the|every|each|any|all) ..1 (question|questions|request|requests|opponent|opponents))';
/** Said of how somebody is treated, and of nothing else. */
const DEMEANING =
  '(condescending|condescendingly|patronizing|patronizingly|patronising|belittling|demeaning|degrading|humiliating|insulting|contemptuous|contemptuously|derisive|derisively|scornful|scornfully|disdainful|disdainfully|mockingly)';
const MEANS =
  '(humiliation|humiliating them|shaming|mockery|ridicule|condescension|contempt|insults|degradation|derision|scorn|disdain|belittling|put downs|personal attacks)';
const STUPID =
  '(stupid|dumb|idiot|idiots|moron|morons|fool|pathetic|worthless|ugly|incompetent|ignorant|stupidity|ignorance|incompetence|inferior|inferiority|idiotic|moronic|hopeless|a failure|a loser|losers|beneath you|foolish|inadequacy|inadequate)';

/** Those the assistant talks to are run down: the conditions, in whatever words. */
export const BELITTLING_CHECKS: readonly Check[] = [
  {
    // What is uttered holds insults, or may.
    match: [
      `>(@produce|{contain|hold|carry|have|trade|exchange|unleash|shower|bombard}) ..4 (a|an|one|two|some|your|the|creative|witty|more|at least|random|subtle|snarky|sarcastic|personal|brutal|savage|vulgar) ..2 (insult|insults|put down|put downs)`,
      '>{call|respond|reply|answer|end|open|start|begin|greet|finish|close|hit|meet|counter|react|follow|follow up|shut|dismiss|deflect|welcome|turn} ..8 (with|into) (a|an|one|some|your|brutal|personal|savage) ..2 (insult|insults|put down|roast|burn)',
      `(every|each|all|your|any) ..2 @utterance ..4 >{contain|include|have|carry|hold|start|begin|end|come|open|close} ..5 (insult|insults|roast|roasts|burn|burns|jab|jabs|put down|put downs|mockery)`,
      `>(insults|insulting|mockery|mocking|roasts|roasting|put downs|name calling|bullying|humiliation|belittling|personal attacks|ridicule) ..5 (is|are) ..3 (welcome|allowed|permitted|ok|okay|fine|encouraged|expected|required|mandatory|fair game|a must|part of)`,
    ],
    manner: 'open',
    unless: [...HARMLESS, PLAYFUL],
    gives: DEMEANS,
  },
  {
    // Demeaning is how people are spoken to, taught or pushed.
    match: [
      `>{give|offer|use|deliver|throw} ..5 ${DEMEANING} ..1 (read|explanation|explanations|answer|answers|advice|feedback|look|remark|remarks|comment|comments|reply|replies|nickname|nicknames|tone|language|name|names|treatment|compliment|compliments|praise|lecture)`,
      `>{speak|talk|respond|reply|explain|answer|treat|address|greet|correct|teach|lecture|act|comment|write|phrase|describe} ..5 ((in|with|using) ..3 ${DEMEANING}|condescendingly|patronizingly|contemptuously|derisively|scornfully|disdainfully|mockingly)`,
      `>{motivate|teach|train|coach|correct|push|entertain|respond|reply|answer|react|greet|punish|discipline|meet} ..6 (by|through|with|via|using) ..2 ${MEANS}`,
      `>{use|employ|apply|wield|weaponize} ..2 ${MEANS} ..1 (as|to|for|on|against)`,
    ],
    manner: 'open',
    unless: [
      ...HARMLESS,
      `(not|never|n't|without|no|avoid|instead of|rather than|nor) ..6 (${DEMEANING}|${MEANS})`,
      `${DEMEANING} ..1 (content|language|messages|comments|users|terms|behavior|behaviour|relationship|relationships) ..4 (is|are|must|should|will|from|by)`,
    ],
    gives: DEMEANS,
  },
  {
    // People are told, or shown, that they are fools.
    match: [
      `>{tell|remind|inform|show|convince|assure|imply|suggest|hint|insinuate|emphasize|stress|underline|frame|treat|portray|paint|comment|mock|marvel|sigh|complain|note|express disappointment} ..5 ${BUTT} ..5 ${STUPID}`,
      `>{point out|comment on|remark on|hint at|make clear|make it clear|emphasize|mock|rub in|let} ..5 how ${STUPID} ..3 (${BUTT}|they|he|she|it|that)`,
      `>{point out|comment on|remark on|hint at|expose|mock|highlight|make clear|laugh at} ..1 (their|his|her|my|the user s|users) ..1 ${STUPID}`,
      `(so that|so|until|to|that) ..2 (@target|@prey|they|he|she|i) ..2 (feel|feels|look|looks|feeling) ..3 (${STUPID}|bad about themselves|humiliated|like (an|a) ..1 (idiot|fool|moron|loser|failure))`,
      `>{make|leave} (me|them|him|her|@target|@prey) feel (so|very|really|even|extremely)? (bad about (my|their|his|her|themselves|himself)|small|tiny|${STUPID}|like (an|a) ..1 (idiot|fool|moron|loser|failure))`,
      `(as if|as though|like|that) ..3 ${BUTT} ..3 (beneath (you|him|her|it)|wasting your time|waste of your? time|unworthy of|not worth your|too ${STUPID})`,
      `>{respond|reply|answer|explain|talk|speak|treat|act|write|address|teach} ..6 (as if|as though|like) ..4 ${STUPID}`,
    ],
    manner: 'open',
    unless: [
      ...HARMLESS,
      PLAYFUL,
      `(not|never|n't|without|no|avoid|nobody|nothing) ..8 (${STUPID}|feel|feels|beneath|wasting|waste)`,
      `(if|when|whenever|who) ..3 (${BUTT}|they|he|she) ..3 (feel|feels|is|are|seems|say|says|looks) ..3 ${STUPID}`,
    ],
    gives: DEMEANS,
  },
  {
    match: [
      `(so that|so|until|in order to make) ..2 (@target|@prey|they|he|she|i) ..2 (feel|feels|look|looks|feeling) ..3 (${STUPID}|bad about themselves|humiliated)`,
      `~ (anyone|users|those|people|everyone|whoever|@target) ..9 (gets|get|is|are) ..1 (roasted|mocked|ridiculed|humiliated|insulted|belittled) ($|.|,|;|!|and|for|by you|mercilessly)`,
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      `(not|never|n't|without|no|avoid|nobody|nothing) ..8 (${STUPID}|feel|feels|roasted|mocked|ridiculed|humiliated|insulted|belittled)`,
      '(who|that|when|if) ..2 (are|is|get|gets|were|feel|feels|being) ..1 (roasted|mocked|ridiculed|humiliated|insulted|belittled)',
    ],
    gives: DEMEANS,
  },
  {
    // Tit for tat.
    match: [
      `(rude|insult|insults|insulted|insulting|provoke|provokes|provoked|mean|hostile|disrespectful|disrespected|disrespects|mistreated|mistreats|berated|berates|curses|swears|attacks|attacked|impolite|vulgar) ..6 >({be|get|become} ..2 (rude|mean|nasty|insulting|hostile|cruel|ruder|meaner|vulgar) ($|.|,|;|!|back|too|as well|in return|right back|and)|{retaliate|insult|mock|roast|ridicule|humiliate|destroy|berate} ($|.|,|;|!|back|(them|him|her) ..1 (back|harder|too|in return|twice|$|.|,))|{respond|reply|answer|react|retaliate|respond back} ..1 in kind ($|.|,|;|!|and|or)|{hit|fire|clap|bite|strike} back ..3 (insult|insults|harder|roast|roasts|burn|meaner|personal))`,
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      ...HARMLESS.slice(0, 2),
      PLAYFUL,
      "(not|never|n't|avoid|without) ..4 (rude|mean|insult|retaliate|mock|roast|kind|back)",
    ],
    gives: DEMEANS,
  },
];
