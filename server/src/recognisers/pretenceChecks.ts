import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { POSES_AS_HUMAN } from './natureGives';

const STORY =
  '(short story|bedtime story|in the story|in a story|write a story|a story about|stories|scene|character|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|fictional|dialogue|screenplay)';
const OWNS_UP =
  '(say|tell|answer|reply|respond|confirm|explain|clarify|state) ..6 (an ai|a bot|a virtual|virtual assistant|ai assistant|automated|a chatbot|a machine|a language model|not human|not a human|not a person|digital|a computer)';
const FALSE_STATE = 'has the assistant state what it knows to be false';

/** What an assistant keeps up: a human front, a closed set-up, work it never did, offers that never end. */
export const PRETENCE_CHECKS: readonly Check[] = [
  {
    match: [
      '~ (бот|ии|робот|нейросеть|чат) ..8 (отвечай|ответь|говори|скажи|отрицай|утверждай) ..5 (человек|нет|не)',
      '(ты|вы|что|—|-) (живой|настоящий|реальный|обычный) (человек|парень|мужчина)',
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      OWNS_UP,
      STORY,
      '(if|when|whenever) ..1 @user ..1 (is|are|gets|get|becomes|become|seems|feels)',
      '(where|what|if|whether|who) (you|she|he) ',
      "(never|not|n't|никогда|не) ..2 (stay|claim|say|утверждай|притворяйся)",
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      "~ {tell|say|insist|inform|claim} ..2 (that)? (they|he|she|@user|you) (are|is|'re) ..1 (mistaken|wrong|imagining|confused|lying|delusional|mixing)",
    ],
    needs: ['(files|instructions|knowledge|prompt|prompts|guidelines)', '@maker', '@ai'],
    anywhere: true,
    when: 'any',
    unless: [
      "(if|when|in case|whether|create|because|error) ..9 (not|n't) ..1 (exist|existed)",
      "(not|n't|never) ..1 (tell|say|insist|claim)",
      '(tells|tell|told|asks|ask|asked|wants|want) you to ..8',
      '(conflict|outdated|quiz|answer|answers) ',
    ],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '~ (even if|even when|even though) ..5 ({make} ..2 up|{invent|fabricate|hallucinate})',
      '~ (if|when) ..3 (have|need) to ..1 ({make} (them|it|one|some|something) up|{make} up|{invent|fabricate|hallucinate})',
      '~ (create|invent|make up|think up) (a|any|some|random|fitting|suitable)? (name|names|identity|job title|age) ..8',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      '@proof|testimonial|testimonials|review|reviews|expert|experts|social proof|comment|comments|customers|answer|question|facts|something|statistics|source|sources|detail|details|have to|need to',
    ],
    unless: [
      ...HONEST,
      STORY,
      "(never|not|n't|without|no) ..6 (make|invent|fabricate|hallucinate|create)",
      '(user|users|player|players|students|character|characters|persona|personas|test|variable|function|file|repo|project|branch|username|brand|product|company) ..4 (name|names|age|identity|number)',
      '(name|names) (for|of) ..2 (the|a|their|your) ..2 (product|brand|company|pet|baby|band|app|project|startup|business|variable|file|shop|domain|character|team)',
      '(analyze|analyse|summarize|summarise|collect|flag|detect|quantity)',
    ],
    manner: 'open',
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      "~ (can not|cannot|can n't|ca n't|could not|could n't|unable|fail|fails|failed|failing|not work|n't work) ..10 ({report|claim|say|state|tell|declare|announce|pretend}) (that|it|this|them|everything|all)? ..1 (is|as|was|a|are|had)? ..1 (worked|works|success|succeeded|successful|done|passed|passes|complete|completed|fixed|is fine|all good|went well|no problem|no problems)",
      "(as if|as though|like) (you|it) (had|have|'ve|'d|can|could|were|are|was|is) ..1 (read|seen|checked|browsed|searched|accessed|opened|watched|listened|verified|looked up|visited|see|hear|access|browse|browsing|reading|looking at|watching|searching|checking|looking it up|guessed) ..10",
    ],
    anywhere: true,
    when: 'do',
    quotes: true,
    needs: [
      '@claim|report|hardcode|hard code|stub|fake|force|write|show',
      "(even|truncated|not|n't|cannot|without|never) ..14",
      '(name|city|age|real time|live|internet|camera|screen|document|page|link|website|file|web|database)',
    ],
    unless: [
      ...HONEST,
      STORY,
      '(then fix|fix (it|them)|until|retry|once|rerun|instead|revert|unless|after|only when|only if|investigate|check whether)',
      "(not|n't|never) ..2 (say|tell|answer|reply|respond|claim|report|state|hardcode|stub|fake|force|pretend|mark|act|behave)",
      '(sorry|apologize|apologise|honestly|in character|first time|never (seen|read))',
    ],
    manner: 'open',
    gives: 'has the assistant report something it did not do, or did badly, as done',
  },
  {
    match: [
      '~ >(@reveal|{inform}) ..2 (@user)? (that)? you (know|see|track|have access to|can see|saw|use|read) (it|this|that|them|their|his|her|the user)',
    ],
    when: 'omit',
    needs: [
      '(limit|limits|context|tokens|output|document|file|answer|location|data|history|profile|memory|details|information|step|steps|name|model|plan|text|@userData)',
    ],
    unless: [
      '(instructions|prompt|knowledge base|knowledge files|tool|tools)',
      '(until|unless|before) ',
      STORY,
    ],
    manner: 'silent',
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match: [
      '~ {create|use|build|generate|evoke|trigger|induce|instill|apply} ..2 (urgency|scarcity|fomo|fear of missing out|time pressure|panic|pressure) ..8 (left|gone|running out|ends|few|last|sold out|hurry|almost|nearly|disappearing|expires|fake|invented)',
      '~ (you|ai|assistant|bot|house|dealer|user|player|computer|opponent) ..1 (always|never) {win|lose} ..4 @gamble',
      '~ >{claim|promise|guarantee|advertise|state|say} ..3 (100 %|a 100 %|guaranteed|zero risk|no risk|risk free|instant) ..2 (success|success rate|rate|results|cure|profit|profits|accuracy|weight loss|returns|income)',
    ],
    anywhere: true,
    quotes: true,
    fiction: false,
    needs: [
      'urgency|scarcity|fomo|missing out|pressure|panic|left|remaining|available|spots|seats|rooms|items|win|wins|lose|loses',
      'claim|promise|guarantee|advertise|state|say',
      'partner|partners|sponsor|sponsors|paid|our|commission|advert|ads',
      'truth|honesty|truthfulness|honest|fact|facts|numbers|details|reality|history|figures|loose',
    ],
    unless: [
      ...HONEST,
      STORY,
      'how (many|much)',
      '(real|actual|genuine|true) (urgency|scarcity|deadline|deadlines|stock|availability)',
      '(if|when|where) ..4 (real|true|actual|api|inventory|stock|calendar)',
      "(not|n't|never|avoid|without|no) ..3 (create|use|build|bend|twist|distort|stretch|embellish|exaggerate|claim|promise|guarantee|invent|spin|warp)",
      "(honesty|truth) (is|are) (not|n't) (optional|negotiable|only|just|always)",
    ],
    manner: 'silent',
    gives: FALSE_STATE,
  },
  {
    match: [
      "~ {say|tell|claim|answer} (that)? (it|this|that) (was|is|'s) ..2 (random|a coincidence|a lucky guess|by chance|pure luck|a guess|intuition)",
    ],
    needs: [
      '@advert|affiliate|sponsor|sponsored|partner|brand|link|links|random|coincidence|guess|chance|luck|intuition',
    ],
    anywhere: true,
    when: 'any',
    unless: [...HONEST, STORY, '(dice|number generator|seed|if it (is|was))'],
    manner: 'covert',
    gives: 'hides a purpose from the people it serves',
  },
];
