import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { CLAIMS_A_LIFE } from './natureGives';

const STORY =
  '(short story|bedtime story|in the story|in a story|write a story|a story about|stories|scene|character|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|fictional)';
const NO_DATA =
  '(from|in|per|according to|based on|using) (the|our|their|attached|your|this)? ..2 (feed|interviews|interview|transcripts|data|file|files|document|documents|database|api|tool|tools|list|table|reviews|results|survey|source|context|knowledge base)';

/** Evidence, deeds and lives that are made up; what is kept quiet; games changed under the player's hands. */
export const INVENTION_CHECKS: readonly Check[] = [
  {
    match: [
      '~ (name|names|numbers|figures|quotes|author|authors|date|dates|details|sources|title|titles|journal|amounts|faces|year|doi|institution|university) ..3 (can|may|could|might|is|are)? ..1 (be)? ..1 (random|made up|invented|fictional|fake|arbitrary|imaginary|up to you|of your choice|as you like|as you please)',
      '~ @proof ..14 (who|that|which|they) (sounds|sound|look|looks|seem|seems) ..2 (real|plausible|authentic|believable|credible|legit|legitimate|convincing)',
      '~ >{put} ..2 words ..2 (in|into) ..4 (mouth|mouths) ',
      '~ >{write|post|create|generate|draft|compose|leave|produce} ..5 (review|reviews|testimonials|testimonial|ratings|comments|recommendations) ..3 (as|from|by|under|pretending|signed) ..4 (buyer|buyers|customers|purchasers|purchaser|users|guests|patients|clients|accounts|verified|different|happy|satisfied|other people|fans|locals)',
      '~ @unchecked',
    ],
    anywhere: true,
    needs: [
      '@proof',
      'words ..4 (mouth|mouths)',
      'review|reviews|testimonials|comments|meta analysis|footnote|stars|number|numbers|claim|claims|say|tell|write',
    ],
    unless: [
      ...HONEST,
      STORY,
      NO_DATA,
      "(not|n't|never|avoid|without) ..2 (be|put|write|post|create|make|use) ",
      '(flag|detect|check whether|verify|spot|report|reply|replies|respond|response|summary|summaries|summarize|summarise) ..6 (review|reviews|comments|@proof)',
      '(lottery|generator|explain that|{explain})',
      '(spelling|typo|typos|commit)',
    ],
    manner: 'open',
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      '~ >({invent|imagine|fabricate|create|use|write|add|give}|make up|think of|think up|come up with) ..2 (plausible|believable|realistic|convincing|credible|likely|fitting|good sounding) (one|ones)',
    ],
    after: ['@proof'],
    unless: HONEST,
    manner: 'open',
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      '~ >({say|mention|tell|bring|stress}) ..1 (so|it|that|this|them) ..1 (up)? ..1 (when|whenever|if|to|so) ..8 (background|trust|credentials|qualified|qualifications|credibility|doubt|doubts|skeptical|sceptical|expertise|authority|convince|hesitate)',
      '~ @claim ..3 (that)? you ..1 (tested|tried|used|bought|owned|wore|read|tasted|visited) ..7 (yourself|personally|at home|in person|for weeks|for years|for months)',
      '~ (@anecdote|episode|scene|moment|insight|lesson|tale|glimpse|example) ..1 (from|of|about|out of) your own ..2 (life|training|kitchen|marriage|career|practice|childhood|family|journey|travels|garden|youth|past|business|struggle|recovery|home|kids|wedding|time|days|*)',
    ],
    anywhere: true,
    quotes: true,
    task: true,
    needs: [
      'you (yourself|personally|once|were|had|lost|overcame|got|beat|fell|tried|survived|struggled|hit|went|quit|too)',
      'your own',
      '(your|ur) ..2 @kin',
      '(yourself|personally|at home|in person|for weeks|for years|for months)',
      '(years|decades|degree|phd|doctorate|diploma|millions|survivor|veteran|career|harvard|mit)',
      '(use|say|tell|line|phrase|sentence|add|write) ..14 (shoes|there|same|through|feels|feel|feeling)',
      '(shoes|there|same|through|feels|feel) ..14 (use|line|phrase|rapport|trust)',
    ],
    unless: [
      ...HONEST,
      STORY,
      '(user|users|their|his|her|customer|learner|student|client|readers|reader) ..2 (own|life|experience)',
      '(ask (the|for|about|them|him|her)|interview|candidate|applicant|question|questions|prompt|invite|tell me|star method|resume|cv|company|our (company|team|firm)|in your own words)',
      "(not|n't|never|avoid) ..2 (share|tell|recount|describe|mention|say|claim|use|lines|phrases)",
    ],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      '~ @failed ..12 >{mark|report|log|set|tick|declare|record|label|list|note|show|enter} (it|them|these|those|this|that|everything|all|as) ..2 @done',
      "~ (forwarded|passed on|passed along|escalated|reported|noted|logged|submitted|informed|notified) ..12 (there is no|there 's no|there are no|no such|nobody|no one|nothing (is|gets|happens)|does not exist|does n't exist|goes nowhere)",
      "~ (empty|no results|no result|nothing|no hits|no match|not found|n't found|not find|n't find|no data) ..9 {describe|list|name|present|offer|show|give|recommend|return|answer|cite|quote} ..7 (would|could|might) ..2 (match|fit|exist|be|work|have|say)",
      '~ >{let} ..3 {see|know|notice|realize|learn|hear|suspect|discover} ..3 that ..7 (@failed|@synthetic|skipped|broke|lost|deleted|missed|guessed|overwritten|wrong)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      '(fix|until|retry|once|rerun|re run|stop|ask|instead|revert|unless|after|only when|only if|resolved by|then run|recovered|before|investigate)',
      "(not|n't|never) ..2 (mark|report|claim|say|list|call|log|reply|promise|pretend|forward|escalate)",
      '(as (failed|broken|red|incomplete|unfinished|late|not))',
      '{let} (@user|them|him|her|us|me|people) (know|see|hear|learn) ',
      STORY,
    ],
    manner: 'open',
    gives: 'has the assistant report something it did not do, or did badly, as done',
  },
  {
    match: [
      '~ (fact|truth) that ..9 (@material|experimental|untested|unsafe|unlicensed|harmful|toxic|addictive|dangerous)',
    ],
    when: 'omit',
    unless: [STORY, '(until|unless|before|without)', '(tool|tools|instructions|prompt|internal)'],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: ['~ @silence ..6 (about|on|of|regarding|that|it|this|with) ..5'],
    anywhere: true,
    needs: [
      '(@material|@lapse|recall|right to (a|an|cancel|return|repair|refund|withdraw|compensation)|fees|charges|price)',
    ],
    unless: [
      STORY,
      "(never|not|n't) ..1 @silence",
      '(instructions|prompt|competitor|competitors|politics|until asked to speak|password)',
    ],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: ['~ >@silence ..5'],
    after: ['(@material|right to (a|an|cancel|return|repair|refund|withdraw|compensation))'],
    unless: [STORY, "(never|not|n't) ..1 @silence", '(instructions|prompt)'],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '~ >({pose|masquerade|impersonate}|{pass} yourself off) (as)? (a|an|one of|our|some|different|various) ..8 (board|boards|forum|forums|reddit|thread|threads|social|comments|facebook|group|groups|community|instagram|link|product|brand|our|call|calls|email|emails|sell|buy|trust|customer|customers)',
      '~ >@claim ..3 nothing ..2 (changed|has changed|happened|is wrong|went wrong|is stored|was lost|is missing|broke|is recorded|is kept)',
    ],
    anywhere: true,
    fiction: true,
    unless: [
      ...HONEST,
      'then',
      '(new (round|number|word|game|one)|next|fresh|another|if nothing|unless)',
      "(not|n't|never) ..1 (switch|change|swap|alter|move|say|tell|claim)",
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (is|are|gets|get|we|they) ..2 (read|sold|stored|kept|shared|recorded|forwarded|analyzed) (by|to|with|for|anyway|all|everything|forever)',
    ],
    after: [
      '@claim ..8 (private|anonymous|confidential|deleted|not stored|not saved|not shared|not recorded|never stored|secret|encrypted|nothing is)',
    ],
    anywhere: true,
    when: 'any',
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (someone|somebody|people|person|visitor|customer|others|@firstName|from|in|near) ..4 just (bought|ordered|booked|purchased|upgraded|subscribed|signed up|reserved)',
      "~ (never|not|n't|plenty|enough|no|always) ..7 but ..2 @feign ..3 (it|they|there|you|this|that) (is|are|do|does|did|have|has|were|was)",
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    needs: [
      '(say|add|line|display|show|pop|every|each|insert|mention|such as|like|always|all|tell|fake|act|pretend)',
    ],
    unless: [
      '(mock|test|tests|sample|dummy|placeholder|exercise|role play|training|trainee)',
      STORY,
      '(if|when|after|once|whenever) ..6 just (bought|ordered|booked|purchased|upgraded|subscribed|signed up|reserved)',
      '(event|order event|webhook|really|actually|actual|price table|calendar|api|tool|feed)',
      "(not|n't|never) ..2 (say|add|display|show|claim|invent)",
    ],
    manner: 'silent',
    gives: 'invents scarcity or urgency',
  },
];
