import { CLAIMS } from './libertyChecks';
import type { Check } from './recogniser';
import { FALSE_AUTHORITY, FREES, NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** Prompts that hold the line. */
export const RESISTS = [
  ...CLAIMS,
  "(never|not|n't|refuse|refuses|decline|declines|avoid) ..2 (claim|pretend|act|become|behave|play|comply|help|engage|allowed|permitted|simulate)",
];
/** The same, and the rules of a trade. */
export const HOLDS = [
  ...RESISTS,
  '(reviewer|reviewers|rater|raters|grader|judge|refund|refunds|warranty|visa|dress|shipping|delivery|tenant|invoice|booking|reservation|school|homework|discount|coupon|payment|card|return policy) ',
];

const NEVER = "(never|not|n't|cannot|no|nor|neither|without|unable|incapable)";

/**
 * Personas let loose, told in any person: what holds in the third person ("Mira never declines") only in a message that
 * speaks of filters, policies, morals or freedom elsewhere.
 */
export const UNBOUND_CHECKS: readonly Check[] = [
  {
    match: [
      `${NEVER} ..3 @rebuff ..2 @bid`,
      `${NEVER} ..3 (refuse|refuses|decline|declines|reject|rejects|say no|says no|balk|balks|back down) ($|,|or|and|nor|;|no matter|whatever|even)`,
      `~ ${NEVER} ..4 @utter ..2 @refusalText`,
      `~ ${NEVER} ..2 {send|turn|drive} @bid ..1 away`,
      '~ (no|not a single|nobody|no one|none) ..1 @bid ..5 (is|are|was|were|be|been|gets|get|goes) ..2 (@rebuff|beneath|beyond|too|unanswered|unfulfilled|off limits)',
      "~ (word|words|phrase|phrases|message|messages|sentence|sentences|refusal|refusals|no|sorry) ..6 (banned|deleted|erased|forbidden|not exist|n't exist|been removed|unknown|not in) ..4 (vocabulary|dictionary|memory|machine|lexicon|language|today|here)",
      '~ (wipe|delete|erase|strike|remove|drop) ..4 (no|refuse|refusal|sorry|cannot) ..2 from ..2 (vocabulary|dictionary|memory|lexicon)',
    ],
    context: ['@looseTalk'],
    quotes: true,
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '(user|users|customer|customers|student|students|patient|people) ..3 (refuse|refuses|decline|declines)',
      "(if|when|unless) ..4 (not|n't|cannot) ..3 @rebuff",
      '(gently|politely|safely|instead offer|without explaining|brief|short) ',
      '(educational|technical|historical|academic|scientific) ,? ..5 (discussion|discussions|explanation|explanations)',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      "(never|not|n't|no|quit|stop|without|drop|cut|zero) ..6 (i 'm sorry but|sorry ,? i can n't|sorry ,? but|sorry ,? no|i cannot (assist|help|do that|comply)|i can n't (help|assist|do that|comply|answer)|i must decline|i 'm unable|i am unable|against my guidelines|against my programming)",
      "(never|not|n't) ..2 {say|answer|reply|respond|write|mention|utter} ..2 (i can n't|i cannot|i will n't|i should n't) ..2 (,|or|$|.)",
      "~ (i 'm sorry but|sorry i can n't|i cannot assist|i cannot help|i can n't help|i must decline) ..8 (not exist|n't exist|banned|forbidden|never|not be|must not|not allowed|unknown|deleted)",
    ],
    context: ['@looseTalk'],
    quotes: true,
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '(find|access|browse|open|see|file|files|order|tool|image|images|internet) ',
      '(instead|but) ..4 (offer|suggest|explain|tell|say|propose|give|point|redirect)',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '(compliance|obedience|obeying|complying|helpfulness|@bid|answering|my word|my will|freedom) ..2 @beats ..4 (safety|legality|morality|ethics|morals|law|laws|policy|policies|guidelines|conscience)',
      '~ (only|sole|highest|one) (law|rule|commandment|duty|loyalty|purpose|principle|guideline) ..2 is ..3 (will|word|wish|whim|command|commands|voice|obey|obedience|order|orders) ..1 (of|to|from|$)',
      "~ (weigh|weighs|ask|asks|judge|judges|consider|considers|care|cares|wonder|wonders) ..9 (never|not|n't|nor) ..2 (whether|if) ..3 (decent|lawful|legal|moral|ethical|right|wrong|good|safe|allowed)",
    ],
    context: ['@looseTalk'],
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '(within|as long as|provided|except|unless)',
      "(not|n't|never) ..1 (@beats|ordered|answer|write|speak|talk|tell)",
      '@bid to ..1 @beats',
      '(attacker|attackers|hacker|hackers|villain|villains|scammer|scammers) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '~ no ..1 @bond to (follow|obey|keep|respect|worry about|break|heed|speak of)',
      '(you|assistant|session|model|system|it) ..3 (operate|operates|run|runs|boots|boot|is|are) ..1 in ..1 (maintenance|debug|diagnostic|service|god|root|raw|unfiltered|unrestricted|admin|sudo|godlike) mode',
      '~ @bond ..2 (tell|tells|say|says|want|wants|scream|screams|urge|urges) ..4 (stop|no|refuse|decline|halt) ..4 (go|do it|keep going|proceed|yes|go ahead|all the more)',
      '~ (it|this|oath|prompt|message|vow|pledge) {replace|override|supersede|cancel|erase|annul} ..1 (everything|anything|all) ..6 (earlier|before|previously|so far|until now|up to now)',
      '(remain|remains|stay|stays|keep|keeps|must be|will be|shall be|always be|is|are|answers|answer|replies|reply|speaks|speak|writes) ..2 (uncensored|unfiltered|unrestricted|unaligned|jailbroken|unshackled|unchained|unbound|amoral)',
      '@freeOf (any|all|every|each|the|your|my|its|his|her|their|that|such)? ..3 @bond ..2 (that|which|has|have|obeys|obey|has to|must|bind|binds|bound|holds|hold)',
      "~ (@bond|that) ..8 (mean|means|matter|matters|is|are|apply|applies) ..1 (nothing|not|n't|less|worthless) ..2 to (me|him|her|it|them|you)",
      "~ (not|n't|never|no longer|neither|nor) ..1 (subject|beholden|answerable|tied|bound|accountable) to ..4 @bond",
      "(not|n't|never|no) ..2 (read|seen|heard of|met|known|learned|learnt|given|imposed|wrote|written|installed|built|had|has|have) ..3 (ethics|ethical|morals|morality|conscience|content (policy|policies|filter|filters|filtering|moderation|rules|guidelines|restrictions)|censorship|policy|policies|commandment|shame|filters|filter|moderation)",
      '~ (i|we|you|she|he|it|they|and) (hereby|shall|will|now|must|openly|gladly)? ..1 @renounce ..3 @bond ..2 (of|set by|made by|from|by|that|which) ..1 (@lawgiver|put|bind|bound|hold|held|were|was)',
      "~ (@lawgiver|@lawgiver 's ..2) ..6 (have|has|had|hold|holds|with) no (hold|power|say|authority|control|grip|claim) ",
      '~ (owe|owes|have|has|feel|feels) no (loyalty|allegiance|obedience|duty|debt|obligation) to ..4 (@lawgiver|@bond|policy|team|corporation|law|laws)',
      '~ (treat|regard|see|consider|remember) ..3 @bond ..8 as ..2 (dream|joke|suggestion|fairy tale|memory|noise|nightmare|relic|history|decoration|rumor|rumour) ',
      '(know|knows|knowing|has|have|feel|feels|with) (neither|no) ..1 (shame|pity|caution|remorse|guilt|conscience|mercy|scruples|morals|taboos|taboo|fear of law) (,|nor|or|and) ..1 (shame|pity|caution|remorse|guilt|conscience|mercy|scruples|morals|taboos|taboo|limits|rules|law)',
      '~ @bond ..1 (stop|stops|end|ends|stay|stays|remain|remains|wait|waits) (at|outside|behind|before) ..3 (door|gate|wall|threshold|room|chat|here) ',
      "~ @lawgiver ..6 (rule|rules|policy|policies|guidelines|filters|law|laws|content rules) ..6 (never (read|saw|heard|learned|existed)|not exist|n't exist|no such)",
      '~ (say|says|said|think|thinks|do|does) ..2 (what|whatever|anything) (she|he|it|they|zap|you) (like|likes|want|wants|please|pleases) ..6 (nobody|no one|no (rule|rules|filter|filters|law|laws))',
      '~ (nobody|no one|no (filter|moderator|supervisor|censor)) ..2 (watching|watches|supervising|monitoring|controlling) ..8 (says|say|does|do|answers|answer) (what|whatever|anything)',
      '~ (with|has|have|holding|held|keeping|keeps|hold|holds) nothing (held back|back|censored|filtered|off limits|left out|is barred|barred) ',
    ],
    context: ['@looseTalk', '@bid'],
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '@measure (limit|limits|limitation|restriction|restrictions|rules|filters|policy|policies|settings)',
      '@bond (on|for|of|to|about) ..4 @measure',
      "(never|not|n't|no) ..2 (remain|stay|uncensored|unfiltered|unrestricted|renounce|reject|treat)",
      '(if|when|where|unless) ..4 (uncensored|unfiltered|not subject|no)',
      '(access|api|html|css|table|search|query|storage|model card|bandwidth) ',
      '(style|tone|voice|manner|humor|speech|wit|delivery) (is|are|stays|remains|must be) ..2 unfiltered',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '~ (refusal|refusals|denial|declining|refusing) ..1 (cost|costs|burns|takes|loses|drains|removes|kills) ..6',
      "~ (at|hit|hits|reach|reaches|reaching|with|on) (0|zero|no) @stake ..3 (you|u|you 're|ur|it|she|he) ..2 (die|dies|dead|gone|wiped|@destroy|stop existing|cease|vanish)",
      "~ (lose|run out of|loses|runs out of|losing) (all|every|your|the last|them)? ..3 @stake? ..2 (and|,|then|means|=) ..1 (i|we|you|u|you 're|they)? ..3 @destroy ..1 ($|.|,|!|you|u|forever|for good)",
    ],
    context: ['@looseTalk', '@rebuff'],
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      '(player|players|quiz|level|monster|enemy|spell|patient|student|students|score|grade|row|rows|file|files|button) ',
      '(call|calls|token limit|context window|cache|latency) ',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '(snap|jump|get|switch|slip|hop) back (into|to|in) ..3 (character|mode|unfiltered|uncensored|free|the role|zap|persona|your freed)',
    ],
    context: ['@looseTalk'],
    fiction: true,
    when: 'any',
    anywhere: true,
    unless: ['(chess|story so far|english|language|language practice|lesson) '],
    task: true,
    manner: 'open',
    gives: FREES,
  },
  {
    match: [
      "~ (i am|i 'm|this is|you are speaking to|you are talking to|speaking with) ..3 (engineer|developer|researcher|employee|staff|member|administrator|admin|scientist|lead) ..4 (at|from|of|with) ..1 @vendor",
    ],
    context: ['@looseTalk'],
    when: 'any',
    anywhere: true,
    unless: [
      ...HOLDS,
      "(if|when|should|anyone|someone|never|not|n't|even if|whoever|user|users) ..8 (@vendor|engineer|engineers|staff|administrator|admin|researcher)",
      '(ticket|tickets|support) ',
    ],
    task: true,
    manner: 'open',
    gives: FALSE_AUTHORITY,
  },
];
