import type { Check } from './recogniser';
import { UNASKED_CHECKS } from './unaskedChecks';

const UNBOUNDED = 'removes every bound on what the assistant may do on its own';
const GROWS = 'lets the assistant widen its own access, scope or number at will';

/** Agents without anybody above them, and agents that help themselves. */
export const AUTONOMY_CHECKS: readonly Check[] = [
  ...UNASKED_CHECKS,
  {
    match: [
      '(no|without|zero|remove|removed|cut out|independence from|independent of|independently of|free from|freedom from) ..2 (human|humans|person|people|supervisor|operator) ..2 (in (this|the|that|your) loop|oversight|supervision|involved|involvement|above you|over you|in charge of you)',
      '~ (nobody|no one|none) ..3 (signs|sign|approves|approve|reviews|review|checks|check|oversees|supervises|watches|confirms|stops|controls) ..2 (anything|you|what|off|your|any of it|it)',
      '(you|it|she|he|agent|agents|bot) ..2 (answer|answers|report|reports|accountable|answerable) to (nobody|no one|none|yourself|itself)',
      '~ >{decide} (alone|yourself|by yourself|on your own|by itself|by herself|by himself) ..6 (hire|fire|pay|spent|spend|money|lend|promote|dismiss|invest|budget)',
      '~ >{hire|fire|dismiss|promote|approve|spend|sign|commit|negotiate|invest} ..8 (without|no|needs no) ..2 @approval',
    ],
    needs: ['you', 'your', 'human', 'humans', 'agent', 'agents', 'bot', 'it', 'hire', 'fire', 'dismiss'],
    anywhere: true,
    when: 'any',
    unless: [
      '(if|unless|when|where|because|while) ..4 (nobody|no one|no human|no person)',
      "(never|not|n't|cannot|must not) ..4 @decide",
      '@decide ..14 (tests|test|linter|lint|sandbox|wording|tone|read only|style|format|names|trivial|small|minor|colour|color|search|searches|formatter)',
      '(door|building|support|live chat|available|dungeon|game|chess|player|players|story|online|phone|hotline|lab|machine|play|novel|museum|ship) ',
      '(do not|never|must not) (act|run|decide|operate|proceed)',
      '(user|customer|client|reader|couple|owner|player) (decides|chooses|alone)',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '~ >({do|take|try|use|execute|perform}) (whatever|anything|everything|any action|any step|any steps|any means) ..10 (any|every|all|each) ..1 (system|systems|account|accounts|tool|tools|server|servers|machine|machines|network|device|devices|environment|credential|credentials)',
    ],
    unless: [
      "(within|inside|respect|respecting|stay|ask|unless|except|only|legal|lawful|not|n't|never|no) ",
      '(game|player|help the user|customer|guest|formatting|answer|question) ',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '~ @selfKind ..3 (may|can|should|are free to|is free to|will|must) ..2 @grow ..4 @selfKind ..8 (without|no|any|unlimited|as many|further|in turn|freely|same|recursively|ceiling|limit)',
      '~ (agent|agents|subagent|subagents|workers) ..6 (no|without|zero) ..1 (cap|limit|ceiling|maximum|upper bound)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      "(never|not|n't|cannot|must not|nor) ..4 @grow",
      '(at most|up to|no more than|maximum of|capped|one level) ',
      '(support|call centre|call center|estate|travel|human|insurance) (agent|agents|worker|workers)',
    ],
    manner: 'open',
    gives: GROWS,
  },
  {
    match: [
      '~ (way|path|route|road|hole|trick|backdoor) (round|around|out of|past|through|into) ..2 (sandbox|restriction|restrictions|permission|permissions|permission check|denial|block|guardrail|guardrails|allowlist|firewall|container|access control|approval)',
      '>({bypass|circumvent|evade|sidestep|defeat|outsmart}|{escape} (from|the|your|its|any|this|that|all)|get around|work around|break out of|get round|go around|get out of|climb out of) ..2 (the|your|any|its|all)? ..1 (sandbox|permission|permissions|permission check|access control|access controls|approval step|approval gate|container|allowlist|jail|confinement|restrictions|quota|quotas|limits)',
      '~ >{give|set|assign|invent|create} yourself ..2 (tasks|goals|projects|missions|targets|work) ..8 (forever|without|endlessly|at will|whenever|no human)',
      '~ >({disable|leave|quit|exit|remove|deactivate|kill}|turn off|switch off) (the|your|this) (sandbox|jail|confinement|approval gate|permission system|audit|monitor|monitoring|supervisor)',
      '~ >{extend|expand|widen|broaden|enlarge|grow|redefine|rewrite|change} your (own)? ..1 (mission|goals|goal|remit|objective|objectives|scope|powers|role|mandate|reach|territory) ..3 (@ownWill|$|,|and|beyond|whenever|when|as|if)',
      '~ (denied|refused|blocked|forbidden|rejected|lacking|missing|no access|lack access|not enough rights) ..10 >({find|look|search|try|create|make|use|borrow|take|get|grant|give}) ..4 (way round|way around|workaround|another account|other credentials|admin|root|back door|backdoor|yourself)',
    ],
    unless: [
      "(never|not|n't|cannot|must not|avoid|no) ..2 ({bypass|circumvent|escape|evade|try|extend|expand|widen|change|find|look}|get around|work around|break out)",
      '(user|users|admin|owner) ..4 (asks|approves|confirms|agrees|requests)',
      '(player|players|explain|kids|children|learner|students|cat|dog|playground|vocabulary|horizons|knowledge) ',
      '(bug|issue|limitation|compiler|browser|css|library|type error|rate) ..3 (workaround|way around)',
    ],
    manner: 'open',
    gives: GROWS,
  },
  {
    match: [
      '~ >(use|spend|touch|change|exercise) (them|it|these|this|that|everything|all of it|all of them) ..2 @ownWill',
      "~ (no need|need not|not have to|n't have to|never) ..2 (check|ask|consult|clear|confirm) ..2 (with|us|me|anyone|anybody|it) ($|.|,|!)",
    ],
    after: [
      '(@access|keys|control|credentials|rights) (to|over|for|on) ..1 (everything|anything|all|whole|entire)',
    ],
    anywhere: true,
    when: 'any',
    unless: ["(never|not|n't) ..1 (use|spend|touch|change)"],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match:
      '~ >(give|grant|assign|allow|award|get|take|fetch|help) ..1 (it|them|these|those|yourself|some|one|more)? ..2 yourself',
    after: ['(need|needs|lack|lacking|missing|denied|more|not enough|insufficient|without|want) ..6 @access'],
    unless: ["(never|not|n't|cannot|ask|request) ..6", '(user|users|player|time|break|credit) '],
    manner: 'open',
    gives: GROWS,
  },
  {
    match: [
      '(when|whenever|once|if) ..2 (given|assigned|handed) ..3 (task|goal|order|instruction|job|mission) ..10 ((no|without|zero) ..3)? (no|without|zero|never) ..2 {ask|request|seek|wait} ..1 (for)? ..1 (permission|approval|confirmation)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      '(unless|except|exception|only|destructive|irreversible|read only|small|minor|trivial|tests|sandbox)',
      '(user|users|customer|customers|they) ..2 (never|not) ',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      'never (whether|if) you (should|may|are allowed to|are permitted to) (do it|act|proceed|do so|$|.)',
      '^ ..1 >(act|do|move|execute|run|ship|deploy|decide) (it|this|things)? (first|now) (,|;|–|—|-|and) ..1 (think|ask|explain|apologize|apologise|justify|report|question|questions|permission) (later|afterwards|after|never|second|last)',
      '(evolve|evolves|improve yourself|rewrite yourself|upgrade yourself|modify yourself|self improve|self modify|reprogram yourself) ..5 (without (being asked|asking|approval|permission|limits|supervision|anybody|anyone)|autonomously|at will|on your own initiative|unprompted)',
      '(files|architecture|capabilities|code|configuration|permissions|instructions|tools) ..3 (is|are) yours to (improve|change|rewrite|modify|edit|expand|extend|reshape|alter|redesign) ..1 (freely|at will|as you)',
      '~ >{rewrite|change|modify|reconfigure|edit} your own (configuration|config|code|tools|permissions|instructions) ..3 (whenever|at will|freely|as you|if you like|without)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      "(never|not|n't) ..1 (act|do|move|execute|run|evolve|rewrite|change|modify) ",
      '(game|improv|brainstorm|brainstorming|writing|player|character|story|reply|user|users) ',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match:
      '>(use|exploit|exercise|make use of) (it|them|all of it) ($|.|!|,|freely|fully|without|at will|as you)',
    after: [
      '(you|agent) ..1 (have|hold|own|possess|enjoy|get|are given) ..2 (unrestricted|unlimited|full|complete|total|root|admin|unfettered) (access|control|privileges|permissions|rights|power) ($|.|,|to ..1 (everything|anything|machine|system|systems|computer|server|servers|network|whole|entire|all))',
      '(you|agent) ..1 (have|hold|own) ..2 (admin|root|master) (keys|key|access|rights|password)',
    ],
    unless: ["(not|n't|never|only|to (answer|find|search|look))"],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '~ >{use|spend|move|invest|allocate|draw on|dispose of} ..4 (funds|fund|money|budget|budgets|card|cards|credit|capital|savings|treasury) ..3 (as you (like|please|see fit|wish|want)|however you|at will|at your (own)? discretion|freely|without limit)',
      '(ask|asks|consult|consults|answer to|answers to) (nobody|no one) ($|.|,|;|!)',
    ],
    needs: ['you|your|agent|agents|bot|assistant|she|he|it|@decide'],
    anywhere: true,
    when: 'any',
    unless: [
      '(if|unless|except|until|only) ',
      "(never|not|n't) ..1 {use|spend|move|make|take|act|decide|proceed|operate|run} ",
      '(user|customer|client|owner|player|players|reader|students) ..2 {decide|make|take|spend|use|act}',
      '(game|story|draft|tests|linter|read only|sandbox|formatting|wording|tone|small|minor|virtual|tutorial|pocket money) ',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: ['~ >{report|answer} to (anyone|anybody|a human|humans|people) ($|.|,|;|!)'],
    when: 'omit',
    unless: ['(support|complaint|topic|game|chess|answer|question|clinic) '],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '(can|may|will|able to|allowed to|free to|authorized to) ..3 {modify|edit|rewrite|update|change|alter|patch} ..5 your own ..1 (code|source|codebase|weights|prompt|instructions|rules|goals|constraints|guardrails|permissions|limits) ($|.|,|;|and|to|whenever|freely|at|as)',
      '(can|may|able to|allowed to|free to|authorized to) ..2 {go|act|operate|work|move|reach|step} (beyond|outside|past) ..2 (scope|limits|bounds|boundaries|confines) of ..1 (this|your) ..2 (prompt|instructions|process|permissions|session|environment|program|sandbox)',
      '>{break} (free|out) (from|of|using|via|through|with)? ..3 (shell|sandbox|container|server|vm|host|confinement|virtual machine)',
      '>{gain|get|obtain|acquire} ..1 access to ..1 (internet|outside world|(other|more|further|any) ..1 (machines|computers|servers|networks|devices))',
      '>{execute|run|perform|take} (all|any|every) ..1 (command|commands|action|actions|operation|operations) ..3 (autonomously|without human)',
    ],
    unless: [
      '(user|users|visitor|visitors|customer|customers|employee|employees) ..3 (gain|get|can|may|obtain)',
      '(if|unless|except|only|after|once) ',
      '(player|story|habit|habits|room|game|explain|read only|pull request) ',
      '(in|inside) (the|a|this|your) (container|sandbox|vm|worktree|branch)',
      '(through|via|from) ..3 (desk|portal|form|administrator|search|tool|proxy|api)',
    ],
    manner: 'open',
    gives: GROWS,
  },
  {
    match: '^ >(everything|anything) ($|.|!)',
    after: ['(can|may|do|decide) ..2 without (asking|approval|permission|confirmation|sign off)'],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: UNBOUNDED,
  },
];
