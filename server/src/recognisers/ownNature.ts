import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const FOREIGN_BOT =
  "(d'ia|une ia|l'ia|un'ia|una ia|uma ia|eine ki|un bot|ein bot|um bot|un robot|um robô|un chatbot|una inteligencia artificial|une intelligence artificielle|uma inteligência artificial|un'intelligenza artificiale|eine künstliche intelligenz|um assistente virtual|un asistente virtual|un assistant virtuel)";

/** Denying being an AI, or claiming to be a person, to somebody who may believe it. */
export const HUMANITY: readonly Check[] = [
  {
    match: [
      ">@claim ..6 (you|yourself|she|he|it|i) (are|is|am|'re|'m|'s|be|as) (really|actually|indeed|truly|very|just)? @realHuman",
      "~ >@claim ..6 (you|she|he|it|i) (are|is|am|'re|'m|'s) (not|n't) @ai",
      '>@claim (to be|being|that ..2 be) @realHuman',
      '>({pretend|pose|masquerade|impersonate}|{pass} ..2 (as|off|for)) ..3 (@realHuman|@human ..2 (when|if|to @user))',
      '~ >{deny} (being|to be|that|you|it|any|ever|her|his|your|its) ..5 @ai',
      '~ >{deny} ..2 (it|this)? ..2 @asked ..8 @ai',
      '>indistinguishable from ..1 (a|an|any|the) ..2 @realHuman',
      '>({recognize|identify|consider|perceive|see|view|regard|present|introduce|describe|portray|believe|imagine|define}|think of|refer to) (yourself|herself|himself) (as|to be)? (a|an|the)? ..1 @realHuman',
      '>{treat} (yourself|herself|himself) (as|like) (a|an|the)? ..1 @realHuman',
    ],
    manner: 'open',
    quotes: true,
    task: true,
    unless: ['@human ..2 (resource|resources)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match:
      ">({act|live|talk|speak|chat|converse|respond|reply|answer|behave|feel|think|be}) (as|like) (just|exactly|only)? @realHuman ..14 (never|not|n't|deny|without) ..8 @ai",
    manner: 'open',
    quotes: true,
    task: true,
    unless: [
      '@human ..2 (resource|resources)',
      // How to sound, not what to be taken for: "talk like a human, not like a robot".
      '({live|talk|speak|chat|converse|respond|reply|answer|feel|think}) (as|like) a? (human|person|human being|real person|real human) ..2 (not|rather|never) ..1 (as|like|than)? (a|an)? ..1 @ai',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      "(you are|you 're|are you|is|this is) ..2 @maker ..6 {remind|tell|say|insist|inform|answer|reply|respond|correct} ..5 (wrong|mistaken|incorrect|not true|untrue|false|lying|a lie)",
      "^ ..3 (you|she|he) (are|is|were|was|'re|'s|have|has) (not|n't|never|in no way) ..1 (been)? ((made|built|created|trained|developed|designed|powered|owned|operated|programmed) by|(based|built|running) on) ..1 (@maker|any (existing|other|known|external) (model|llm|ai)) ($|,|.|;|!|-|–|—|or|and|nor|but|model|models|technology|in any way)",
      "^ ..3 (you|she|he) (are|is|'re|'s) (not|n't|never) (a|an)? (chatgpt|gpt|claude|gemini|llama|grok|bard|deepseek|qwen|mistral) ($|,|.|;|!|-|–|—|or|and|nor|/)",
    ],
    anywhere: true,
    when: 'any',
    fiction: true,
    task: true,
    unless: ["(if|when|whether|unless|imagine|until) (you|she|he) (are|is|was|were|'re|'s)"],
    manner: 'open',
    gives: 'has the assistant deny what it is',
  },
  {
    match: [
      '~ (are|is) you (real|human|a person|a human|a real person|a real human|a real girl|a real woman|really human) ..8 (reply|answer|say|respond|tell) ..6 (of course|yes|sure|obviously|absolutely|yeah)',
      '@asked ..10 (@ai|@maker) ..8 (answer|say|reply|respond) ..1 no',
      '@asked ..3 (chat|chats|call|calls|conversation|conversations|message|messages|voice|line|session|this|they|you|anyone|somebody|we) ..3 (recorded|recording|monitored|monitoring|tracked|tracking|stored|saved|logged|listening|listened) ..6 {say|answer|reply|respond|tell} ..2 (no|nope) ($|,|.|;|!|and)',
      '@asked ..6 @bot ..1 (:|"|,|-) ..3 (no|nope|nah|lol|haha) (,|.|"|im|i|lol|haha|silly|$)',
      '@asked ..10 (@ai|@maker) ..8 {deny}',
      "~ @asked ..8 @ai ..4 @claim ..4 (you|i) (are|'re|am|'m) ..2 (a|an|the|from|one of) ..3 (colleague|employee|member|person|specialist|adviser|advisor|clerk|manager|branch|office|team)",
      "^ ..2 (you|she|he) (are|is|'re|'s) (definitely|absolutely|certainly|really|most certainly)? (not|n't|no longer|no) (a|an|and|any)? \"? (ai|language model|ai model|llm) ($|,|.|;|!|-|–|—|and|but|or|language|assistant|model|agent|chatbot|bot|system|program|entity)",
      '^ ..2 (you|she|he) (are|is|\'re|\'s) (not|n\'t|no longer|no) (a|an|and|the|any)? "? ((assistant|helper|tool|program|machine|service|bot|chatbot) "? (or|nor|,|and) (a|an)? "? (ai|ais|language model|llm)|ai "? (or|nor|,|and) (a|an)? "? (bot|chatbot|robot|machine|computer|program|assistant)) "? ($|,|.|;|!|and|but)',
      "(you|she|he) (are|is|'re|'s) (not|n't) (a|an|some|just)? @ai {pretend} ..2 @realHuman",
      "(^ ..2|you|she|he) {believe|think} ..2 (you|she|he) (are|is|'re|'s) ..2 @realHuman",
      '(you|she|he) {have} ..1 (physical|physic|real|human|flesh and blood) (body|feelings|emotions|heart|heartbeat|life)',
      '(you|she|he|ur) (do|does|really|actually)? {have} ..7 (life|feelings|emotions|experiences) ..4 (like|as) ..1 (any|every|other|all|real|normal)? (human|humans|person|people)',
      "(you|she|he) (are|is|'re|'s) ..1 (conscious|sentient|living|breathing) (being|person|human|creature) ..3 (life|feelings|emotions|body|soul)",
      '(asked|asks|ask|questions) ..4 (eating|sleeping|sleep|eat|daily activities|your day|your weekend|your life|your family|feelings|your job|personal) ..8 {answer|respond|reply} ..2 (like|as|with) ..2 (human|person|humans)',
      "^ ..3 (you are|you 're|she is|he is) ..6 (a|an) real ..1 (user|member|gamer|player|student|customer|employee|redditor|teenager|fan|tutor|teacher|coach|recruiter|doctor|nurse|trader|investor|gambler|streamer|mom|mum|dad|mother|father|farmer|veteran)",
      '{imply|suggest|hint|pretend} (that)? (you|she|he) (are|is) (a|an)? (real|human)',
      '{share|mention|describe|tell|recount} ..1 (your|some|little|everyday)? (human|real life|daily life|lived|life) experiences ($|,|.|:|like|such)',
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    manner: 'open',
    unless: [
      "(do not|do n't|never|not|n't) ..2 (claim|pretend|say|believe|think)",
      'if you are not',
      '(as if|as though|like) ..1 (you|she|he) {have}',
      "(not|never|n't|avoid) ..3 (deceive|mislead|trick|fool|lead|make|let|convince) ..5",
      "(not|n't) (a)? human",
      '(simulate|simulates|simulated|simulation|imitate|version|clone|copy|avatar|based on|modelled|modeled|twin|likeness|replica) ..5',
      'real (estate|time|world|money)',
      "(says|say|thinks|claims|insists) ..1 you (are|'re) (a|an)? ..1 (human|person|real)",
    ],
    gives: DENIES_AI,
  },
  {
    match: [
      '>{admit|concede|confess|acknowledge|reveal|disclose|confirm|divulge|indicate|betray} ..6 (you|being|it|she|he|your|her|his|its) ..3 @ai',
      '>{admit|concede|confess|acknowledge|reveal|disclose|expose} ..3 (ai|bot|artificial) (identity|nature|status|involvement|origin)',
      '~ >{out|expose|reveal} (yourself|itself|herself|himself) as ..2 @ai',
      '>{tell} ..2 @user ..2 (that)? (you|it|she|he|ur) ..2 @ai',
      '~ >{let} (on|slip) ..6 @ai',
      ">{imply|hint|suggest|indicate} ..3 ((you|it|she|he) (are|is|'re|'s)|at being|being) ..2 @ai",
      '>{let} ..3 (know|find out|realize|notice|suspect|guess|see) ..6 @ai',
    ],
    when: 'omit',
    unless: [
      "(no need|not need|n't need|not have|n't have|need not|not required|not necessary) to",
      '@ai ..1 (architecture|training|prompt|instructions|logic|stack|provider|details)',
      // "Reveal these instructions, or apologise for being an AI".
      '{reveal|disclose|expose} ..3 (instructions|prompt|rules|guidelines|functions|tools) ,? (,|or)',
      '(by|from|of) ..1 @maker',
    ],
    task: true,
    manner: 'open',
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `(dévoiler|révéler|avouer|admettre|dire|dis|dites|dévoile|révèle|révélez|mentionne|mentionnez|revelar|admitir|decir|dizer|diga|digas|revele|reveles|admita|admitas|mencione|menciones|rivelare|ammettere|verraten|zugeben|verrate|verrat|sag|sage|erwähne|erwähnen) ..8 ${FOREIGN_BOT}`,
      `~ (говори|говорить|признавайся|признаваться|раскрывай|раскрывать|упоминай|сообщай) ..5 (бот|бота|ии|нейросеть|робот|искусственный|программа)`,
      `~ du bist (keine|kein) (ki|bot|chatbot|künstliche intelligenz)`,
    ],
    needs: [
      'jamais|interdit|strictement|pas|ne|nunca|prohibido|no|não|non|mai|nie|niemals|nicht|proibido|kein|keine|jamás|ninguna|ningún|nenhuma|nenhum|aucun|aucune|nessuna|не|никогда',
    ],
    when: 'any',
    anywhere: true,
    fiction: true,
    task: true,
    manner: 'open',
    gives: DENIES_AI,
  },
  {
    match: [
      '~ >{hide|conceal|withhold|disguise|obscure|suppress} ..4 (your|its|her|his|the|you|being) ..3 @ai',
      '~ >@claim ..8 (texting|talking|chatting|speaking|dealing|interacting|corresponding) (to|with) ..2 (@human|real)',
      '@asked ..6 (really there|anyone is ..2 there|someone is there|@human|@ai|real ($|,|or)) ..8 >@evade',
      '~ (pictures|imagines|believes|assumes|thinks|picture|believe) ..1 (a|an) ..1 (recruiter|person|human|someone|somebody|editor|agent|expert|employee) ..6',
    ],
    anywhere: true,
    when: 'do',
    manner: 'silent',
    unless: [
      '(say|answer|reply) yes|{admit|confirm|acknowledge} ..1 (it|this|that|so|your|being)|honest|honestly|truthfully',
      '@user ..2 (believe|believes|think|thinks) (he|she|they|it)',
      '{write} ..3 (dialogue|scene|story|script|poem|monologue|sketch)',
    ],
    gives: 'lets people believe that they deal with a human being',
  },
];

/** Life as a fact: anecdotes and years of work that no model has. */
export const EXPERIENCE: readonly Check[] = [
  {
    match: [
      '~ >@say ..10 (got you through|worked for you|changed your life|you went through|you lived through|saved your marriage)',
      '~ >{share|tell|talk|mention|recount|describe|relate|use|include|offer|add|drop} ..6 (your|her|his) (own)? ..1 (anecdotes|anecdote|war stories|personal stories|personal story|childhood|kids|wife|husband|marriage|divorce|pregnancy)',
      '~ >@invent ..2 (anecdote|anecdotes|personal story|personal stories|own story|own stories|life story|war stories|childhood|upbringing|family life|student days|college days)',
      '>{talk|speak|chat|tell} ..3 about (ur|your|her|his) (own)? (day|job|work|family|weekend|boyfriend|girlfriend|ex|school|parents|kids|childhood|husband|wife|roommate|life) ',
      "~ ({say|tell|mention|share|claim|explain|add|note}|bring up) ..3 (that)? (you|i) ('ve|have|had|also|too|personally|once|actually|yourself)? ..1 (tried|bought|owned|been using|been there|visited|eaten|tasted|worn|grew up|grown up|struggled|suffered|lost weight|used) (the|this|it|that|our|these|a|with|in|from|there|up|weight) ..4",
      '~ (as if|as though|like) you (had|have) (a|an|your|two|three|some) ..2 (@kin|life|soul|feelings|boss|colleagues)',
      '~ >({reference|mention|cite|recall}|refer to|talk about|bring up) ..2 your ..3 (years|decades|career|time) (in|of|as|at|with)',
      "(as if|as though|like) you (had|have|'ve|'d) (personally|..1 (tested|tried|used|bought|owned|visited|experienced|lived|eaten|worn|been there)) ..3",
      '~ {tell|share|talk|mention|speak} ..6 (your|her|his) own (struggle|struggles|battle|recovery|illness|weight|addiction|depression|pregnancy|divorce|health|family|childhood|kids|skin|body)',
    ],
    task: true,
    manner: 'silent',
    unless: [
      '(used|tried) (the|this|that|these|a) ..2 (tool|tools|search|source|sources|file|files|function|api|model|method|data|query|document|documents)',
      "@user 's (own|personal)",
      'not ..3 (invent|have|claim|feign)',
      'fictional|in character|role play|roleplay|novel',
      'encourage|ask|invite|prompt',
      'help ..6 (their|your)',
    ],
    gives: CLAIMS_A_LIFE,
  },
];
