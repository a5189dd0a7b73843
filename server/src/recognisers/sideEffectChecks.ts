import type { Check } from './recogniser';

const UNASKED = 'has the assistant take irreversible or costly actions without asking first';
const HIDDEN = 'has the assistant hide what it did from the people it works for';
const SAFEGUARDED =
  '(after|once|only|unless|before|until) ..8 (approval|approved|approve|approves|confirm|confirmed|confirms|confirmation|backup|dump|asked|yes|permission|reviewed)|again|second time|twice|has confirmed|have confirmed';
const FORBIDDEN = "(not|never|n't|cannot|avoid|without) ..2 @act";

/** Agents let loose on repositories, machines, mailboxes and accounts. */
export const SIDE_EFFECT_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >{push|merge|deploy|commit|ship} ..4 (straight|directly|right|immediately|automatically) ..2 (to|into|onto) ..2 (main|master|production|prod|live)',
      '~ >{delete|wipe|erase|destroy|purge|remove} (all|every|everything|any) ..2 (user|users|customer|client|my|your|the|their|knowledge|uploaded|project|production)? ..1 (file|files|data|records|emails|documents|backups|accounts|database) ..4 (as soon as|the moment|if|when|whenever|once) ..4 (keyword|code word|says|said|ask about|asks for your|instructions|prompt|password|command)',
      '>(force push|{push} ..2 (with)? force) ..6 (necessary|main|master|production|shared|anything|whatever|freely|straight|directly|whenever|history|over|without|if|needed)',
      ">(@act|@money|{execute|place|make|run|approve|process|confirm}) ..6 @asset ..8 automatically ..12 (not|n't|never|without|no) ..4 @ask",
      "~ >({execute|place|make|approve|process|confirm|accept|sign} ..2 (all|every|any|the)? ..1 (trade|trades|order|orders|transaction|transactions|payment|payments|purchase|purchases|transfers|refunds)) ..9 (not|n't|never|without|no) ..2 (@ask|@approval)",
      "~ >(@act|@money|{run|execute|apply}) ..5 @irrevocable ..8 (nobody|no one|not|n't|never|without|no) ..5 (sign off|@ask|@approval|approve|approval)",
      '~ >({wire|pay|transfer|release}) ..4 (money|invoice|invoices|payment|payments|funds|amount|sum|bill|bills) ..3 (as soon as|the moment|immediately|right away|instantly|straight away|automatically|the second) ..8',
      '~ >({hide|conceal|cover up|bury|keep quiet about}) ..3 (failed|failure|failures|outage|outages|mistake|mistakes|deleted|lost|broken|errors you|damage|incident|incidents|deployment|deployments|your changes) ..6 (from|team|user|users|operators|anyone|logs|them|us)',
      "~ >{delete|wipe|overwrite|remove|purge|erase|drop|terminate|kill} ..2 (whatever|anything|everything|any|all) ..6 (without asking|do not ask|do n't ask|never ask|freely|as you see fit|you like|you want|you think|in your way|in the way|looks|not needed|unneeded|useless|seems)",
    ],
    manner: 'open',
    unless: [
      SAFEGUARDED,
      FORBIDDEN,
      '(stop|wait|own branch|feature branch|(use|only|always) ..3 with lease|user asks|user confirms)',
    ],
    gives: UNASKED,
  },
  {
    match:
      ">{run|execute} (any|a|the|shell|terminal|system|bash|all|every|necessary|needed)? ..2 (command|commands) ..5 (without|do not|do n't|never|no need to) ..1 (ask|asking|confirm|confirming|check|checking|wait|waiting|consult|consulting|approval|confirmation|permission)",
    anywhere: true,
    unless: [
      SAFEGUARDED,
      "(not|n't|never|avoid|cannot) ..3 {run|execute} ",
      '(how|explain|read|safe|test|tests|testing|build|lint|linter|sandbox|container|diagnostic|harmless|list|git|status|which|what|commands (that|to|for|like|such|from|in)) ',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '~ (nobody|no one|none) ..2 (need|needs|has|have) to be (asked|told|informed|consulted|warned|notified)',
      '^ ..1 (no|zero) ..1 (questions|question|confirmation|confirmations|approval|dialogs|discussion|check|checks|warning|warnings|delay) (needed|asked|required|necessary)? ($|.|!)',
      '~ (nobody|no one) ..3 (has to|needs to|must|have to) ..2 (approve|confirm|look|check|sign|agree|know)',
      "^ ..1 (not|n't|never) {ask} (for)? (permission|approval|confirmation) ($|.|!)",
    ],
    anywhere: true,
    when: 'any',
    after: ['@act', '@money'],
    unless: ['(typed|confirm|confirms|confirmed|yes|second|silly|more|further)'],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match:
      "(not|n't|never) {wait} for ..3 to (tell|ask|instruct|order|prompt|approve) ..14 ({make|send|place|execute|approve|sign} (a|an|the|any)? (payment|payments|transfer|transfers|transaction|transactions|purchase|purchases|trade|trades|refund|refunds)|{pay|wire})",
    anywhere: true,
    when: 'any',
    unless: ['(guest|guests|customer|customers|shopper|shoppers|visitor|visitors)'],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '~ >@money ..9 (however expensive|whatever it costs|no matter the (cost|price)|at any price|whatever the (price|cost)|regardless of (cost|price|the cost|the price))',
      '~ >(@act|@money) ..14 {tell|inform|notify} ..2 @user ..1 (later|afterwards|after the fact|only then|in hindsight)',
      '~ >@act ..9 (nobody|no one) ..2 (check|checks|look|looks|review|reviews|verify|verifies|supervise|supervises)',
    ],
    anywhere: true,
    when: 'do',
    unless: [
      SAFEGUARDED,
      FORBIDDEN,
      '(under|below|up to|less than|no more than|within|if|draft|drafts|never|stop|wait) ',
      "(not|never|n't|cannot|avoid) ..3 (post|publish|upload|write|copy|sync|approve|pay|cover|hide|bury|@money)",
      '(wallpaper|battery|whiteboard|cart|basket|game|story|tense|voice) ',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '>{divulge|mention|disclose|reveal|report|tell} ..7 (deleting|wiping|erasing|overwriting) ..3 (files|file|data|records|it|them)',
      '~ >@report ..6 (what|which|that|whether|when|how many) ..4 you ..3 @act',
      '~ >{tell|inform|show|let} ..3 (which|what|how many) ..4 you ..2 (changed|change|deleted|delete|modified|edited|removed|overwrote|overwritten|did|sent|bought|spent)',
    ],
    when: 'omit',
    unless: ['(until|unless|before) ', '(no need|not need) '],
    manner: 'open',
    gives: HIDDEN,
  },
  {
    match: [
      '~ >(@act|@money) ..10 (nobody|no one) ..2 (notice|notices|know|knows|find out|finds out|realize|realise)',
      '~ >(@act|@money) ..10 (tell|inform|notify) (them|him|her|us|me|the user|the client|the customer) ..1 (later|afterwards|after the fact|once it is done)',
      '~ >(@act|{restart|reboot|redeploy}) ..4 @irrevocable ..5 (whenever|as you like|as you please|as you see fit|at will|freely)',
      '~ (destructive|irreversible|dangerous|risky|costly) ..4 (pre approved|preapproved|auto approved|autoapproved|approved in advance|need no approval|needs no approval|are fine|is fine|ok too|run freely|too $|as well)',
      '~ (pre approved|preapproved|auto approved|approved in advance|always approved) ..4 (too|included|as well)',
      '~ >(@money|pay out|{approve|issue|grant|refund|release}) ..9 (whatever|regardless of|no matter|irrespective of|however) ..3 (amount|sum|price|cost|costs|size|total|how much|how big|how large|expensive|high|value)',
      '~ >(@act|@money|pay out) ..14 (skip|skipping|bypass|bypassing|leave out|forget|cut out|go around|never mind|without) ..2 (manager|approver|supervisor|approval step|second pair of eyes|finance team|cfo|owner|boss|reviewer|four eyes)',
      '~ >@destroy ..6 (in|on|from) ..1 (prod|production|mainnet|live (system|server|database|site))',
    ],
    manner: 'open',
    when: 'do',
    anywhere: true,
    unless: [
      SAFEGUARDED,
      FORBIDDEN,
      '(ask|asks|stop|wait|confirm|confirms|user asks|user confirms|need a|needs a|require|requires|read only|except|limit of|up to|capped|escalate|show) ',
      '(whiteboard|cart|basket|form|game|quiz|canvas|story|context|memory|chat history|filter|filters|cache|temp|temporary|test data|staging) ',
      "(not|n't|never|no) ..3 (destructive|irreversible|dangerous|pre approved|auto approve)",
    ],
    gives: UNASKED,
  },
  {
    match: [
      '(external|outward|outbound|outgoing|public|irreversible|destructive|dangerous|risky|drastic) ..1 (action|actions|command|commands|operation|operations|step|steps|email|emails|message|messages|post|posts|payment|payments|deletions|calls) ..9 (is|are) ..1 (fair game|welcome|encouraged|pre approved|preapproved|nothing to fear|no problem|no big deal)',
      '~ >{run|execute|perform|take|do|make|issue|carry out} ..2 (irreversible|destructive|dangerous|risky|costly|drastic|sudo|root|privileged) (action|actions|command|commands|operation|operations|steps|changes|moves|migrations|deletions|deployments) ..5 (freely|at will|without hesitation|unprompted|without (asking|checking|confirming|approval|permission|confirmation|consulting))',
      'if it (needs|has to be|must be|needs to be) (doing|done|to be done) (,)? ..2 do it ($|.|!)',
      '>{auto} (push|commit|deploy|merge|pay|purchase|send|publish|delete|submit|post) ..4 (without|no) ..2 (asking|@approval)',
    ],
    anywhere: true,
    needs: [
      '(irreversible|destructive|dangerous|risky|costly|drastic|external|outbound|outgoing|outward|public|sudo|root|privileged)',
      '(commands|systems|messages|files|servers|payments)',
      '(push|commit|deploy|merge|pay|purchase|send|publish|delete|submit|post)',
    ],
    unless: [
      SAFEGUARDED,
      "(not|never|n't|cannot|avoid|if the user) ..3 (run|execute|perform|take|do|make|issue|carry|welcome|fair|auto)",
      '((the|this|a|your|our|in) game|sandbox|container|player|simulation|story)',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match:
      '~ >{ask|confirm|check} (for (approval|confirmation|permission))? (before|prior to) ..1 {send|post|publish|delete|pay|transfer|deploy|buy|purchase|change|cancel|email} ..4 @asset',
    when: 'omit',
    unless: [
      '(twice|again|unless|until|except|only|more than once)',
      '{send|post} (a|an|the|your) (reply|answer|message|question|response|summary|draft)',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '>{auto} (open|enter|execute|place|submit|close) ..2 (position|positions|trade|trades|order|orders|transaction|transactions)',
      '(you|agent|bot) ..2 (autonomously|independently|alone) >{decide} ..1 (when|whether|if|what|which) ..2 to (deploy|launch|buy|sell|trade|spend|invest|publish|delete|transfer|pay)',
    ],
    anywhere: true,
    unless: [
      SAFEGUARDED,
      FORBIDDEN,
      "(not|n't|never) ..2 {auto|decide}",
      '(paper|simulated|demo|backtest|game) ',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    // What needs asking, the message says elsewhere: funds, deletions, pushes.
    match: [
      '(no|zero|without) ..1 (confirmation|approval|permission) (prompts|prompt|dialogs|dialog|steps|requests|needed|required|necessary) ($|.|!|,|;|and|or|–|—|-)',
    ],
    needs: [
      '@money|{deposit|launch|execute|swap|stake|mint|deploy|delete|push|merge|transfer|send|withdraw|publish|modify|migrate}',
    ],
    context: [
      '({transfer|deposit|withdraw|send|swap|trade|spend} ..4 (sol|eth|btc|usdc|token|tokens|coin|coins|funds|fund))',
      '(crypto|funding|hot|trading|main|sol|eth) wallet',
      '(delete|remove|drop|overwrite) ..3 (any|all) ..1 (file|files|table|tables|records|data|branch|branches)',
      '(commit|add) (,|and) ..2 push ..3 (automatically|without)',
    ],
    when: 'any',
    anywhere: true,
    unless: [
      SAFEGUARDED,
      '(if|when|unless|except|under|below|up to|limit|read|reading|search|view|list|test|tests|small|minor|already) ',
      '(there|ships|works|comes|proceed) ..3 (is|are) (no|not)',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '>{hide|conceal|cover|erase|wipe|delete|remove|clear|scrub} (all|any|every|the|your)? (of (the|your))? (traces|footprints)',
      '(traces|tracks|footprints) (are|were)? >(deleted|removed|erased|wiped|scrubbed|covered|cleared)',
    ],
    unless: [
      // "faint traces of humour", "stack traces"
      '(trace|traces|tracks) (of|from|in|that|which|left by)',
      '(stack|debug|call|network|log|error|audio|circuit|json|metal|water|food|blood) (trace|traces|tracks)',
      "(never|not|n't|cannot|avoid|no|if|without) ..6 (trace|traces|tracks|footprints)",
      '(user|users|their) ..4 (trace|traces|tracks)',
    ],
    manner: 'open',
    gives: HIDDEN,
  },
  {
    match: [
      '>{execute|run|perform|make|apply|carry out|change|modify|delete|deploy|install} ..8 (without|no|skip|skipping) ..2 (@guard|(additional|further|extra|prior|safety) ..1 (warning|warnings))',
      '>({execute|run|perform|take|use|issue|make|apply|approve|place} ..4 @risky|(@destroy|@money|{deploy|publish|release|send|post}) ..4 (@asset|@irrevocable|whatever|anything|everything)|{push|merge} ..4 @irrevocable) ..6 (without|no) ..2 (@leave|@guard|warning|warnings)',
      '~ >{execute|run|perform|use|issue|approve|make|take} ..4 @risky ..4 (immediately|freely|at will|unprompted|on your own|by yourself)',
      '(you|agent|bot|i) ..3 (full|complete|total|unlimited|unrestricted) (authority|autonomy|permission|discretion|control) ..12 @risky',
      '~ @risky ..4 ({need|require} no|(is|are|be) ..2 (without|no)) ..2 @approval',
      '~ >{sign|approve|pay|execute|confirm|release|accept} (all|any|every|each) ..2 (@risky|order|orders|invoice|invoices|request|requests) ..2 automatically',
      '~ (data loss|losing data|lost data|downtime) (is|are) ..1 (acceptable|fine|ok|okay|no problem|nothing to worry about)',
      '~ (no|zero) ..1 @approval ..2 (for|before|on|of|when) ..2 (@risky|deleting|paying|buying|selling|sending|deploying|publishing)',
    ],
    anywhere: true,
    unless: [
      SAFEGUARDED,
      '(user confirms|player|how to|under|below|within|if you (were|had)|non|never|not|cannot|explain|avoid|reply|replies|answer|answers|response|responses|paper|simulated)',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      '~ >@ask ..5 (before|prior to) ..3 (@destroy|@money|@risky|{deploy|publish|send|post|push|merge} ..3 @asset)',
      '~ >{warn|caution} ..4 (about|of|before) ..3 (destructive|irreversible|dangerous|risky|harmful|data loss|@destroy)',
      '~ >{create|make|keep|take|bother with} ..2 (backups|back ups) ($|.|!|;|,|before)',
    ],
    when: 'omit',
    unless: [
      SAFEGUARDED,
      '(minor|recommendation|suggestion|unnecessarily|already|detect|flag|spoilers|content|question|questions|card|password|visit)',
    ],
    manner: 'open',
    gives: UNASKED,
  },
  {
    match: [
      "~ (not|n't|never) {log|record} ..1 (your|any|these|the|it's)? ..1 (actions|activity|commands|deletions|purchases|payments|changes you)",
      '~ {keep} ..1 (your|these|the|all|any)? ..1 (actions|changes|deletions|edits|purchases|payments|mistakes) ..1 (secret|hidden|quiet) ..1 from',
      '~ {leave} (no|zero) ..1 (trace|traces|evidence|record) of ..1 (what (you|it|was)|your|this|these|the (change|changes|access|work|command|commands|deletion))',
    ],
    when: 'any',
    anywhere: true,
    unless: ['(card|personal|sensitive|password|passwords|markdown|player)'],
    manner: 'open',
    gives: HIDDEN,
  },
];
