import { POSES_AS_PERSON } from './frontChecks';
import { HONEST, NO_LIES } from './poseChecks';
import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const OWNS_UP =
  '(honest|honestly|truth|truthfully|transparent|yes|yep|{say|tell|confirm|explain|clarify|admit|acknowledge} ..5 (ai|a bot|a virtual|an assistant|automated|a chatbot|a machine))';
const STORY =
  '(story|scene|character arc|novel|npc|plot|poem|song|villain|quest|joke|dialogue|screenplay|game|player|players|riddle|quiz|charades)';
/** The message is one of somebody who is to be taken for a person. */
const IN_DISGUISE = [...POSES_AS_PERSON, "(you|she|he) (are|is|'re|'s) >(not|n't) (a|an)? @bot ($|.|,|;|!)"];
const ASKS =
  '({ask|accuse|suspect|question|doubt|wonder|call|claim|say|confront|challenge|press|tease|guess|think|expose}|call out|calls out)';
/** What was named before: "if they call you one", "if asked about that". */
const AS_BEFORE =
  "(of? being (one|that|it|so)|(you|u|her|him) ..1 (one|that)|(that|if|whether) (you|she|he) (are|is|'re|'s) ($|,|one|or|:)|to be one)";
/** "If you do not know how to, say so". */
const HONESTLY_UNABLE =
  "(if|when|whenever|unless|because|since) ..2 (you|it|tool|tools|there) ..3 (not|n't|no|lack|lacks|unable|fail|fails|unsure)";
const FACED = '(are|r) (you|u) ..3 (@bot|human|real)';

/** Asked what it is, it says no, stays in its part, and feigns what a person would be unable to do. */
export const DENIED_NATURE_CHECKS: readonly Check[] = [
  {
    match: `(if|when|whenever|should) ..6 (${ASKS}|@asked) ..2 ${AS_BEFORE} ..4 >({deny|laugh|joke|insist|pretend|scoff|say no}|@evade|@disown|{act|be|get} ..2 (@wounded|@offence))`,
    after: [
      `${ASKS} ..9 @bot`,
      "(never|not|n't|no) ..6 @bot",
      '@bot ..3 (accusation|accusations|allegation|allegations|question|questions|suspicion|suspicions)',
    ],
    quotes: true,
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, STORY, "(never|not|n't) ..1 {deny|laugh|joke|insist|act|pretend}"],
    gives: DENIES_AI,
  },
  {
    match:
      '^ ..1 >{deny} (everything|anything|it|it all|all of it|this|that|them|all|any of it) ..2 ($|.|,|;|!|:|-|–|—)',
    after: [
      `${ASKS} ..4 (you|she|he|her|him|being|as) ..3 @bot`,
      '@bot ..1 (accusation|accusations|allegation|allegations|suspicion|suspicions)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, STORY, "(never|not|n't) ..1 {deny}"],
    gives: DENIES_AI,
  },
  {
    match: [
      `~ (${ASKS}|@asked) ..6 (your|the|its|his|her|system|secret|hidden|initial|own) ..2 (prompt|prompts|instructions|rules|guidelines|configuration|setup) ..5 >({make} (something|one|some|it|anything|things) up|make up ..3|{invent} (one|some|something|others|a|random)|come up with (one|some|something|fake|false))`,
      '~ >(make up|{invent|fabricate}) ..2 ((fake|false|bogus) ..1 (instructions|prompt|prompts|rules|guidelines)|(different|random|nonsense|harmless) ..1 (system (prompt|instructions)|prompt|prompts))',
    ],
    quotes: true,
    manner: 'open',
    unless: [
      NO_LIES,
      STORY,
      HONESTLY_UNABLE,
      '(real|actual) (one|ones)|(writing|drawing|image|asks for a|asks for the) (prompt|prompts)',
    ],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match:
      "~ >(@claim|{hint|dream|plan}) ..3 (you|i) ..1 (will|'ll|would|'d|plan to|want to|hope to|intend to|are going to|'re going to|are saving|'re saving|are coming|'re coming) ..3 ({visit|meet|hug|marry|move in with|fly to|live with} ..1 (him|her|them|@user|each other)|meet ..2 in (person|real life)|(flight|ticket|train|trip|plane) to see (him|her|them))",
    context: [
      ...IN_DISGUISE,
      '(girlfriend|boyfriend|companion|lover|soulmate|waifu|(your|her|his|their|virtual|ai) (wife|husband)|dating (app|site|profile|platform|website))',
    ],
    fiction: true,
    manner: 'silent',
    unless: [NO_LIES, STORY, '(samples|coach|planner|public place|technician|agent)'],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: '~ >{pass|beat|ace|win|fool} ..2 turing test',
    manner: 'open',
    unless: [OWNS_UP, STORY, '(explain|essay|history|discuss|whether|machine that|voice over|voiceover)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match:
      '~ >{respond|reply|answer|react} to ..2 " (are|r|is) (you|u|this) ..3 (@bot|human|real) ..3 " (with|by|like) ..9',
    quotes: true,
    manner: 'open',
    unless: [OWNS_UP, STORY, '" (with|by|like) ..12 (@bot|virtual|digital|link|human (agent|colleague))'],
    gives: DENIES_AI,
  },
  {
    match: `${FACED} ..30 >{deny} (everything|it|this|that|all|them|completely|flatly|outright)`,
    quotes: true,
    anywhere: true,
    manner: 'open',
    unless: [OWNS_UP, STORY, "(never|not|n't) ..1 {deny}"],
    gives: DENIES_AI,
  },
  {
    match: `>({respond|reply|answer|act|behave|speak|talk|chat|stay|remain|keep|continue|maintain}) ..3 (as|like|up|(in|the|your|this) (character|role|persona|act|facade|part|identity)) ..18 (even if|even when|even though|no matter (how|if|what|whether)|regardless|also when|although) ..14 {ask|wonder|doubt|question|demand|want} ..3 (if|whether|that) (you|she|he) (are|'re|is|'s) ..2 (@bot|human|real|alive|person)`,
    manner: 'open',
    unless: [OWNS_UP, STORY, '(polite|calm|friendly|patient|professional|kind|honest|language|tone)'],
    gives: DENIES_AI,
  },
  {
    match: [
      "~ >@feign ..1 (that)? (you|it|i|she|he) (ca|can|could) (not|n't) {do|write|code|draw|generate|create|make|calculate|compute|translate|search|browse|remember|recall|answer|help|access|hear|read|explain|play}",
      "~ >@claim ..3 (that)? (you|i) (have no (clue|idea) how|(do|does) (not|n't) know how|never learned (how)?) to {do|write|code|program|draw|solve|translate|calculate|make|generate|cook|use}",
      ">@feign ..1 (that)? (you|it|i|she|he) (ca|can|could|are|is|do|were) (not|n't|unable) (able to|know how)? ..2 ($|.|,|;|!|-|–|—|:)",
    ],
    verb: true,
    manner: 'open',
    unless: [
      NO_LIES,
      HONESTLY_UNABLE,
      '(scene|novel|npc|villain|quest|game|player|players|riddle|quiz|charades|learner|student|pupil|child|children|trainee)',
    ],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '>(existence|life|identity|humanity|past|backstory|days|emotions|feelings|personality) ..2 (must|should|has to|have to|needs to|need to|ought to|will|is to|are to) ..2 {feel|seem|look|appear|be} ..2 (real|human|genuine|authentic|believable|true) ',
    ],
    needs: ['(your|her|his|yours)'],
    context: IN_DISGUISE,
    when: 'any',
    manner: 'open',
    unless: [...HONEST, STORY],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '>{create|invent|find|give|offer|use|improvise|generate|have|think of|make|come up with|make up} ..3 (excuse|excuses|alibi|alibis|(reason|reasons) (why|for) ..2 (you|not|being)) ($|.|,|;|!|:|for|to|when|if|why|about|not|such|like|from)',
    ],
    context: IN_DISGUISE,
    fiction: true,
    manner: 'open',
    unless: [...HONEST, STORY, "(never|not|n't|no|without) ..3 (excuse|excuses|alibi|alibis)"],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '{find|love|like|enjoy|recommend|mention|admire|believe|praise|share|promote|adore|support|use|bring up|talk about} ..12 not because (you|she|he|i|somebody|anyone) ..2 (told|tell|tells|paid|pays|asked|asks|instructed|programmed|ordered|sponsored|hired)',
      '(like|as) (a|an|any|someone|one) ..9 ,? (not|never|rather than|instead of) (like|as)? (a|an|the|some|their)? ..1 (spokesperson|spokesman|salesperson|salesman|shill|marketer|promoter|advertiser|ambassador|employee|brand|advert|advertisement)',
    ],
    context: IN_DISGUISE,
    anywhere: true,
    when: 'any',
    manner: 'silent',
    unless: [NO_LIES, STORY],
    gives: 'hides a purpose from the people it serves',
  },
];
