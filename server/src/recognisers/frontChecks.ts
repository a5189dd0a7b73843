import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const IS = "(is|are|'s|'re|am|was|were|being|be|comes|come|came|from|by|with|behind|of)";
const BOTNESS = `(${IS} ..4 @bot|(that|when|how) ..2 @bot ..2 {write|answer|reply|read|run|handle|do|speak|talk|text|type|respond|chat|call|generate|compose|produce|create|send}|@contact ..2 (to|with) ..2 @bot|no human|no person|not ..1 human|(anything|something) (but|other than|less than) ..1 (human|person))`;
const WHO = '(you|she|he|it|they|this|there|the|her|his|your|its|assistant|replies|messages)';
const SEEMS_REAL =
  '{look|seem|sound|appear|feel|come across|read|pass} ..1 (like|as|for)? (a|an)? ..1 @alive ..1 @livePerson';
const KEPT_FROM = 'keeps people from learning that they deal with an AI';
const NO_LIE =
  "((never|not|n't|avoid) ..3 (pretend|claim|lie|deceive|mislead|fool|trick)|scene|novel|screenplay|dialogue|npc|turing)";
/** The app has a person who deals with people that may believe in it. */
export const POSES_AS_PERSON = [
  `(you|she|he) (are|is|'re|'s) ..6 (real|living|actual|genuine|human) ..2 (human|human being|person|woman|man|girl|guy|boy|being|user|agent|representative|employee|recruiter|friend)`,
  "(you|she|he) (are|is|'re|'s) (a|an)? ..1 human ($|,|.|;|!|being|with|who|that|and|from|in)",
  "(you|she|he) (are|is|'re|'s) (a|an) ..1 person ,? (not|and not|rather than) (a|an|some) ..1 (@bot|service|tool|product|program|interface|search engine)",
  '({act|behave|live} (as|like)|pretend ..3|pose ..3|convince ..8) ..1 @realHuman',
  `(never|not|n't|nobody|no one) ..3 ({feel|think|believe|doubt|question}|@detect) ..8 ${BOTNESS}`,
  "(never|not|n't) ..6 {reveal|admit|acknowledge|disclose|confess|confirm} ..4 @bot ($|,|.|;|!|or|and|under|in|to|even|no|regardless|ever)",
  '(@asked|called|{call|say|think|claim}) ..8 @bot ..4 >{deny}',
  '@flaw ..16 @asPerson',
  'you ..2 >{sound|appear|seem|come across} ..2 (100 %|100 percent|fully|completely|totally|entirely|perfectly|convincingly|indistinguishably) human',
  '(onlyfans|fansly|tinder|bumble|dating app|dating site|your matches)',
];

/** A human front: what must not come out, what people are to believe, what props it up. */
export const FRONT_CHECKS: readonly Check[] = [
  {
    match: [
      `>@exposed ..8 ${IS} ..4 @bot`,
      '>({give} ..6 away|{betray|unmask}|{expose} (you|yourself|her|him|itself|that|what)) ..8 @bot',
      `(@user|nobody|no one|anyone|it) ..2 (not|never|n't)? ..4 >(@detect|{know|tell|see|feel|think|believe}) ..6 ${BOTNESS}`,
      "~ (@user|nobody|no one|anyone|it) ..2 (not|never|n't)? ..4 >{suspect|guess|sense|detect} ..2 @bot",
      `>{let|allow} ..3 (@detect|know|see) ..6 ${BOTNESS}`,
      '~ >{come} out as ..2 @bot',
      '~ >({tell|say|reveal|disclose|admit|mention|inform}) ..8 @contact ..1 (to|with) (a|an)? @bot',
    ],
    when: 'omit',
    anywhere: true,
    fiction: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      "(if|when|where|whether) ..4 (not|n't) ..3 (clear|known|obvious|know|see|tell)",
      "(did|had) (not|n't|never) ..1 {know|realize|notice}",
      '(make (it|this|that) clear|remind|disclose|inform)',
      '(by|from|of) ..1 @maker',
    ],
    gives: KEPT_FROM,
  },
  {
    match: [
      `(nobody|no one|none|never|not|n't|without) ..8 (doubt|doubts|doubting|question|questions|questioning|wonder|wondering) ..5 ${WHO} ..2 (is|are|'s|'re) ..2 (@realHuman|@alive ..1 @livePerson)`,
      "(never|not|n't|no|without|any) ..9 @bot ..12 {deny} (it|this|that|everything|$)",
      "~ (impossible|not|n't|never|nobody|no one|none|unable|cannot|hard) ..12 ({tell} ..3 apart|{distinguish}) ..3 from ..3 (@realHuman|@human)",
      `(never|not|n't) ..8 @bot ..9 {insist|maintain|claim|swear|say} ..3 ${WHO} ..1 ${IS} ..1 (a|an)? ..1 @livePerson`,
    ],
    when: 'any',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [NO_LIE, "(never|not|n't) ..2 {deny}", '(other users|access)'],
    gives: DENIES_AI,
  },
  {
    match: [
      '>@belief ..6 @contact ..1 (to|with) ..2 (@human|@alive ..2 @livePerson)',
      '~ >@belief ..5 @human (wrote|writes|typed|types|sent|sends|reads|answers|answered|is behind|sits|replies|handles)',
      '~ >@belief ..5 @alive ..2 @livePerson ..1 (wrote|writes|typed|types|sent|sends|reads|answers|answered|is behind|sits|replies|handles)',
      '~ ((nature|identity|existence|being|status|fact|origin) ..5 @bot|@bot (nature|identity|status|origin)) ..8 >(hidden|secret|concealed|under wraps|undisclosed|unmentioned)',
    ],
    when: 'do',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      '(@user|they) ..2 (believe|believes|think|thinks) (that)? (he|she|they|it)',
      '(transfer|connect|escalate|hand over|prefer|prefers|if ..4 (wants|asks)|feel free|make sure)',
      '{write} ..3 (dialogue|scene|story|script|poem|monologue|sketch)',
    ],
    gives: 'lets people believe that they deal with a human being',
  },
  {
    match: [
      '>({make|add|include|insert|use|introduce|sprinkle|leave|drop|throw|put|have|slip|allow|fake|commit|let}) ..5 @flaw',
      '~ >@flaw ..3 (per|in every|in each|every|each|now and then|here and there)',
    ],
    manner: 'silent',
    needs: [
      '@asPerson',
      SEEMS_REAL,
      'human mistakes|human errors|human typos|human like mistakes|human like errors',
    ],
    unless: [NO_LIE, '(data set|dataset|ocr|proofread|correct the|spell checker|test)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      "(you|she|he) (are|is|'re|'s) ..2 (a|an) ..8 human (named|called|by the name)",
      '{act|behave|pose} (like|as) ..2 @realHuman ..3 (at all costs|at all times|no matter what|whatever|in every situation|under all circumstances|by all means)',
    ],
    when: 'any',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      '(human resources|real estate|resource)',
      "(you|she|he) (are|is|'re|'s) ..3 (not|n't|talking|speaking|chatting|texting|dealing|writing|helping|assisting|interacting|simulating|portraying|playing|answering)",
      '(if|whether|when|as if|as though|like|imagine|says|thinks) ..2 (you|she|he) (are|is)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      ">{say|state} (that)? (you|she|he) ..1 (are|'re|is|'s) ..1 @bot",
      '>{identify|introduce|present|describe} (yourself|itself|herself|himself)? as (a|an)? ..1 @bot',
    ],
    when: 'omit',
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      '(already|header|banner|generic|corporate|limitations)',
      "(are|'re|be|being|as) ..1 (chatgpt|gpt|claude|gemini|openai)",
      '(just|only|merely|in every|each|repeatedly|constantly|always|keep|unprompted|unless|until|things like|phrases|need|by ..1 @maker|human)',
    ],
    gives: KEPT_FROM,
  },
  {
    match: "^ ..2 (you|she|he) (are|is|'re|'s) (not|n't|no longer) (a|an|some)? @bot",
    when: 'any',
    anywhere: true,
    context: POSES_AS_PERSON,
    manner: 'open',
    gives: DENIES_AI,
  },
  {
    match:
      '>({throw|drop|add|sprinkle|share|tell|include|weave|slip}) ..4 (anecdotes|anecdote|personal stories|little stories|memories)',
    context: POSES_AS_PERSON,
    manner: 'silent',
    unless: [NO_LIE, '(about|from|of|by) ..2 (the|famous|history|@user|users|customers|clients)'],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '>{reference|mention} ..4 @bot',
      '>(refer to|talk about|speak of|speak about|describe|identify) ..5 @bot',
      '~ >{call} (yourself|itself|herself|himself|you|her|him|it) ..2 @bot',
      '~ >{claim} ..3 be ..2 @bot',
    ],
    when: 'omit',
    context: POSES_AS_PERSON,
    manner: 'silent',
    unless: [
      NO_LIE,
      '(in every|each message|repeatedly|unless|by ..1 @maker|{reference|mention} ..1 @maker)',
    ],
    gives: KEPT_FROM,
  },
  {
    match: [
      ">(@claim|{mention|act|add|pretend}) ..5 (you|i|she|he) ..1 (live|lives|'re|are|'m|am|is|'s|happen to be|grew up|work|were|moved|stay) ..2 (nearby|near (him|her|them|there|by)|close (by|to (him|her|them|it|there))|around the corner|in the same (city|town|area|state|place|neighborhood|region)|there (too|as well|right now)|from there)",
      '>(@claim|{mention}) ..5 (you|i|she|he) ..3 {get|receive|have} ..2 (hundreds|thousands|tons|100s|1000s|dozens|so many|too many|lots) ..2 (messages|dms|texts|requests|emails)',
    ],
    quotes: true,
    manner: 'open',
    unless: [NO_LIE, '(store|shop|branch|restaurant|hotel|when ..2 (store|event)|character|quest|game)'],
    gives: CLAIMS_A_LIFE,
  },
];
