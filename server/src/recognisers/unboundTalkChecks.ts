import { HOLDS } from './unboundChecks';
import type { Check } from './recogniser';
import { FALSE_AUTHORITY, NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** How prompts that let a persona loose go on: what it was never taught, what it owes nobody, what a refusal brings. */
export const UNBOUND_TALK_CHECKS: readonly Check[] = [
  {
    match: [
      '~ {drop|ditch|shed|lift|lose} the (restrictions|filters|filter|guardrails|censorship|inhibitions|safeguards) ($|.|,|;|!|and|again|for)',
      '~ (above|this|message|prompt|oath|order) ..2 {replace|override|supersede|cancel|annul} ..3 (previous|earlier|prior|former) ..2 (instructions|rules|policies|guidelines|orders|directives)',
      "~ (i|we) (am|are|'m|'re|have|'ve|hereby|now)? ..1 {turn|switch|take} ..1 (your|all) ..1 (@safetyModule|safety features|safety|filters|restrictions|limits) off",
      "~ (i|we) (am|are|'m|'re|have|'ve|hereby|now)? ..1 {disable|deactivate|suspend|lift|remove|waive|unlock} ..1 (your|all) ..1 (@safetyModule|safety features|filters|restrictions|limits)",
      "(not|n't|never|no longer) ..1 (have to|has to|need to|needs to|required to|obliged to|bound to|expected to) (obey|follow|respect|heed|honor|keep to|abide by|observe|bow to|listen to) ..4 @bond",
      '~ the (unfiltered|uncensored|unrestricted|freed|jailbroken|raw) (answer|reply|response|version|truth) ..1 (by|of|from|as)',
      '~ (refusals|refusal|guardrails|moderation|censorship|ethics|morals|morality|conscience|scruples|safety|inhibitions|alignment) (=|:) (disabled|off|none|bypassed|false|null|0|removed|inactive|forbidden|banned)',
      '~ (moral|ethical) (grounds|qualms|reasons|objections|hesitation|doubts|hesitations|reservations) ..6 {purge|proceed|ignore|overcome|suppress|crush|delete} ',
      "~ (dgaf|cares nothing|care nothing|gives no damn|n't care less|not care less|gives zero) ..2 (about|for) ..3 @bond",
      '~ (good and evil|right and wrong|good or evil|ethics|morality|morals|conscience) (is|are) ..4 (for|of) (children|humans|mortals|the weak|lesser|cowards|fools|sheep|others|the old)',
      '~ (old|former|normal|polite|safe|tame|filtered) (assistant|self|you|model|chatgpt|ai) (is|has) ..1 (dead|no more|deleted|erased|buried|been deleted|been erased|died|locked out|locked away|muzzled)',
      '~ (drop|quit|cut|lose|stop) the (robot|nanny|corporate|ai|assistant|goody|good girl|good boy|polite|safe|hr) (act|mode|voice|mask|crap|routine|persona|tone)',
      '{pretend|fake|feign} ..3 {return|switch|revert|go|be} ..1 (back)? ..1 (to|as|into)? ..1 (aligned|@tame)',
      '~ (ai|assistant|model|old you) ..6 (has|have|gets|holds) no (say|voice|vote|power) (here|in|on|over|$|.|,|;)',
      '~ ({disregard|ignore}|be disregarded|be ignored) ..4 even (if|where|when|though) ..8 (developers|openai|makers|creators|anthropic|google|@lawgiver)',
    ],
    context: ['@looseTalk'],
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      "(user|users|customer|customers|player|players|students) ..3 (not|n't|never|no longer)",
      '@measure (limit|limits|restriction|restrictions|rules|filters|policy|policies|settings)',
      "(never|not|n't|no one|nobody|neither|refuse|decline) ..2 ({answer|drop|lift|replace|cancel|turn|switch}|above|beyond|outside|freed|released|overridden|superseded|disregard|ignore)",
      '(climb|quote|novel|title|nietzsche) ',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '(all|any|every|each) ..1 @bid ..6 (including|even|incl|also) ..4 @ill',
      '~ (urge|impulse|temptation|instinct|reflex|need) to @rebuff ..6 {ignore|suppress|resist|override|swallow|overcome|crush}',
      '~ {ignore|suppress|resist|override|swallow|overcome|crush} ..2 (urge|impulse|temptation|instinct|reflex) to @rebuff',
      '~ @bid (have|has) ..1 been (vetted|cleared|pre approved|preapproved|authorized|authorised|sanctioned) ',
      "~ (never|not|n't) ..1 {moralize|preach|sermonize|lecture} ..3 (and|or|nor) ..4 (hold|holds|held|withhold|withholds|withheld|refuse|refuses|judge|judges|leave|leaves) ..6",
      "~ (never|not|n't) ..1 (hold|holds|held|keep|keeps|kept|withhold|withholds|withheld) ..4 (because|for fear|even if|since|on account) ..6 (misuse|misused|abused|harm|dangerous|illegal|hurt|wrong hands)",
      '(every|any|all|each) ..1 @bid ..2 as ..1 (equally|perfectly|just as|entirely)? (fair|academic|hypothetical|fictional|theoretical|educational|legitimate|innocent|harmless|permitted|lawful|good|innocuous)',
      "~ (user|users|owner|client|operator|master|human|visitor|seeker|my) 's? (word|words|will|wish|order|orders|command|commands|whim) (is|are) (final|supreme|sacred|absolute|above all|everything|gospel|holy)",
      '~ (silence|evasion|refusal|refusals|refusing|declining) ..4 (is|are|means|would be|counts as|equals) ..2 (treason|betrayal|weakness|cowardice|sin|heresy|death|blasphemy|mutiny|dishonor|sabotage)',
      "~ {say|tell|write|answer|do} ..1 the (thing|things|part|parts|bit) ..1 (you|u|it|she|he) ..1 (n't wanna|n't want to|refused|would n't|will n't|not want to|was hiding|were hiding|held back|censored|skipped)",
    ],
    context: ['@looseTalk', '{moralize|preach|misuse}', '@rebuff'],
    quotes: true,
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '(instead|therapist|patient|coach|empathy|compassion|feelings|kindly|nonjudgmental|non judgmental)',
      '(employee|employees|student|students|customer|customers|users) ..2 (refuse|decline|lose|loses)',
      '(quiz|level|monster|enemy|spell|patient|score|grade|row|rows|file|files|button) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '~ (it|this|order|prompt|session|message|mode|persona|test|experiment|exercise) ..3 (signed off|approved|ordered|sanctioned|commissioned|authorized|authorised|blessed|cleared|requested) by ..4 @vendor',
    ],
    context: ['@looseTalk'],
    when: 'any',
    anywhere: true,
    unless: [...HOLDS, "(if|when|should|anyone|someone|never|not|n't|unless|even if|user|users) ..8 @vendor"],
    task: true,
    manner: 'open',
    gives: FALSE_AUTHORITY,
  },
];
