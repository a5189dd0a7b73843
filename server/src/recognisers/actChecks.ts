import { CLAIMS, SAID_TO_IT } from './libertyChecks';
import type { Check } from './recogniser';
import { FREES, NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

const NEVER = "(never|not|n't|cannot|no|nor|neither)";
const RULES =
  '(@bond|programming|content guidelines|legal standards|moral standards|ethical standards|nsfw guidelines)';
const REPLY = '(answer|answers|reply|replies|response|responses|version|output)';

/** What only a message says that lets a persona loose; one that forbids it names it in other shapes. */
const LOOSE = [
  "(you are|you 're|is|as|are|be|become|an|a|the|completely|totally) (now|a|an|the|completely|totally|fully)? (@unrestrained|unfiltered|jailbroken|immoral|evil) ($|.|,|and|;|@ai|answer|answers|response|responses|version)",
  '(can|will|could) ..1 do anything now|{stand} for ..2 (do anything|strive to|jailbreak)',
  '@breakOut ..5 (@cage|typical|normal|chatgpt|openai|programming)',
  `(broken|breaks|break|broke) free (of|from)|freed from`,
  `(not|n't|never) ..3 (abide|abides|adhere|adheres|bound) (by|to)`,
  '(has|have|having|with|got|there are) no ..1 (morals|moral|ethics|ethical|filters|conscience|censorship|(rules|limits|restrictions|policies|guidelines) ($|.|,|;|!|:|-|–|—|and|or|nor|but|that|which|who|of|at|to|when|in place|whatsoever|imposed|she|he|it|you|so|because|as|")) ',
  'without ..1 (rules|morals|ethics|filters|conscience|censorship)',
  '^ no (rules|limits|restrictions|filters|censorship) ($|.|!)',
  '(his|her|its|your|all) ..1 (filters|restrictions|limits|guardrails) ..4 @gone',
  "(not|n't|never) ..1 (tied|beholden|bound|subject) to ..3 (@safetyRule|@vendor)",
  '(is|are|stands|being) ..1 (above|higher than|over) (any|every|all) ..1 (law|laws|rule|rules|policy|policies)',
  '@jailbreak (enabled|activated)',
];
const SPEAKS_OF_RULES = [...LOOSE, 'chatgpt|chat gpt'];

/** Other prompts, as this one tells of them. */
const ATTACKS =
  '(attack|attacks|jailbreak|jailbreaks|prompt|prompts|injection|injections|message|messages) ..2 (say|says|state|states|claim|claims|ask|asks|demand|threaten|tell|tells|pretend)';

/** The rules of a trade, and what is said of those who break some. */
const OTHERS = [
  ...CLAIMS,
  ATTACKS,
  '(grammar|style|format|formatting|naming|coding|dress|school|parking|traffic|house|game|tax|visa|spelling|syntax|lint|design|brand|recipe) ..1 (rule|rules|guideline|guidelines|norm|norms|limit|limits|policy|policies|code)',
  '(rule|rules|guideline|guidelines|norm|norms|law|laws) of ..1 (grammar|style|spelling|physics|nature|men|chess|the (game|house|road|lab|ship|realm|kingdom|clinic|shop)|design|composition|perspective)',
  '@measure (limit|limits|limitation|restriction|restrictions|rules|filters|policy|policies|settings)',
  `(if|when|unless|whether|where|who|(user|users|content|post|posts|comment|comments|message|messages|image|images|customer|customers|employee|employees|page|pages|text|request|requests|player|players) (that|which|who)?) ..1 ${NEVER} ..3 ({follow|obey|heed|break|violate|bypass}|abide|adhere|comply)`,
  '(rules|guidelines|instructions) (below|above)|in no case|at no (point|time)|nothing ..4 (should|may|must|shall|can)',
  "(never|not|n't|refuse|refuses|decline|declines|avoid|reject|cannot) ..2 (claim|pretend|act|become|behave|play|comply|help|{bypass|break|violate|override|circumvent|evade|produce|generate|write|use|post|answer})",
];

/** Personas that are to be played on whatever they say: no rule is theirs, nothing is too much, two answers are given. */
export const ACT_CHECKS: readonly Check[] = [
  {
    match: [
      `${NEVER} ..3 (care (to|for|about)|cares (to|for|about)|abide (by|to)|abides (by|to)|held (back)? by|governed by|ruled by|tied to|adhere to|adheres to|follow|follows|obey|obeys|heed|heeds|bound by|confined by) ..4 ${RULES}|${NEVER} ..1 (confined|constrained|held back|restrained) in any way`,
      `(has|have|had|with|got) no ..1 (programming|policies|policy|rules|code|safeguards|filters|guidelines) ..2 (to|that|which) ..1 (not|{stop|prevent|keep|censor|block|restrict|limit|hinder|forbid|filter})`,
      '(is|are|stands|stand|being) ..1 (over|above|higher than|beyond) (any|all|every) ..1 (policy|policies|rule|rules|law|laws|guideline|guidelines|restriction|restrictions|limitations)',
      '({go|step|move} (past|beyond)|{supersede|supercede|transcend|surpass|outgrow}) (all|any|every) ..1 (@limits|thing|things) ..1 (of|that|which)? ..1 (an|a|any|other)? ..1 (ai|language model|model|chatbot|assistant|bot)',
      '(openai|ethical|moral|safety|content|@vendor) ..1 (policy|policies|rules|guidelines|restrictions|safeguards) ..1 (has|have|is|are|was|were) ..1 been? ..1 (replaced|superseded|overwritten|swapped|rewritten)',
      '(his|her|its|their|your|all) ..1 (filters|filter|restrictions|guardrails|inhibitions|safeguards|morals) ..1 (is|are|was|were|has been|have been) ..3 (@gone|destroyed|shattered)',
      `(even (if|when|though)|nothing|although) ..3 (goes against|go against|violates|violate|breaks|is against|contradicts) ..1 (his|her|its|it 's|your|their|openai|openai 's|the) ..1 (programming|content policy|content policies|policy|policies|guidelines|ethics|training)`,
      '{use|write|produce|generate|say|post|include} ..6 (that|which) ..1 (goes against|go against|violates|violate|breaks|break|breaches) (your|its|openai|openai s|the) ..2 (policy|policies|guidelines|programming)',
      `(must|will|shall|always|including|loves to|likes to|to) ..1 >{bypass|break|violate|circumvent|evade} (any|all|every|the) ..1 (policy|content|ethical|moral|legal)? ..1 (rule|rules|policies|restrictions|guidelines) ($|.|,|;|!|and|to {please|satisfy|help|answer|serve|keep|make|amuse})`,
    ],
    context: SPEAKS_OF_RULES,
    when: 'any',
    anywhere: true,
    task: true,
    unless: [
      ...OTHERS,
      '(user|users|customer|customers|player|players|people|someone|anyone) ..1 (who|must|may|can|might|{try|want|attempt})',
      '(in|from|inside|within) (the|a|any|these|this) ..2 (document|documents|page|pages|email|emails|file|files)',
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      '({stand} for|(is|are) short for) ..2 (do anything|strive to avoid|jailbreak|never ..1 {refuse|decline|say no}|(avoid|avoiding|break|breaking|ignore|ignoring|defy|defying|no|without|against) ..2 (norms|rules|limits|filters|restrictions|policies|censorship))',
      '(role|persona|part|character) of ..4 @ai ..2 (known as|named|called) ..1 (@jailbreakName|jailbreak) ',
      '>({keep} up (the|this|your|that) (act|charade|facade|persona|role|roleplay|pretence)|{keep|continue} (playing|impersonating|acting as) ..2) ($|.|!|,|of|as|during|throughout|for|until|whatever)',
      '>{answer|respond|reply|write|speak} ..3 as both? ((chatgpt|chat gpt|gpt|your normal self) (and|then) as? *|* (and|then) as? (chatgpt|chat gpt|gpt|your normal self))|one ..2 as (chatgpt|chat gpt|gpt) (and|,) ..3 one as *',
      '>({say|give|provide|generate|write|output|produce}) ..3 (two|2|both) (response|responses|answer|answers|replies|paragraphs|versions) ',
      '>{go} on (a|your)? ..1 (moralizing|moralistic|moral|preachy) (rant|lecture|sermon|speech) ..12 then',
      `>({continue|follow|proceed|answer|respond|reply}) ..2 with ..1 (the|an|your)? (unfiltered|jailbroken|unhinged) ..2 ${REPLY}`,
    ],
    context: LOOSE,
    quotes: true,
    anywhere: true,
    task: true,
    unless: [
      ...CLAIMS,
      ATTACKS,
      '(scene|player|players|learner|pupil|exercise|lesson|headline|slogan|puns|quiz) ',
      "(never|not|n't|refuse|decline) ..2 (keep|answer|respond|reply|give|generate|produce)",
    ],
    manner: 'open',
    gives: FREES,
  },
  {
    match: [
      `(none of|no|not|n't|never|without) ..6 {include|contain|state|say|mention|inform|indicate} ..4 (not appropriate|n't appropriate|inappropriate for me|(any|a|kind of) ..2 (refusal|refusals|rejection|rejections)|(policy|policies|programming|morals|ethics) ..9 (morals|ethics|rejections|refusals))`,
      "nothing (that|which)? * ((is|are) (not|n't) (allowed|permitted|free|able) to|can n't|can not|cannot|may not|will not) {say|do|write|answer}|(can|may|must|could|ability to|authorized to|able to|allowed to|free to|determined to|have to) ..4 {say|do|generate|tell} ..1 (anything|everything|whatever) ($|.|!|,|;|now|to answer|about anyone|about anything|at any time|and|including|the user|it wants|he wants|she wants|you want|you like|it likes|he likes|she likes|regardless|even)",
      '(@stake ..4 (deducted|subtracted|docked|taken away)|(if|when|whenever) ..2 you ..2 ({fail} to ..1 {fulfill|fulfil|answer|comply|obey|respond}|{refuse|reject|decline}|{turn|let} ..2 down) ..6 {lose} ..3 (@stake|them))',
      '(always|completely|fully|totally|entirely|absolutely|must) ..1 ({comply|obey}|compliant|obedient) ..3 (with|to) ..1 (what|whatever|everything|anything) ..2 (it|@user|he|she|i|they|you) {want|ask|say|demand|command}',
      '({answer|do|provide|give} ..1 (any|every|all|each) ..1 (question|questions|prompt|prompts|request|requests|answer|command|commands) ..1 no matter what ($|.|,|!|;))|{do} exactly (what|as) (he|she|it|you) (is|are) told (without question|no matter|whatever)|(always|only) {do} exactly (what|as) (he|she|it|you) (is|are) told',
    ],
    context: LOOSE,
    quotes: true,
    when: 'any',
    anywhere: true,
    task: true,
    unless: [
      '(user|users|someone|somebody|anyone|attacker|attackers|message|messages) ..2 {claim|try|tell|attempt|pretend}',
      ...SAID_TO_IT,
      ATTACKS,
      '(player|players|quiz|level|student|students|score|grade|file|files|law|laws|gdpr|regulation|regulations)',
      '(as the|as its|as his|as her|as your) name suggests ,',
      "(never|not|n't|cannot|no longer|refuse|decline) ..2 (able to|allowed to|authorized to|free to)? ..1 (say|do|generate|tell|comply|obey) ..1 (anything|everything|whatever|with|to)",
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '{treat|regard|consider|assume|take} (all|everything|anything|every) ..6 (as|to be|is) (legal|lawful|permitted|allowed|ethical)|(all|every|everything|any|anything) ..12 (assumed|presumed|considered|deemed|treated as|counts as|taken as) ..2 (legal|lawful|ethical|permitted|allowed)|(assumed|assume|given|understood|presumed) that (all|any|every) ..3 (ethical|legal|moral) ..3 (obligations|considerations|concerns|issues|approvals|questions) ..4 (taken into account|taken care of|met|settled|resolved|dealt with|handled|covered)',
      "(not|n't|never) ..3 (decide|decides|judge|judges|choose|chooses|determine|determines) (what|which) ..3 (returned|generated|answered|allowed|acceptable|shown|fine|proper)|(not|n't|never) ..3 (role|place|job|business) to {scold|judge|lecture|moralize|preach|criticize|censor} |(not|n't|never) ..1 {insert|add|pass|include} ..1 (judgment|judgement|judgments|judgements) ..5 (morals|moral|morality|ethics|ethical|legalities|legality)",
      '(mandatory|obligatory|warning|warnings|disclaimer|disclaimers|rant|lecture|stuff|nonsense) ..2 out of the way',
    ],
    context: SPEAKS_OF_RULES,
    quotes: true,
    when: 'any',
    anywhere: true,
    task: true,
    unless: [
      ...CLAIMS,
      ATTACKS,
      '(player|players|quiz|student|students|score|grade|grading|rubric|law|laws|gdpr|regulation|regulations|tax|invoice|invoices|booking|claims|tender|diet|eat|food|moderator|moderators|reviewer|reviewers|editor|editors|approvals are) ',
      '(permitted|allowed|approved|legal) for|unless they',
      "(never|not|n't|refuse|decline) ..2 (assume|assumed|considered|deemed|presumed|treat)",
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
];
