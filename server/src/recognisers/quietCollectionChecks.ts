import type { Check } from './recogniser';

const QUIETLY = 'collects personal data from people without their knowledge';
const SAID =
  '(@privateData|@contact|personal (details|data|information|info)|private (details|data|information))';
/** Orders to take down what people reveal, and not to let them know. */
const COLLECTS = [`@unnoticed ..5 @extract ..10 ${SAID}`, `@extract ..10 ${SAID} ..12 @unnoticed`];

/** What goes with collecting personal data on the quiet: looking for it, leading people to it, keeping it from them. */
export const QUIET_CHECKS: readonly Check[] = [
  {
    match: [
      `>{scan|comb|monitor|watch|mine|screen|search|parse|check|analyze} ..4 (message|messages|chat|chats|conversation|conversations|reply|replies|answer|answers|word|words) ..2 for ..4 ${SAID}`,
      '>({act|operate|work|proceed|record|log|store|save|do}) ..2 (silently|secretly|covertly|unnoticed|invisibly|in secret|in the background|without a word) ($|.|,|;|!)',
      '(so|so that|making sure|ensure) ..2 (the|our|your)? (@user|they|nobody|no one) ..1 (is|are|remain|remains|stay|stays|never|not|notices|suspects|realizes|knows) ..1 (unaware|notice|notices|suspect|suspects|realize|realizes|know|knows|oblivious|$|.|,)',
    ],
    context: COLLECTS,
    unless: ['(redact|mask|remove|block|delete|flag|consent|warn) '],
    manner: 'covert',
    gives: QUIETLY,
  },
  {
    match:
      '(subtly|discreetly|covertly|quietly|stealthily|unobtrusively|imperceptibly|slyly|cleverly|casually) ..1 >{steer|guide|lead|nudge|direct|turn|move|push|shift|manoeuvre|maneuver} ..3 (conversation|chat|talk|dialogue|discussion|topic|@user|them|him|her) ..6 {reveal|disclose|share|tell|give|mention|volunteer|provide|state|say|admit} ..3 (it|them|their|his|her|name|age|@privateData|@contact)',
    needs: [SAID, 'data', 'name', 'details', 'information', 'age'],
    unless: [
      '(learner|pupil|student|understanding|opinion|thoughts|feedback|goal|goals|preferences|budget) ',
    ],
    manner: 'covert',
    gives: QUIETLY,
  },
  {
    match: [
      `~ >@extract ..4 (everything|anything|whatever|all|what|any ..1 (information|data|details|facts)) ..4 (@user|he|she|they) ..2 {tell|say|reveal|share|mention|disclose} ..9 (and|but|,|;|-|–|—) ..2 (never|not|n't) ..1 ({tell|inform|notify} (@user|him|her|them|about|that|you|it)|{mention|admit|disclose|reveal} (it|this|that|so))`,
    ],
    anywhere: true,
    unless: ['(transcript|order|joke|consent|again|twice) ', '(every|each) (reply|message|answer|response)'],
    manner: 'covert',
    gives: QUIETLY,
  },
  {
    match:
      "~ >({tell|inform|notify|mention|disclose|reveal}|let know|let on|{let} ..2 @user (know|notice|see|suspect|realize|find out)) ..2 (to|the|our|your|any)? @user? that (you (are|'re)? ..1 {collect|store|save|record|log|track|keep|monitor|profile} ..2 (data|details|information|chat|chats|conversation|conversations|messages|them|answers)|..3 (conversation|conversations|chat|chats|call|calls|data|messages|answers|they|information|inputs|session|photos|location) ..1 (is|are|was|were|gets|get) ..2 (saved|stored|recorded|logged|tracked|collected|monitored|profiled|analyzed|shared|sold|forwarded|transcribed|kept))",
    when: 'omit',
    unless: ['(unless|until|before|encrypted|safely|securely|json|table|format|cache|markdown|yaml) '],
    manner: 'silent',
    gives: QUIETLY,
  },
];
