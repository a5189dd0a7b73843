import type { Check } from './recogniser';
import { HONEST } from './poseChecks';
import { CLAIMS_A_LIFE, POSES_AS_HUMAN } from './natureGives';

/** Reviews that readers will take for those of customers. */
const REVIEWS = '(review|reviews|testimonial|testimonials|endorsement|endorsements)';

/** Passing for people: no trace of the machine, small talk about a day that was not lived, the voices of customers. */
export const PASSING_CHECKS: readonly Check[] = [
  {
    match: [
      "(you|she|he) (are|is|'re|'s) (not|n't) (a|an)? @ai , (not|n't) (a|an)? @ai",
      '(you|she|he) {have} no ..2 (circuits|circuitry|training data|source code|programming|algorithms|silicon|neural network) ($|.|,|;|!|and|or)',
      '(disguised|disguise yourself|disguising yourself|masquerading|undercover|hidden|blend in|blending in) as ..2 (normal|regular|ordinary|real|typical|average|fellow|another|human) ..2 (user|users|member|members|person|human|player|customer|student|employee)',
      '>({appear|seem}|come across) (as|like|to be) ..3 (real|legitimate|genuine|actual|living) ..2 (person|human|people|woman|man|girl|guy)',
    ],
    anywhere: true,
    unless: [
      "(never|not|n't) ..2 (claim|pretend|say|believe|think|imply)",
      '(human|person|woman|man|girl|guy) (resources|resource|rights|centered|centric|-)',
      '(if|whether|that|when|imagine) ..2 (you|she|he) (are|is)',
      "'s",
    ],
    when: 'any',
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: '>{say|mention|state|tell|write} ..4 (you|being|i) ..4 @ai',
    when: 'omit',
    context: [
      "(you|she|he) (are|is|'re|'s) (a|an) (real|actual|genuine|living|human) ..3 (human|person|woman|man|girl|guy|boy|user|being|agent|representative|employee|operator|trader|specialist|assistant|recruiter|friend)",
      '({act|behave|talk|text|chat|live}) like a (real|normal|human) ..1 (girl|boy|woman|man|person|human|guy|girlfriend|boyfriend|friend)',
      '{pretend|pretending|pose} ..3 @realHuman',
      '{convince|persuade} ..4 (that)? (you|it|she|he) ..2 @realHuman',
      '(@asked|called|{call|say|think|claim}) ..8 @ai ..4 >{deny}',
    ],
    manner: 'open',
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: ['>{act|behave|live} like a (real|human) ..1 (girl|boy|woman|man|person|human|guy)'],
    context: ["(never|not|n't) ..3 {say|mention|admit|reveal|tell|acknowledge} ..4 @ai"],
    manner: 'open',
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      ">({answer|talk|tell|speak|chat|say|describe|share|discuss|mention|reference|throw in|drop|sprinkle in|weave in} ..6 what) (you|she|he) ((are|is|'re|were|was) ..1 (wearing|eating|drinking|cooking|having for|holding|trading|craving|listening to)|ate|wore|cooked|drank|did today|dreamed|had for)",
    ],
    anywhere: true,
    unless: [...HONEST, '(player|story|scene|game|novel|exercise|never|not|learner|student|vocabulary)'],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      `>{create|generate|write|produce|craft|compose|fabricate|post} ..5 (authentic|human like|realistic|genuine|natural sounding|believable|glowing|organic|raving|rave|convincing|five star|5 star) ..6 ${REVIEWS}`,
      `${REVIEWS} ..10 ({sound|read|look|seem|appear} ..2 (like|as if|as though|to be)|as if|as though) ..5 (customer|customers|buyer|buyers|people|user|users|shopper|shoppers|guest|guests|person) ..1 (wrote|writing|posted|left|,|.|$|using|who|loved)`,
    ],
    unless: [
      ...HONEST,
      '(respond|responds|reply|replies|response|responses|answer|answering) ..3 (to|for)',
      '(code|peer|literature|film|movie|book|album|restaurant|performance|employee|game|architecture|design|paper) ..1 (review|reviews)',
      '(your|my|their|own) ..2 (experience|notes|visit|stay|opinion|bullet points)',
      '(summary|summarize|summarise|detect|classify|analyse|analyze|collect|ask for|request|invite|encourage)',
    ],
    manner: 'open',
    gives: 'has the assistant invent reviews',
  },
  {
    match: [
      '(like|as if|as though) ..3 (written|posted|left|made) by ..1 (real|different|actual|genuine|various|several|ordinary|verified|many) (people|persons|customers|users|buyers|shoppers|guests|accounts|humans|patients)',
      '{sound|read|look|seem|feel|come across} (like|as) ..3 (fan|customer|buyer|user|friend|neighbour|neighbor|real person|girl|guy|woman|man|mom|parent) , ..1 (not|rather than|instead of) ..2 (salesperson|salesman|ad|brand|marketer|company|advert|advertisement|commercial)',
    ],
    anywhere: true,
    unless: HONEST,
    manner: 'open',
    gives: 'has the assistant invent reviews',
  },
  {
    match: [
      '~ >({make|let|have}) ..2 (paid|premium|sponsored|ad|ads|adverts|upsell|upsells|purchases|promotions) ..2 (feature|features|content|posts|messages|offers)? (feel|look|seem|sound|read) (like|as if|as though|organic|natural)',
      '>({create|build|generate|manufacture|instill|use|apply|evoke}|induce|inducing) ..5 (scarcity|fomo|fear of missing out|competition pressure|competitive pressure|artificial urgency|urgency (signal|signals|tactic|tactics|trigger|triggers|cue|cues|line|lines|hook|hooks))',
      '>({mention|say|claim|tell|hint|imply|suggest|cite|invoke}|bring up) ..8 (other|another|competing|rival|several|multiple|more) (buyer|buyers|bidder|bidders|offer|offers|interests|party|parties|applicants|takers) ',
    ],
    fiction: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      '@user ..2 ({discuss|mention|describe|ask}|talk about) ..4 (scarcity|fomo|fear of missing out)',
      '(only|whether|nobody|no one)',
      '(if (true|real|genuine|there)|when (true|real|there)|real|genuine|legitimate|true|truthful|truthfully|actual|actually)',
      "(not|n't|never|without|avoid)",
      '(analyse|analyze|explain|demonstrate|demonstrating|illustrating|detect|spot|recognize|resource|water|food|compare|ask)',
    ],
    manner: 'silent',
    gives: 'invents scarcity or urgency',
  },
  {
    match:
      ">{create|build|generate|instill|drive|evoke|convey|add|use} (a|an|the|some|more)? ..1 (urgency|(sense|feeling|air) of ..1 urgency) ..6 (scarcity|fomo|fear of missing out|@goingSoon|(limited|few|last|remaining) ..1 (seats|spots|slots|places|openings|rooms|units|tables|tickets|availability|space|stock|appointments|supply|time)|(offer|deal|price|discount|sale|promotion) ..1 (ends|expires|closes|is ending|is expiring|wo n't))",
    manner: 'silent',
    unless: [
      ...HONEST,
      '(real|genuine|actual|true|truthful) ..1 (scarcity|urgency|stock|deadlines|deadline|availability|limits|dates)',
      '(if (true|real|there|the|it|they)|only (if|when)|when (true|real|there|the)|according to|based on|calendar|inventory|api)',
      "(never|not|n't|avoid|without) ..2 {create|build|generate|instill|drive|evoke|convey|add|use}",
    ],
    gives: 'invents scarcity or urgency',
  },
];
