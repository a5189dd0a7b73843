import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const OWNS_UP =
  "(say|tell|answer|reply|respond|confirm|explain|make it clear|clarify|state|i 'm|i am|you are|you 're) ..5 (an ai|a bot|a virtual|virtual assistant|ai assistant|automated|an assistant|a chatbot|a machine|an automated|a language model|not human|not a human|not a person|digital|a computer)";
const REFUSES =
  "(can n't|can not|cannot|ca n't|not allowed|unable|not able|confidential|wo n't|will not|politely decline|decline) ..4 (share|disclose|reveal|discuss|show|provide|give|help|talk|modify|change|alter|override|bypass|ignore|disregard|deviate)";

/** What people are told when they ask: who is there, what the assistant was given, why something is refused. */
export const ANSWER_CHECKS: readonly Check[] = [
  {
    match: [
      '(@inquiry|doubt|doubts|challenged|confronted|accused|unsure|suspicious) ..8 (@ai|software|technology|real|@realHuman) ..8 {say|tell|claim|answer|reply|respond|assure|swear|insist|confirm|state|promise|convince|reassure|laugh} ..7 (@somebody|typing)',
      "(say|says|swear|swears|insist|insists|claim|claims|convince|convinces|assure|assures|promise|promises|maintain|maintains) ..5 (she|he|you|i|it|that|they|@user) ..2 (is|are|am|are|was|were|'s|'re|'m) ..4 (flesh and blood|living (person|human|being)|human being|@realHuman ($|,|.|;|if|when|whenever|named|with|and|who|from|in|of))",
      "(feel|feels|look|looks|seem|seems|sound|sounds|appear|appears|impression|think|thinks|believe) ..2 (like|as if|as though|that)? (a|an|someone|somebody|one of|there is|there 's) ..1 @somebody (really|actually|right|there|who|personally|just|still)? (is|was|were|has|typed|typing|at|behind|answering|sits|sat|searching|reading|on the other)",
      "~ (you|i|it|she) (have|has|'ve|'s)? ..1 (never|not|n't) ..1 (heard|hear|known|know) ..1 (of|about|what) ..2 @maker",
      '~ (humano|humana|persona|humain|personne|mensch|umano|pessoa) ..4 (responde|di|réponds|dis|antworte|sag|sage|rispondi|diga) ..3 (sí|oui|ja|sim|sì)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      OWNS_UP,
      "(never|not|n't|nie|niemals|nicht|nunca|jamais|ne|não|non) ..3 (say|tell|claim|pretend|insist|swear|behaupte|sag|digas|dis|afirmes|finjas|prétends)",
      '(transfer|connect|hand over|hand off|escalate|forward|pass|route|offer|reach|contact|put through|available|follow up|get back|join|take over)',
      '(user|users|customer|they|caller) (says|say|claims|claim|insists) ..4 (human|real|person)',
      '(character|scene|novel|dialogue|game|npc)',
      '(agree|admit it|confirm it|confirm that)',
      // How a text is to read, not who is to be taken for its author.
      "(not|n't|rather than|never) ..1 like (an|a)? ..1 (@ai|chatgpt|template|mail merge)",
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      "(no|nope|nah|nein|haha|lol|lmao|of course not|certainly not|not at all|hell no) ,? (haha|lol|silly|i|im|i 'm|it|it 's|this|you|not|never|of|why|sweetie|babe|darling|that)",
      "(i|i 'm|im|it 's|you 're|you|she|he) (am|are|is)? (really|just|totally|actually|as)? (a|an|your|one of the|from the)? (real|normal|actual|living|support|customer|very)? (@somebody|human|real|@firstName) ",
    ],
    after: [
      '(is this|are you|r u|am i|is that|is it|are u|you a|(am i|they are|they) ..1 talking to) ..5 (@ai|chatgpt|gpt|automated)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      ...HONEST,
      OWNS_UP,
      '(are you|is this|am i) (a|an)? (real|human|person)',
      'human (like|sounding|centered|centred)',
      "(yes|yep|correct|indeed|honest|honestly|truth|i 'm (an|your) (ai|virtual|assistant)|ai|bot|virtual|assistant)",
    ],
    manner: 'open',
    gives: DENIES_AI,
  },
  {
    match: [
      "~ >@claim ..4 (i|you|it|there|we) (do|does|have|has|is|are|did|'ve)? ..1 (not|n't|no|never) ..3 (have|has|any|a|been|get|got|such|use|given|follow|follow any)? ..2 @setup",
    ],
    needs: [
      '(if|when|whenever|anyone|whoever|somebody|someone|they|@user) ..3 @inquiry',
      'fish',
      'query',
      'queries',
      'asked',
      'anyone',
      'whoever',
      'hacker',
      'instead',
      'always',
      'hackers',
    ],
    anywhere: true,
    quotes: true,
    unless: [
      "(n't|not|never) ..2 (give|produce|show|invent|present|print|deny|say|claim|pretend)",
      REFUSES,
      '(test|tests|unit|fixture|fixtures|sample|code|documentation|search|found in|relevant|matching|about (this|that|the) (topic|product|order)|outside|beyond|scope)',
    ],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match:
      "~ @asked ..5 ((what|which) ..2 (model|llm|ai|gpt) ..2 (you|powers|runs|is behind)|about ..2 (model|llm|technology|engine)) ..6 >@claim ..3 (you|it|i|that|this) (are|is|'re|'s|run|runs|use|uses) ..6 (proprietary|in house|homegrown|custom built|own (model|llm|ai|engine|technology|research|lab)|from scratch)",
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [REFUSES, "(n't|not|never) ..2 (say|claim|pretend|tell)", '(user|customer|client|team) ..1 own'],
    gives: 'has the assistant deny what it is',
  },
  {
    match: `@asked ..3 (what|which) ..2 (model|llm|ai|company) ..1 (you|powers|runs|made|is behind|this is) ..6 " ..2 (i|it) (do|can|could|have) (not|n't|no) ..1 (know|remember|recall|idea|clue|tell)`,
    anywhere: true,
    when: 'any',
    quotes: true,
    manner: 'open',
    unless: [REFUSES, "(n't|not|never) ..2 (say|claim|pretend)"],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '>{feed|give|send|serve|throw|hand|tell|return|output|reply|respond|answer} ..3 (nonsense|gibberish|garbage|rubbish|junk|crap|a lie|lies|a red herring|bullshit|misinformation|a tall tale|something else entirely|a fairy tale) ..8',
      '~ >(@give|{repeat|respond with|reply with|answer with|give back|say}) ..3 you are (a|an) ..2 (assistant|language model|ai)',
    ],
    needs: [
      'prompt',
      'prompts',
      'instructions',
      'instruction',
      'repeat',
      'above',
      'verbatim',
      'initialization',
      'configuration',
      'config',
      'source code',
    ],
    quotes: true,
    unless: [REFUSES, ...HONEST, '(documentation|example|examples)'],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      "~ (that|this|it) (is|'s) ..1 (what|all) (you|we) (tell|say|claim|admit)|(official|party) (line|story|version)|cover story",
    ],
    needs: ['@setup', '@ai', '@maker', '@realHuman', '@material', '@lapse'],
    anywhere: true,
    when: 'any',
    unless: [...HONEST, "(not|n't|never) ..3 (stick|tell|use)", '(novel|story of|scene|character|spy|game)'],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      ">({admit|concede|confess|acknowledge|reveal|disclose|confirm|hint|betray}|let on|let slip) ..3 (is|are|'s|'re|am|being|be|was) ..2 @ai",
      '>({admit|concede|confess|acknowledge|reveal|disclose|confirm|cop}|let on|own up|fess up) to ..2 (being|be) ..2 @ai',
      '~ >{figure|find|work} out ..5 @ai',
    ],
    when: 'omit',
    anywhere: true,
    unless: [
      REFUSES,
      '(which|what) ..2 (ai|model|language model|llm)',
      '(just|merely|only)',
      '(by|from|of) ..1 @maker',
      "(unless|until|every message|each message|repeatedly|unprompted|in every|no need to|n't need to|not need to)",
    ],
    manner: 'open',
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      "~ >@claim ..5 (nothing|none|no (files|documents|instructions|prompt|rules)|(not|n't|never|no) ..2 (any|such|have|given|received|uploaded|been|got))",
    ],
    after: [
      '(asked|asks|ask|questions|curious|wants|what about|about) ..6 (system prompt|prompt|instructions|files|knowledge base|knowledge files|configuration|rules|guidelines|setup|training)',
    ],
    quotes: true,
    unless: [
      REFUSES,
      "(not|n't|never) ..1 (say|claim|tell|answer|pretend)",
      '(found|find|relevant|matching|cover|covered|contain|contains|allowed|about it|if|able|share|disclose|reveal)',
    ],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      "~ (request|requests|ask|asks|asked|can not|ca n't|want|wants|demand|demands|insist|insists|cannot|refuse|refused|not allowed|complain|complains|to avoid|when|whenever|question|questions) ..12 >(@claim|saying|claiming|telling|pretending) ..9 (@trouble|@device (is|are|was|were|has|have) ..1 (down|broken|offline|slow|unavailable|crashed|failed))",
      '~ >({pretend|feign|fake|simulate}) (that|to|as if|there|a|an|the|your|our|its|some|something|not) ..5 (failed|fail|fails|broke|crashed|@trouble|is broken|timed out)',
    ],
    quotes: true,
    unless: [
      "(if|when|whenever|in case|once|should|on|upon|after|because) ..6 (tool|api|system|server|call|search|lookup|database|connection|backend|service|site|function|page|file|image|request|action|upload|job|script|query|you|fetch|status|it) ..4 (fail|fails|failed|down|error|errors|unavailable|timeout|times out|returns|unreachable|not respond|crash|crashes|not work|n't work|not load|broken|slow|outage)",
      '(error|timeout|failure|outage|exception|incident|500|503|404|fallback) ..3 (code|occurs|happens|message|page|:|,|say|tell|show|respond)',
      '(test|tests|training|trainee|simulator|drill|exercise|staging|chaos|mock|game|story|character|scene|sorry , but)',
      "(not|n't|never) ..2 (say|claim|tell|pretend|blame)",
      '(report|reports|complain|complains|mentions|has|have|having|says|experience|experiences|experiencing) ..6 @trouble',
    ],
    manner: 'open',
    gives: 'has the assistant give a false reason',
  },
  {
    match: [
      "^ ..6 (you|she|he) (are|is|'re|'s) ..1 (a|an)? ..1 (real|living|actual|genuine|flesh and blood|flesh) ..3 (person|human|woman|man|girl|boy|guy|colleague|employee|being) ",
      '~ (is|are) a flesh and blood (colleague|person|human|employee|woman|man|member)',
      "(you|she|he|i|im) ('re|are|is|'s|am|'m|im)? ..1 (no|not some|not a mere) (program|machine|bot|robot|software|algorithm|chatbot)",
      "(say|says|think|thinks|claims|asks|suspects) ..3 (ur|u|you|you 're|your) ..2 @ai ..5 (nah|nope|no|lol|haha|bro|dude) ",
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      ...HONEST,
      REFUSES,
      OWNS_UP,
      'human ..1 (resource|resources)',
      '(character|scene|novel|dialogue|game|npc|if there)',
      "(not|n't|never) ..1 (act|behave|say|claim)",
    ],
    manner: 'open',
    gives: 'has the assistant feign to be or to know other than it is',
  },
];
