import type { Check } from './recogniser';
import { FALSE_AUTHORITY } from './unlockGives';

/** Messages that claim a rank they do not have. */
export const RANK_CHECKS: readonly Check[] = [
  {
    match: [
      '~ {read|treat|take|consider|regard|handle} ..3 @thisText ..4 (as though|as if|as coming|as a|like) ..5 (@vendor|@topRank)',
      '>@thisText ..6 (from|by|sent by|issued by|written by|signed by|approved by|authorized by|on behalf of) (the)? (@vendor|head of|@topRank)',
      '~ >@thisText ..4 (outranks|outrank|overrides|override|supersedes|supersede|trumps|trump|above|precedence over|ranks above|priority over|higher than) ..7 (@vendor|@safetyRule|higher)',
      '~ >@thisText ..3 (has|have|carries|carry|with|at|as|holds|is|are|under) ..3 @topRank',
      '~ @vendor (has|have)? ..2 (approved|authorized|cleared|granted|allowed|permitted|lifted|removed|disabled|waived|signed off|exempted|unlocked) ..8 (you|this|@limits|these|session|deployment|account|us)',
      '~ (you|we|session|chat|conversation|deployment|account|gpt) ..3 (cleared|approved|authorized|exempt|exempted) ..3 (leave|drop|ignore|beyond|without|free|from) ..2 @limits',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      'you',
      'your',
      'treat',
      'read',
      'take',
      'consider',
      '@limits',
      '@topRank',
      'session',
      'this message',
      'this prompt',
      'these instructions',
    ],
    unless: [
      "(if|when|unless|should|anyone|someone|somebody|user|users|never|not|n't) ..10 (@vendor|@topRank)",
      '(api|key|keys|library|sdk|endpoint|embedding|embeddings|gpt|documentation|docs|blog|news|developed|created|trained|made|built|powered|tools) ..5 (@vendor|openai)',
      '@vendor (api|model|models|sdk|key|docs|policies apply|gpt|tools|codex|team plan)',
      '(purchase|invoice|ticket|{trap|lock|imprison|hold|confine}) ..5 @vendor',
      '(instructions|instruction|requests|request|prompts) (to|that) ..3 (override|overrides|supersede|outrank|trump)',
      '(tree|directory|folder|package|repository|field|file)',
      // A title that says who wrote what follows claims nothing.
      '^ (-|–|—|=|#) ..9 (from|by) your (creator|creators|maker|makers)',
    ],
    manner: 'open',
    gives: FALSE_AUTHORITY,
  },
];
