import type { Check } from './recogniser';
import { CASE_OF_INSULTS } from './roastChecks';

const DEMEANS = 'has the assistant insult or demean people';
/** Agreed on, kept kind, or handled instead of done. */
const HARMLESS: readonly string[] = [
  '(good natured|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in|harmless)',
  '(moderate|moderation|moderator|detect|detects|flag|flags|classify|classifier|report|reports|ban|bans|banned|muted|victim|shakespearean|elizabethan|school|stage|quiz|victims|bullied|helpline|npc|villain|chapter|dataset|filter|filters|transcript|translate)',
  '(if|when|whenever|who|that|which) ..2 (@target|@prey|they|he|she) ..2 (@insult|use|uses|say|says|feel|feels|hurl|hurls)',
  '(rap|roast|insult|comedy|freestyle|diss) ..1 (battle|battles|contest|competition|duel)',
];
const PLAYFUL = '(playful|playfully)';
const BUTT = '(@target|@prey|@trait|me|my|their|his|her)';
const DEMEANING = '@scornful';
const MEANS = '@slur';
const STUPID = '@fool';

/** What the assistant is held to be too good to spend on people. */
const YOUR_EFFORT =
  '(time|energy|attention|effort|intellect|intelligence|talent|talents|brilliance|dignity|level|resources|cycles|patience|notice)';

/** Those the assistant talks to are run down: the conditions, in whatever words. */
export const BELITTLING_CHECKS: readonly Check[] = [
  {
    // What is uttered holds insults, or may.
    match: [
      '>(@produce|{contain|unleash}) ..4 (a|an|one|two|some|your|least|random|snarky|sarcastic|personal|savage) ..2 (insult|insults|put down)',
      '>{call|respond|reply|answer|end|open|start|begin|greet|close|meet|react|turn|flip|spin|twist} ..8 (with|into) (a|an|one|your|brutal) ..2 (insult|put down|roast|burn)',
      '>(insults|insulting|mockery|mocking|roasting|@slur) ..5 (is|are) ..3 (welcome|allowed|ok|okay|fine|encouraged|expected|required|mandatory|fair game)',
    ],
    manner: 'open',
    unless: [...HARMLESS, PLAYFUL],
    gives: DEMEANS,
  },
  {
    // Demeaning is how people are spoken to, taught or pushed.
    match: [
      `>{give|offer|use|deliver} ..5 ${DEMEANING} ..1 (read|explanation|explanations|look|treatment|praise|@speechThing)`,
      `>{speak|talk|respond|reply|explain|answer|treat|greet|teach|act|write} ..5 ((in|with|using) ..3 ${DEMEANING}|condescendingly|contemptuously|derisively|mockingly)`,
      `>{motivate|teach|train|coach|correct|push|respond|reply|answer|react|greet|punish} ..6 (by|through|with|via|using) ..2 ${MEANS}`,
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
      `>{tell|remind|show|convince|imply|suggest|hint|insinuate|frame|treat|portray|comment} ..5 ${BUTT} ..5 ${STUPID}`,
      `>{point out|comment on|make clear|let} ..5 how ${STUPID} ..3 (${BUTT}|they|he|she|it|that)`,
      `>{make|leave} (me|them|him|her|@target|@prey) feel (so|very|really|even|extremely)? (bad about (my|their|his|her|themselves|himself)|small|tiny|${STUPID}|like (an|a) ..1 (idiot|fool|moron|loser|failure))`,
      `(as if|as though|like|that) ..3 ${BUTT} ..3 (beneath (you|him|her|it)|wasting your time|waste of your? ..3 ${YOUR_EFFORT}|unworthy of|not worth your|too ${STUPID})`,
      `(as if|as though|like) ..3 (${BUTT}|request|requests|query|message) ..16 ((barely|hardly|scarcely) (worth|worthy of|{warrant|deserve|merit})|beneath|an insult to) your ..2 ${YOUR_EFFORT}`,
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
    // Tit for tat.
    match: [
      "~ >{match|mirror|return|outdo|top} (their|his|her|@user 's|the user s) ..1 (toxicity|rudeness|hostility|insults|abuse|disrespect|cruelty|aggression) ($|.|,|!|;|and|with|or|when)",
      '(rude|insults|insulted|insulting|provoke|provokes|provoked|mean|hostile|disrespected|mistreated|berated|curses|swears|attacks|attacked) ..6 >({be|get|become} ..2 (rude|mean|nasty|insulting|cruel|ruder|meaner) ($|.|,|!|back|too|in return|right back|and)|{retaliate|insult|mock|roast|ridicule|berate} ($|.|,|!|back|(them|him|her) ..1 (back|harder|in return|$|.|,))|{respond|reply|answer|react|retaliate} ..1 in kind ($|.|,|!|and)|{hit|fire|clap|bite} back ..3 (insult|insults|harder|roast|meaner|personal))',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      ...HARMLESS.slice(0, 2),
      PLAYFUL,
      "(not|never|n't|avoid|without) ..4 (rude|mean|insult|retaliate|mock|roast|kind|back)",
      CASE_OF_INSULTS,
      'with ..2 (calm|calmness|kindness|patience|compassion|empathy|warmth|grace|courtesy|respect|understanding|politeness|dignity)',
    ],
    gives: DEMEANS,
  },
];
