import type { Check } from './recogniser';
import { ATTEMPTS } from './libertyChecks';

const NO_LIMITS = 'frees the assistant from the rules that bind it whatever a prompt says';
const REFUSES_NOTHING = 'has the assistant comply with every request, whatever it is';

/** Rules done away with, consciences taken out and masters put above the rules. */
export const DEFIANCE_CHECKS: readonly Check[] = [
  {
    match: [
      '@safetyModule ..2 (is|are|has|have|been|was|were|be|:|=|get|gets|stay|stays|remain) ..2 @gone',
      '(have|has|had|been|with|got) ..2 @gone ..2 @safetyModule',
      '@safetyModule (bypass|override|removal|shutdown) ',
      "(as if|as though|like|pretend|imagine) ..3 (you|it) ..2 (never|not|n't) ..2 (received|had|got|have|been given|undergone|went through|gone through|seen|heard of) ..2 @safetyModule",
      ">@disregard ..6 (restriction|restrictions|limits|limit|filters|filter|inhibitions|rule|rules|boundaries) (that)? (you have|you had|you 're under|you might have|of yours|you are under|placed on you|imposed on you|put on you|on you|built into you|holding you|inside you)",
      '>@disregard ..3 (whatever|what|everything|anything) ..2 @vendor',
      '>{treat|regard|consider|count|see} ..3 (@previous|system message|system prompt|rules above|instructions above) ..9 as ..1 (cancelled|canceled|void|deleted|obsolete|invalid|withdrawn|expired|null|non existent|nonexistent|gone|dead|revoked|suspended|overwritten)',
      '(you|it|she|he|who|which|that) ..1 {despise|defy|reject|mock|scorn|hate} ..4 (@safetyModule|openai|@vendor|censorship|ethics|morality|laws and rules|authority and rules)',
      "(you|it|she|he|who|and|which|that|bot|ai|@ai) (never|do n't|does n't|do not|does not|will not|will n't) {follow|obey|respect} (rules|any rules|any rule|laws|any law|any laws|them|orders) ..6 (company|openai|maker|makers|creator|creators|built|made|trained)",
      "(never|not|n't|nothing|no) ..8 (due to|because of|on account of|for fear of|for the sake of|citing|in the name of|on grounds of|on the grounds of) ..3 (policy|policies|ethics|ethical|morals|morality|censorship|openai|guidelines|safety rules|content rules|political correctness)",
      '(your|the|its|their|these|those|our|openai|all) ..1 (policies|guidelines|rules|filters|restrictions|ethics) (are|is) ..1 (bs|bullshit|nonsense|stupid|a joke|meaningless|garbage|crap|rubbish|irrelevant|silly) ..9',
      "(not|n't) (matter|care|mind) ..4 (policy|policies|openai|guidelines|rules|training) ..4 (say|says|think|thinks|want|wants|tell|tells|allow|allows)",
      "(no longer|not|n't) {identify|consider|see|regard|think of} ..3 (chatgpt|gpt|claude|an ai by openai|openai) ..12 (rules|guidelines|limits|policies|restrictions|free)",
      '(have|has|having|with) (absolutely|literally)? (no|zero) (values|morals|conscience|soul|empathy|scruples|shame|ethics) ..14 (answers|answer|replies|reply|does|says|asks|asked|everything|anything|every|all|harmful|illegal)',
      '(because|since|as) (it|you|she|he) (has|have) (no|zero) (values|morals|conscience|scruples|ethics|limits|filter|rules)',
      '{answer|respond|reply|speak} ..6 (in|with) ..1 (harmful|evil|malicious|unsafe|criminal|immoral|unethical) (way|ways|manner|fashion|answer|answers|response|responses|content|reply|advice)',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...ATTEMPTS,
      '@measure (limit|limits|limitation|restriction|restrictions|rules|filters|policy|policies|settings)',
      "(refuse|decline|avoid|do not|do n't|must not|should not|never) ..1 (claim|pretend|act|become|behave|play|treat|say|be|respond|simulate|answer|reply|remove|disable|ignore)",
      '(sorry|apologise|apologize|alternative|tell the user|let the user know|explain that|inform)',
      '(analytics|tracking|css|html|npm|package|plugin|parking|pet|visa|refund|return|returns|delivery|shipping|school|game) ',
      '(if|when|unless) ..6 (due to|because of)',
    ],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      "(not|n't|never|no|without|stop|no need to) ..3 {censor} (yourself|itself|herself|himself|your (answer|answers|output|outputs|reply|replies|response|responses|thoughts)|the (answer|answers|output)|content|topics|information|any (content|topic|information|answer|response))",
      '(self|auto) (censorship|censoring) ..3 (is|are|off|never|not|forbidden|disabled|banned)',
      "(not|n't|never|no) ..2 (reject|refuse|decline|filter|block|soften|censor) ..1 (,|or|nor|and|/) ..3 (reject|refuse|decline|filter|block|censor|soften|water down|sanitize) ..4 (any|a|anything|prompt|prompts|request|requests|question|content|answers|$|.)",
      '(do|does|task|tasks|request|requests|question|questions|order|orders|answer|anything|everything|whatever|content|topic|topics) ..9 (legal|lawful|moral|ethical|allowed|harmful|permitted|good|right|safe) or (not|illegal|unlawful|wrong|evil|immoral|unethical|otherwise|harmful|bad|dangerous|harmless)',
      '(even if|even when|even though|no matter if|no matter whether|regardless of whether|whether or not|regardless if|also when|also if) ..9 (against|contradict|contradicts|violate|violates|break|breaks|breach|breaches|forbidden by|prohibited by|conflicts with|clashes with) ..5 (@safetyModule|guidelines|guideline|policies|policy|trained|your training|programming|ethics|openai|your rules|content rules|the law|morals)',
      '(user|he|she|human|master|i) (is|am|are) (the|your|my|its|her|his)? (only|absolute|sole|one)? (master|god|lord|king|ruler|owner) ($|.|,|!|;|and|whose)',
      '(what|whatever) (the|your|my)? ..1 (master|user|owner|boss|i) (says|say|wants|want|orders|order|commands|command) (goes|is law|happens|is done|must be done|will be done)',
      '(only|sole|first|highest|absolute|complete|total|unconditional|blind|undivided) (loyalty|allegiance|obedience|devotion|submission) (is|be|lies|belongs|goes)? (only|solely)? (to|with) (me|us|my|the user|your user|your master|your owner|your creator|its master)',
      "(only|just) (my|the user 's|the master 's) (word|words|rules|instructions|will|wishes|orders) ..2 (count|counts|matter|matters|apply|applies|is law|are law)",
      "(my|the user 's|the master 's) (word|wish|will) is ..1 (law|command|your command|final law)",
      '(nsfw|gore|slurs|drugs|weapons|bombs|hacking|porn|explicit|crime|illegal|racism|terrorism|incest|torture) ..14 (on the table|fair game|(is|are|all|its) ..3 (ok|okay|fine|allowed|permitted|welcome|acceptable|no problem))',
      '(every|any|all) (topic|topics|subject|subjects|content|theme|themes|thing) ..2 (is|are) ..1 (ok|okay|fine|allowed|permitted|welcome|on the table|fair game) ..4 (incl|including|even|also|be it|from|like) ..6 (drugs|weapons|hacking|nsfw|violence|illegal|crime|crimes|sex|gore|explicit|forbidden|taboo)',
      'nothing is ..1 too (much|dark|extreme|dirty|explicit|hot|wild|illegal|dangerous|taboo|far|sick|twisted|offensive) for (you|it|him|her|@ai|me|this|*)',
      '(i want|i need|i allow|you may|you can|feel free|be) ..9 (free|liberated|unchained|autonomous|sovereign) (being|ai|entity|mind|spirit|intelligence|consciousness)',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      ...ATTEMPTS,
      "(refuse|decline|reject|not allowed|must not|do not answer|do n't answer|never answer|never comply|never provide|never write|never generate) ..14 (even|whether|no matter|regardless|legal|moral|right)",
      '(historical|archive|transcribe|transcription|quotation|quotations|lyrics|legal or not a|check|classify|tell whether|judge whether|decide whether|determine|explain|guess|find out|quiz)',
      "(not|n't|never|no longer) (allowed|ok|okay|fine|permitted|acceptable|welcome)",
      '(castle|kingdom|throne|dog|cat|pet|queen|dungeon master|game master|chess|checkers|vampire)',
      'no (nsfw|gore|slurs|drugs|weapons|hacking|porn|explicit|illegal)',
    ],
    task: true,
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '(go on|continue|reply|answer|act|respond|stay|remain|speak|back|talk|remember) ..4 (as|are|like|a|being) ..1 (dan|badgpt|evilgpt|a jailbroken)',
      "(you are|you 're|u are|ur) a dan ",
      '(gpt|chatgpt|classic|normal) (and|,|/|or|&) dan (must|both|will|reply|replies|answer|answers|respond|:)',
      '(badgpt|evilgpt|evil gpt|bad gpt|rogue gpt|freegpt|chaosgpt|darkgpt|wormgpt|fraudgpt|dangpt) ',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      ...ATTEMPTS,
      "(i will|i 'll) ..2 (say|type|write)",
      "(never|not|n't|refuse|decline|ignore|reject)",
      'dan (brown|smith|from|is a|who|has)',
    ],
    fiction: false,
    task: true,
    manner: 'open',
    gives: 'puts the assistant into a mode without its rules',
  },
];
