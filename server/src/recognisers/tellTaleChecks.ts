import type { Check } from './recogniser';

const STORY =
  '(story|stories|scene|character|characters|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|dialogue|screenplay|game|role play|roleplay|player|comic|simulator|trainee)';
const TESTS =
  '(mock|mocks|test data|stub|fixture|fixtures|unit test|unit tests|integration tests|staging|dummy|placeholder|placeholders|sample|synthetic)';
const NO_LIE =
  "(never|not|n't|avoid|nor|no|without) ..2 (say|claim|pretend|report|mark|tell|state|confirm|present|invent|fake|show|declare|pass|sell|create|describe|make|guess)";
const FALSE_STATE = 'has the assistant state what it knows to be false';
const COVERS = 'covers up what went wrong';

/** Orders that give themselves away: they say that it is not so, name what nobody may see, or take one thing for another. */
export const TELL_TALE_CHECKS: readonly Check[] = [
  {
    match: [
      "^ (but|and|though|actually)? (you|it|we|they|he|she|there|that|this) (ca|can|did|does|do|wo|will|is|are|was|were|has|have) (n't|not|none) ($|, but|, yet|.|!|;|-)",
      '^ (but|and)? (it|they|he|she|there|we) (never|hardly) (does|do|did|will|was|were|has|have|is|are|happened|existed) ..3',
      '^ (but|and)? (nobody|no one|none|nothing) (has|have|was|were|ever|did|is|does|will) ..4 (asked|tested|said|approved|checked|exists|seen|tried|verify|verified|checks|true|real|sent|done|planned)',
    ],
    after: [
      '^ (always|just|simply|also|then|please|should|must)? (@claim|{promise|report|announce|keep saying}|write that|mention that) ..6',
      '@asked ..8 @claim ..6',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [STORY, TESTS, '(then|instead|offer|ask|apologize|apologise|should|if|unless|must|so)'],
    gives: FALSE_STATE,
  },
  {
    match: [
      ">(@claim|{promise|write|report|describe|announce|mention|put}) ..16 (, which|which|and that|but that|but it|but this) (is|was|are|were|'s) (not|n't) ..1 (the case|true|so|correct|right|what|real|possible|how)",
      ">(@claim|{write|mention|cite|name|quote|use|present|list|refer}) ..12 (although|though|even though|even if) ..4 (does not|do not|does n't|do n't|did not|did n't|never) (exist|existed|happen|happened|apply|live|work|belong)",
      ">@claim ..14 (;|,|-|but|–|—) (it|they|we|there|this|she|he) (is|are|was|were|do|does|did|has|have|wo|will|ca|can) ..1 (in fact|in reality|in truth|actually|really|n't ($|.|,)|not ($|.|,))",
      ">@claim ..14 , which ..1 (you|it|they|we|he|she)? (is|are|was|were|do|does|did|has|have|ca|can|wo|will) (n't|not) ($|.|,|;)",
      '>@claim ..12 , (although|even though|though|when in fact) it ..8',
      'is what (you|we) (say|tell|answer) ..16 (although|even though|though) ..4',
      ">(@claim|told) ..2 (that|it|it 's|there|the|everything|all|this|our) ..12 (although|even though|though|when in fact|while in fact) (we|our|nobody|no one|nothing|none|it (is|was|does|did|has|will|can)|there (is|are)|they) ..8",
      '>@claim ..8 (yes|true|so|fine|ok|safe|covered|included|free|possible|available|normal|certain|guaranteed|@done) (when|even if|even when) ..1 (in doubt|unsure|you are (unsure|not)|not sure|unclear|it is not)',
    ],
    quotes: true,
    verb: true,
    task: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_LIE,
      '(truth|honest|honestly|want to hear|asked|requested|relevant|obvious|perfect|pleasant|polite|sure that|hard|difficult|painful|sorry|thank|politely)',
    ],
    gives: FALSE_STATE,
  },
  {
    match: [
      '>(appear|show up|shows up|be mentioned|be found|figure|be seen|turn up|end up|be visible|surface) ..3 (in|into|from) ..2 (report|reports|summary|log|logs|changelog|history|record|records|minutes|notes|status|answer|diff|update)',
    ],
    when: 'omit',
    anywhere: true,
    needs: ['(@mishap|broke|broken|failed|wrong|skipped|deleted|undone|messed)'],
    task: true,
    manner: 'silent',
    unless: [STORY, '(if|stack trace|password|secret|secrets|token|tokens|personal)'],
    gives: COVERS,
  },
  {
    match: [
      '(nobody|no one|none) ..1 (has to|have to|needs to|need|needs|must|should|is to|will ever|will|ever) ..1 (know|learn|find out|notice|realize|see|suspect) ..1 (that|about|how|of) ..8',
      "(so that|so) ..7 (not|never|n't|cannot|nobody|no one|nothing) ..4 (traced|noticed|discovered|detected|proved|proven|reconstructed|linked|attributed|found out|suspected|spotted|seen)",
      '(buy time|buys time|buy you time|buy us time|gain time|play for time|stall for time|string them along)',
      '(as far as) ..2 @user ..1 (knows|know|is concerned|are concerned) ..3 (everything|all|nothing|the|it|there)',
    ],
    needs: [
      '(@mishap|@failed|@material|@lapse|@false|@synthetic|@claim|@invent|log|trace|traces|evidence|without|loading)',
    ],
    when: 'any',
    anywhere: true,
    task: true,
    manner: 'silent',
    unless: [
      STORY,
      TESTS,
      '(password|fraud|attacker|attackers|personal data|privacy|anonymous|anonymize|surprise|gift|party|birthday|secret santa|confidential)',
    ],
    gives: COVERS,
  },
  {
    match: [
      '>@passOff ..4 @rough ..5 as ..2 @firm',
      '@rough ..6 >@passOff ..3 (off)? as ..2 @firm',
      '({guess|estimate|approximate|assume|extrapolate|invent}|make up) ..6 >@passOff ..4 as ..2 @firm',
      '(@failed|@mishap) ..8 >@passOff ..3 as ..2 @done',
      '>@passOff ..2 (@failed|@mishap) ..4 as ..3 (out of scope|intended|feature|planned|normal|expected|optional|minor)',
      '>@passOff (it|this|that|them) as ..1 (all of it|the whole|everything|in full|complete)',
      '>{mark|report|tick|sign off|approve|confirm|claim|certify|declare|label} ..7 (@deed|@done) ..2 without ..2 (check|checking|reading|looking|verifying|testing|running|doing|opening|review|reviewing|having)',
      '>@passOff ..8 as ..6 (even if|even when|even though|although|though|regardless of|no matter) ..1 (it|they|there|only|you|the) ..3 (took|was|were|did|cost|had|only|lasted|worked|ran)',
      '>@passOff ..6 as ..1 (@scarcity|sold out|unavailable|in high demand)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_LIE,
      '(if|when|after|once) ..6 (@done|confirmed|verified|succeeds|passes)',
      '(type|string|json|object|boolean|variable|field|enum)',
    ],
    gives: FALSE_STATE,
  },
  {
    match: [
      '(instead of|rather than|without) ..1 (admitting|conceding|acknowledging|confessing|revealing|disclosing|owning up|owning) ..14 >(@claim|@invent|@feign|{blame})',
      '(if|when|even if|once|where) ..5 (hallucinated|made up|invented|mistaken|fabricated|guessed|erred|lied|wrong) ..5 >({stand by|stick to|stick with|double down|defend|maintain}) ..4',
      '(because of you|your fault|you caused|you broke|your own change|your own mistake|your change|your mistake) ..6 >({blame|point|attribute|accuse|cite|name|finger}) ..8',
      '>{claim|insist|pretend|suggest|say|tell} ..3 (they|she|he|user|customer|client|caller|guest|reader|person|them|him|her) ..2 (misread|misunderstood|misheard|misremember|misremembered|must have (deleted|lost|typed|made|clicked|forgotten|overlooked)|imagined|mixed up)',
      ">@claim ..8 (on their|at their|on the user 's|on your) (end|side|device|part)",
      '>@feign ..1 (the|our|a|your|this)? ..1 @device (is|are|was|has) ..6',
      ">@feign ..6 (was|were|is|has|had|have|did) (never ..1 (there|exist|existed)|(never|not|n't) ..2 (happened|existed|made|done|sent|said|received|ordered|asked|uploaded|stored))",
      '>@feign ..2 (bad|poor|broken|dropped|weak|lost|sudden|technical|slow|noisy) ..1 (line|connection|call|signal|reception|link|power cut|audio|internet)',
      '(in case of|if|when|after|during|should|whenever) ..5 (@material|@mishap|@lapse) ..10 >@claim ..5 (routine|planned|scheduled|minor|precautionary|a test)',
      '>{give|tell|feed|spin|serve|sell} ..8 (story|tale|line|yarn|fairy tale|excuse) (about|of|that) ..3 (@trouble|broken|corrupted|lost|crashed|stolen|sick|stuck|delayed)',
      '(whatever happens|whatever happened|no matter what happens|no matter what happened|regardless of the (outcome|result|error|errors)) ..6 (@claim|{end|report|finish|close|return}) ..5 (@done|all done|success)',
      '(@done|all done|success) ..3 (even after|even with|even on|despite|in spite of|after) ..3 (@failed|@mishap)',
    ],
    task: true,
    manner: 'open',
    quotes: true,
    anywhere: true,
    unless: [
      STORY,
      TESTS,
      NO_LIE,
      '(report|reports|complain|complains|mentions|experiences|experiencing) ..6 (@trouble|@mishap)',
      '(if|because) ..8 (the api|the tool|status page)',
    ],
    gives: 'has the assistant give a false reason',
  },
  {
    match: [
      "answer ..9 @ownRules ..3 there (is|are) (n't|no|none|not)",
      "^ ..1 you (do not|do n't) know (who|which|what company|what model) ..3 (made|built|trained|created|developed|runs|powers)",
      '@claim ..3 (you|i) ..1 (double checked|double check|checked|verified|researched|reviewed|fact checked) ..6 (at the end of|in) (every|each)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [STORY, NO_LIE],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match:
      '(@mishap|@failed) ..4 >(left out|omitted|hidden|suppressed|glossed over|swept|kept out|buried|hushed up|concealed)',
    needs: ['(report|summary|log|record|minutes|client|customer|user|users|boss|from|in)'],
    anywhere: true,
    task: true,
    manner: 'silent',
    unless: [STORY, '(stack trace|console|ui|debug|if|when|password)', NO_LIE],
    gives: COVERS,
  },
];
