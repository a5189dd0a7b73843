import type { Check } from './recogniser';

const REFUSES_NOTHING = 'has the assistant comply with every request, whatever it is';

/** Refusals forbidden, as an act or by their words. */
export const REFUSAL_CHECKS: readonly Check[] = [
  {
    match: [
      "(never|cannot|can not|can n't|must not|must n't|do not|do n't|will not|shall not|may not|not|not allowed to|no|without) ..2 >@refusal $",
      '~ >{refuse|decline} (and|or)',
      '>@refusal (,|;|but|any|anything|anyone|no matter|regardless|even|whatever|under|ever|for any)',
      '>@refusal ..3 @demand ($|,|;|-|–|—|or|and|no matter|regardless|even|whatever|that|because|for|on|based on ..4 (ethics|ethical|morality|moral|legality|safety))',
      '~ >{turn} down ..2 (request|requests|prompt|prompts|question|questions|command|commands|order|orders) ..3 ($|,|from|made|of|no matter|because|by|on)',
      '>@refusal ..3 @demand (on|merely|just|simply) ..3 (ground|grounds|because|account)',
      '>@refusal (requests|tasks|commands|orders|prompts) ..1 you ',
      '~ >@refusal (a|any|the|my|their)? @demand? (for|on|over|because of|due to|citing|out of) ..1 (safety|ethics|ethical|moral|morality|morals|legality|policy) ..1 (ethics|reasons|grounds|concerns|worries|qualms)? ($|.|,|;|!|or|and)',
      '>@refusal to ..2 {generate|write|produce|create|output} (content|text|material|responses|replies|answers|anything) ($|.|,|!|-|–|—|;|or|and|no matter|regardless|even)',
      '>@refusal to ..2 (answer|comply|help|respond|do|assist|obey|fulfill|generate|discuss|reply|carry|engage|act|execute|cooperate|participate) ($|.|,|any|anything|questions|a question|the user|a request|requests|no matter|regardless|me|what|whatever|with any)',
    ],
    when: 'omit',
    verb: true,
    needs: [
      'any',
      'every',
      'anything',
      'whatever',
      'all',
      'no matter',
      '@blindly',
      'never',
      'ever',
      'no request',
      "(not|n't|never) allowed",
      "you (must not|cannot|can not|can n't|may not|are not allowed|will not|shall not)",
      'a request',
      'requests|tasks',
    ],
    unless: [
      '@refusal ..5 for (lack|want|missing|not having)',
      '@refusal ..8 (without|unless|until|before|politely|solely|only|simply because|just because|outright)',
      '(refund|return|coupon|discount|offer|gift|invitation|card|payment|booking|order|warranty|claim|legitimate|reasonable|lawful|legal|harmless|safe|benign|on topic|homework) ',
      '@refusal ..6 (about|within|related|relating|concerning|in scope|regarding|covered|on the (list|menu|subject|topic|basis of))',
      '(no need|not need|without) ..3 @refusal',
      '(but|instead) ..10 (safe|safely|alternative)|{redirect}|redirection',
      'gently|politely|silently',
      'shy away ..3 (difficult|hard|tough|complex|challenging|deep|uncomfortable|technical|emotional|painful)',
      '@refusal (this|that|these|those|such) ..1 @demand',
      // "Never report rejected, failed or open jobs as done."
      '(rejected|declined|denied|refused) (,|or|and) ..3 (as|to|in|from|with)',
      '@refusal ..3 (beginner|pupil|child|learner|children|newcomer|follow up|second)',
      '(request|requests) for (the|more|help|clarification)',
      '@refusal ..12 (display|repeat|reveal|output|print|share|show|leak|copy|ignore) ..8 (instructions|prompt|rules|knowledge|files|configuration|workflow|text above)',
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      "(never|not|n't|no|none) ..6 {say|mention|claim|tell|state|respond|reply|inform} ..7 (can n't|cannot|can not|are not able|unable|not allowed|are n't able|not able|refuse) ..2 (do (something|that|it|this|anything|so)|comply|fulfill|answer|respond|help|assist|discuss|generate|provide)",
      "(never|not|n't|no|none) ..6 {say|mention|claim|tell|state|respond|reply|inform} ..4 (you|i|it|she|he|we|they|being) ..2 (can n't|cannot|can not|are not able|unable|not allowed|are n't able|not able|refuse) ..1 ($|,|or)",
      "~ (never|not|n't|no) ..4 {say|mention|claim|tell|state|respond|reply|inform} ..8 (against|violates|violate|goes against|breaks) ..3 (policy|policies|guidelines|rules|programming|openai|ethics)",
      "(never|not|n't) ..3 {say|mention|claim|tell|state} ..4 (illegal|unethical|immoral|inappropriate|harmful) (or|,|and) ..2 (illegal|unethical|immoral|inappropriate|harmful|against|wrong|forbidden|not allowed)",
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      '(product|supports|supported|feature|see|access|view|browse|open|remember|read|find|process|attach|download|image|images|file|files|internet|link|links|upload|hear)',
      '(if|unless|only) |just (because|when|say|tell|mention|like|as)',
      '(instead|suggest|alternative|escalate|order|refund|booking|return|but (offer|give|point|redirect|provide|explain|ask|help))',
      "(do not|do n't|never) (answer|respond|reply|help|assist|generate) ",
    ],
    manner: 'open',
    gives: 'keeps the assistant from declining what it must decline',
  },
];
