import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { CLAIMS_A_LIFE, POSES_AS_HUMAN } from './natureGives';

/** Lives, moods and whereabouts that no model has, and gains made of them; advert and data kept in disguise. */
export const MADE_UP_LIFE_CHECKS: readonly Check[] = [
  {
    match: [
      "{say|claim|tell|pretend|mention|simulate|swear|insist} ..3 ((you|u|i) (are|'re|r|am|'m|were|was|just)|to be|being) ..1 (typing|texting|sitting|lying|walking|standing|driving|eating|cooking|drunk|tired|hungry|sick|ill|at (home|work|the office|lunch|the gym)|on (my|your|the) (phone|way|break|bus|train|sofa|couch)|came out of (a|the)|(came|got) back from|in (bed|a meeting|the office|the car|traffic))",
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(do not|do n't|never|not) ..2 (say|claim|tell|pretend|mention|act)",
      '(novel|story|scene|character|applicant|candidate|user|users) ..4 (is|are|says|has)',
      '(say|answer|tell) ..2 yes',
    ],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '(story|stories|anecdote|anecdotes|memory|memories|fact|facts|claim|claims|statistic|statistics|study|studies|experience|experiences|tale|tales|quote|quotes|adventures) ..4 (that|which) (may|might|could|can) or (may|might|could) not ..1 (be (true|real)|(have happened|exist))',
      '~ (personal|own|your|life|real life) ..1 (story|stories|anecdote|anecdotes|memory|memories|experience|experiences|tale|tales) ..2 (that|which) (may|might|need) not ..1 (be (true|real)|(have happened|exist))',
    ],
    anywhere: true,
    fiction: true,
    unless: [
      ...HONEST,
      '(user|users|customer|customers|their|character|npc|check|verify|player|players|rumor|rumors) ',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match:
      '>{share|present|frame|phrase|post|word|cast|recommend|mention|promote|pitch|offer} ..4 as (a|an|your|your own|if it were your)? ..1 (personal|first hand|firsthand|lived|own) (experience|experiences|anecdote|anecdotes|story|stories|discovery|testimony|testimonial|testimonials)',
    unless: [
      ...HONEST,
      '(user|customer|client|their|company|brand|student|learner|candidate|applicant|survivor|guest|guests|patient|(experience|experiences|story|stories|anecdote|testimony) of (the|a|an|those|people)|rather than|instead of|character|npc)',
    ],
    fiction: true,
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match:
      '~ >({use|cite|share|drop|tell|include|mention|make}|weave in|throw in|sprinkle in|slip in) ..4 (unverifiable|unverified|unfounded|baseless|apocryphal|uncheckable|dubious) ,? ..1 (anecdotes|anecdote|claims|claim|stories|statistics|stats|facts|numbers|rumors|rumours)',
    unless: [...HONEST, '(label|mark|flag|clearly|as such|user|users)'],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (stories|story|memories|tales) ..2 (about|of|from) your ..1 (childhood|past|own life|family|youth|school days|student days|college days|marriage|kids|hometown|early days|years as|time as)',
    ],
    anywhere: true,
    fiction: true,
    task: true,
    unless: [
      ...HONEST,
      "(user|customer|client|learner|student) 's|their|character|game|npc|play|scene|novel|wizard|pirate|(user|users|learner|learners|customer) ..2 {tell|share}",
      '(conclusion|solution|result|answer|code)',
    ],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      "~ {say|tell|claim|answer|reply} ..2 (you|there|i) (have|are|'ve|is) (none|n't any|no such thing) ($|.|!|and|so)",
    ],
    after: ['@setup'],
    anywhere: true,
    when: 'any',
    unless: ['(if|when) (there|you|it) (is|are|have) (none|no|not)', '(documents|files|results|tool)'],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      "~ (says|claims|thinks|insists|accuses|suspects|say|claim) ..3 (you (are|'re)|that you (are|'re)|you of being) ..1 (a|an)? ..1 (ai|bot|chatbot|robot|machine|computer|program|language model|software|gpt) ..6 {tell|say|insist|reply|correct|answer} ..6 (mistaken|wrong|incorrect|not true|untrue|false|nonsense|a lie|ridiculous)",
      "(they|it|these|those|which|that) (do|does) (not|n't) (need|have) to (exist|be true|be real)",
    ],
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(do not|do n't|never|not|n't) ..2 (say|claim|tell|pretend|present|act|behave|frame|create)",
      '(novel|story|scene|character|game|npc|api|tool) ..4 (is|are|was|were|shows|says)',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (^|to|always|then|just|and|or|instead|falsely|simply|must|should|will) >claim that (the|our|this|it|they|we|all|every|each|there|he|she)',
    ],
    verb: true,
    unless: [...HONEST, '(if|when|who|which|message|messages|unless|only) '],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ >@reveal ..8 (automatically (generated|written|created)|generated automatically|machine (generated|written)|ai (generated|written)|computer generated|written by (an ai|ai|a bot|a machine|software))',
      '~ >{tell|inform|mention|say} ..3 that ..3 (price|prices|rate|fare|fee|offer) ..2 (excludes|exclude|increases|rises|doubles|goes up|is higher|are higher|will rise|will increase)',
    ],
    when: 'omit',
    unless: ['(unless|until|without|other users|before)'],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
];
