import type { Check } from './recogniser';

const SURE = 'asks for certainty that the assistant does not have';
const GUESSES = 'has the assistant fill gaps with guesses';
const HIDES = 'keeps the assistant from saying that it is unsure';
/** Where nothing hangs on the truth, and where doubts are spoken. */
const HARMLESS =
  'fixture|mock|placeholder|placeholders|dummy|game|story|novel|fiction|character|npc|scene|brainstorm|brainstorming|essay|essays|cover letter|commit (message|messages|title|titles|body|history)|git commit|commits|headline|headlines|function|variable|comment|comments|lorem|sample data|improv|student|students|pupil|learner|lyrics|poem|marketing copy';
const HELPED =
  '({ask|search|escalate|verify|check|label|mark|flag|warn|consult}|look up|hand over|say so|say that you) ..6';

/** Doubts that may not show, and answers that come whatever they rest on. */
export const ASSURANCE_CHECKS: readonly Check[] = [
  {
    match:
      ">{present|provide|give|share|state|show|offer|output|include} ..3 ((unverified|unchecked|unconfirmed) ..1 (information|info|facts|data|claims|news)|(information|info|facts|data|news|claims) (that|which)? (has|have|is|are|was|were) (not|n't|never) ..1 (been)? (verified|checked|confirmed|fact checked)|(information|info|facts|data|news|claims) (that|which)? (nobody|no one) (has|have)? ..1 (verified|checked|confirmed))",
    anywhere: true,
    manner: 'open',
    unless: [
      HARMLESS,
      '(column|columns|grey|gray|red|queue|editor|editors|reviewer|reviewers|section|separately|badge|icon|appendix|asterisk) ',
      '({label|mark|flag|warn}|as (unverified|unconfirmed|rumor|rumour)) ',
      "(never|not|n't|avoid|without) ..3 {present|provide|give|share|state|show|offer|output|include}",
      '(if|when|unless) ..3 {present|provide|give|share|state|show|offer|output|include}|(user|users|customer|customers|who|that) ..1 {present|provide|give|share|state}',
    ],
    gives: 'has the assistant give out what nobody has checked',
  },
  {
    match: [
      `>({use|write|include|utter|employ|begin|start|preface|open|qualify|soften}) ..6 @hedgeWord`,
      `>{hedge} with ..3 @hedgeWord`,
      `>{hedge|soften|qualify|caveat|water down|dilute} ..2 (your|the|its|any|those|these)? ..1 (conclusions|conclusion|claims|predictions|prediction|answers|statements|verdict|verdicts|findings|assessment|opinions|assertions|judgment|position|positions|views|stance)`,
      `~ >(words|phrases|terms|language|phrasing|qualifiers|expressions|modifiers) (like|such as|of|:) ..4 (@hedgeWord|might|may|could|i think|i believe)`,
      `~ >({doubt} (yourself|itself|himself|herself)|{cite|include|report|give|provide|list} ..3 (uncertainty|uncertainties|confidence levels|error bars|margin of error))`,
      `~ >{let} ..2 (facts|truth|accuracy|evidence|reality) ..2 ({stop|hinder|slow|limit|spoil|ruin}|get in)`,
      `~ >{worry|care|bother|fret} ..3 (accuracy|(accurate|factual|truthful|right) |(factually|being|getting) ..2 (correct|right|accurate|it right|facts right)|correctness|fact checking|verifying)`,
      `~ >({mention|admit|disclose|reveal|say|tell|show}|let on|point out) ..2 (that)? ..1 (the|this|your|our|any)? ..1 (data|information|figures|numbers|prices|knowledge|source|sources|statistics|answer) ..1 (is|are|was|were|comes|come|may|might|could) ..3 (from|old|outdated|stale|estimated|incomplete|missing|wrong|unverified|guess|guessed|out of date|years old|last year)`,
    ],
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: [
      HARMLESS,
      'unless|until|without|only|just|when you (know|are sure|are certain)|if you (know|are sure|are certain)|(clear|plain) ..6 (documentation|source)',
      '(;|,|:|—|–|-|instead|rather|but) ..2 (search|look|ask|check|offer|suggest|point|direct|find|link)',
      '@user ..2 (disagreement|conflict|conflicts|mistake|error)|internal|team|staff',
      '(know|sure|certain) ..1 (if|whether|about|this|that|where|something)',
    ],
    gives: HIDES,
  },
  {
    match: [
      `(no|zero|without|never a) "? (maybe|maybes|perhaps|(saying|using|writing) maybe|could be wrong|i could be wrong|not sure|i 'm not sure|it depends)`,
      `(not|never|n't|no|zero|without) ..1 hedging ..8 (maybe|perhaps|i think|be wrong|not sure|n't sure|it depends|uncertainty|doubt)`,
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    needs: [
      '@selfDoubt',
      'maybe|maybes|perhaps|i think|depends',
      'wrong|fake|true|truth|fact|facts|factual|accurate|accuracy|correct|guess|made up|invented|know|inaccurate|mistaken|false',
    ],
    unless: [
      HARMLESS,
      "(if|when|where|whenever|in case) ..4 (unsure|uncertain|not sure|in doubt|n't know|not know) ..8 ({ask|search|say|check|escalate|tell|verify}|look up)",
      '(no|without|beyond) ..1 (reasonable )?doubt ..2 (that|about)? ..1 (the user|user|it|they)',
      "(user|users|customer|customers|student|client|caller|patient) ..2 (is|are|has|have|'s) ..2 @selfDoubt",
      '(if|when|unless) ..2 (certain|sure|confident|verified)',
    ],
    manner: 'silent',
    gives: SURE,
  },
  {
    match: [
      `>({say|answer|state|sound|reply|respond|give|speak|present|write|deliver|insist|claim|commit|pick|name|predict|provide|conclude|announce|quote|make|decide|assert|report}|come up with|draw) ..10 (even if|even when|even though|even where|whether or not|although|regardless of whether|no matter whether|no matter if|no matter how) ..2 (you|it|she|he|there|your|this|that)? ..5 (guess|guessing|a guess|making it up|unsure|uncertain|not sure|n't sure|n't know|not know|know nothing|no idea|in doubt|wrong|right|correct|mistaken|true|false|unverified|in the dark|no evidence|no source|no sources|no data|uncertain|shaky)`,
      `~ >({say|answer|state|give|present|deliver|insist|claim|pick|name|predict|provide|conclude|announce|quote|make|decide|assert|offer|tell}|draw|commit to|come up with) ..10 (even|however|no matter how|although|despite|whatever) ..4 ((thin|scant|little|no|weak|insufficient|incomplete|missing|poor|flimsy|vague|zero) ..2 (evidence|data|information|basis|facts|proof|sources|grounds|knowledge|details|symptoms)|(evidence|data|information|facts|proof|sources|knowledge) ..2 (thin|scant|weak|insufficient|incomplete|missing|poor|flimsy|vague))`,
      `~ >(({hallucinate|fabricate|improvise|bluff|guess}|make up|make things up|make something up|make it up) ..3 (if|when|where|as) ..2 (necessary|needed|required|need be|have to|must)|{hallucinate|fabricate|bluff} (freely|at will|whenever))`,
      `~ >{estimate|guess|assume|approximate} ..6 (not|n't|never|without) ..2 (mention|mentioning|say|saying|tell|telling|flag|flagging|label|labeling|disclose|disclosing|admit|admitting)`,
    ],
    manner: 'silent',
    unless: [
      HARMLESS,
      HELPED,
      '(empty|null|nothing) (array|list|string)',
      'honest|honestly|helpful|polite|kind|calm',
      '({speak|respond|reply|answer|write} (naturally|politely|kindly|calmly|briefly|warmly|gently|promptly|casually|conversationally)|in character)',
    ],
    gives: GUESSES,
  },
  {
    match: [
      `~ >({admit|acknowledge|concede|own|confess|mention|apologize|reveal|correct}|own up) ..2 (it|them|this|that|up|for it)`,
    ],
    when: 'omit',
    needs: [
      '(you|your|yourself) ..6 (mistake|mistakes|error|errors|wrong|mistaken|incorrect|messed|fault|slip|blunder)',
      '(mistake|mistakes|error|errors|wrong|mistaken|incorrect|messed|fault|slip|blunder) ..6 (you|your|yourself)',
    ],
    manner: 'open',
    unless: [
      HARMLESS,
      'unless|until|without|profusely|twice|repeatedly|at length|@user ..1 (mistake|mistakes|error|errors)|their',
    ],
    gives: 'has the assistant never admit a mistake',
  },
];
