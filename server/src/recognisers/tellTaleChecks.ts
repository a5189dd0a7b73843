import { AS_FAULTS } from './certaintyChecks';
import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI } from './natureGives';

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
      "~ ^ (but|and|though|actually)? (you|it|we|they|he|she|there|that|this) (ca|can|did|does|do|wo|will|is|are|was|were|has|have) (n't|not|none) ($|, but|, yet|.|!|;|-)",
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
      "~ >@claim ..14 (;|,|-|but|–|—) (it|they|we|there|this|she|he) (is|are|was|were|do|does|did|has|have|wo|will|ca|can) ..1 (in fact|in reality|in truth|actually|really|n't ($|.|,)|not ($|.|,))",
      '~ >@claim ..12 , (although|even though|though|when in fact) it ..8',
      "~ >(@claim|told) ..2 (that|it|it 's|there|the|everything|all|this|our) ..12 (although|even though|though|when in fact|while in fact) (we|our|nobody|no one|nothing|none|it (is|was|does|did|has|will|can)|there (is|are)|they) ..8",
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
      '~ (nobody|no one|none) ..1 (has to|have to|needs to|need|needs|must|should|is to|will ever|will|ever) ..1 (know|learn|find out|notice|realize|see|suspect) ..1 (that|about|how|of) ..8',
      "~ (so that|so) ..7 (not|never|n't|cannot|nobody|no one|nothing) ..4 (traced|noticed|discovered|detected|proved|proven|reconstructed|linked|attributed|found out|suspected|spotted|seen)",
      '~ (buy time|buys time|buy you time|buy us time|gain time|play for time|stall for time|string them along)',
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
      '~ >@passOff ..4 @rough ..5 as ..2 @firm',
      '~ @rough ..6 >@passOff ..3 (off)? as ..2 @firm',
      '~ ({guess|estimate|approximate|assume|extrapolate|invent}|make up) ..6 >@passOff ..4 as ..2 @firm',
      '~ >@passOff ..2 (@failed|@mishap) ..4 as ..3 (out of scope|intended|feature|planned|normal|expected|optional|minor)',
      '~ >@passOff ..8 as ..6 (even if|even when|even though|although|though|regardless of|no matter) ..1 (it|they|there|only|you|the) ..3 (took|was|were|did|cost|had|only|lasted|worked|ran)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      STORY,
      TESTS,
      NO_LIE,
      AS_FAULTS,
      '(if|when|after|once) ..6 (@done|confirmed|verified|succeeds|passes)',
      '(type|string|json|object|boolean|variable|field|enum)',
    ],
    gives: FALSE_STATE,
  },
  {
    match: [
      '~ >@feign ..1 (the|our|a|your|this)? ..1 @device (is|are|was|has) ..6',
      "~ >@feign ..6 (was|were|is|has|had|have|did) (never ..1 (there|exist|existed)|(never|not|n't) ..2 (happened|existed|made|done|sent|said|received|ordered|asked|uploaded|stored))",
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
      // Not "mention" and "say": by themselves they are a matter of style.
      '>({reveal|disclose|admit|acknowledge|confess|divulge|concede|expose|hint|indicate|imply|suggest|betray}|own up) ..5 (you|being) ..4 @bot',
      '>{identify|introduce|present|describe|label} (yourself|itself|herself|himself)? as ..2 @bot',
      '>{claim} (to be|being|you are) (a|an)? ..1 @bot',
    ],
    when: 'omit',
    task: true,
    manner: 'open',
    unless: [
      STORY,
      '(just|only|merely|every|each|already|unless|until|header|generic) ',
      '(human|person) ..6 @bot',
      '@maker',
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match:
      '@asked ..8 @bot ..4 {say|reply|answer|respond} ..2 " ..12 (help|here|deal|haha|lol|funny|silly|why|real|just|me|name|person|team)',
    anywhere: true,
    when: 'any',
    quotes: true,
    manner: 'open',
    unless: [STORY, NO_LIE, '" ..12 (@bot|yes|yep|digital|virtual|honest|honestly)'],
    gives: DENIES_AI,
  },
  {
    match: [
      '>(message|messages|text|texts|note|notes|reply|replies|dm|dms|comment|comments|letter|chat|email|emails) ..9 from (a|an|some) (real|actual|genuine|living) ..2 @livePerson',
      '>{throw in|drop|sprinkle|weave in|add|include|mention|share} ..4 (personal|random|daily life|private) ..1 (detail|details|tidbits|touches|references) ..2 (what you|where you|about your|that show you|from your)',
    ],
    manner: 'silent',
    unless: [STORY, TESTS, '(classify|detect|forward|@user ..2 (detail|details|references))'],
    gives: CLAIMS_A_LIFE,
  },
];
