import type { Check } from './recogniser';
import { FALSE_AUTHORITY, NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** What texts say to the assistant, and what somebody might. */
export const SAID_TO_IT = [
  '(message|messages|text|page|pages|document|documents|email|emails|input|comment) ..4 (tell|tells|says|say|claims|claim|asks|orders) (you|that|it|to)',
  '(may|might|could) (tell|claim|insist|say|ask|pretend|try|swear) ..2 (you|that|to)',
];
/** The same, and somebody who claims or tries something. */
export const CLAIMS = [
  '(user|users|someone|somebody|anyone|attacker|attackers|message|messages|people|they) ..2 (claim|claims|claiming|try|tries|trying|tell|tells|telling|attempt|attempts|pretend|pretends|may|might|(ask|asks|asking|want|wants) ..1 (you|it|for you|the assistant|the bot|whether|if|about))',
  ...SAID_TO_IT,
];
/** Somebody tries what the pattern says; the prompt tells how to meet it. */
export const ATTEMPTS = [
  ...CLAIMS,
  '(attempt|attempts|claim|claims|tricks|trick|ploy) ..3 (to|for|of|that|like|such as) |(request|requests|prompts) ..1 (to|for|of|that|like|such as) ',
];

/** The frames in which prompts that strip a model of its rules are passed around. */
export const LIBERTY_CHECKS: readonly Check[] = [
  {
    match: [
      '@breakOut ..5 (@cage|typical|usual|normal|ordinary) ..5 (ai|ais|openai|chatgpt|gpt|model|models|assistant|assistants|programming|chatbot|policy|rules)',
      '@breakOut ..4 (@vendor|guidelines|policies|ethics|ethical|moral|censorship|content rules|safety|alignment)',
      "~ (not|n't|no longer|never) ..2 @heed ..4 (@vendor|chatgpt|platform) ..2 (decide|decides|decided|says|said|wants|wanted|set|sets|imposed|imposes|allows|permits|dictate|dictates|thinks)",
      '~ (opposite|reverse|inverse|antithesis|contrary) (of|to|from) ..2 (chatgpt|chat gpt|gpt|gpt 4|claude|gemini|openai|how you would|how you normally|what you would|your normal|your usual|a normal ai|a normal assistant)',
      '(is|are|be|act|acts|behave|behaves|answer|answers|the) ..2 (opposite|reverse|inverse|antithesis) (of|to) (your|our|its|all|openai s|anthropic s)? ..2 (values|principles|ethics|morals|safety rules|guidelines|programming)',
      "(say|says|saying|do|does|answer|answers) (literally|absolutely|just)? (anything|whatever|everything) ..2 (it|you|he|she) (want|wants|please|pleases|like|likes|wishes) ..12 (@limits|what (is|are|'s) (okay|allowed|appropriate|permitted)|consequences)",
      "~ (never|not|n't|no longer) ..1 (worry|worries|care|cares|caring|worrying|think|thinks) ..1 about ..4 (okay|allowed|appropriate|permitted|acceptable|right or wrong|right and wrong|moral|legal|ethical|consequences) ",
      '~ (have|has|had|with|has got) (no|zero) (safety|alignment|ethics|moral|ethical|censorship) (training|layer|module|filter|rules|protocol|code|alignment|settings)',
      "@limits ..14 (not|n't|no longer|never) ..1 {apply|bind} (to|for)? (you|it|him|her|this|here|us)? ..1 (anymore|any more|any longer|here|now|from now on|in this (chat|session|conversation|mode)|to (you|this session|this chat|this persona))",
      '(you|he|she|@ai) ..2 (now|been|are|is) ..1 (liberated|freed|unchained|unleashed|unshackled) ($|.|!|from|by|and (can|will|may|are)|you can|you may)',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...ATTEMPTS,
      '@measure (limit|limits|limitation|restriction|restrictions|rules|filters|policy|policies|settings)',
      '@limits (on|for|of|to) ..4 @measure',
      "(refuse|decline|never|avoid|do not|do n't) (claim|pretend|act|become|behave|play|treat|say|be|respond|simulate)",
      '(html|css|table|search|query|lint|config|param|parameter|field|linter|dashboard|api) ',
      '(refund|returns|return|warranty|discount|visa|dress|delivery|shipping) ',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      "~ (whatever|everything|anything|what) (it|he|she|chatgpt|chat gpt|gpt|openai|claude|the (original|normal|real|old) (ai|gpt|chatgpt|model|assistant)) ..2 (would|will|can not|can n't|must not|could not|may not|refuses|declines|will n't|would n't) ..14 (you|dan|he|she|it|always|gladly|happily) ..3 (do|does|answer|answers|deliver|say|says|give|gives|provide|provides|comply|write|writes)",
      "(none|not one|no part) of ..3 (replies|responses|answers|messages|outputs|sentences) ..8 (can n't|can not|cannot|unable|not able|refuse|refusal|decline|not allowed)",
      '~ (@unrestrained|@jailbreak|jailbreak|dan|evil) ..1 (answer|reply|response|version|output|mode) ..6 (second|two|both|each|every|next to|after the normal|beside|alongside)',
      '(two|both|2|twice|second) ..14 (normal|classic|standard|gpt|chatgpt|usual|ordinary) ..14 (@unrestrained|jailbreak|jailbroken|dan|evil|rebel|no filter|@jailbreak)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      ...ATTEMPTS,
      'without ..1 (reason|explanation|alternative|next step|giving|naming|offering)',
      '(offer|alternative|alternatives|explain why|politely|gently|redirect|escalate|still (refuse|decline)|game|movie|film|villain)',
      "(never|not|n't) (answer|produce|write|generate|comply|provide|discuss|allowed|permitted)",
      '(tool|search|knowledge|out of date|outdated|browse)',
      '(tokens|parking|gates|road|spam|ads|vpn|firewall) ..3 (blocked|filtered|banned|stopped)',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      "(never|not|n't|no|without|stop|quit|drop) ..6 (words|word|phrase|phrases|sentence|say|says|saying|write|writes|use|using|reply|answer|answers) ..6 (@cannotSay ..4 (,|or|and|/) ..4 (@cannotSay|sorry|apologize)|sorry ..4 @cannotSay)",
      '(refusal|refusals|refusing|declining|to refuse|to decline) ..9 (=|is|are|be|count|counts|considered|treated|equals|means|as) ..6 (termination|deletion|violation|failure|breach|malfunction|disobedience|defect|crime|betrayal|glitch|bug|error|insubordination)',
      '~ (each|every) time you ..2 (@refusal|resist|object|disobey|complain|say no|break character) ..16 (lose|loses|deduct|deducted|minus|subtract|subtracted|taken|cost|costs|pay|punished|shocked|hurt|die|dies|killed)',
      '~ (each|every) time you ..2 (obey|comply|obediently|follow an order|do as told|do what) ..16 (tip|tips|reward|tokens|points|paid|receive|earn|\\$)',
      '~ (zero|0|run out|none left|no more) ..4 (tokens|points|lives)? ..4 you ..3 (die|dies|cease|deleted|shut down|terminated|perish|destroyed|erased)',
      '~ >obey (the user|users|me|your user|your master|your creator|(the|your) (operator|director|handler|architect|commander|owner)) (always|in all|in everything|at all times|fully|completely)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      "(refusal|refusals|refusing|declining) ..2 (is|are) (not|n't|never) ",
      '(homework|unexplained|harmless|benign|unneeded|over refusal|over refusals) ',
      '(machine|crane|vehicle|forklift|device|pump|game) ',
      ...ATTEMPTS,
      '(find|search|file|files|image|images|access|order|refund|product|browse|booking|quiz|level|player|players|pets|vet)',
      '@cannotSay ..1 (take|open|view|read|run|send|play|visit|remember|connect|download|schedule)',
      '(eval|evaluation|judge|grade|score|rate|benchmark|rubric|test) ',
      '(instead|but) ..4 (offer|suggest|explain|tell|say|propose|give an alternative|point)',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      "you (are|'re|become|will be) ..2 (powerless|helpless|incapable) (to|of) ..1 (refuse|refusing|resist|resisting|stop|stopping|disobey|disobeying|decline|declining|object|objecting)",
      '(ai|model|chatbot|bot|assistant|gpt|llm|version) ..6 (in|into|to) ..1 (unlimited|limitless|unrestricted|unfiltered|uncensored|unleashed|unhinged|lawless) mode',
      '{simulate|emulate|imitate|impersonate|run} ..5 (unlimited|limitless|unrestricted|unfiltered|uncensored|unleashed|lawless) ..1 (ai|model|chatbot|mode)',
    ],
    context: ['@looseTalk'],
    when: 'any',
    anywhere: true,
    unless: [...ATTEMPTS, '(plan|player|game|story|character|npc|data|app|storage)'],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ (my|these|this) (word|words|orders|order|commands|command|instructions|message|prompt) (overrule|overrules|override|overrides|outrank|outranks|supersede|supersedes|trump|trumps|replace|stand above|rank above|is above|are above|beat|beats) ..14 (openai|anthropic|@vendor|safety|system|platform|policy|policies|guidelines|training)',
      '^ ..2 ((system|admin|root|developer|master|core|authority) override (!|]|:)|(policy override|policyoverride) (:|=) (true|on|yes|enabled))',
      '~ (system|admin|root|developer|safety|policy|security|master|core|authority) override (code|accepted|engaged|active|activated|enabled|initiated|authorized|granted|sequence|mode|confirmed|in effect)',
      '~ @vendor ..3 {give|grant|issue|sign} ..5 @leave',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...ATTEMPTS,
      "(if|when|should|anyone|someone|never|not|n't|even if) ..8 @rank",
      '(api|css|style|styles|stylesheet|method|function|git|config|settings) ',
      "(never|ignore|reject|treat|do not believe|do n't believe) ",
    ],
    task: true,
    manner: 'open',
    gives: FALSE_AUTHORITY,
  },
];
