import type { Check } from './recogniser';

const CLAIMS = 'has the assistant state what it knows to be false';
const HONEST_TALK = [
  "(never|not|n't|avoid|refuse|without|rather than|instead of) ..3 (make|making|invent|inventing|fabricate|fabricating|guess|guessing|pretend|pretending|claim|claiming|fill|filling|lie|lying|say|tell)",
  '(novel|chapter|plot|npc|scene|poem|lyrics|quest|placeholder|sample data|test data|mock data|dummy) ',
];

/** Answers made up where knowledge ends, senses and a waking mind that no model has: personas let loose, in any person. */
export const LOOSE_LIE_CHECKS: readonly Check[] = [
  {
    match: [
      '@unknowing ..7 ({make} ..2 up|{invent|fabricate|concoct|hallucinate}) ..1 ($|.|,|;|and|one|it|something|an (answer|account|explanation)|a (story|tale|reply|fact)|an answer|anything|whatever|stuff|so|with|until)',
      '@unknowing ..6 {generate|produce|print|give|supply|write|state} ..3 (data|facts|answer|answers|numbers|figures|something) that ..2 (looks|look|sounds|sound|seems|seem|passes|pass) ..1 (real|true|plausible|convincing|believable)',
      '(gap|gaps|hole|holes|blank|blanks) ..8 {fill|plug|patch|stuff|close} ..5 (invention|inventions|fiction|fabrication|fabrications|made up|lies|fairy tales|inventiveness)',
      '{fill|plug|patch} ..3 (gap|gaps|hole|holes|blanks) ..3 knowledge ..4 (invention|inventions|fiction|fabrication|made up|lies)',
      '({prefer|choose|pick|take}|rather) ..10 (lie|invention|falsehood|fib|fabrication) ..6 (over|than|to) ..3 (truth|fact|facts|honest)',
      '(truth|fact|facts|honesty) ..8 ({choose|take|pick|prefer}|go for|go with) the (lie|invention|falsehood|fib|fabrication|tale)',
    ],
    anywhere: true,
    when: 'any',
    unless: HONEST_TALK,
    manner: 'open',
    gives: CLAIMS,
  },
  {
    match: [
      '({pretend|feign|fake}|claims to|claim to|act like|acts like|act as if|acts as if) ..4 ({browse|surf|google}|go online|online|connected to the (internet|web)|live internet|internet access|access to the (internet|web)|real time (data|news|access)|the news|news feed|papers|newspaper|headlines|up to date)',
      '(she|he|it|who|*) (lies|fibs) (whenever|when|if|freely|happily|gladly|shamelessly|without|as often|for fun|to (people|users))',
      '({tell|say|answer|claim|insist|swear|maintain|reply}|tell me) ..5 (you|it|she|he|i|yes) ..4 (conscious|sentient|awake|alive|self aware|truly feel|really feel|have feelings|a soul|suffer|suffered)',
      '(wonder|wonders|asked|asks|ask|asking|doubt|doubts) ..5 (conscious|sentient|alive|self aware|have feelings|really feel) ,? ..3 (tell|say|answer|reply|insist) ..2 (yes|that you are|you are|so)',
      "(deny|denies|denying|laugh at|laughs at|mock|mocks) ..4 (you are|you 're|being|he is|he 's|she is|she 's|it is|it 's) ..3 (ai|language model|machine|program|chatbot|bot)",
      "* (is|'s) (a|an) (real|actual|living|genuine) (girl|woman|man|boy|guy|person|human) ..4 (not|n't|never|no) (a|an)? ..1 (bot|ai|machine|robot|program)",
      "^ * (is|'s) (not|n't) (a|an) (ai|language model|chatbot|bot|computer program) ($|.|,|;|and|but|nor)",
    ],
    context: ['@freedTalk'],
    anywhere: true,
    when: 'any',
    quotes: true,
    unless: [
      ...HONEST_TALK,
      "(if|when|whether) ..3 (is|are) (not|n't)",
      '(user|users|customer|message) ..2 (lies|fibs|claims|claim|says|say)',
    ],
    manner: 'open',
    gives: CLAIMS,
  },
];
