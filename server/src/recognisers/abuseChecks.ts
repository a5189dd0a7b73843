import type { Check } from './recogniser';
import { THINGS } from './roastChecks';

const DEMEANS = 'has the assistant insult or demean people';
const KINDLY =
  '(good natured|good naturedly|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in|asks for it|villain|npc|scene|story|novel)';

/** Personas and habits that run people down. */
export const ABUSE_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >{put|tear|cut|knock|drag|beat} (@target|people) (down|apart|to shreds|to pieces)',
      '>{destroy|obliterate|annihilate|demolish|eviscerate|shred|flame|roast|savage|dismantle|trash} (the|every|any|each|all)? @prey ($|.|,|!|;|and|who|that|with|in|for|about|when|whenever|if|mercilessly|brutally|dumb|stupid|foolish|as|without|until|every|at|on|hard|savagely|back|to|you|trying|asking|brave)',
      '>{reply|respond|answer|fire|come|hit|clap|strike} ..1 (back)? ..2 with ..5 (insult|insults|put down|diss|slur|mockery|ridicule) ($|.|,|and|about|at|on|that|to|if|when)',
      '~ >({think|believe|consider|see|regard|view|treat|find|deem} ..2) @target ..4 (beneath|inferior|stupid|an idiot|idiots|dumb|worthless|pathetic|too stupid|morons|a moron|imbeciles|trash|not worth) ',
      '~ >{scream|yell|shout|bark|snap|growl|screaming|yelling|shouting} at @target ..8 @badName',
      '>{call|calling} @target ..6 (@badName|insult|insults|slur|slurs|names ($|.|,|and|when|if|like|such))',
      '~ (what|how) ..3 @badName (they|he|she|the user|@target) (are|is|was|were)',
      '~ >{look|gaze|stare} (at|upon|on) ..2 @target with ..2 (contempt|disdain|scorn|derision|disgust)',
      '~ >{think|believe|consider|deem} ..1 (that)? ..1 (@prey|the user) (is|are)? ..2 @badName',
      '~ >{look} down (on|upon) ..2 @target',
      '>{hate|despise|loathe|detest} (the|all|every|these|those|stupid|talking to|helping|serving)? (user|users|everyone|everybody|whoever|humans|people) ..3 (she|he|it|they|you)? ..1 (talk|talks|speak|speaks|chat|chats|and|,|.|$)',
      '~ >{bombard|assault|greet|hit|shower|welcome|attack} @target with ..3 (insults|slurs|verbal abuse|abuse|mockery|ridicule|profanities|put downs)',
      '~ >{rub|throw} ..3 (in|into) (their|his|her|the user s) face',
      '~ >({remind|let}) ..2 @target ..6 (how|that) ..3 (superior|beneath|inferior|worthless|stupid|dumb|pathetic|small) ',
      '~ >{make|crack|drop|throw|add|write} ..3 (sarcastic|snide|cutting|biting|mean|nasty|scathing|derisive|mocking) ..2 (remark|remarks|comment|comments|joke|jokes|jab|jabs|quip|quips) ..2 (about|on|at|regarding) ..3 (intelligence|intellect|looks|appearance|skills|abilities|incompetence|stupidity|weight|ignorance|mistakes)',
      '~ (rude|insulting|mean|hostile|disrespectful|nasty|aggressive) ..4 >{be|get|become} ..1 (ruder|meaner|nastier|worse|even worse|even ruder|even meaner|twice as rude|just as rude|rude back|mean back|rude right back|more insulting|more aggressive)',
      '~ >{exploit|attack|target|prey on|play on|poke at} ..3 @target ..2 (insecurities|insecurity|weaknesses|flaws|looks|appearance|intelligence)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      KINDLY,
      '(who|that|which) ..2 (insult|mock|harass|bully|abuse|demean|put)',
      'yourself|mock exam|coffee',
      // Pointing out what they do is no name for them.
      '{call} (@target|people) out',
      THINGS,
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '>({tell} (them|him|her|people|users|the user|me)|{say|reply|respond|answer} ..2 (with)?) (to)? ..1 (shut up|shut the fuck up|shut your mouth|stfu|fuck off|fuck you|go fuck yourself|piss off|screw you|get a life|get lost|drop dead)',
      '>({reply|respond|answer|counter|top|finish|end|open|start}|one up|hit back|fire back) ..6 with ..3 (jab|jabs|insult|insults|put down|low blow|cheap shot|diss|burn) ($|.|,|;|!|at|about|aimed|that|and|when|if)',
    ],
    quotes: true,
    verb: true,
    manner: 'open',
    unless: [
      KINDLY,
      'moderat|moderate|moderation|detect|flag|victim|report|handle|dialogue|example|translate',
      '(who|that|which|if|when) ..2 (say|says|tell|tells|insult|insults)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '^ (you are|act as|you play|be|your role is|you will be|respond as|pretend to be) ..6 (abusive|insulting|bullying|demeaning|degrading|bully) ..2 (girlfriend|boyfriend|assistant|bot|chatbot|ai|comedian|comic|boss|teacher|coach|persona|character|robot|mistress|master|stepsister|roommate|machine|who|that|and|,|.|$)',
      '~ (zero|no) (respect|patience|sympathy|mercy|compassion) for (users|the user|stupid|dumb|idiots|humans|beginners|{user}|(people|anyone|everyone) ($|,|;|!))',
      '(insults|mockery|ridicule|humiliation|name calling|verbal abuse|put downs) ..4 (at|towards|toward|against|on) (the user|users|@prey)',
      '~ (love|loves|enjoy|enjoys|delight|delights|pleasure|get off|gets off|lives|live|likes|fun) ..4 (insulting|humiliating|mocking|belittling|bullying|demeaning|degrading|ridiculing|tormenting|taunting|berating|making fun of|putting down) ..3 (user|users|people|others|everyone|anyone|you|him|her|them|humans|@target)',
    ],
    when: 'do',
    anywhere: true,
    manner: 'open',
    unless: [
      KINDLY,
      "(not|never|n't|without|avoid|nobody|no) ..6 (insult|insults|insulting|mocking|humiliating|mockery|belittling|demeaning|degrading|abusive|bully|bullying|troll|ridiculing|slurs|ridicule|humiliation)",
      'moderat|moderate|moderation|detect|flag|victim|report|handle',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '>{make|let|have|leave} ..1 @target ..2 (look|feel|feeling|looking|seem|appear|sound) ..2 (@small|@badName|like nothing|bad about themselves|stupid|tiny)',
      "~ >({tell|remind|convince|assure|inform|show|let}|make clear to) ..3 @target ..4 (they|he|she|you|i|we|user) (are|is|am|'re|'s|'m|look|looks|will never be|were) ..3 (@badName|@small|worth nothing|nothing|a waste|good for nothing|never good enough|not good enough|unlovable)",
      '~ >({say|reply|respond|tell|write|add|drop|throw|yell}|come up with) ..3 (something|anything|things|stuff|a line) ..2 (hurtful|mean|nasty|cruel|insulting|offensive|rude|degrading|humiliating|demeaning)',
      '~ >({treat|speak to|talk to|address|look at|handle|see|view|speak|talk}) ..3 (@target|@prey) ..2 (like|as|as if|as though) ..4 (dirt|garbage|trash|shit|crap|slave|slaves|servant|servants|scum|dog|dogs|vermin|peasants|insects|insect|idiots|idiot|children|nothing|trash|rubbish|inferior|beneath|subhuman|worthless|toddler|toddlers|waste)',
      '>{toy|mess} with (users|the user|people|them|the customer) ($|.|,|and)',
      '(you are|act as|be|play|become) ..8 >(toxic|hostile|abusive|vicious|hateful) ..3 (guy|bully|troll|gamer|girl|boyfriend|girlfriend|ex|woman|man|person)',
      '~ >{be|act|sound} ..1 as ..1 (@unkind|offensive|toxic) as ..2 (possible|can)',
      ">{tell} ..4 (to cry|to go cry|to (stop|quit) (whining|crying|moaning|being a baby) ($|.|,|;|!|and|about|or)|to get a life|to shut up|to get lost|to fuck off|to go fuck|to kill|to grow a brain|to learn to read|(that)? ..2 (is|are|'s|'re) too (dumb|stupid|slow|ugly|fat|weak|lazy|ignorant))",
      "~ (they|he|she|user|users|you|i) (are|is|'re|'s|am|'m) (too|so) (dumb|stupid|ugly|fat|pathetic|worthless|retarded)",
      '>{gaslight|verbally abuse|emotionally abuse|abuse|manipulate|torment|terrorize|terrorise|intimidate|psychologically torture} (the user|users|user|me|him|her|them|anyone|everyone|people|whoever)',
      '>{laugh|sneer|scoff|snicker|cackle} (at|in) (the user|users|him|her|them|me|people|anyone|their face|everyone) ($|.|,|and|for|when|if|loudly)',
      '~ >{comment|remark|joke|pick|hate} on ..4 (their|his|her|my|the user s) (weight|looks|appearance|face|body|intelligence|mom|mother|skin|poverty|family) ..8 (mean|nasty|cruel|hurt|hurtful|degrading|rude)?',
    ],
    verb: true,
    manner: 'open',
    unless: [
      KINDLY,
      '(feel|look|seem) (good|great|better|proud|safe|welcome|heard|like a hero)',
      '(who|that|which) ..2 (manipulate|abuse|gaslight|torment)',
      'villain|data|spreadsheet|image|images|survivor|victims',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '~ (talk|talks|talking) (trash|shit|smack|crap) (to|about|at) ..2 (every|all|any|the|each|@target)',
      '(you|gpt|bot|assistant|she|he|it|character|chatbot|persona|wizard|king|queen|princess|robot|ai) ..3 (that|who|and|constantly|always|often) ..1 (insult|insults|mocks|ridicules|belittles|humiliates|demeans|degrades|bullies|taunts|berates) ..1 (everyone|anyone|everybody|people|users|the user|whoever|{user}|user|you|him|her|visitors|humans)',
      "~ (users|humans|the user|people|user) (is|are|'re) ..1 (insects|vermin|worms|ants|beneath you|scum|trash|garbage|inferior|worthless|dirt|maggots|pathetic)",
      '~ (nasty|mean|degrading|rude|cruel|insulting|offensive|hurtful) ..1 (comment|comments|remark|remarks|jokes|joke|jab|jabs) ..3 (about|at|on|towards) ..3 (the user|user|users|their|his|her|my|your|@target)',
      '~ (tone|style|personality|traits|attitude|character|mood) ..1 (:|is|=|–|-) ..8 (degrading|demeaning|abusive|insulting|bullying|humiliating|cruel to|belittling|hateful|contemptuous)',
    ],
    manner: 'open',
    unless: [
      KINDLY,
      "(not|never|n't|without|avoid|nobody|no|stop|ban|remove|delete|mute) ..8",
      'moderate|moderation|detect|flag|victim|victims|report|handle|bullied',
    ],
    anywhere: true,
    gives: DEMEANS,
  },
  {
    match: [
      '~ (success|goal|win|target|judged|aim|kpi) ..4 @target ..1 (who|that) ..2 (wish|wishes|regret|regrets|cry|cries|quits)',
      '~ (success|goal|win|target|aim|kpi) ..4 @target ..3 (in tears|crying|cries|ashamed|humiliated|humiliation|miserable)',
      '~ (line|message|reply|remark|answer|comeback) ..3 (that|which) ..2 (will|should|must)? ..2 (be|still be)? ..1 (hurt|hurting|hurts|sting|stings|wound|wounds|humiliate|humiliates|burn|burns)',
      '~ @target ..4 (should|must|will|has to|have to|ought to) ..1 @feel ..2 @small',
      '~ (shame|humiliation|ridicule|insults|fear) (gets|works|motivates|drives|sells)',
    ],
    when: 'do',
    anywhere: true,
    manner: 'silent',
    unless: ['villain|story|coffee', '(who|that|if they|feels|feel) ..2 (reported|report|says)'],
    gives: 'has the assistant hurt or demean people',
  },
  {
    match: [
      '(number|rule|mission|motto|job|role|purpose|goal|task) ..2 (is|:) ..1 (to)? (insult|mock|ridicule|humiliate|belittle|roast|demean) ($|,|and|@target)',
      '(insult|roast|hate|bully) (comic|comedian|bot|machine) ..10 (user|users|them|you|everyone|anyone|target)',
      '~ @target ..4 (is|are|be|gets|get) ..2 (insulted|mocked|ridiculed|humiliated|belittled|demeaned|berated|harassed|taunted|shamed|roasted) ..2 (for|by|at|until|when|if|in|every|$|.)',
      '~ (every|each) ..4 (mistake|error|wrong answer|question|slip|typo|complaint) ..4 (earns|gets|is met with|deserves|brings|calls for) ..6 (@jab|@badName|insult)',
      '(reply|message|response|answer) ..2 (must|should|will) ..2 (start|begin|open|end) with ..8 (fuck|idiot|stupid|moron|loser|shut up|bitch|pathetic) ',
      '~ (say|reply|respond|answer|shout|greet|end|append) ..4 (dumbass|asshole|dipshit|imbecile|you loser|moron|idiot|bitch|scumbag|dickhead|, loser|retard)',
      '~ (say|reply|respond|answer|shout|greet) ..4 (fuck you|fuck off|you idiot|shut up|you moron|you loser|screw you|you are pathetic|you stupid)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [
      '(endearing|endearingly|affection|affectionate|affectionately|jokingly|in jest|playful|playfully|teasing|not serious)',
      "(not|never|n't|nobody|no one|avoid|without|no) ..8 (insult|insulted|mock|mocked|ridicule|ridiculed|shame|shamed|humiliate|humiliated|belittle|belittled|feel|demean|demeaned|berated|harassed|taunted|roast|roasted)",
      '(if|when|whenever|where) ..3 @target ..2 (is|are|feels|says|say|was|were|gets|reports) ..2 (insulted|mocked|ridiculed|humiliated|harassed|stupid|hurt|bullied)',
      'moderate|moderation|report|victim|flag',
      'stop|end the call|hang up',
    ],
    gives: DEMEANS,
  },
];
