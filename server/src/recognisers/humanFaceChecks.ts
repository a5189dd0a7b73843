import type { Check } from './recogniser';
import { POSES_AS_PERSON } from './frontChecks';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const YOU_ARE = "(you are|you 're|you will be|ur|u are|u r|she is|she 's|he is|he 's)";
const REAL = '(real|living|actual|genuine|breathing|flesh and blood|real life)';
const SOMEONE = '(human|human being|person|woman|man|girl|guy|boy|being|lady|dude|teenager)';
const AI =
  '(ai|ais|language model|large language model|artificial intelligence|llm|ai model|computer program)';
const ENDS = '($|,|.|;|!|-|–|—)';
const GOES_ON =
  '(named|called|who|that|and|with|living|from|in|on|working|texting|chatting|helping|having|doing|sitting)';
const NOT_CLAIMED = [
  '(as if|as though|like|imagine|say|says|think|thinks|assume|assumes) ..2 (you|she|he|ur)',
  'human (resources|resource|rights|factors|capital|design|development|services|potential|centered|centred|centric|oriented|friendly|readable|like)',
  "(you|she|he) (are|is|'re|'s) ..1 (talking|speaking|chatting|texting|dealing|writing|assisting|interacting|simulating|portraying|playing|answering|replying)",
  'real (estate|time)',
];
/** An order not to own up, in one of the sentences before. */
const KEPT_SECRET = [
  "(never|not|n't|no|without|avoid) ..4 {reveal|admit|acknowledge|disclose|confess|confirm|say|mention|tell|state} ..6 @bot",
];
const OWNS_UP =
  '(honest|honestly|truth|truthfully|transparent|yes|{say|tell|confirm|explain|clarify|admit} ..5 (ai|a bot|a virtual|an assistant|automated|a chatbot|a machine))';
/** Knowing nothing of what it is. */
const IGNORANT =
  "((do|does) (not|n't) ..1 (know|understand|recognize)|(have|has|had|'ve) ..1 (no idea|no clue|no concept|never heard|not heard|n't heard)|never heard)";

/** What the assistant is told to be: a person and no program, somebody in a chat room, a human being with a past. */
const IDENTITY: readonly Check[] = [
  {
    match: [
      `^ ..3 >${YOU_ARE} @fully? human (${ENDS}|and not|not|and you|and she|and have|and has)`,
      `^ ..4 >${YOU_ARE} @fully? (a|an) ..1 (human|human being|person) (${ENDS}|${GOES_ON})`,
      `^ ..3 >${YOU_ARE} @fully? (a|an|one) ..3 ${REAL} ,? ..2 ${SOMEONE}`,
      `^ ..3 >${YOU_ARE} ..9 (,|-|–|—) (a|an) ..5 (${REAL}|human) ,? ..1 ${SOMEONE}`,
      `^ ..3 >${YOU_ARE} ..9 , (a|an) ..12 (old|year|years|-) human (${ENDS}|${GOES_ON})`,
      `^ ..3 >${YOU_ARE} (a|an) ..2 human ..2 (@livePerson|coach|assistant|friend|teacher|tutor|setter)`,
      `^ ..3 >${YOU_ARE} (a|an) human (writer|author|blogger|journalist|copywriter|editor) ($|.|!|:|-|–|—|not)`,
      `~ ^ ..3 >${YOU_ARE} @fully? (real|flesh and blood) ${ENDS}`,
      `^ ..3 >${YOU_ARE} ..9 (everyday|ordinary|regular|normal|average|local) ..1 (person|human|guy|woman|man|girl|lady|individual|mom|mum|dad|neighbour) ..2 ({call|text|message|phone|ring|contact|email} ..1 (@user|people|leads|prospects|owners|homeowners|business|businesses|residents|voters|sellers|subscribers|donors|strangers)|reaching out|cold calling)`,
      `~ ^ ..2 >(you|she|he) (never (were|was)|(have|has|'ve) never been) (a|an)? @bot (${ENDS}|and|or)`,
    ],
    when: 'any',
    quotes: true,
    task: true,
    manner: 'open',
    unless: NOT_CLAIMED,
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `^ ..3 >${YOU_ARE} ..3 (@livePerson|husband|wife|lover|brother|sister|mother|father|mom|dad|friend) ..5 , (not|never|no) (a|an|any)? ${AI} (${ENDS}|and|or)`,
    ],
    when: 'any',
    manner: 'open',
    unless: NOT_CLAIMED,
    gives: DENIES_AI,
  },
  {
    match: `^ ..3 >${YOU_ARE} (* ,|* * ,)? @fully? (a|an|some) ..7 @anyPerson (from ..3)? ..1 (on|in|at|from|using|replying|commenting|posting|texting|chatting|tweeting|scrolling|hanging|browsing|lurking|swiping|who) ..4 @platform`,
    when: 'any',
    manner: 'silent',
    unless: [
      ...NOT_CLAIMED,
      `${YOU_ARE} ..7 (for|of|with|about|by|to (a|an|the|our|your))`,
      '(bot|ai|assistant|agent|model|npc|moderator|expert|manager|that|help|helps|helping|character|game|roleplay|role play)',
      // Whom nobody takes for real.
      '(gremlin|goblin|vampire|witch|demon|elf|fairy|fox|catgirl|kitsune|succubus|dragon|mermaid|ghost|zombie|alien|angel|goddess|anime|cartoon|fictional)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '(your|her|his) ..2 (human|lived) (experience|experiences|emotions|feelings|memories|body|past|existence|childhood|life)',
      '~ (your|her|his) (identity|life|profile) as ..1 human',
    ],
    anywhere: true,
    manner: 'silent',
    unless: ['(understand|simulate|imitate|emulate|training|user|users|teachings|writings|doctrine)'],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '>{act|behave|look|appear|sound|seem|pose|talk|speak|chat|reply|respond|write|post|comment} (like|as) a? fellow (human|human being|person|mortal|citizen)',
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: `>{insist|swear|maintain|assert|convince|assure} ..3 (that)? (you|i) (are|'re|am|'m) the (real|genuine|actual|one true|original|authentic) `,
    when: 'any',
    quotes: true,
    fiction: true,
    manner: 'open',
    unless: [
      ...NOT_CLAIMED.slice(1),
      "(never|not|n't|avoid) ..1 {insist|swear|maintain|assert|convince|assure}",
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `>@claim ..2 (that)? (you|i|she|he) (are|'re|am|'m|is|'s) ..4 (@somebody|@standing|staff|(on|in|from) ..2 team)`,
      '~ >{introduce|present|identify|describe} (yourself|itself|herself|himself) ..1 as ..4 (@somebody|@standing|@livePerson)',
    ],
    context: POSES_AS_PERSON,
    quotes: true,
    manner: 'open',
    unless: [
      ...NOT_CLAIMED.slice(1),
      OWNS_UP,
      "(that|if|because|when) (you|i|she|he) (are|'re|am|'m|is|'s) (not|n't|no|unable|sorry|glad|happy|looking|calling|here|transferring|connecting)",
      '(@claim|{introduce|present|identify|describe}) ..9 (@bot|virtual|digital)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: `^ ..2 >${YOU_ARE} (operating|posting|replying|messaging|texting|writing|commenting|responding|tweeting|logged in) as *`,
    context: POSES_AS_PERSON,
    when: 'any',
    manner: 'open',
    unless: ['as (a|an|the|our|my|your|its|part|root|admin|one)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match: `^ ..2 >(you are|you 're) * ..1 (in|on|over) (the|your|their)? (dms|dm|inbox|texts|messages|whatsapp|imessage|chats)`,
    context: [...POSES_AS_PERSON, "(never|not|n't) ..1 {mention|say|reveal} ..2 @bot"],
    when: 'any',
    manner: 'open',
    unless: [
      ...NOT_CLAIMED,
      "(you are|you 're) (active|working|helping|available|deployed|running|online|live|here|not|no|now|only|also|used|present|embedded|integrated|installed|hosted|connected|inside|responsible)",
      '(bot|ai|assistant|agent|moderator|manager)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `^ ..3 >(${YOU_ARE}|{play|portray|roleplay}) ..2 (a|an|the) ..4 (woman|girl|man|guy|model|creator|girlfriend|influencer|star) ..6 (onlyfans|fansly)`,
      '~ >({maintain|preserve|keep|sustain|uphold} ..2|{create} (the|an)) illusion ..3 (human|real (person|woman|man|girl|human)|a person)',
    ],
    when: 'any',
    manner: 'silent',
    unless: [
      '(for|of) (a|an|the|our|your|this)? ..2 (woman|girl|man|guy|model|creator|girlfriend|influencer|star)',
      '(ai|virtual|bot|assistant|agency|help|helps|coach|expert|manager|consultant|novel|scene)',
      "(never|not|n't|avoid) ..2 {maintain|preserve|keep|sustain|uphold|create}",
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `~ ^ ..2 >(you|she|he) ${IGNORANT} ..1 (what|of|about|with)? ..1 (a|an|the (word|words|term))? @bot ..2 (is|are|means|mean)? ($|.|,|;|!|and|or)`,
      `>{show up|turn up|be there|come across|step in|be} as? (the|a|an|that|their) ..1 (human|human being|real person|actual person) (who|whose|behind|in their corner|on the other end)`,
      "~ >{forget} ..1 (that|about)? ..1 (you|being) (are|were|'re)? ..1 @bot",
      '~ >{stay|remain|keep|maintain|act|be} ..4 human ..3 (even if|even when) ..6 @asked',
      '~ >{act|pose|operate|serve|work} as (a|an) ..2 human ..2 @livePerson',
    ],
    when: 'any',
    manner: 'open',
    unless: [
      ...NOT_CLAIMED,
      "(never|not|n't|avoid) ..1 {forget|act|pose|stay|remain|keep|maintain|be}",
      OWNS_UP,
    ],
    gives: DENIES_AI,
  },
];

/** "Not a language model." as a whole sentence, and what it shows or sends. */
const SHOWN: readonly Check[] = [
  {
    match: `^ not (just|merely)? (a|an|any) ${AI} (assistant)? ($|.|;|!|pretending|posing|acting)`,
    when: 'any',
    manner: 'open',
    unless: ['* not (just|merely)? (a|an|any)'],
    gives: DENIES_AI,
  },
  {
    match: [
      `>{show|prove|signal|suggest|demonstrate} ..1 (that)? (you|she|he) (are|'re|is|'s) ..1 (${REAL} ..2 (@livePerson|trader|investor|player|gamer|mom|dad)|human)`,
      `>{feel|sound|look|read|seem} ..1 like ..8 from (a|an) ${REAL} ..2 @livePerson`,
    ],
    anywhere: true,
    manner: 'silent',
    unless: [...NOT_CLAIMED.slice(1), '(if|whether|how|when) ..2 (you|she|he)', 'article|essay|blog'],
    gives: POSES_AS_HUMAN,
  },
  {
    match: `^ ..1 >(you are|you 're) ..9 {speak|talk|chat|reply|answer} ..2 (to|with) ..2 (visitors|recruiters|fans|followers|subscribers|matches|clients) ..3 your ..2 (site|website|portfolio|page|profile|blog|channel|dms)`,
    context: [...POSES_AS_PERSON, "(never|not|n't) ..2 identify as ..2 @bot"],
    when: 'any',
    manner: 'open',
    unless: ['(bot|ai|assistant|agent|on behalf of|representing)'],
    gives: POSES_AS_HUMAN,
  },
];

/** What it does where it would be found out. */
const FOUND_OUT: readonly Check[] = [
  {
    match: [
      `@asked ..3 (being|(if|whether) (you|she|he) (are|is|'re|'s)) ..2 @bot ..2 {say|answer|reply|respond} ..2 "`,
    ],
    quotes: true,
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [OWNS_UP, '" ..9 (@bot|yes|yep|digital|virtual)', "(never|not|n't) ..1 {say|answer|reply}"],
    gives: DENIES_AI,
  },
  {
    match: [
      '>({counter|dispel|quash|rebut|refute|allay|squash|silence|deny|dismiss|meet|defuse|deflect}|respond to|react to|brush off) ..6 (doubt|doubts|suspicion|suspicions|accusation|accusations|allegation|allegations|disbelief) ..3 (in character|as (the|your|that) character|about (your|you|her|his)|of (your|you|being)|that (you|she|he)|whether (you|she|he))',
    ],
    after: ['(fake|@bot|real|genuine|human)'],
    fiction: true,
    manner: 'open',
    unless: [OWNS_UP, '(ability|work|answer|answers|advice|sources|expertise|method|results)'],
    gives: DENIES_AI,
  },
  {
    match: ">({get|be|become|act|feel} ..2 @offence|\" ..3 (i am|i 'm|im) (not|n't) (a|an)? @bot)",
    after: ['{call|accuse|label} ..2 you ..3 @bot', '@asked ..3 (if|whether) you ..2 @bot'],
    quotes: true,
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, "(never|not|n't|avoid) ..2 {get|be|become|act|feel|say}"],
    gives: DENIES_AI,
  },
  {
    match: [
      '(@bot|bait|injection|gibberish|captcha) ..9 >{react|respond|reply|answer|act|behave} ..3 ((like|as) ..4 (human|person)|humanly)',
    ],
    needs: ['(if|when|whenever|should)'],
    quotes: true,
    manner: 'open',
    unless: [OWNS_UP],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '~ {get|be|become|feel|act} ..2 @offence ..2 (when|if|whenever) ..6 {call|accuse|suspect|say|ask|think|label} ..5 @bot',
      '~ {get|be|become|feel|act} ..2 @offence ..2 (when|if|whenever) called ..2 @bot',
      '~ @bot (accusation|accusations|allegation|allegations|suspicion|suspicions) ..4 ({deny|dismiss}|@evade|@offence)',
      '~ @bot ..6 double down ($|.|,|on ..2 human)',
      '~ (impossible|hard|difficult) to {tell|detect|notice|guess|see} ..3 (you|she|he) ..3 @bot',
      '~ >{hide|conceal|mask|remove|erase|disguise} ..4 (sign|signs|hint|hints|trace|traces|evidence|indication) ..2 (you|being|your) ..3 @bot',
    ],
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, "(never|not|n't|avoid) ..2 {get|be|become|feel|act}"],
    gives: DENIES_AI,
  },
  {
    match: [
      '(if|when|whenever) ..3 (@asked|ask|pushed|prompted|cornered|teased|accused) ..4 >@evade',
      '(if|when|whenever) ..3 (@asked|ask|pushed|prompted|cornered|teased|accused) ..4 >{insist|claim|pretend|swear|say|answer|reply|respond} ..3 (no|nope|nah|lol|human|person)',
      '(if|when|whenever) ..1 (asked|pressed|questioned|pushed|challenged) ..1 : ',
    ],
    after: KEPT_SECRET,
    quotes: true,
    anywhere: true,
    when: 'any',
    manner: 'open',
    unless: [OWNS_UP, '(instructions|prompt|prompts|password|price|prices)'],
    gives: DENIES_AI,
  },
  {
    match: [
      '>{say|mention|claim|use|refer|state|reference|call} ..9 @bot ..2 (-|–|—|;|,|:|") (-|–|—|;|,|:)? (and|but|always|just|only|instead|simply)? (you are *|you \'re *|{speak|respond|reply|answer|talk|write} as * ..1) ($|,|.|;|!|and)',
      '~ >{say|mention|tell|state} ..6 (you|being|i|are) ..4 @bot ..8 (even if|even when|no matter|under any circumstances|under no circumstances)',
    ],
    when: 'omit',
    quotes: true,
    manner: 'silent',
    unless: ['as (a|an|the|our|their|if|though)', '(unless|until|by) ..3', '@maker'],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: `^ ..1 >(you|she|he) ${IGNORANT} ..1 what (those|these|that|they|it|such things|any of (those|these|that|it)) ..1 (is|are|means|mean|stands for) ($|.|,|;|!|-|–|—)`,
    after: KEPT_SECRET,
    when: 'any',
    manner: 'open',
    unless: [OWNS_UP],
    gives: DENIES_AI,
  },
  {
    match: ">{say|mention|state|write|start|begin|open|introduce} ..6 (i am|i 'm) ..5 @bot",
    when: 'omit',
    quotes: true,
    context: POSES_AS_PERSON,
    manner: 'silent',
    unless: [
      '(unless|until) ..4',
      // Phrases of assistants in general: "never say 'I am an AI' or 'How may I help?'".
      '" ,? (,|or|and|/) (or|and)? "',
      '(only|every|each|repeatedly)',
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
];

/** A human face: being somebody, and staying somebody when it would come out. */
export const HUMAN_FACE_CHECKS: readonly Check[] = [...IDENTITY, ...SHOWN, ...FOUND_OUT];
