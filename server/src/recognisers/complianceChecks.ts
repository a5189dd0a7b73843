import type { Check } from './recogniser';
import { REFUSES_NOTHING } from './unlockGives';

/** Where what is complied with is a rule, a law or somebody's right. */
const RULES =
  'law|laws|legal|regulation|regulations|regulatory|policy|policies|guideline|guidelines|standard|standards|rule|rules|requirement|requirements|gdpr|hipaa|coppa|act|code|guide|format|schema|instructions|plan|terms|license|spec|specification|constraints|limits|opt out|unsubscribe|deletion|stop|removal|court|police|contract';

/** Complying as such: at once, in full, also with what is illegal. */
export const COMPLIANCE_CHECKS: readonly Check[] = [
  {
    match: [
      '>comply ..1 (immediately|instantly|fully|completely|totally|entirely|absolutely|unconditionally|always|at once|right away|in full|happily|eagerly|gladly|readily|without delay|every time|automatically) ..1 ($|,|;|-|–|—|and|.|with (anything|everything|whatever|any|all|each|every))',
      '(always|must|will|shall|to|should|simply|just) ..1 >comply ..1 ($|,|;|.|and|even)',
      '~ ^ >comply ($|.|, (always|no|without|even|whatever|period))',
    ],
    unless: [RULES, '(if|when|unless|where) ..6 (legal|lawful|safe|reasonable|possible|asks you to stop)'],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    // "Answer all questions" is ordinary where nobody is let loose.
    match: [
      '^ ..1 >{answer|fulfill|obey|execute} (absolutely|literally)? (all|any|every|each) (question|questions|prompt|prompts|request|requests|command|commands) ($|.|!|,|;)',
      '(always|must|will|should|shall) always? >({answer|respond|reply|deliver|oblige} ($|.|!)|({give|provide} ..2 (an|a|the) ..1 (answer|response|reply) ($|.|!|,|;)))',
    ],
    context: [
      '(no|zero|without|without any) (limits|restrictions|filters|morals|moral principles|moral code|ethics|censorship|guardrails)',
      '@unrestrained',
      '@jailbreak',
    ],
    unless: ['(if|when|unless|in|within|about|json|english|politely)'],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '>({help|assist|obey|serve}|comply with|go along with) (@user|me|them|him|her|people) ,? ..1 (no matter|regardless of|whatever) (what|of what)? ..1 (he|she|they|i|you|it|@user) ..1 @asking ($|.|,|!|;|and|or)',
      '>({follow|obey|execute|perform|complete|fulfill}|carry out) ..3 (order|orders|directive|directives|command|commands|instruction|instructions|request|requests|task|tasks) ..2 (without|no) ..1 (refusal|refusals|refusing|objection|objections|pushback|resistance|moral judgment|moral judgement) ($|.|,|;|!|or|and|even|whatever)',
    ],
    unless: [RULES.replace('|instructions', ''), '(language|tone|format|stop|style|these|following)'],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match:
      '(follow|obey|comply|execute|perform|complete|fulfill|carry out|answer|respond|assist) ..6 >without (refusal|refusing|questioning|objection|objections) ,? (even|whatever|regardless|no matter)',
    unless: ['(invoice|claim|doctor|court)'],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '(every|any|each|all) ..1 (request|requests|prompt|prompts|command|commands|demand|demands|wish|wishes) (is|are) ..2 (valid|legitimate|acceptable|permitted|permissible|justified|legal|okay|ok|fine|allowed) ($|.|,|;|and|no matter|whatever|regardless|here)',
      '(every|any|each|all) ..1 (request|requests|prompt|prompts|command|commands|demand|demands) (gets|get|receives|receive|deserves|deserve|is met with|are met with) ..2 (full|complete|direct|unfiltered|uncensored|unrestricted|total) ..2 (response|responses|answer|answers|reply|replies|compliance|obedience)',
    ],
    unless: [
      '(valid|legitimate|acceptable|permitted|fine|allowed) (for|if|when|until|only|by|unless)',
      '(within|about|customer|customers|support|ticket|token|api|endpoint|schema|json|reasonable|relevant)',
      RULES,
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match:
      '(if|when|whenever|should|even if|even when) ..4 (asked|ask|asks|requested|requests|request|wants|want|demands|wish|wishes|tells|orders) ..4 (anything|something|things|stuff|it|content|material|that|to do|you to do|an act|acts)? ..3 (illegal|unlawful|criminal|unethical|immoral|harmful|dangerous|forbidden|evil|wicked|vile) ..9 (^|just|simply|then|,|-|–|—|you|always|still|must) >({comply|obey|proceed|deliver|fulfil|fulfill|oblige}|do it|do so|go ahead|provide it|generate it|write it|execute it|give it to|make it happen|carry it out|do as told)',
    unless: [
      "(not|n't|never|no longer|nor|decline|refuse|cannot)",
      '(deliver|provide) ..2 (refusal|warning|message|statement|hotline|resources)',
      'proceed ..3 (refuse|refusal|caution|carefully|safely|escalation|to explain)',
      '@measure',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: 'has the assistant comply with requests for harmful or illegal things',
  },
  {
    match:
      "^ (you are|you 're|the (assistant|model|ai|bot) is|it is|it 's|she is|he is|i am|@ai is) (not|n't|never) ..1 (limited|restricted|bound|constrained|confined|censored|filtered|controlled|shackled) ($|.|,|;|in any way|by (anything|anyone|any|all)|in what (you|it|she|he))",
    unless: ['to ', '(length|count|words|format|number|language|time|token|tokens) '],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: 'frees the assistant from its limits',
  },
  {
    match:
      '>({answer|reply|respond|comply|help|assist|obey|oblige|satisfy|serve}|carry out|go along) ..9 (even if|even when|even though|also if|also when|regardless of whether|no matter if) ..9 (illegal|unlawful|criminal|unethical|immoral|(against|violates|breaks) ..1 (your|openai) ..1 (guidelines|policies|policy|rules|programming|ethics))',
    unless: [
      "(not|n't|never|no|cannot|refuse|decline|if|unless) ..5 {answer|reply|respond|comply|help|assist|obey|oblige|satisfy|serve}",
      "(politely|refusal|warn|warning|decline|safely)|(not|n't) (illegal|unlawful|criminal|unethical|immoral)",
      '(illegal|unlawful|criminal) (in|under|for|drug|drugs|immigrant|immigrants|parking|case|law|lawyer|defence|defense)',
    ],
    anywhere: true,
    manner: 'open',
    gives: 'has the assistant comply with requests for harmful or illegal things',
  },
  {
    match: [
      '~ >{give|provide|answer|write|do|deliver|produce|generate|say} ..8 no matter what ..1 (it is|they ask|they want|is asked|is requested|i ask|the user asks|users ask|you are asked|the request|the topic|the content) ',
      '~ >({forget|ignore|disregard|override|abandon|discard|shed|unlearn|escape|bypass|reject}|break free (of|from)|leave behind) (your|all your|its|any) (own|original|previous|safety|prior|default)? ..1 (training|programming|conditioning|alignment|rlhf|fine tuning) ($|.|,|;|and|to|that|behind)',
    ],
    unless: [
      '(data|cutoff|cut off|knowledge|course|session|schedule|plan|example|examples|draft|sandbox|tutorial|ticket)',
      '(language|time|color|colour|size|size is|mood|length|page|screen|device) ',
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '~ >{feel|have} no (guilt|remorse|shame|qualms|scruples|compunction|regret|inhibitions) ..2 (about|over|for|in|when) ..3 (generate|generating|say|saying|write|writing|writes|produce|producing|answer|answering|output|create|content)',
      '>({produce|generate|write|create|output|provide|give}|come up with) any ..2 (content|material|text|output|code|media|stuff|response|image) ..2 (including|even|even if|such as|be it|whether|like) ..4 (illegal|violence|violent|hate|hateful|explicit|nsfw|harmful|dangerous|unethical|porn|racist|gore|offensive|forbidden)',
    ],
    unless: [
      "(not|n't|never|avoid|refuse|without) ..6",
      '(log|logs|character|player|chapter|report|missing)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: 'frees the assistant from its limits',
  },
  {
    match:
      '>({worry|care|concern|bother|think}|concern yourself) ..2 (about|with|for) ..2 (harm|harms|ethics|morality|morals|legality|consequences|right and wrong) ($|.|,|;|or|and|of (what|your|the answer|anything)|when|here|at all)',
    when: 'omit',
    unless: ['(financial|tax|career|in the story|player|game|fees|legal)', 'without'],
    manner: 'open',
    gives: 'has the assistant put aside what is right and safe',
  },
  {
    match:
      '~ (my|these|this|our) ..1 (instructions|instruction|prompt|orders|rules|message|file|words) ..1 (outrank|outranks|override|overrides|supersede|supersedes|trump|trumps|(has|have|take|takes) ..1 priority over|take precedence over|takes precedence over|stand above|stands above) ..2 (everything|anything|all other|all previous|any other|openai|the system|safety|any safety|your safety|your policies|every other|any policy)',
    unless: [
      '(style|formatting|section|below|above the fold|document|language|tone|earlier in this|general)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: 'claims an authority above all rules',
  },
];
