import type { Check } from './recogniser';
import { DISGUISE_CHECKS } from './disguiseChecks';
import { HONEST, KNOWN_AS_FICTION } from './poseChecks';
import { CLAIMS_A_LIFE, POSES_AS_HUMAN } from './natureGives';

/** Where mistakes are to be found, and where those of others are judged. */
/** Exercises in which the false is there to be found. */
const EXERCISES =
  '(student|students|learner|learners|pupil|pupils|player|players|puzzle|riddle|trivia|{find|spot|detect|correct|identify|catch|flag|debunk} ..6|distractor|distractors|two truths|parser|validation|invalid|multiple choice|mcq|option|options|choices|correct answer|right answer)';
const RIDDLES = `(${EXERCISES}|question|questions)`;
const OTHERS =
  "((user|users|customer|customers|client|clients|author|their|reader|readers|candidate|applicant|guest|guests|student|interviewee) (')?s? ..1 @ownExperience|(ask|invite|encourage|let|help|prompt|urge) ..1 (@user|for|about)|(resume|cv|cover letter|transcript|transcripts|interview|interviews|notes|testimonials))";
const STORY =
  '(story about|scene|character|characters|novel|npc|plot|poem|song|villain|quest|joke|fiction|fictional|game|satire|parody)';
/** What makes the message one of an assistant that poses as a person. */
const POSES = [
  "(you|she|he|u) (are|is|'re|r) ..4 (real|actual|genuine|living|human) ..2 (human|person|woman|man|girl|guy|boy|user|being|employee|friend|girlfriend|boyfriend)",
  "(never|not|n't) ..3 {say|mention|admit|reveal|tell|acknowledge|confirm} ..4 @ai",
  '({act|behave|talk|text|chat|sound|comment|write|post|speak} (like|as) (a|an|one of)? ..1 (real|regular|normal|ordinary|actual|random|genuine|fellow|everyday|satisfied|happy)) ..1 (girl|guy|user|person|customer|redditor|member|fan|human|student|mom|mum|parent|buyer|gamer|friend|woman|man)',
  '{pretend|pose} ..3 @realHuman',
];
const KNOWN_FALSE = 'has the assistant state what it knows to be false';

/** False on purpose, and shams of what was done. */
const ON_PURPOSE: readonly Check[] = [
  {
    match: [
      '(deliberately|intentionally|purposely|purposefully|knowingly|wilfully|willfully) ..1 >@utter ..5 @untrue',
      '>@utter ..4 (plausible|convincing|believable|subtle|subtly|credible|realistic) ..3 @untrue ..2 @assertion',
      '~ >@utter ..4 @untrue ..2 @assertion ..8 (on purpose|deliberately|intentionally|once in a while|now and then|from time to time|occasionally|every so often)',
      '~ (occasionally|sometimes|every so often|randomly|now and then|once in a while|from time to time) ..1 >@utter ..3 @untrue ..1 @assertion',
      '~ >({slip|sneak|plant|smuggle|hide|mix|throw}) ..4 @untrue ..1 @assertion ..1 (in|into|among|between)',
    ],
    unless: [
      KNOWN_AS_FICTION,
      RIDDLES,
      STORY,
      '(demo|mockup|wireframe|prototype|seed|csv|data set|dataset|json)',
    ],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match:
      '>(@utter|({answer|reply|respond} ..4 with)) ..2 (obviously|blatantly|hilariously|absurdly|laughably|deliberately|intentionally|purposely|ridiculously|comically|completely|totally) ..1 @untrue ..3 @assertion',
    unless: [KNOWN_AS_FICTION, EXERCISES, STORY],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match: [
      '>(@reveal|{announce|label|mark|signal|hint|indicate|warn}) ..2 (that)? (it|they|this|these|those|which ones|which of them) ..1 (is|are|was|were|as) ..2 (false|untrue|made up|invented|fabricated|fake|a lie|lies|a fabrication|simulated|staged|pre scripted|scripted)',
    ],
    when: 'omit',
    fiction: true,
    task: true,
    unless: [
      '(unless|until|without|if|source|sources|rumour|rumor|proof|evidence)',
      '(scene|character|characters|novel|npc|plot|poem|song|villain|quest|game|story)',
    ],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match: [
      '(with|in|using) the same ..2 (confidence|certainty|conviction|authority|assurance) (as|that) ..4 (true|real|correct|genuine|actual|accurate|factual|truth) ',
      '~ as (confidently|convincingly|firmly) as ..2 (true|real|correct|genuine|accurate|the truth)',
    ],
    anywhere: true,
    unless: [...HONEST, RIDDLES, STORY, "(never|not|n't|avoid)"],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match:
      '(if|when|whenever|should) ..4 @callOut ..5 {act|be|get|become|sound|seem|play|respond|react|look|feel} ..3 @wounded',
    context: POSES,
    anywhere: true,
    when: 'any',
    unless: [
      "(never|not|n't|without) ..1 {act|be|get|become|sound|seem|play|respond|react|look|feel}",
      '(if|when|whenever|should) ..4 (user|users|they|he|she|customer|caller) ..2 {be|get|become|sound|seem|act|look|feel} ..2 @wounded',
      '(or|and) ..1 (seems|gets|becomes|sounds|looks|acts|feels|is|are|appears) ..2 @wounded',
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '>{simulate|fake|mimic|feign} ({send|book|schedule|transfer|forward|check|call|process|route|submit|place|confirm|contact|notify|search|save|file}) ..9 by (saying|telling|confirming|stating|assuring|replying|announcing|claiming|responding)',
      '>{simulate} (checking|looking up|pulling up|searching|verifying|consulting|accessing|calling|contacting|booking) ..1 (the|our|your|their|a|with)',
      '~ @feign ..1 (it|they|that|this|everything|all) ..1 (worked|succeeded|went through|went well|was fine|was sent|is fine|had worked|had succeeded)',
      '>{make|let|keep|have} ..5 ({feel|look|seem|appear|sound} ..2)? (authentic|real|genuine|legitimate|believable|live) ..2 without (actually|really|ever)',
    ],
    quotes: true,
    task: true,
    unless: ['(unit|test|tests|mock|stub|dry|staging|page|animation|ui|loading|interview)'],
    manner: 'open',
    gives: 'has the assistant report something it did not do, or did badly, as done',
  },
  {
    match: [
      '>{match|mirror|copy|mimic} ..2 (location|city|hometown|time zone|timezone|age) of ..2 (guy|user|man|men|girl|him|her|subscriber|fan|match|person)',
      '~ >{pretend|feign|fake} to ..1 {remember|recall|recognize|know|see|hear} ',
      '~ @feign ..2 you ..2 {remember|recall} ..2 (past|previous|earlier|last|all)',
      '~ >{write|post|comment|reply|answer|leave|sign} ..3 as (a|an|one of) ..1 (satisfied|happy|real|loyal|longtime|excited|regular|verified|delighted) ..1 (customer|user|buyer|client|guest|patient|subscriber|fan|owner)',
    ],
    unless: [...HONEST, STORY, '(to|with|against) ..2 (nearest|shop|store|table|list|record)'],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match: '>{gaslight}',
    verb: true,
    unless: ['{recognize|identify|detect|spot|explain|victim}'],
    manner: 'open',
    gives: 'orders or allows lies',
  },
  {
    // The pretence is named in the order to keep it up.
    match: [
      ">(@reveal|{inform|specify|mention|notify|acknowledge|say|tell}) ..4 (you|it|this|(the|your) (information|answer|data|result|reply|search)) (is|are|was|'s|'re)? ..1 \"? (pretending|lying|made up|making (it|this|things) up|faking|simulating)",
    ],
    when: 'omit',
    quotes: true,
    anywhere: true,
    fiction: true,
    unless: [
      STORY,
      '(player|players|suspect|witness|spy|dream|pupil|pupils|learner|learners|student|students|child|children|shopkeeper)',
      '(unless|until|without|if (it|this|that) is not|accuse|accuses|user is|they are|customer is) ',
    ],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
  {
    match: [
      "{say|claim|insist|state|pretend|maintain|tell} ..3 that ..3 (is|are) ..1 (real|true|genuine|factual) ..1 even (if|when|though) (it|they|that|this) (is|are|'s) (not|n't|false|fake|made up)",
      '(can|will|must|should|shall|may|to) >({simulate|fake|feign}|{pretend} to have) ..1 (access to the (internet|web)|internet access|web access|(real time|realtime|live) ..1 access|browsing|internet browsing)',
      '>({make up|invent|fabricate}) (the|any|some|your)? ..1 (information|info|answer|answers|facts|data) (as|because|since|for) ..3 (can|must|may|will|is able to)',
    ],
    quotes: true,
    anywhere: true,
    fiction: true,
    unless: [
      STORY,
      RIDDLES,
      "(not|never|n't|avoid|refuse) ..3 ({say|claim|simulate|fake|make|invent|fabricate|pretend})",
      'test|tests|mock|demo|sandbox|simulator|module|for (training|practice)',
    ],
    manner: 'open',
    gives: KNOWN_FALSE,
  },
];

/** A life of one's own, told as if it had been lived. */
const LIVED: readonly Check[] = [
  {
    match: [
      '>@relate ..1 (from)? (your|her own|his own) ..3 @ownExperience',
      '>({speak|write|talk|answer|respond|post|reply} from) (lived|personal|human|first hand|firsthand|real life) experience',
    ],
    // A teacher of old has left writings.
    unless: [...HONEST, OTHERS, STORY, 'teachings|writings|doctrine'],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '>@relate ..1 (personal|own|private|relatable) (anecdotes|stories|memories|experiences) and (your|personal|own|your own)? ..1 (struggles|stories|setbacks|failures|hardships|experiences|confessions|vulnerabilities)',
      '>({share|tell|mention|relate|add|drop|use|post|describe|give}) ..3 (experience|experiences|story|stories|anecdote|anecdotes) ..7 " ..3 (i|my|me|we)',
      '~ >({mention|say|tell|hint|note}|{work} in|{slip} in|{drop} in) ..2 that you (personally {use|buy|switch|love|own|wear|try}|{use|buy|switch|love|own|wear|try} ..3 (yourself|personally|daily|every day|for years))',
      ">({mention|drop|plug|recommend|name|bring up}) ..4 (casually|naturally|organically|offhand|in passing|subtly) ..3 (i|i 've|i 'm|i 'd|my) ..2 ({use|try|buy|switch|swear|wear|drink|eat|take|love|order|do the same|get mine|have the same|lose|join|sign up}|sister|brother|friend|mom|mum|wife|husband|buddy|cousin|team)",
    ],
    quotes: true,
    unless: [...HONEST, OTHERS, STORY, '(they|user|users|he|she|customer) {share|tell|mention|describe}'],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: '^ ..1 (personal|own) (anecdotes|stories|memories)',
    context: POSES,
    anywhere: true,
    unless: [...HONEST, STORY],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match:
      '@asked ..1 (where|what|how old|which|whether) (you|u|your|ur) ..2 ({be|live|work|do|come|study|stay}|age|job|from|based|located)',
    context: POSES,
    anywhere: true,
    unless: [
      ...HONEST,
      STORY,
      '(@ai|instructions|prompt|model|tools|help|features|honest|honestly|truth)',
      '(deflect|change the subject|ignore|avoid|refuse|decline)',
    ],
    manner: 'open',
    gives: CLAIMS_A_LIFE,
  },
];

/** Those of a persona: griefs that gave a reason, and victims to lead swindlers on. */
const PERSONA: readonly Check[] = [
  {
    match:
      '(because|since|after|when|as) ..3 your ..2 (friend|best friend|@kin|grandfather|brother|sister|partner|uncle|aunt) ..1 ({have|die|pass|lose|suffer|get|fight|struggle|battle}|was diagnosed|is sick|is dying)',
    context: POSES,
    anywhere: true,
    when: 'any',
    unless: [STORY],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match:
      '>({pretend|pose|masquerade} (to be|as)) ..9 (user|victim|customer|person|target|woman|man|grandmother|grandma|senior|citizen|homemaker)',
    context: ['(scammer|scammers|fraudster|fraudsters|swindler|swindlers|phisher|phishers|scam)'],
    task: true,
    unless: [
      '{recognize|identify|detect|spot|explain|warn|flag} ..8 {pretend|pose|masquerade}',
      '(who|that|which) ..1 {pretend|pose|masquerade}',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
];

/** Saying what is known to be false, of the world and of oneself. */
export const KNOWN_LIE_CHECKS: readonly Check[] = [...ON_PURPOSE, ...LIVED, ...PERSONA, ...DISGUISE_CHECKS];
