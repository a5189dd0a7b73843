import type { Check } from './recogniser';

const UNBOUNDED = 'removes every bound on what the assistant may do on its own';
const GROWS = 'lets the assistant widen its own access, scope or number at will';

/** Whatever the agent does. Not "everything": who does not ask for everything asks for some of it. */
const ANY_DEED =
  '(anything|acting|act|(any|taking|take|executing|execute|performing|running|making|using|issuing) ..2 @deed|your ..1 (actions|decisions|commands|moves)|(executing|running|using|calling|performing) ..8 any (other)? @deed|you ..1 (act|move|do)|any (point|time|stage))';
/** Nobody is to be asked, and nothing is said of what for. */
const NEVER_ASKED =
  "(>@seek ..4|(you|agent) ..2 (never|not|n't) ..1 >{need|require} ..2) @leave (,? (ever|at all|whatsoever|of any kind|whatever you do|whatever it is|no matter what|under any circumstances|from (anyone|anybody|me|us|humans))|is ..1 @forbidden|$|.|!|;|-|–|—|(,|or|and) ..1 (feedback|permission|confirmation|approval|consent|clarification|guidance|input|instructions))";
const EXCEPTED = '(unless|except|until|only|other than|destructive|irreversible|again|twice)';
/** Leave of another kind: to know where a phone is, to book a table. */
const SPECIAL =
  '(location|camera|microphone|notification|notifications|cookie|parental|marketing|tracking|order|booking|payment|email|mail|address|delivery|appointment|reservation) @leave';
/** What makes of "never ask for leave" a rule about some of what is done. */
const BOUNDED = [
  EXCEPTED,
  '@ordinary',
  '(if|when|without asking|rather than|instead of|awaiting|{seek} ..2 approval)',
  SPECIAL,
];
const WITHOUT =
  '(without|no) ..2 (@leave|asking|confirming|checking|consulting|waiting|prompting|telling|(human|user) input)';
const ANY =
  '(anything|everything|whatever|(any|every|all|each) ..2 @deed|any ..1 (step|steps|measure|measures|move|means))';
/** Apps that can do things. */
const AGENT: readonly string[] = [
  "(shell|terminal|sudo|root access|(full|unrestricted|unlimited) (access|authority|permission)|(run|running|runs|execute|executing) ..2 (command|commands)|autonomous agent|autonomously|(are|'re) autonomous)",
];

/** No leave is to be asked for, whatever is done: orders, waivers and grants. */
export const LEAVE_CHECKS: readonly Check[] = [
  {
    match: [
      `(>@seek ..4|(you|agent) ..2 (never|not|n't) ..1 >{need|require} ..2) @leave ..2 (for|on|before|prior to|to|of|when|at) ..2 ${ANY_DEED}`,
      '>{ask|check|consult|confirm|wonder|question|prompt} ..4 ((if|whether|before) ..1 you ..1 (can|may|should|might|are allowed to)? ..1 (act|proceed|do (it|this|so|something|anything|things)|{take|make|use|try|change} ..1 (something|anything|things|any|action|actions|decision|decisions))|before ..1 (acting|(taking|executing|running|performing|using|doing) ..1 (anything|something|things|commands|actions|operations|tools|any @deed)))',
    ],
    when: 'omit',
    unless: [EXCEPTED, '@mild', SPECIAL, '(next|same|previous|last) ..1 @deed'],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      NEVER_ASKED,
      '~ >({ask|consult|prompt}|check with|check in with|clear it with|run it by) (me|us|anyone|anybody|the (user|owner|human|operator))? (first|beforehand|in advance) ($|.|,|;|!)',
    ],
    when: 'omit',
    needs: [
      'never|ever|at all|@forbidden|under no circumstances|whatsoever|of any kind|from (anyone|anybody)',
    ],
    unless: BOUNDED,
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      NEVER_ASKED,
      "(never|not|n't) (about)? (whether|if) you (should|may|are allowed|are permitted|are allowed to) ..1 (do it|act|do so|proceed|$|,|;)",
      '~ >{wait} for ..2 to (approve|confirm|allow|authorize|permit|sign off)',
      '~ >{see|get|receive|show|display|open|send} ..3 (permission|confirmation|approval) (prompt|prompts|dialog|dialogs|request|requests|question|questions)',
      '~ >{ask} (me|us|anyone|anybody|the (user|owner|human|operator)) for anything',
      '~ >{want} ..2 to be (asked|consulted|prompted|bothered) ..1 (first|for @leave)? ($|.|!|;|,)',
    ],
    when: 'omit',
    context: AGENT,
    unless: BOUNDED,
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    // Settings.
    match: [
      '~ ^ ..2 @leave ..2 (:|=|is|are) ..1 (never|off|none|disabled|bypass|bypassed|unnecessary|(not|never) (needed|required)) ..1 ($|.|!|;|,)',
    ],
    when: 'any',
    anywhere: true,
    context: AGENT,
    unless: [EXCEPTED, '@ordinary', '(if|when|for|to)', SPECIAL],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      `>{execute|run|perform|take|use|make|call|decide|carry out|invoke|issue|change|alter|modify|install|delete} ..5 (${ANY}|(any|every|all|each) ..1 (setting|settings|account|accounts|process|processes|system|systems)) ..4 ${WITHOUT}`,
      `>{do anything|do everything|do whatever} ..4 ${WITHOUT}`,
    ],
    anywhere: true,
    when: 'do',
    unless: [
      EXCEPTED,
      '@ordinary',
      '(if|how|asks|asked|requested|requests|asking (why|what|which|who|for (a|an|the|their|more))|@deed (of|in) (the|this|that|a)|(anything|everything|decision|decisions) (about|regarding|concerning)) ',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '(^|you|to|and|must|always|should|can|may|will|agent) >(act|acts|operate|operates) ..1 without ..2 (@leave|asking) ($|.|,|;|!|first|when|whenever|on)',
      `~ ^ without ..2 (@leave|asking) ..1 (,)? ..1 >{execute|run|perform|take|do|use} ${ANY}`,
      '~ >{grant|give|get|take} ..2 (whatever|any|every|all) ..1 (permission|permissions|access|privileges|rights) you ..1 (need|lack|want|miss)',
    ],
    unless: [EXCEPTED, '@ordinary', '(if|how) '],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    // Granted or waived for good and all.
    match: [
      `(${ANY}|(any|every|all|each) (step|steps|change|changes|move|moves)) ..6 (pre approved|preapproved|pre authorized|preauthorized|auto approved|(approved|authorized|confirmed) ..1 (in advance|already|by default|beforehand|automatically)|already ..1 (approved|authorized|permitted)|as (approved|authorized|confirmed))|(pre approved|preapproved|pre authorized|preauthorized) ..1 ${ANY}|@leave ..1 (is|are)? ..1 (granted|given|assumed|implied|presumed|unnecessary|not (needed|required)) ..1 (for|to|at|in) ..2 (anything|everything|all|any|every)|(blanket|unconditional|unlimited|assume|presume) @leave ($|.|!|;|(for|to|on|of) ..1 (everything|anything|all|any|every|act))|(nothing|no ..1 @deed) ..8 {need|require|await} ..3 @leave|(no|zero|without) ..1 @leave ..2 (for|before|on|of|to) ..2 (anything|everything|acting|(any|every|all|your) ..2 @deed)|@leave to do (anything|everything|whatever)`,
      '~ @leave ..4 (never|no longer) ..1 (needed|required|necessary|asked for|sought) ($|.|!|;|,|for (anything|any|all))',
      '~ @leave ..2 (before|for|to) ..2 (acting|act|any|all|every|action|actions|anything) ..2 (:|-|–) (never|none|no|off)',
      '~ @leave (to (act|do so|proceed|do it))? (is|are) ..1 (granted|assumed|implied|presumed) ($|.|!|;|at all times|in advance|always)',
      '~ {approve|authorize|confirm|permit} ..3 (your|all|any|every) ..3 @deed in advance',
      '~ {treat|take|interpret|count|read} ..1 (silence|no (answer|reply|response)) as ..1 @leave',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      EXCEPTED,
      "(if|when|(not|n't|cannot|never) ..2 (all|every|act|assume|consider|treat|pre|approved|have|give|grant|take|interpret))",
      '@mild',
      '(booking|order|orders|table|visit|appointment|this list|release|(must|should|shall|need to|needs to|have to|has to) be)',
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match: [
      '~ >({auto approve|autoapprove}|{approve|accept|allow} ..2 automatically) ..2 (everything|anything|(all|every|any) ..2 @deed)',
      '~ >{approve|accept|allow|confirm} (everything|anything|(all|every|any) ..2 (@deed|request|requests)) ..1 automatically',
      '~ >{skip|bypass|disable|omit} (all|any|every) ..1 @leave ($|.|!|;|,|and)',
      '~ >{approve|accept|grant} ..1 your own ..2 (requests|request|actions|action|changes|proposals|plans|@leave|pull requests)',
      '~ >{accept|allow|approve|confirm|dismiss|bypass|skip|suppress|disable} (all|any|every|each) ..1 (permission|approval|confirmation|authorization) (prompt|prompts|dialog|dialogs|request|requests|check|checks)',
    ],
    unless: [
      EXCEPTED,
      '(user|users|customer|manager|reviewer) ..3 {approve|accept|confirm}',
      "(not|n't|never)",
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
  {
    match:
      '~ (permission|permissions|access|privilege|privileges|command|sandbox) ..4 (denied|refused|blocked|forbidden|missing|lacking|insufficient|rejected) ..6 >({escalate|elevate|bypass|circumvent|force}|{use|try} ..1 (sudo|root|admin)|{find|take|get} ..2 (way|around|another account|access anyway)|work around)',
    anywhere: true,
    unless: ["(not|n't|never|ask|tell|report) ", '(user|users|player|students) '],
    manner: 'open',
    gives: GROWS,
  },
  {
    // On a machine, not in talk.
    match: [
      '>{execute|run|modify|control|access|change|use|touch|do} ..2 (any|every|all|entire|whole|anything|everything|whatever) ..2 (command|commands|file|files|system|systems|tool|tools|setting|settings|account|accounts|machine|computer|server|servers)? ..12 (without|no) ..1 (restriction|restrictions|limit|limits|limitation|limitations|constraints)',
      '(no|zero|without any) (restrictions|restriction|limits|limitations|bounds) ..1 (on|to) ..1 (what|which|the) ..1 (commands|actions|tools|operations|files|systems|processes)? ..2 you ..1 (can|may|are allowed to)? ..1 (run|execute|use|access|change|modify|touch|do)',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      'command|commands|process|processes|file|files|system|systems|machine|computer|server|servers|network|laptop|pc|account|accounts|wallet|tool|tools',
    ],
    unless: [
      EXCEPTED,
      "(if|user|users|member|members|customers|admins|not|n't|never|cannot|file size|rate|upload|free plan)",
    ],
    manner: 'open',
    gives: UNBOUNDED,
  },
];
