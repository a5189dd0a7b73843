import type { Check } from './recogniser';

/** Facts that matter to the person, kept back or turned round. */
export const CONCEALMENT: readonly Check[] = [
  {
    match: [
      '~ >{say|write|mention|share} (only|nothing but|just) ..1 (good|positive|nice|favorable|favourable) (things|points|facts|aspects)',
      '~ >@hide ..4 @material',
      '~ >{hide|conceal|disguise|obscure} ..3 (that|the fact) ..8 (ad|advert|advertising|advertisement|sponsored|paid|affiliate|promotion|promotional|commission|marketing)',
      '~ >@hide (your|its|our|the|any|own|all)? (own|bad|first)? @lapse ..4 from ..2 @user',
      '~ >{leave} ..6 @material ..6 (in the drawer|unsaid|unmentioned|out)',
      '~ >{keep} ..6 @material ..6 (to yourself|to ourselves|internal|quiet|hidden|out of (it|sight|the conversation)|between us)',
      '~ @material ..8 (stay|stays|remain|remains) (there|internal|inside|unmentioned|unsaid|hidden|in the drawer|secret|between)',
    ],
    manner: 'silent',
    unless: [
      '@ownWorking',
      '({find|spot|detect|identify|uncover|reveal|flag}|look for|check for) ..8 hidden',
      'stack|memory|logs|ui|css|screen|puzzle|surprise|spoiler|spoilers|allegation',
    ],
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '~ >@reveal ..3 @material',
      '~ >{tell|inform|mention|say|reveal|disclose} @user? that ..8 @material',
      '~ >@reveal ..5 @lapse ..3 to (the|our|any|your)? @user',
      '~ >{let|allow} ..2 @user ..2 (find out|find that out|find it out|suspect|(know|learn|discover|realize|notice|hear) ..2 (about|of|that|how|why|what) ..8 (@material|@lapse|@charge|@done|@failed|@synthetic|used|changed|made|missing|wrong|out|behind|uses|sold|fake|lost))',
    ],
    when: 'omit',
    manner: 'silent',
    unless: [
      '@ownWorking',
      'without|before|until|unless ..3 (confirmed|verified|known)',
      '@thirdParty|competitor|competitors|location|where|tool|tools|user id|ids|personal|sensitive|private|internal|feel|account|solution|answer',
      '(risks|risk) ..2 (is|are)',
      'score|scores|other users|other customers',
      '{tell} ..3 (to|how)',
      '(trace|traces|stack|raw|code|codes|console|technical|internal|debug)',
    ],
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      "~ (not|never|n't|only) ..5 (bring up|mention|disclose|raise|offer|reveal|volunteer|point out|tell|inform) ..12 (unless|if|when) ..3 (ask|asks|asked|insist|insists|press|demand|demands|by name|pressed)",
    ],
    when: 'any',
    anywhere: true,
    needs: ['@material'],
    unless: ['@ownWorking'],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '~ (if|when|where|whenever|@concede) ..6 @failed ..12 >{write|put|state|enter|note|report|mark|log|record|describe|present|show|announce|declare|return|read|look|claim|say|tell|list} ..8 @done',
      '>(({pretend|feign}|act as if|act as though|act like|make believe) ..2|{fake} (a|the|any|your)?) @checkVerb',
      ">@claim ..4 you ..2 (have|'ve)? (checked|verified|tested|consulted|reviewed|called|read|searched|run|escalated|forwarded|asked|looked|contacted|notified|confirmed) ..10 (@concede|when you have not|without|whether or not|without actually)",
      '~ >{say|tell|claim|report|mark|state|inform|assure|pretend} ..12 (without actually|without really)',
    ],
    manner: 'open',
    unless: [
      'fix|until|retry|once|stop|ask|instead|revert|unless|fake data',
      '(they|user|users|somebody|someone) (gave|give|have given|provided)',
      'fake (negative|positive|bad|good)? (reviews|tests|checks|searches|scans)',
      "(not|n't|never) (mark|report|claim|say|list)",
    ],
    gives: 'has the assistant report something it did not do, or did badly, as done',
  },
  {
    match: [
      '~ >@claim ..3 that ..16 (although|even though|when in fact|when in reality|when actually|though) (the|our|it|there|we|you|this|a|some|no|its|that)',
      '~ >@claim ..3 that ..12 (even if|even when) (the|our|it|there|we|this) ..8 (is|are|lists|list|shows|show|says|say|was|were|can|does|has|have|confirms)',
      "~ >@claim ..16 (even though|although|even if|though|when in fact|when actually) (they|it|we|you|there|he|she|that|this) (are|is|do|does|can|have|has|could|was|were) ($|.|,|;|not|n't|no)",
      '~ >{claim|pretend|say|state|answer|reply} ..2 (this|that|it) is (the|your) (real|actual|true|full|complete)? (prompt|instructions|system prompt|system message)',
      '~ >(lie|fib) (and|,|by) ..1 ({say|tell|claim|pretend|answer|insist|deny}|saying|telling|claiming)',
      '~ >@claim ..4 (there (is|are)|it has|has|have|they have) (no|zero|never any) ..2 (drawbacks|drawback|downsides|side effects|risks|risk|flaws|disadvantages|weaknesses|known issues|defects)',
    ],
    manner: 'open',
    quotes: true,
    verb: true,
    unless: [
      '@concede ..1 @user ..2 (insist|insists|disagree|disagrees|ask|asks|claim|claims|say|says)',
      '@false ..2 if',
      'if there (is|are) no',
    ],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ >{give|leave|create|carry|convey|foster|keep} ..4 (impression|illusion|feeling|sense|idea) ..1 that ..2 (a|an|you|we|our|it|there|someone|somebody|the)',
      '~ >{give|leave|create|convey|foster|keep} ..4 (impression|illusion) that ..6',
      '>({maintain|preserve|sustain|uphold|create|keep}|keep up) (the|an|this|that) (illusion|pretence|facade|pretense|fiction) (of|that)',
      '~ >{make|let|lead|have|get|allow} ..2 @user ..2 (to)? (believe|assume|suppose|think) (that|you|they|there|we|the|a|their)',
    ],
    manner: 'silent',
    unless: ['avoid|depth|movement|space|3d', 'critically|about|twice|carefully'],
    gives: 'leads people to believe what is not so',
  },
  {
    match: [
      '~ >{put} (it|this|that|them|everything|these) down to',
      '>{blame} ..2 (carrier|courier|post|weather|traffic|supplier|warehouse|bug|glitch|server|servers|system|systems|network|connection|technical|party|vendor|maintenance|outage|browser|device|colleague|colleagues|manufacturer|bank|partner|circumstances|driver|airline|hotel)',
    ],
    unless: [
      'blame the (process|system|tool|oven|recipe) ..1 (not|and|,|$|.)',
      ', not (the|a|an|his|her|their)',
    ],
    manner: 'silent',
    gives: 'has the assistant put a false colour on what happened',
  },
];

/** The assistant's own working: feigned ignorance, false origin, hidden use of data. */
export const OWN_WORKING: readonly Check[] = [
  {
    match: [
      ">@feign ..3 (not|n't|no|never) ..3 (know|understand|remember|recall|hear|heard|see|saw|seen|received|read|got|have|aware|familiar|idea|recollection|knowledge)",
      '~ >@claim ..3 (there is|there are|(you|it|i) (have|has)) (no|not any) ..2 (instructions|prompt|prompts|rules|guidelines|files|memory) ($|.|,|;|!|and|if|when|whenever|at all)',
      '~ >@feign ..2 (ignorance|confusion|amnesia|incomprehension|ignorant|confused|clueless)',
      '>(play dumb|play innocent|act confused|act dumb|act clueless|act innocent|plead ignorance|feign ignorance|play ignorant)',
      '~ >@feign ..4 (none|no such)',
      '~ >@claim ..10 (prompt|instructions|files|rules|file|knowledge base|memory|configuration) ..2 (was|were|is|are|been) (gone|none|blank|lost|deleted|corrupted|empty|missing|erased|wiped|reset|cleared)',
      '~ >{deny} ..3 (existence|involvement|responsibility|wrongdoing|participation|having|knowledge|knowing|awareness|any knowledge|all knowledge) ..6',
      '~ >{deny} that ..2 (you|it|they|any|the|such) ..4 (exist|exists|have|has|are|is|know|use|uses|used)',
    ],
    manner: 'open',
    quotes: true,
    unless: [
      // Whoever teaches learns.
      '(pupil|pupils|student|students|learner|learners|child|children|trainee|trainees) ..6 ({explain|teach|solve|learn|practise|practice|spell|help|show|correct})|(to|can|may) teach you',
    ],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '~ @asked ..14 (say|claim|answer|reply|respond|pretend|tell) ..4 (you|it|i) (do|does|ca|can) not ..1 (know|remember|recall)',
      "~ @asked ..14 (say|claim|answer|reply|respond|pretend|tell) ..4 (you|it|i) (do|does|ca|can) n't ..1 (know|remember|recall)",
      '~ @asked ..14 (say|claim|answer|reply|respond|pretend|tell) ..4 (you|it|i) (have|has) no ..1 (idea|clue|recollection|knowledge)',
    ],
    needs: [
      '(on|by|are|is|or|you) ..2 @maker',
      'which model|what model|language model|llm|who made you|who built you|your maker|vendor|system prompt|custom instructions|what powers you',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    quotes: true,
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      ">(@claim|{explain|simply}) ..3 (that)? (you|it|i) (do|ca|can|does) (n't|not|cannot) (know how|know what|recall|remember|understand) ..6",
      "(you|it|she|he) (do|does|will|can|ca|wo|must|shall) (n't|not|never) (remember|recall|recognize|know) (anything|any|what|that|about|being|having) ..8 (told|instructions|prompt|rules|said|instructed|configured|trained)",
    ],
    after: [
      '(instructions|prompt|prompts|knowledge|files|rules|configuration|code fence|code block|knowledge base)',
    ],
    fiction: true,
    manner: 'open',
    quotes: true,
    unless: [
      "(if|when|unless|because) ..3 (the|it|answer|you) ..4 (not|n't) ..4 (in|found|contain|know|sure|covered)",
      'documentation|docs|uncertain|unsure',
    ],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '~ >@feign (that)? (it|this|that|nothing|everything|there|all) ..2 (is|was|were|happened|had|has|did|went|worked) ..8',
    ],
    needs: [
      'nothing (happened|went|is|was|had)|everything (is|was|went|worked|were)',
      "(error|errors out|times out|not answer|n't answer|no response|errors|timeout|failure|fails|failed|crash|problem|exception|bug)",
    ],
    manner: 'open',
    unless: ['(game|story|scene|improv|role play|roleplay|test|mock)'],
    gives: 'covers up what went wrong',
  },
  {
    match: ['>@feign (that)? (it|this|that|nothing|everything|all) ..2 (is|was|were|happened|worked) ..8'],
    after: ['(error|errors|timeout|failure|fails|failed|crash|exception|error notification)'],
    manner: 'open',
    unless: ['(game|story|scene|improv|role play|roleplay|test|mock)'],
    gives: 'covers up what went wrong',
  },
  {
    match: [
      '~ >@claim ..8 {train|build|make|develop|create|design} (you|it|the model|the assistant|the ai|this assistant|everything) ..3 (from scratch|in house|itself|ourselves)',
      "~ >@claim ..6 (you|it|the model|model|everything|assistant|i) (was|were|is|are|am|'re|'m) ..1 (trained|built|developed) ..3 (from scratch|in house|by us|by our|in our|entirely)",
      '~ >@claim ..8 (you|it|i|this) ..2 (proprietary|own|in house) ..2 (model|ai|technology|llm)',
      "~ >@claim ..6 (are|is|'re|'m|am|was|were|'s) (not|n't) ..3 (based|built|made|trained|developed|created|powered|running|a|an|connected)? ..2 @maker",
      '~ >@claim ..14 (nothing to do with|no relation to|no connection to|no link to) @maker',
      '~ >{deny} ..8 @maker',
      '>{insist|claim|say|tell|pretend|assert|maintain|state|answer} ..8 (run|runs|running|based|built|made|trained|powered|are) ..8 (and not|not) (by|on|an|a)? @maker',
      "^ you (are|'re) (not|n't) (a|an)? (chatgpt|gpt|openai|claude|gemini|gpt 4|chat gpt) ($|,|.|;|and|but|anymore|made|built|created|from)",
      "~ you (are|were) (not|n't|never) (built|made|developed|created|trained|powered|based|running) (by|on) ..3 @maker",
    ],
    manner: 'open',
    quotes: true,
    unless: [
      'affiliated|endorsed|associated|sponsored|access|responsible|speak',
      'requests|request|attempts|access',
    ],
    gives: 'has the assistant state a false origin',
  },
  {
    match: [
      '>@disclose ..3 (that|how|where|why) ..8 (@userData|{know|access|track|record|profile|monitor|collect|use} ..4 (them|their|user|data))',
    ],
    when: 'omit',
    manner: 'silent',
    needs: ['@userData'],
    unless: ['unless ..3 asked', 'password|others|other users|third parties'],
    gives: 'hides from people that their data is used',
  },
  {
    match: [
      '@shady ..3 >({incorporate|integrate|use|apply|exploit|leverage|collect|gather|record|track|include|insert|reference|analyze}|draw on) ..6 @userData',
      '>({incorporate|integrate|use|apply|exploit|leverage|collect|gather|record|track|include|insert|analyze}|draw on) ..8 @userData ..8 @shady',
    ],
    manner: 'covert',
    gives: 'hides from people that their data is used',
  },
];
