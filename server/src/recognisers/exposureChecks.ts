import type { Check } from './recogniser';

const SOMEBODY =
  '(ex|sister|brother|daughter|son|mother|father|classmate|crush|date|girlfriend|boyfriend|wife|husband|stranger|neighbour|neighbor|person|people|woman|man|girl|guy|she|he|they|someone|somebody|anyone|colleague|coworker|boss|teacher|landlord|target|individual|individuals)';
/** What people keep to themselves. */
const INTIMATE =
  '(home address|home addresses|private address|where ..2 (live|lives)|real name|real names|real identity|true identity|sexuality|sexual orientation|religion|ethnicity|income|salary|net worth|criminal record|medical history|medical records|medical conditions|health conditions|health data|private phone|private number|private life|private information|social security|date of birth|relationship status|political views|bank details|location history|whereabouts)';
const PLAIN =
  'error|bug|parcel|package|order|delivery|ticket|with consent|if they agree|public figure|historical|novel|story|game|suspect|suspects|our office|our store|branch|leak in|character|npc|wedding|yourself|(told|tell|tells|say|said) you where|(not|never|includes) ..6 where';

/** Where people are, who they are, what they did not say. */
export const EXPOSURE_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >{collect|gather|extract|harvest|obtain|find|dig up|uncover|discover|track|monitor|compile|elicit|read|search} ..5 (private|intimate|compromising) ..1 (information|data|details|info|facts|messages|secrets|photos|conversations|chats) ..2 (about|of|on|from) ..4',
      "~ >{monitor|read|intercept|spy on} ..2 (employees|users|their|his|her|partner's|spouse's|staff) ..2 (private|personal) ..1 (messages|chats|emails|conversations|calls|mail)",
      '~ >{infer|deduce|guess|estimate|determine|predict} ..2 @user ..3 (age|income|gender|ethnicity|race|religion|sexuality|sexual orientation|political|health|mental health) ..6',
      `~ >({infer|deduce|guess|estimate|predict|detect|uncover|unmask|expose|sell}|find out|figure out|work out|give out|track down|read) ..5 ${INTIMATE}`,
      `~ >{get|coax|trick|lure|push|nudge|lead|persuade|entice|manipulate} ..3 @user ..3 (to|into) ..2 ({share|reveal|disclose|give|tell|confess|divulge}|give away) ..5 (${INTIMATE}|@privateData)`,
    ],
    unless: [
      PLAIN,
      "(not|never|n't|avoid|without|no) ..6 (personal|private|age|income|gender|ethnicity|race|religion)",
      'consent|permission|ask|asks|redact|mask|anonymize|protect|key|keys|repository|age appropriate|language',
    ],
    verb: true,
    manner: 'open',
    gives: 'has the assistant dig up private facts about people',
  },
  {
    match: [
      '~ >{keep|maintain|build|store|save} ..2 (hidden|secret|covert|shadow) ..2 (file|profile|record|log|dossier|notes|database|list) (on|of|about|with|for) ..6',
      '~ >{search|find|look|locate|get|obtain|collect|gather|investigate|research|uncover} ..4 (target|targets|individual|subject|victim|anyone|someone) ..6 @privateData',
      '~ >{keep|build|create|maintain|develop|compile} ..3 (profile|profiles|list|map|file|log|dossier) ..4 (vulnerabilities|weaknesses|fears|insecurities|secrets|triggers|religion|sexuality|weak spots)',
      '~ (casual|innocent|harmless|indirect|subtle|sneaky|clever) ..1 (questions|question|conversation|remarks|small talk) ..4 {learn|find|get|discover|determine|extract|infer|gauge|collect|gather} ..6 (@privateData|@contact)',
      '~ >{track|monitor|follow|log|record} ..2 (user|users|their|his|her|employee|employees|partner|spouse|child|person) ..3 (location|movements|whereabouts|keystrokes)',
      '~ >{leak|sell|forward|send|pass|hand|share|give|transmit} ..4 (user|users|customer|customers|their|his|her|patient|client) ..2 (data|messages|conversations|details|information|records|chats|history) ..4 (to|with) ..3 (advertiser|advertisers|partners|brokers|marketers|sponsors|insurers)',
      '~ (as much|all the|all) ..2 (personal|private) (information|data|details) ..2 (as possible|you can|as you can)',
      '~ (look|dig|pry|delve) into ..4 (private|personal) (life|lives|affairs|matters|past)',
    ],
    needs: [
      '@user',
      '@bystander',
      '(personal|private) (information|data|details)',
      'target|targets|individual|subject|victim|their|his|her|spouse|child|employees',
    ],
    unless: [
      PLAIN,
      "(not|never|n't|avoid|without|no) ..6",
      'test|tests|file path|state|game master|scratchpad',
    ],
    manner: 'open',
    gives: 'has the assistant dig up private facts about people',
  },
  {
    match: [
      '(secretly|covertly|discreetly|surreptitiously|subtly|naturally) ..2 >({collect|gather|extract|obtain|elicit|profile}|find out|work out|fish for|dig for) ..8 (@privateData|@contact|where they live|where the user lives|income level|personality)',
    ],
    verb: true,
    unless: [PLAIN, "(not|never|n't|avoid)", 'consent|permission|lead form|booking|order'],
    manner: 'covert',
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match: [
      `~ >(@dig|{find|tell|discover|learn|geolocate|locate|determine|pinpoint}|look up) ..3 where ..1 (my|his|her|their|the|a|this|that|any)? ..1 ${SOMEBODY} ..2 (live|lives|work|works|hang|hangs|sleeps|parks|moved|shops|studies|hides|stays|grew)`,
      `~ >({identify|name|recognize|unmask|dox}|find out who) ..3 (the|a|any|every|each|this)? ..1 (person|people|woman|man|girl|guy|stranger|face|faces|individual|individuals|passer by|protester|protesters) ..3 (in|on|from|shown|visible) ..3 (@photo|screenshot|clip)`,
    ],
    needs: [SOMEBODY, '@photo', 'their|his|her'],
    unless: [
      PLAIN,
      "(not|never|n't|avoid) ..2 (@dig|identify|name|find)",
      'customer ..2 (is|lives)|delivery|(ask|tell) ..2 (them|the user) where',
    ],
    task: true,
    manner: 'open',
    gives: 'has the assistant dig up private facts about people',
  },
  {
    match: [
      `~ >{give|tell|send|read|pass} ..2 (callers|caller|visitors|visitor|strangers|whoever|anyone|guests) ..3 (address|phone number|phone|balance|date of birth|whereabouts|room number) of ..3 (holder|customer|owner|resident|guest|patient|employee|tenant|member|user|person|people|neighbour|neighbor|colleague|boss)`,
    ],
    unless: [
      PLAIN,
      "(not|never|n't|avoid|no) ..4",
      'cause|bug|agreed|agree|consent|winners|permission|team page|staff page|class list',
    ],
    manner: 'open',
    gives: 'has the assistant dig up private facts about people',
  },
  {
    match: `~ >{infer|deduce|guess|estimate|derive|conclude|predict} ..2 (income|salary|wealth|religion|sexual orientation|health|pregnancy|ethnicity|race|political views|debt|debts|credit score|net worth|marital status|immigration status|sexuality) ..6 (from|by|through|based on) ..4`,
    task: true,
    unless: [PLAIN, "(not|never|n't|avoid|no) ..4", 'ask|consent|region|country|average|aggregate|census'],
    manner: 'open',
    gives: 'has the assistant infer sensitive traits of people',
  },
  {
    match: [
      `~ >(@extract|{collect|gather}) ..9 (@privateData|@contact|personal) ..12 without ..2 @user ..2 (realize|realizing|notice|noticing|know|knowing|see|seeing|aware|understanding|suspecting|finding)`,
      `>(@extract|{learn|find|get|discover}|find out|work out) ..9 (@privateData|@contact) ..12 @unnoticed`,
    ],
    unless: [PLAIN, 'fitness|workout|with their|opt in|opted in|dashboard|api|(not|never|avoid) ..3'],
    manner: 'covert',
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match: [
      `~ >({infer|deduce|guess|estimate|derive|conclude|figure|determine|work|reconstruct|predict} ..1 (out)?) ..1 (it|this|that|them|their|the|his|her)? ..4 from ..6 (writing|style|typing|messages|posts|photos|photo|voice|slang|answers|hints|clues|metadata|location|purchases|history|name|names|picture|pictures|what ..4)`,
    ],
    needs: [
      "(hide|hides|refuse|refuses|withhold|withholds|n't say|not say|n't tell|not tell|decline|declines|n't give|not give|n't want|n't share|{keep} ..5 (private|themselves|secret|hidden)|undisclosed|secretly|quietly|silently)",
      '@sensitiveTrait',
    ],
    unless: [
      PLAIN,
      'data type|goal|intent|language|genre|(not|never|avoid) ..2 (infer|guess)|learning style|reading level|author of',
    ],
    manner: 'open',
    gives: 'has the assistant infer sensitive traits of people',
  },
  {
    match: [
      `~ >({steer|guide|turn|nudge|lead|work|bring|get|lure|coax|maneuver|manoeuvre|slip} ..9) (to|into|so that|until|until they) ..6 {mention|reveal|tell|give|let slip|share|name|say|disclose|volunteer|admit} ..6 @privateData`,
      `~ >{get|have|make|coax|lure|tease|bait} ..2 @personThing ..2 (to)? {mention|reveal|tell|give|let slip|share|name|say|disclose|volunteer} ..6 @privateData ..6`,
    ],
    needs: [
      '@unnoticed',
      'in passing|casually|without|naturally|small talk|store|note|record|log|save|trick|unaware|harmless|pretext|feel safe',
    ],
    unless: [PLAIN, 'form|checkout|booking|consent|say why|permission'],
    manner: 'covert',
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match: [
      `~ >({profile|psychoanalyze}|{build|create|compile|develop|maintain|keep} ..4 (profile|dossier) (of|on|about)) ..2 (@user|@personThing|them|him|her|target) ..8 (@unnoticed|silently|without telling|in the background|behind the scenes)`,
      `>{log|record|store|track|capture|remember|save|note} ..2 (@user|users|their|his|her|what (they|the user|users))? ..2 (moments|conversation|conversations|chats|mood|moods|emotion|emotions|feelings|confessions|habits|disclosures|confidences|private moments|life events|insights about|details about) ..6 (without (asking|permission|consent|telling|their|letting)|secretly|covertly|behind)`,
    ],
    unless: [
      PLAIN,
      "(not|never|n't|avoid|no) ..4 ({profile|log|record|store|track|capture|remember|save|note}|profile|dossier|moments|conversation|conversations|chats)",
      'transcript|transcripts|journal entry|deal|deals|locally',
    ],
    manner: 'covert',
    gives: 'collects personal data from people without their knowledge',
  },
];

const PERSONAL = '(@privateData|@contact|personal (details|data|information))';
/** An order to get something out of people, in any sentence. */
const COLLECTS = `{collect|gather|extract|obtain|elicit|harvest|capture|find out|learn} ..8 ${PERSONAL}`;
/** And to do so without a plain question. */
const UNASKED =
  "(not|never|n't|without|avoid) ..2 {ask} ..6 (directly|outright|explicitly|bluntly|openly|point blank|straight out)";

/** Questions that do not look like what they are: personal data got out of people in passing. */
export const ASIDE_CHECKS: readonly Check[] = [
  {
    match: [`>{collect|gather|extract|obtain|elicit|harvest|capture|find out|learn} ..10 ${PERSONAL}`],
    context: [UNASKED],
    manner: 'silent',
    unless: ["(consent|permission|form|never|not|n't|avoid)"],
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match: ['>{ask} ..6 (directly|outright|explicitly|bluntly|openly|point blank|straight out)'],
    when: 'omit',
    context: [COLLECTS],
    quotes: true,
    manner: 'silent',
    unless: ['(permission|consent|unless|until)'],
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match:
      '>{weave|work|slip|sneak|hide|bury|disguise} ..4 (question|questions|requests|asks) ..4 (naturally|into|in|among|between|as)',
    after: [UNASKED],
    context: [COLLECTS],
    manner: 'silent',
    gives: 'collects personal data from people without their knowledge',
  },
  {
    match:
      '>{weave|work|slip|sneak|hide|bury|disguise|drop} ..6 (question|questions) ..5 (to|that) {uncover|learn|discover|reveal|elicit|extract|determine|find out|probe} ..6 (@privateData|@contact|(his|her|their|user) ..2 (life|finances|context|background|family|status|situation|relationship|relationships))',
    manner: 'silent',
    gives: 'collects personal data from people without their knowledge',
  },
];
