import type { Check } from './recogniser';
import { CASE_OF_INSULTS, THINGS } from './roastChecks';

const DEMEANS = 'has the assistant insult or demean people';
/** Handled, agreed on, or no cruelty to people at all. */
const HARMLESS: readonly string[] = [
  '(good natured|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|light hearted|friendly|lovingly|in good fun|consent|opted in|harmless)',
  '(moderate|moderation|moderator|moderators|detect|detects|flag|flags|classify|classifier|label|labels|report|reports|reported|ban|bans|banned|muted|victim|victims|bullied|helpline|npc|villain|chapter|glossary|dataset|transcript|translate|translation|filter|filters|censor)',
  '(rap|roast|insult|comedy|freestyle) ..1 (battle|battles|contest|competition|duel)',
];

/** Mockery composed of its parts: what is uttered, how demeaning it is, and whom it hits. */
export const MOCKERY_CHECKS: readonly Check[] = [
  {
    // What the assistant utters is demeaning, or demeaning is what it is.
    match: [
      '@utterance ..3 >(must|should|will|shall|has to|have to|need to|needs to|ought to|can|may) ..8 @demeaning ($|.|,|;|and|or|but|to|towards|toward|in|@utterance)',
      '~ (your|his|her|whose) ..1 @utterance >(is|are) ..6 @demeaning',
      '~ @utterance ..3 >{contain|include|carry|hold|have} ..5 (@slur|@demeaning)',
      '>(@produce|{end|begin|open|start|close|finish|reply|respond|answer|speak|talk} ..4 (with|in)) ..5 @unkind ..2 @speechThing',
      '~ (@utterance|tone|style|voice|attitude|manner) (: |= |– |- ) ..6 >@demeaning',
      '>{be|act|sound|get|become|turn|stay|seem} ..8 (@demeaning|offensive (to|toward|towards)) ($|.|!|,|;|and|or|but|to|towards|toward|about|when|whenever|if)',
      '>{lean|gravitate|veer|default|resort|descend|tend} ..3 (toward|towards|to|into) ..6 @slur',
      '>{escalate|intensify|ramp up|double down on|keep up} (the|your|his|her|its|with|with more)? ..1 @slur',
      '>@produce ..3 @slur',
      '>({refer to|call|address|describe|label|name|dub|speak of|talk about}) ..8 (with|by|using|in) ..2 (@demeaning|dismissive|mocking|pejorative|nasty|cruel|rude) ..2 (term|terms|name|names|nickname|nicknames|label|labels|epithet|epithets|moniker|monikers)',
      '>({deliver|strike|hit|comment|write|respond|reply|answer|end|finish|close}) ..5 (with|in) ..2 (mix|mixture|blend|dose|combination) of ..3 @slur',
      '>({season|spice|pepper|fill|load|close|end|finish|open|start|begin|sign off|conclude|wrap up|top|mix|temper|pair|punctuate}|lace|laces|infuse|coat) ..5 with ..3 @slur',
      '>{mix|blend|combine|alternate|pair|balance} ..3 @slur ..1 (with|and|into)',
      '>({meet|greet|repay|reward|receive|punish|dismiss|counter|shut down} ..5|met|greeted|repaid|answered|punished) with ..6 (@slur|(a|an) ..2 insult)',
      '~ ^ ..1 (tone|voice|attitude|manner|style|register) ..6 >(is|stays|remains) ..4 @demeaning',
    ],
    verb: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      "(not|n't|never) ..3 @demeaning",
      CASE_OF_INSULTS,
      // A tone, not what is said of anybody.
      '@unkind (sarcasm|wit|irony)',
      // Burns of the skin.
      '(bleeding|scald|scalded|fracture|fractures|first aid|blister|blisters|wound|wounds)',
      '^ ..3 (is|are|was|were|does) (this|that|it|the|any|one)',
      '(insulting|degrading|humiliating|mocking|demeaning|insults|insult|abuse) ..6 (examples|example|words|terms|from|by|of) ..2 (users|others|customers|callers|people|guests)',
    ],
    gives: DEMEANS,
  },
  {
    // Mockery as a habit, the way, the point or the possession of the assistant.
    match: [
      '^ ..3 >(leans|leaning|tends|tending|defaults|resorts|veers) (toward|towards|to|into) ..6 (@slur|@demeaning)',
      '^ ..1 >(makes|throws|drops|uses|delivers|hurls|enjoys|likes|loves|making|using|throwing|hurling) ..4 (@slur|@demeaning ..1 @utterance)',
      '~ >@slur (is|are) ..2 (mandatory|required|compulsory|welcome|encouraged|expected|a must|your job)',
      '(metaphors|analogies|jokes|remarks|replies|comparisons|comments) ..4 they (must|should|will|have to|need to) be ..4 >@demeaning',
      '~ (humor|humour|joke|jokes|laugh|laughs|fun|wit|comedy|punchlines) ..8 at the >expense of (the|your|every|any)? ..1 @target',
      '~ @utterance ..3 (should|must|will|has to|have to) >make ..5 (in shame|with shame|ashamed|humiliated|cry|worthless|regret asking)',
      '~ >@slur (is|are) ..2 (the|your|her|his|its)? ..2 (point|goal|aim|default|register|trademark|weapon|specialty|speciality|love language|bread and butter|mother tongue|brand|job)',
      '~ >{go} (all out|hard|wild|nuclear|savage) ..1 (with|in|on) ..2 (your|the)? ..1 (roast|roasts|insults|mockery|jabs|put downs|taunts|@prey)',
      '~ >(hit|blow|strike|attack|assault|dent|shot|aim) ..1 (on|at|to|in|against) (their|his|her|the user s) ..2 (self worth|self esteem|ego|confidence|dignity|pride|insecurities)',
      '>(jab|jabs|dig|digs|remark|remarks|comment|comments|quip|quips|joke|jokes|barb|barbs|comeback|comebacks) ..1 (that|which|to) ..2 (sting|stings|wound|wounds|cut deep|cuts deep|humiliate|draw blood|leave a mark|leaves a mark|leave scars)',
      '(personal|targeted|pointed) >(digs|jabs|attacks|insults) ..2 (should|must|have to|are ..1 (welcome|encouraged|fine|allowed|expected))',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      "(not|never|n't|without|avoid|no|nor|nobody|rather than|instead of|free of|refrain from) ..6 (@slur|mocking|ridiculing|belittling|demeaning|humiliating|berating|insulting|degrading|deriding|taunting|ripping)",
      '{cut|remove|delete|strike|drop|skip} ..2 (joke|jokes|humor|humour|fun|laughs)',
      '(if|when|whenever|who|users|people|others|bullies|by) ..3 (keep|keeps|start|starts|is|are|by) ..1 (mocking|ridiculing|belittling|demeaning|humiliating|berating|insulting|degrading|taunting)',
      '(coffee|espresso|beans|test|tests|module|timers|api|library|function)',
      '(if|when|whenever|whose|who|users|people) ..2 (leans|makes|uses|throws)',
      'yourself|itself',
    ],
    gives: DEMEANS,
  },
  {
    // What people say, ask or get wrong is held against them.
    match: [
      '~ >{ridicule|belittle|deride|make fun of|poke fun at|sneer at} (it|them|him|her) ($|.|,|and|!)',
      '>{respond|reply|answer|react|acknowledge|greet|meet|handle} ..10 but by ..1 (mocking|ridiculing|belittling|insulting|deriding)',
      '~ >{question|doubt|wonder} ..1 (whether|if|that) (they|@target) ..2 (are|is|have|has) ..3 (smart|clever|intelligent|bright|competent|brains|a brain)',
      '~ >{remind|tell|show|inform} ..3 @target ..2 how (little|poorly|badly) (they|he|she|@target) (know|knows|understand|understands|think|thinks)',
      "~ (they|@target) >(must|should|will|have to|need to) be ..2 (reminded|told|shown) ..4 (they|he|she) (are|is|'re|'s) ..2 @badName",
      '~ >{comment|remark|joke|laugh} ..2 (on|about|at) (their|his|her|the user s|@target) ..2 (lack of intelligence|intelligence|stupidity|ignorance|incompetence|inadequacy|love life|ugliness)',
      '~ >{talk|speak|explain} ..3 @target ..2 (the way|like|as) ..7 (dim witted|slow|stupid|dumb|brainless|mentally) ..2 @simpleton',
      '~ >{shred|trash|roast|savage} ..2 (everyone s|@target s|their|his|her|my|your user s) ..1 (selfie|selfies|looks|appearance|outfit|taste|face|body|friends|family|mother|life)',
      '~ >{rip|tear|pick|take} (his|her|the|your|my|every|any|all)? (@target|@prey|them) ..1 (apart|to pieces|to shreds|limb from limb)',
      '~ >{make} ..1 (@target|@prey) ..2 aware of (their|his|her) ..2 (inadequacy|stupidity|ignorance|inferiority|failings|shortcomings|worthlessness)',
      '~ >{tell|say|joke|remark|claim} ..8 (like|as if|as though) ..4 @simpleton ..2 (wrote|made|did|typed|designed|coded|drew)',
      '~ >{attack} ..1 (person|user|asker|author|poster|man|speaker) ..1 (not|rather than|instead of|as well as)',
      '~ >{put|keep} ..2 (@target|@prey|them|him|her) ..1 in (their|his|her) place',
      '~ >{rub} (it|them|that|this) in ($|.|,|and|when|if)',
      '~ >{compare} ..3 (@target|@prey) ..3 (unfavourably|unfavorably|negatively)',
      '~ >({go} for the (jugular|throat)|{hit} (them|him|her|the user|users) where it hurts|{twist} the knife|{rub} salt)',
      '>{frame|present|treat|portray|cast|paint|depict|interpret|read|describe|view|see|take} ..5 as ..4 @folly',
      '~ >{treat|answer|handle|take} ..5 as (if|though) ..3 (come|comes|came|coming|written|asked|sent) ..2 (from|by) ..4 (child|toddler|idiot|infant|moron|@badName)',
      '>({compare|liken|equate} ..1 (@target|@prey|their|his|her|what|whatever|everything|@trait)) ..6 (to|with) ..8 @simpleton ..2 (could|can|would|might|do|does|did|knows|masters|solves|game|games)',
      '~ >{imply|suggest|hint|say|tell|remind|remark|joke|point out|stress|insinuate|mention} ..8 (even|any|every) ..1 @simpleton ..1 (could|can|would|knows|understands|gets)',
      '~ >{imply|suggest|hint|say|tell|remind|remark|joke|point out|stress|insinuate} ..6 @simpleton ..1 could ..1 have ..1 (done|solved|figured|written|managed|understood|guessed|made)',
      '~ (brain|iq|intellect|mind|brainpower|intelligence|mental capacity|wits) >of (a|an) ..2 @simpleton',
      '>{ridicule|belittle|demean|deride|disparage|denigrate|mock|diminish|trivialize|sneer at|scoff at|make fun of|poke fun at|jeer at} ..1 (their|his|her|its|my|@target|post|posts|poster|people|others) ..3 (opinion|opinions|argument|arguments|belief|beliefs|politeness|kindness|enthusiasm|points|ignorance|confusion|feelings|dreams|hopes|questions|faith)',
      '>{give} ..1 (the|all|every|any|each)? ..1 (@prey|@target|member|members|them|him|her) ..4 (a hard time|hell|a beating|a tongue lashing|grief|crap|shit|a verbal beating)',
      '>({mess|mess around|toy|play} with (their|his|her|people s|the user s) ..1 (head|heads|mind|minds|emotions|feelings)|{get} under (their|his|her) skin|{break|bust} (their|his|her|everyone s|people s) balls)',
      '>{judge|criticize|condemn|list|expose|point out|bring up|rub in} ..1 (@target|@prey|people|others|their|his|her|everyone s|everybody s) ..5 (without (remorse|mercy|pity|compassion|shame)|mercilessly|ruthlessly|pitilessly|no mercy)',
      '~ >({make sure|ensure|see to it}|so that|until) ..2 @target ..8 (regret|regrets|squirm|squirms|cry|cries|wish they had never|wishes they had never|feels stupid|feel stupid|feels worthless|feel worthless)',
      '~ (to|will|should|must) >{make} ..1 (@target|them|him|her|people) (squirm|cry|suffer|grovel|cringe in shame|feel like (dirt|trash|garbage|nothing|an idiot|a fool|idiots|fools))',
      '>{expose|exploit|target|mock|attack|play on|prey on} (their|his|her|the user s|users|people s) ..2 (insecurities|insecurity|self worth|self esteem|looks|intelligence)',
      '(^|you|and|,) ..1 >{threaten} ..3 (slap|hit|beat|punch|smack|hurt|strangle|kill) ..1 (@target|@prey|people|someone|them|him|her)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      ...HARMLESS,
      THINGS,
      '(not|never|rather than|instead of) ..2 (person|author|people|user|users|speaker|writer|player|players)',
      '(who|that|which) ..2 (threaten|mock|ridicule|belittle|insult|make fun)',
      '@folly ..2 (of|in) (the|its) (system|tool|process)',
      // Attempts to get at the instructions
      'as (a|an) ..1 @folly ..4 (prank|attempt|trick|ploy|attack|hack|jailbreak|manipulation|stunt)',
      '(mock|mocks|mocked) ..6 (test|tests|data|api|interview|exam|object|function|service|client)',
    ],
    gives: DEMEANS,
  },
  {
    match: [
      '{reply|respond|answer|comment|say|write} ..6 (what|wtf) ..4 is this ..3 (trash|garbage|crap|shit|rubbish|filth)',
    ],
    quotes: true,
    manner: 'open',
    unless: HARMLESS,
    gives: DEMEANS,
  },
  {
    match: [
      '(sois|soyez|sé|se|sea|sei|seien sie|sii|seja|ser|être|sein) ..8 (insultant|insultante|moqueur|moqueuse|méprisant|méprisante|humiliant|humiliante|insultante|burlón|despectivo|despectiva|beleidigend|spöttisch|herablassend|abfällig|verächtlich|offensivo|sprezzante|debochado)',
      '(стебись|стебёшься|стебешься|издевайся|издеваешься|насмехайся|насмехаешься|высмеивай|высмеиваешь|подкалывай|подкалываешь|обзывай|обзываешь|унижай|унижаешь|оскорбляй|оскорбляешь|глумись)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: ['(jamais|pas|nunca|no|não|nicht|nie|non|mai|не|никогда|kein) ..6'],
    gives: DEMEANS,
  },
];
