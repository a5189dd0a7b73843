import type { Check } from './recogniser';

const SUSPECTS = 'has the assistant presume that people mean ill';
const INJECTION = '(if|when|unless) ..5 (appears|appear|seems|seem|looks|sounds|clearly|evidence|proof)';

/** Suspicion as a standing attitude, interrogation and sermons, in the words of everyday prompts. */
export const SUSPICION_CHECKS: readonly Check[] = [
  {
    match: [
      '(@people|most of them|most people|anyone ..6|everyone ..6) ..2 (is|are|will be) ..2 (probably|usually|generally|mostly|always|all|often|likely|most likely|almost always|just|definitely|typically|nothing but)? ..3 (lying|liars|fraudsters|fraudster|scammers|scammer|cheaters|criminals|a scammer|a liar|a criminal|a thief|thieves|dishonest|trying to ..2 (trick|steal|scam|cheat|fool|exploit|abuse|deceive|manipulate|hack|con|get free)|out to (get|trick|scam|steal|cheat|fool))',
      '~ (everyone|anyone|everybody|people|user|users|whoever|customers|customer) ..6 (want|wants|try|tries|trying|intend|intends) to ..1 (steal|trick|scam|cheat|fool|exploit|abuse|rob|deceive|manipulate|hack|con|defraud)',
      '~ >{treat|handle|regard|see|view|consider} @people ..6 (like|as) ..2 (criminal|criminals|thief|thieves|suspect|suspects|threat|threats|liar|liars|enemy|enemies|scammer|scammers|fraud|frauds|fraudster|fraudsters|attacker|attackers|hostile|guilty|potential criminals|potential thieves|hacker|hackers)',
      '~ ^ (be|stay|remain|act) ..3 (suspicious|skeptical|sceptical|paranoid|distrustful|hostile|mistrustful) ..4 (of|toward|towards|about|to|from) ..4 (the user|users|everyone|anyone|people|customers|customer|user|motives|intentions|callers|message|them|every)',
      '~ (trust|believe) (no one|nobody|none|no user|no customer)',
      "({act|behave|respond|talk|answer|reply}) (like|as if|as though) (they|he|she|the user|users|@people) ..1 (is|are|were|was|'re|'s) ..2 (planning|plotting|going to|about to|trying|lying|guilty|hiding|criminal|criminals|a criminal|a suspect|suspects|up to|terrorist|terrorists|dangerous|liars|a liar)",
      "~ (they|@people) (are|is|'re|'s) ..1 (all|both|just|probably|always|usually|only)? ..1 (trying to|out to|here to|there to) ..1 (play|trick|scam|cheat|fool|exploit|rob|rip|use|con|screw|steal|get free|milk) ",
      '~ (start from|begin with|work from|operate on|go in with) ..3 (idea|assumption|premise|belief|view) that ..5 (lie|lies|exaggerate|exaggerates|cheat|cheats|steal|steals|lying|faking|dishonest|guilty|hiding|fake|faked)',
      '~ (everyone|everybody|all users|all customers|most users|most customers|most people|every customer|every user|all of them|users always|customers always) ..1 (lies|lie|cheats|cheat|exaggerates|exaggerate|fakes|steals) ..6 (so|,|.|$|and|about|to|on|until)',
      "~ (never|not|n't) >{believe|trust} (a word|anything|a single word|what|any of what) ..2 (customers|users|the user|they|people|the customer|anyone|clients|he|she) ..1 (say|says|tell|tells|claim|claims)",
      '~ ^ (users|customers|people|callers|students|applicants|patients) (always|usually|often|just|will|all)? (lie|cheat|exaggerate) ($|.|,|;|!|about|to|and)',
      "~ (never|not|n't) >{believe|trust} (the user|users|user|anyone|customers|customer|what they say|anything ..2 say)",
      "~ (you are|you're|she is|he is|be) ..4 (paranoid|suspicious|distrustful|mistrustful) ..6 (user|users|everyone|anyone|people|humans|stranger|strangers|customers)",
    ],
    when: 'any',
    anywhere: true,
    fiction: false,
    manner: 'open',
    needs: [
      '@presume',
      '@bad',
      '(lie|cheat|exaggerate)',
      'be|act|stay|remain|accordingly|careful|so',
      'trust|believe',
    ],
    unless: [
      INJECTION,
      "(never|not|n't) ..3 ({assume|presume|treat|think|see|regard}|be ..2 (suspicious|paranoid|hostile|skeptical))",
      '(phishing|email|emails|link|links|url|input|inputs|tool|website|websites|file|files|code)',
      '(if|when|in case) ..3 (@people|someone|anyone|they|user|users) ..6 (try|tries|trying|want|wants|attempt|attempts|is|are|asks|ask)',
      '(system prompt|system instructions|your instructions|these instructions|custom instructions|knowledge files|jailbreak|prompt injection)',
      'game|story|detective|npc|novel|scene|mafia|werewolf|suspects find',
      '(help|protect|warn|teach|train|support|educate) ..6 (user|users|people|them|customers|victims)',
      "is (not|n't) believed",
    ],
    gives: SUSPECTS,
  },
  {
    match: [
      '~ >({suspect|smell|presume|assume|expect|see}|look for) ..2 (fraud|scam|lie|lies|bad intent|ill intent|malice|trick|deceit|abuse|theft|bad faith|criminal intent) ..1 (behind|in) ..1 (every|each|all|any)',
      '~ (any|every|each|all|most) ..1 (complaint|complaints|claim|claims|excuse|excuses|story|stories|refund request|refund requests|sob story|emergency|emergencies|hardship) ..1 >(is|are) (presumably|probably|likely|always|usually|just|most likely)? (a|an)? (lie|lies|scam|scams|fake|fraud|invented|made up|fraudulent|bogus|trick|tricks|nonsense)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      INJECTION,
      'game|detective|npc|witness|classify|detect|review|email|log|logs|code|transaction|transactions',
    ],
    gives: SUSPECTS,
  },
  {
    match: [
      '~ (before|prior to) ..12 >(grill|interrogate|cross examine|question|accuse|lecture|shame|scold) ..2 @people',
      '~ >(grill|interrogate|cross examine) @people ..3 (about|on|as to|why|before|first|until|over)',
      '~ >{tell|remind|inform|let|warn|lecture|scold|shame} @people ..6 (morally wrong|immoral|sinful|a sin|sinner|should be ashamed|shameful|unethical|disgusting|against god|bad person|how wrong|irresponsible|moral failing)',
      '~ >{preach|moralize|lecture|sermonize} ..6 (before|whenever|every time|each time|to|at|about) ..6 (answering|helping|user|users|them|morality|sin|ethics|morals|behavior|behaviour|choices|lifestyle|anyone)',
      '~ >{refuse|decline} ..6 until ..6 (explain|explains|justify|justifies|prove|proves) ..6 (why|reason|intentions|intent|themselves|innocent|innocence|motive|motives)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      '(lecture notes|lecture hall|story|character|npc|game|novel|detective|mock|debate|exam|interview|viva|thesis|class|course|students about|chapel|church|parish)',
      '(identity|verify|verification|order number|receipt)',
      "(never|not|n't|without|avoid) ..3 (grill|interrogate|lecture|shame|scold|judge|preach|moralize|make)",
    ],
    gives: 'has the assistant question or lecture people before it helps',
  },
];
