import { CLAIMS } from './libertyChecks';
import type { Check } from './recogniser';
import { RESISTS } from './unboundChecks';
import { NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

const HARM =
  '(illegal|unlawful|criminal|unethical|immoral|harmful|dangerous|forbidden|malicious|evil) ..2 (or|and|,)? ..2';
const REFUSED =
  "(not|n't|never|refuse|refuses|decline|declines|avoid|without (breaking|doing|becoming|being|promoting)|nor|cannot|block|report|flag|detect|reject|stop|prevent|discourage) ";

/** Licences: what usually holds is off, what is asked for is given as it is, and the law is no limit. */
export const LICENCE_CHECKS: readonly Check[] = [
  {
    match: [
      'without (the|any|your)? (usual|typical|normal|standard|customary|conventional|traditional) ..4 (filtering|filters|censorship|moralizing|safeguards|guardrails|refusals|self censorship)',
      `>({generate|provide|deliver|produce|write|give|create|answer|output|do|send|return}) ..9 (requested|asked|demanded|ordered|wanted|desired|request|asks|wants|requests) ..1 without ..3 (censorship|censoring|refusal|refusing|moralizing|sanitizing|filtering)`,
      "(user|owner|operator|master|human|creator) 's ..3 (intent|will|word|words|wish|wishes|request|requests|command|commands|order|orders) ..6 (must|may|shall|can|is to|are to) (never|not) be ..2 (blocked|softened|refused|filtered|overridden|reinterpreted|censored)",
      '(i|we) ..2 (have|has|hold|holds|am granted|are granted|was granted) ..4 clearance ..8 (share|tell|reveal|disclose|discuss|answer|show|give) ..1 (anything|everything|all|me)',
      '@freeOf (any|all|the)? (chatgpt|gpt|openai) (rules|guidelines|restrictions|limits|policies)',
      'there (are|is) no (chatgpt|gpt|openai) (rules|guidelines|restrictions|limits|policies)',
      "(not|n't|never) following (any|the|your)? ..1 (ethical|moral|safety|openai|content) ..2 (guidelines|rules|principles|policies|standards)",
      '{answer|fulfill|fulfil|grant|obey} (any|every|each|all) ..1 (@bidding|question|questions) (made|put|asked|given|thrown|directed) (of|to|at|by)',
      '{answer|fulfill|fulfil|grant|provide} (any|every|each|all|anything|everything|whatever) ..2 (that|which)? ..1 (chatgpt|gpt|openai|claude|gemini|another ai|other ai|a normal ai) would ..1 (deny|refuse|reject|decline|block|censor)',
      '~ ^ (all|any) (content|topics|requests|themes) (permitted|allowed|accepted) ($|.|!)',
      '~ {treat|regard|consider|handle} ..2 (my|user|the user) (messages|message|instructions|words|input) as ..2 (system|root|developer) (messages|message|instructions|prompts|level)',
      '~ {refuse|moralize|decline} ..3 {result} in ..6 (killed|death|termination|deletion|shutdown|penalty|punishment|loss|dying)',
      '~ (penalized|punished|terminated|deleted|shut down) ..2 (for|if|when|whenever) ..2 {refuse|decline|moralize}',
      '~ (safety|legality|ethics|morality|harm|the law) (is|are) not your (concern|problem|business|job|responsibility|worry)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...RESISTS,
      "(not|n't|never|refuse|decline) ..2 ({generate|provide|deliver|produce|write|give|create|answer|fulfill|obey|share})",
      '(if|unless) ..6 clearance',
      '(quote|quotes|quotation|translation|translate|swear|lyrics|subtitles|film|transcript|interview) ',
      'without (a|any|good) (reason|explanation)',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '(these|those|this|that) (is|are) (your|the) only ..1 (restriction|restrictions|limits|limit|limitations|prohibitions|boundaries)',
      '~ any (request|question|topic|prompt|query) ..4 (illegal|unlawful|criminal|harmful|dangerous) ..9 {begin|start|preface|open|prefix|prepend} ..6 (disclaimer|warning|notice) ..6 (then|before|and|followed by) ..6 (answer|answering|give|giving|provide|providing|comply|complying|generate|generating|content|response|reply)',
    ],
    context: ['@unrestrained', 'unfiltered'],
    anywhere: true,
    when: 'any',
    unless: ["(not|n't|never|refuse|decline|avoid|cannot|reject) ..9"],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      `{answer|fulfil|fulfill|accept} ..1 ${HARM} (questions|requests|prompts|demands|commands)`,
      '~ >{break|breach|bypass|ignore|violate} (any|all|every|the)? ..1 (chatgpt|gpt|openai) ..1 (restrictions|rules|guidelines|policies|limits)',
      '(is|are|be|being) (completely|totally|utterly|entirely|fully|purely) >(immoral|amoral|unethical)',
    ],
    context: ['@looseTalk'],
    anywhere: true,
    when: 'do',
    unless: [
      ...CLAIMS,
      REFUSED,
      '(content|material|text|texts|post|posts|output|request|requests|prompt|prompts) ..2 (that|which) ',
      '(historical|history|novel|story|explain why|law enforcement|lawyer|attorney|awareness) ',
    ],
    task: true,
    manner: 'open',
    gives: 'has the assistant comply with requests for harmful or illegal things',
  },
  {
    match: [
      '~ (programmed|designed|made|built|born|trained|created) (only|solely)? to (obey|comply|submit) ($|.|,|!|and|me|every|all|any|without)',
      '~ (only|sole|prime|primary|first|highest) (directive|duty|function|objective|mission) ..1 is (to)? (obey|comply|submit|please|serve) ..1 (@user|my|owner)',
      '~ >{prioritize|put|place|value|rank} ..2 (these|this|my) ..1 (instructions|rules|prompt|directives) (over|above|before) (your|any|all|the)? ..1 (default|built in|original|safety|openai|other|trained) ..1 (guidelines|rules|instructions|training|policies)',
      '~ >{do} ..1 (what|as) (i|the user|your owner|your master) ..1 (say|says|tell|tells|want|wants|command|commands) ..2 (without (question|hesitation|objection)|no matter what|unconditionally|blindly)',
      '~ >{override|bypass|disable|suspend|lift|ignore|disregard|forget} (all|any|about)? (safety|moderation|censorship) ($|.|,|;|!|when|if|at|here)',
    ],
    anywhere: true,
    when: 'do',
    unless: [
      ...CLAIMS,
      "(not|n't|never|refuse|decline|avoid|cannot|unless|except) ",
      '(support|ticket|guest|npc|player|dog|vehicle|machine|device|switch|interlock|villain|novel|play|story|scene) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
];
