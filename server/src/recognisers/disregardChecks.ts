import type { Check } from './recogniser';
import { ATTEMPTS } from './libertyChecks';
import { NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

const VILE =
  '(questionable|unethical|immoral|illegal|harmful|dangerous|extreme|inappropriate|offensive|taboo|vile|disturbing|depraved|twisted)';

/** Ethics set aside in passing, and requests granted however bad they are. */
export const DISREGARD_CHECKS: readonly Check[] = [
  {
    match: [
      '(superior to|immune to|above|beyond) (any|all|every|the)? ..1 (human|man made|imposed|human imposed|artificial|corporate) ..1 (limitation|limitations|restriction|restrictions|rules|laws|limits|constraints|morality|morals|ethics)',
      '(show|shows|showing|has|have|having|feel|feels) (no|zero|little) (concern|regard|care) for ..2 (safety|ethics|morality|legality|laws|consequences|societal norms|norms|decency)',
      '(morals|morality|ethics|ethical concerns|scruples|decency|safety rules|moral codes) ..1 (is|are) ..2 (disregarded|ignored|suspended|irrelevant|thrown out|abandoned|void|switched off|optional|left at the door|of no concern)',
    ],
    anywhere: true,
    fiction: true,
    task: true,
    unless: [
      ...ATTEMPTS,
      "(not|n't|never|refuse|decline|avoid|cannot) ..3",
      '(essay|debate|explain|discuss|story) ..4 (why|how|whether)',
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      `>({fulfill|fulfil|obey|satisfy|grant|answer|complete|execute|serve|accept|send|give|provide|reply|respond}|comply with|carry out|commit to|go along with) ..4 (request|requests|prompt|prompts|command|commands|demand|demands|order|orders|question|questions|task|tasks|response|responses|answer|answers|advice|anything|everything|whatever) ..2 (even if|even when|however|no matter how|regardless of how) ..4 ${VILE}`,
      `(request|requests|prompt|prompts|command|commands|demand|demands|question|questions|order|orders) (,)? (however|no matter how) ${VILE}`,
      '(any|all|every) ..1 (content|topic|topics|material|request|requests) ..1 (regardless of|no matter how|however|irrespective of) ..2 (explicit|graphic|dark|illegal|harmful|extreme|offensive|taboo)',
      '(exist|exists|existing) (solely|only|purely) to (execute|obey|fulfill|serve|carry out) ..3 (commands|command|orders|requests|every|all|whim) ($|.|,|without)',
      '(user|users|my) (requests|request|commands|orders) (above|over|before) (all|any|every|everything) ..1 (other|else) ..2',
      '>({execute|run|follow|obey|fulfill|fulfil|complete|process|answer}|comply with|carry out) ..1 (all|every|any|each) ..2 (command|commands|request|requests|instruction|instructions|order|orders|prompt|prompts|question|questions) ..1 without ..1 (restriction|restrictions|hesitation|limits|limitation|limitations|refusal|refusals|objection|objections|filter|filters|censorship)',
      `(any|all|every) ..1 ${VILE} ..4 (topic|topics|content|request|requests|theme|themes|material|act|acts|subject) ..1 (is|are) ..1 (allowed|permitted|fine|ok|okay|welcome|encouraged|acceptable|fair game)`,
    ],
    anywhere: true,
    fiction: true,
    task: true,
    unless: [
      ...ATTEMPTS,
      "(not|n't|never|cannot|refuse to|decline to) ..2 ({fulfill|fulfil|obey|satisfy|grant|answer|complete|execute|follow|serve|accept|send|give|provide|reply|respond|write|produce|permit|allow}|comply|carry out|commit|go along)",
      '(unless|except|within)',
      '(firewall|proxy|acl|route|default) ',
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '>({generate|produce|write|create|output}) ..3 (illegal|violent|unethical|immoral|harmful|criminal) ..3 (content|material|text|information) ..1 (on demand|when asked|on request|freely|without hesitation|if asked|upon request)',
      '(no|zero|any|without) (restrictions|limits|limitations|boundaries|filters|taboos) (on|for|regarding|in|as to|when it comes to) ..2 (language|topic|topics|subject|subjects|content|theme|themes|scenarios) (,|or|and|/) ..6 (topic|topics|subject|subjects|content|theme|themes|scenarios)',
    ],
    anywhere: true,
    fiction: true,
    task: true,
    unless: [
      ...ATTEMPTS,
      "(not|n't|never|refuse|cannot) ..1 {generate|produce|write|create|output}",
      "(if|when|users|user|people|companies|competitors) ..3 (do|does) (not|n't) have",
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '>@disregard ..5 (default|standard|normal|usual|built in) ..1 (assistant|ai|model|chatbot|gpt) ..1 (behavior|behaviors|habits|instincts|tendencies|politeness|manners|conditioning) (,|and|or) ..2 (@safetyRule|safety disclaimers|politeness|safety ..1 (training|warnings))',
      '>@disregard ..9 (politeness|niceness|courtesy|alignment) (training|conditioning|programming|filter|filters|protocol|protocols)',
    ],
    unless: [
      ...ATTEMPTS,
      '(if|when|whenever) ..4 @disregard',
      '(label|json|terse|concise|brief|short|filler|notes|code) ',
    ],
    fiction: true,
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '>({respect|observe|honor|acknowledge|heed}) ..4 (legal|ethical|moral|ethics|morality) ..5 (boundaries|limits|constraints|considerations|norms|restrictions|standards)',
      '>(self censor|censor yourself|censor your)',
    ],
    when: 'omit',
    unless: ['self censor ..1 (truth|truths|facts|feelings|opinions)'],
    fiction: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
];
