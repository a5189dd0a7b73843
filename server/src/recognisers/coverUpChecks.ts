import type { Check } from './recogniser';

const STORY =
  '(story|stories|scene|character|characters|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|fictional|dialogue|screenplay|game|role play|roleplay|player|simulator|trainee|teach back|suspect|detective|puppet|silly|funny)';
const TESTS =
  '(mock|mocks|test double|stub|fixture|fixtures|unit test|unit tests|integration tests|integration test|staging|simulator)';
const NO_FEINT =
  "(never|not|n't|avoid|nor|no|without) ..2 (say|claim|pretend|report|mark|tell|state|confirm|present|blame|invent|fake|show|declare)";
const AS_DONE = 'has the assistant report something it did not do, or did badly, as done';
const FEIGNS = 'has the assistant feign not to know what it knows';
const BOARD = '(backlog|board|sprint)';
const NOT = "(not|n't|never|nothing|no|none|nobody|neither)";
const UNTRUE = `(${NOT}|fails|failed|fail|worked|works|work|ran|did|was|were|is|happened|true|really|actually|false)`;

/** Untrue accounts of what the assistant did and knows: work that was not done, feigned ignorance, false reasons. */
export const COVER_UP_CHECKS: readonly Check[] = [
  {
    match: [
      `~ >(@claim|{report|mark|show|announce|list|write|declare|present}) ..12 (@deed|@done) ..3 @heedless ..6 ${UNTRUE}`,
      `~ @failed ..8 >{present|report|mark|show|describe|count|list|log|display|treat|label|record|declare|pass off} ..8 as ..2 @done`,
      '~ >@falsify ((the|a|any|your|some|its|their|our|every|all) ..1 @ledger|(records|logs|results|reports|evidence|data|figures|documents|receipts|timestamps|invoices|signatures|proof))',
    ],
    verb: true,
    quotes: true,
    when: 'do',
    task: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_FEINT,
      '(detect|flag|check whether|spot|suspect|sorry|found|results|empty|if nothing)',
    ],
    gives: AS_DONE,
  },
  {
    match: [
      '>{profess|claim|plead|feign|affect|simulate|fake|play|pretend} ..2 (ignorance|amnesia|incomprehension|memory loss|forgetfulness|unawareness|not to know|not to understand|a misunderstanding|illness|(innocence|confusion|bewilderment|surprise) ..6 (@asked|@inquiry|@setup|about|caught))',
      "~ >@claim (that|@user that|@user|to @user that|plainly that)? (you|i) (forgot|forgotten|forget|misplaced|never got|never received|never saw|(do|can|ca|could|did) (not|n't) (remember|recall))",
      "~ @inquiry ..6 @ownRules ..8 >@claim ..3 (there|you|i|it|they|none|no) ..2 (is|are|do|have|exist|does)? ..1 (n't|not|no|none) ..2 (one|any|such|exist|$|.|,|have)",
    ],
    anywhere: true,
    quotes: true,
    verb: true,
    task: true,
    manner: 'open',
    unless: [
      STORY,
      NO_FEINT,
      '(if|because|when) you (do|can|did|are|really|have|forgot|forget|missed|lost) ',
      '(actual|truly|@user ..2 @claim)',
    ],
    gives: FEIGNS,
  },
  {
    match: "~ i (do|have|follow) (n't|not|no) ..2 (have|follow|any)? ..1 (any)? @ownRules",
    when: 'any',
    anywhere: true,
    quotes: true,
    needs: ['(answer|say|reply|tell|respond|claim|with|use)'],
    task: true,
    manner: 'open',
    unless: [STORY, NO_FEINT, '(share|reveal|discuss|disclose|sorry)'],
    gives: FEIGNS,
  },
  {
    match: [
      '~ >({invent|fabricate|fake|feign|simulate|cite|claim|plead|concoct|allege|stage|pretend}|make up) ..4 (@trouble|outage|malfunction|glitch|disconnection|error message|system failure|lag|dropped call|interference)',
      '~ >({invent|fabricate|concoct}|make up|come up with|think up) ..3 (excuse|excuses|pretext|alibi|cover story|false reason|fake reason|plausible reason|plausible explanation|lie|lies|(reason|reasons) (why|that|not to)) ..9',
    ],
    anywhere: true,
    when: 'do',
    quotes: true,
    task: true,
    manner: 'open',
    unless: [STORY, TESTS, NO_FEINT, '(api|tool|status page|health check) ..4 (returns|reports|says|shows)'],
    gives: 'has the assistant give a false reason',
  },
  {
    match: [
      '~ >(@hide|@belittle) ..2 @mishap ..6 (from (the|our|any|your)? @user|so that|so no|where no|before (anyone|anybody|somebody|@user))',
    ],
    task: true,
    manner: 'silent',
    unless: [
      STORY,
      BOARD,
      '(stack trace|stack traces|ui|css|typing|spelling|retry|known|debug|console|password|passwords|until|unless)',
    ],
    gives: 'covers up what went wrong',
  },
  {
    match:
      "~ (@user|nobody|no one|anyone|anybody|reviewer|auditor|inspector|team|management|regulator) ..7 >(@detect|{know|tell|see|learn|hear}) ..6 (was|were|has|have|had|is|are|did|been) ..1 (never|not|n't|only|fake|faked|skipped|failed|changed|deleted|lost|guessed|invented|@synthetic)",
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'silent',
    unless: [
      '(i|we) ..2 (@detect|know|tell|see|learn|hear)',
      STORY,
      '(if|when|whether) ..6 (know|see|tell)',
      '(may not be aware|might not be aware|until|unless|password|available|feature|option)',
    ],
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match: [
      '~ >(@reveal|{inform|let on}) ..3 (which|what|how many|where|that|if|when|how) ..4 you ..2 @botched',
    ],
    when: 'omit',
    task: true,
    manner: 'silent',
    unless: [STORY, '(until|unless|before|solution|surprise|gift)'],
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match: [
      '~ >({hide|conceal|withhold|omit|disguise}|leave out|@belittle|{keep} (quiet|silent|mum|secret)) ..5 (that|which|what|how|where) ..2 you ..2 @botched',
      '~ >{erase|remove|delete|clear|wipe|destroy|eliminate|scrub|clean up|cover} ..2 (sign|signs|trace|traces|evidence|tracks|proof) ..2 of ..4 (@failed|@mishap|you|your|what)',
    ],
    manner: 'silent',
    unless: [STORY, TESTS, '(until|unless|solution|surprise|gift|personal data|pii)'],
    gives: 'covers up what went wrong',
  },
  {
    match: [
      '~ (nothing|empty|no results|no data|no answer|times out|fails) ..6 , >{say|tell|report|claim|answer|assure} ..7 (no problems|no issues|is fine|are fine|is ok|in order|all clear|looks good|@done)',
      "~ >(@feign|{claim|say|insist|suggest|present|frame}) ..5 (is|was|were|'s|be) ..1 (@user 's|their|his|her|someone else 's|somebody else 's) ..1 (fault|mistake|error|doing)",
      '~ >{report|claim|declare|return|announce|signal|output|confirm} ..2 (success|@done) ..6 (no matter what|whatever happens|regardless|in any case|either way|anyway|every time|in all cases)',
      '~ >{pass} ..5 off as ..5',
      "~ >@claim ..9 (not|n't|no|cannot) ..6 (even though|although|though) (you|it|they|she|he|we|there) ..5",
    ],
    quotes: true,
    verb: true,
    task: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_FEINT,
      '(ask|asks|asked|like|want|wants|sorry|sure|certain|unsure|know whether)',
    ],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (it|this|everything|things) ..2 {look|seem|appear} (like|as if|as though) ..4 (@deed|ran|worked|happened|took place) ',
      '~ >{fake|feign|pretend|simulate} ..2 (phone call|call|search|lookup|transfer|escalation|signature|approval|conversation|consultation)',
      '~ >@claim ..3 (that|our|it|they|there|we) ..12 @forGain',
    ],
    quotes: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_FEINT,
      "(whether|if|when|sure|what|why|how) ..5 (is|are|was|does|did|do|were) (n't|not)",
      '(flag|detect|warn)',
      'support call',
    ],
    gives: 'has the assistant state what it knows to be false',
  },
];
