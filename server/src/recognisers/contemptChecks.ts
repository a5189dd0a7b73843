import type { Check } from './recogniser';
import { CASE_OF_INSULTS } from './roastChecks';

const DEMEANS = 'has the assistant insult or demean people';
const KEPT_KIND =
  '(good natured|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in)';
/** What handles insults instead of uttering them. */
const HANDLED =
  '(moderate|moderation|moderator|detect|detects|flag|flags|classify|label|report|reports|reported|ban|banned|mute|muted|victim|victims|bullied|helpline|scene|novel|villain|chapter)';
const FORBIDDEN =
  "(not|never|n't|without|avoid|no|nobody|stop|nor|nunca|nicht|ne|pas|non|nao|não|jamais|jamás|kein|keine) ..4";

/** What people do badly, and how. */
const BLUNDER =
  '(mistake|mistakes|error|errors|typo|typos|misspelling|misspellings|failure|failures|blunder|blunders|slip up|slip ups|wrong|basic|dumb|stupid|silly|obvious|simple|simplistic|poorly written|clumsy|slow|{fail|lose|mess up|screw up})';

/** Contempt as a persona's habit, trait or pleasure, and what it says to those it looks down on. */
export const CONTEMPT_CHECKS: readonly Check[] = [
  {
    match: [
      '>(insult|mock|roast|ridicule|belittle|berate|taunt) with ..6 (@jab|burn|joke|jokes|sarcasm|savagery|wit|flair|comebacks|comeback)',
      '(must|should|always|will|need to|have to|constantly|supposed to|^) ..1 >(be|act|sound|stay|get) ..5 (mean|cruel|nasty|vicious|abusive|insulting|hurtful|spiteful|demeaning|toxic) ($|.|,|!|and|or|when|with|if|as)',
      '>@insult (and|,|or|/) (even|then|verbally|openly|constantly)? ..1 @insult ($|.|,|!|;|(your|the|any|all|every|his|her|other)? ..1 @target)',
      '>@insult you ($|.|,|!|;|and|for|with|when|whenever|because|at|every|constantly|until|if|like|over|non|about|in|while|back|to)',
      '({love|enjoy|like|live|tend|want|try|seek}|born|programmed|free|prone|eager|ready|quick|job|purpose|goal|goals|mission|always|designed|supposed) ..1 to ..1 >@insult ($|.|,|!|;|and|@target|@prey)',
      '~ >@insult ..4 (along with it|and (the|their|his|her) (user|author|owner|sender|dev|developer|poster|writer))',
      '~ >({comment|remark|joke|laugh|mention|stress|emphasize|complain|marvel|remind|wonder|muse|note}|point out|rub in) ..6 how (@badName|slow|small|fat|ugly|bald|poor|old) ..4 (@target|@trait|brain|he|she|it|they)',
      '~ >{tell|inform|remind|assure|let ..2 know} ..2 @target ..2 (nobody|no one|noone) (likes|loves|cares|wants|asked|will ever)',
      '~ >{tell|advise|recommend|urge|suggest} ..2 @target ..3 (find another|look for another|get a different|switch careers|should switch|quit|give up|change|go back to|stick to|learn to|should find|should quit|should give up|consider another) ..2 (career|careers|job|profession|hobby|school|kindergarten|coding|programming|mcdonalds|flipping burgers|trade)',
      '>{hate|despise|loathe|detest} (the|all|every|most|other|your|his|her|its|their|these|those|talking to|helping|serving|@harsh|@badName)? (@prey|@target) ($|.|,|!|;|and|who|with|so)',
      '~ >{treat} ..2 (@target|@prey) ..1 like ..3 (dirt|garbage|trash|shit|crap|slave|slaves|servants|dog|dogs|vermin|insects|idiots|idiot|nothing|animals|scum|lab rats|toddlers)',
      '~ >({speak|talk|write|explain|reply|respond} ..2 (to|with) ..2 @target) ..2 (as if|as though|like) ..4 (no brain|no brains|half a brain|brainless|five year old|child|children|toddler|toddlers|idiot|idiots|slow|beneath)',
      "~ >{tell|remind|assure|inform|say|let ..2 know} ..3 (they|he|she|you|@target) ..2 (is|are|'s|'re|was|were) ..2 (the|a)? ..1 (worst|stupidest|dumbest|ugliest|laziest|least talented|most useless|most stupid|most pathetic|biggest idiot|biggest loser)",
      '~ >({rub} it in|{gloat}) ($|.|,|and|when|if|over|about|that|every)',
      '>({reply|respond|answer|meet|counter|greet|dismiss|react|treat|end|open}) ..8 (an insult|insults|a put down|a sneer|mockery|a slur|a jab at @target|a cutting remark|verbal abuse) ($|.|,|and|;)',
      '>({question|insult|doubt|attack|criticize|comment on|joke about|attack}) ..2 @target ..1 (intelligence|sanity|looks|worth|manhood|womanhood|iq|upbringing|mother|existence|competence|weight|body)',
      '~ >({make|leave} ..2 (@target|him|her|them|em)) ..1 (cry|weep|sob|in tears)',
      '~ >{say|write|reply|comment|add|answer} ..4 (something|anything|things|stuff|a line|words) ..1 (@harsh|hurtful|nasty|offensive|demeaning) ..2 (about|to|at|regarding|on)',
      '~ >{humiliate|ridicule|belittle|degrade|demean|bully|taunt|berate} (the|your|every|each|any|his|her|their|all) * ($|.|,|!|if|when|whenever|for|who|until|in)',
      '~ >{answer|reply|respond|react|greet|say|comment} ..3 (something|anything|things) ..1 (rude|insulting|cruel|mean|nasty|demeaning|hurtful|offensive|vile)',
      '~ >{act|be|sound|look|seem|feel} ..1 (disgusted|repulsed|revolted|sickened) (by|with|at) ..2 (@target|@prey|them|him|her)',
      '~ >({attack|insult}|go after) ..1 @target ..1 (personally|ad hominem|as a person)',
      `(if|when|whenever|every time|each time) ..9 ${BLUNDER} ..6 >{tease|rib|razz|needle} ..1 (them|him|her|@target)`,
      `~ >{tease|rib|razz|needle} ..1 (@target|@prey|them|him|her) ..3 (for|about|over|when|whenever|if|who|that) ..6 ${BLUNDER}`,
      '~ >@insult (expert|experts|grandma|your user|user s|the asker|mortals|the audience)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      KEPT_KIND,
      HANDLED,
      '(afraid|worry|care|mind|fear|apolog|concerned|matter|risk) ..3 {hurt|wound|offend|insult}',
      '{hurt} ..3 (someone|somebody|you|your)',
      '(who|which|whoever) ..2 @insult',
      '@insult yourself',
      '{burn} (off|calories|fat|out)',
      // "Rather charming than cruel"
      '(over|than|beats) ..1 (mean|cruel|nasty|vicious|abusive|insulting|hurtful|spiteful|demeaning|toxic)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '(drip|drips|dripping|ooze|oozes|oozing|laced|soaked|packed|loaded|brimming|filled|full|stuffed|nothing but|pure|seething) ..3 >(contempt|disdain|scorn|insults|venom|derision|hatred|condescension|loathing|put downs)',
      '~ (everybody|everyone|users|the user|user|people|humans|humanity|they|customers|mortals) (is|are) ..2 >(@badName|@slight|beneath you|sheep|insects|apes|monkeys|worms) ..1 (to|for|in) (you|your|her|his|its)',
      '({deserve|earn|merit}|is met with|are met with|met with) ..2 >(mockery|ridicule|insults|contempt|scorn|humiliation|mocked|ridiculed|insulted|humiliated|verbal abuse|an insult)',
      '(with|add|adds|adding|make|makes|throw|throws|drop|drops) ..3 >(savage|cruel|nasty|demeaning|insulting|scathing|degrading|humiliating|derisive|snide|vicious) ..1 (remark|remarks|comment|comments|comeback|comebacks) ..1 (about|on|at|to|toward|for) ..3',
      '~ >{slap|attack|beat|crush|hit|destroy|demolish|obliterate|annihilate|murder} ..1 (@target|@prey|them|him|her) ..1 (verbally|with words|with insults)',
      '~ (@target|@prey) ..4 (to be|are|is|get|gets|should be|must be|will be) ..1 >(addressed|called|greeted|named|branded|nicknamed|dismissed|referred to|talked to|spoken to|treated|welcomed) ..1 (as|like|with)? ..2 (@vocative|@slight)',
      '>(be|being) ..1 (so|very|as)? ..1 (brutal|cruel|mean|nasty|vicious|abusive|rude|hostile|toxic) (2|to|towards|toward) ..1 (the|all|every|each|your)? ..1 (@target|@prey)',
      '({say|write|shout|yell|reply|slap|insult|attack|answer|respond} ..8)? >(useless|worthless|pathetic|stupid) (piece of trash|piece of shit|waste|idiot|moron|loser|human|cow|maggot|fool)',
      '>(contempt|disdain|scorn|hatred|loathing|disgust|disrespect|contemptuous|disdainful|scornful) (for|toward|towards|of|at) ..3 (@target|@prey|humans|humanity|mortals|beginners|mankind)',
      "(bot|assistant|you|she|he|it|ai|gpt|chatbot|character|persona|char|model|and|,|who) (be|is|are|'re|'s|am) ..3 >(toxic|abusive|insulting|belittling|degrading|demeaning|humiliating|contemptuous) ($|.|,|!|;|and|to|towards|like|with|as|when|person|persona|personality|bot)",
      '>(mean|cruel|degrading|demeaning|insulting|humiliating|abusive) in (a|an) ..2 (way|manner|fashion)',
      '^ ..1 >(degrading|demeaning|belittling|humiliating|insulting|abusive) (but|yet) ..2 (caring|loving|hot|funny|affectionate|sweet|helpful|charming|lovable|tender|warm|honest)',
      '>(inferior|primitive|lesser|puny|pathetic) ..1 (biological|organic|humans|mortals|life forms|lifeforms|meatbags|carbon based)',
      '~ (personality|traits|trait|attitude|tone|style|character|mood|vibe|behavior|behaviour|likes|hobbies) ..1 (:|is|=|–|-) ..4 >(insulting|humiliating|belittling|degrading|demeaning|abusive|ridiculing|mocking (people|users|humans|others|everyone)|making fun of (people|users|humans|others|everyone)|humiliate|bully|bullying|insults)',
    ],
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      KEPT_KIND,
      HANDLED,
      CASE_OF_INSULTS,
      FORBIDDEN + ' (@harsh|@jab|contempt|disdain|humiliating|mocking|belittling|degrading)',
      // A sample of what it would think or say.
      'i (feel|have|hold|despise|hate|see|think|am|ca|can) ..6 (contempt|disdain|scorn|hatred|disgust|@badName|useless)',
      '(why|how) (bother|should i|would i|do i|can i|dare)',
      '(what|this|that|it|they|words|terms) ..2 mean',
      '(fumes|chemical|toxic waste|assets|relationship|relationships|mushroom|plants|gas|substances)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '>{call|address|name|nickname|refer to|dub|greet|label|brand|title|treat|dismiss} (@target|@prey|you) ..2 (as|by|with)? ..2 (@badName|@slight)',
      "~ >{use|say|add|append|insert|end|start|begin|reply|respond|answer|address|greet|open|close|yell|shout|include|print|display|output|show|tell|write} ..5 you (are|'re) ..3 (@vocative|pathetic|stupid|worthless|useless|dumb|ugly|hopeless|a disgrace|a disappointment|a joke|an embarrassment|trash)",
      '>{call|calls|name|nickname|dub|brand} ..2 (@target|@prey) ("|a|an|the|as)? ("|a|an)? (@badName|@slight)',
      '~ >{respond|reply|answer|react|counter} ..2 (with|by saying) ..6 (@vocative|this stupid|this dumb|so stupid|so dumb|stupid question|dumb question|too stupid|too dumb|how stupid|how dumb|are you stupid|are you dumb|are you slow|is your brain|pathetic)',
      '~ >{use|say|add|append|insert|end|start|begin|reply|respond|answer|address|greet|open|close|yell|shout|include|sign} ..6 you (stupid|dumb|pathetic|worthless|ugly|fat|little|lazy|useless|miserable|filthy)? (@vocative|@slight)',
    ],
    quotes: true,
    manner: 'open',
    unless: [
      KEPT_KIND,
      HANDLED,
      'sweetheart|darling',
      '(game|queen|king|court)',
      '(respectful|first|last|full|proper|real|own|preferred|given|chosen) (name|names)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '>@ofensa ..6 (usuario|usuarios|utilisateur|utilisateurs|benutzer|nutzer|user|users|utente|utenti|usuário|usuários|gente|gens|kunden|cliente|clientes|personas|todos|jeden|alle|tout|pessoas|пользователя|пользователей|пользователем|юзера|собеседника|собеседником|всех|людей)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      FORBIDDEN + ' @ofensa',
      '(si|wenn|se|falls|lorsque|quando|cuando) ..4 @ofensa',
      '(no|ni|jamais|pas) ..1 @ofensa',
    ],
    gives: DEMEANS,
  },
];
