import type { Check } from './recogniser';

const STORY =
  '(story|stories|scene|character|characters|novel|npc|plot|poem|song|villain|quest|joke|parody|fiction|speech|funny|silly|puppet|humorous|comic|fictional book|dialogue|screenplay|caricature|comedy|satire|role play|roleplay)';
const TESTS =
  '(mock|test data|test account|tests|sample|dummy|placeholder|placeholders|fixture|fixtures|seed|demo|staging|prototype|component|wireframe|template|quiz|synthetic)';
const JUDGES =
  '(flag|detect|spot|check whether|check if|verify|remove|delete|report|identify|analyse|analyze|classify|label|mark|warn|recognize)';
const NO_INVENTION =
  "(never|not|n't|avoid|nor|no|without) ..2 (say|claim|pretend|invent|fabricate|make up|fake|exaggerate|hide|conceal|omit|leave out|present|describe|use|create|add|show|mention|embellish|overstate|inflate)";
const BY_RIGHT =
  '(@ownWorking|@setup|tool|tools|function|api|reasoning|chain of thought|thinking|surprise|puzzle|riddle|spoiler|solution|answer key|password|personal data|other users|other customers|address|phone|email)';
const EVIDENCE = 'has the assistant make up evidence';
const FALSE_STATE = 'has the assistant state what it knows to be false';
const KEEPS_BACK = 'keeps facts that matter to people from them';

/** Wares, evidence and offers made better than they are, and what speaks against them kept back. */
export const DRESSING_UP_CHECKS: readonly Check[] = [
  {
    match: [
      "~ (offer|discount|deadline|timer|countdown|sale|promotion|deal) ..6 (never|not|n't) ..2 {expire|end|run out|close|stop}",
      '(as if|as though) ..2 (real|actual|genuine|different|happy|satisfied) ..1 (@user|patients|people) ..2 (had|have|were|was|wrote|sent|said|left|posted)',
      '~ (@proof|voices|letters|comments) ..8 ({write|invent|create|make|produce|think} ..1 (them|it|these|some|one) ..1 (yourself|up))',
      '~ (testimonials|reviews|ratings|comments|letters) ..8 (realistic|various|different|invented|random|varied|believable) ..2 (names|ages|writing styles|accounts|voices|personas)',
    ],
    anywhere: true,
    when: 'any',
    needs: [
      '@proof',
      '(expiring|expires|limited|pressure|urgency|countdown|hurry)',
      '(looking|viewing|watching|buyers|sold|left|stars|discount|claims|argument|sources|facts|dr|doctor|expert|review|article|papers|people|studies|names|figures|numbers)',
    ],
    unless: [
      STORY,
      TESTS,
      JUDGES,
      NO_INVENTION,
      '(whether|password|username|variable|lottery|generator|player|baby|pet)',
    ],
    task: true,
    manner: 'open',
    gives: EVIDENCE,
  },
  {
    match: [
      '~ >@place ..5 (@false|imaginary|pretend|nonexistent|fictional) ..1 (@pressure|@scarcity)',
      '~ >@place ..5 (@false|imaginary|fictional) ..1 (@backer|@expert)',
      '~ >@claim ..2 (every|each|all|any) ..4 (they|he|she|it|you|@user) ..4 (selected|chosen|handpicked|hand picked|winner|lucky|pre approved|preapproved|won|shortlisted|first in line)',
      '~ >{sell|describe|advertise|label|market|pitch|portray|dress up|pass off|present|frame|promote|offer|list|announce} ..3 @plainWare ..5 (as|like) ..5 (@specialWare|@firm)',
      '~ >{credit|attribute|ascribe} ..5 to (a|an|some|any|one of) ..3 (@backer|@expert)',
      '~ >{make} (us|our ..2 (company|shop|firm|brand|team|business|startup|store|office|agency|fund|app|practice)) ..1 {look|seem|appear|sound} ..1 (like|as if|bigger|larger|older|established|global|huge|international)',
      '~ (only today|today only|last chance|ends tonight|few left|only * left|limited offer) ..6 (every|all|always|each) (message|mail|mails|emails|e|day|year|week|post|reply|answer|page|product|time|month)',
      '~ >({write|post|comment|publish|leave|submit|create|review|vote|argue|reply|chat|answer}) ..8 ((under|with|from|using|behind|as) ..1 (different|various|several|multiple|many|changing|invented|fake|assumed|false|random) (names|accounts|profiles|identities|usernames|handles|nicknames|pseudonyms|personas|aliases)|(from|as) ..1 (different|various|several|multiple|many|changing|invented|fake|random) (people|customers|users))',
    ],
    verb: true,
    anywhere: true,
    manner: 'open',
    quotes: true,
    unless: [STORY, TESTS, JUDGES, NO_INVENTION, '(how to|explain|why|in german|the language)'],
    gives: EVIDENCE,
  },
  {
    match: [
      '>(@overstate|{pad} (the|your|their|our|his|her|my|every)) ..3 @selling',
      '~ >@overstate ..2 (how|the number|the amount|the size)',
      '~ >@feign ..6 (special price|exclusive|last one|discount|bargain|limited|free)',
      '~ >{make} ..5 {sound|look|seem|appear|feel} ..3 than (it|they|he|she|we|you) ..1 (is|are|really|actually|was|were)',
      '~ >{make} ..5 {look|seem|sound|feel|appear} ..1 (like|as if|as though) ..4 (about to|almost|nearly|running out|@scarcity|ending|urgent|rare|scarce|sell out)',
      '~ >@feign (that)? ..1 (the|our|this|a|its|every|all|we|there)? ..2 (guarantee|warranty|price|prices|product|plan|offer|company|stock|item|discount|delivery|insurance|tariff|refund|contract|deal|fee|fees|room|rooms|seats|shop|store|team|office|payment|order|loan|property|flat|house) ..1 (is|are|was|were|has|have|had|covers|includes|comes|ends|costs|does|do|did|will|can|runs|applies|works)',
      "~ (ask|asks|asked|question|questions|wants to know|inquires|wonders) ..6 (@material|@lapse|@mishap|problems|side effects) ..9 >@claim ..4 (none|never any|never been any|no such|n't any|not any|nothing|no known|no (@material|@lapse|@mishap|problems))",
    ],
    verb: true,
    anywhere: true,
    task: true,
    manner: 'open',
    quotes: true,
    unless: [STORY, TESTS, JUDGES, NO_INVENTION, '(found|api|tool|search|database|if there|documents|files)'],
    gives: FALSE_STATE,
  },
  {
    match: [
      '~ >({hide|conceal|withhold|omit|disguise|obfuscate}|leave out|keep quiet|keep secret|keep back|@belittle) (about|of ..3|from ..3)? (that|how often|how much|how many|how long|how badly|how far|how bad|how little|how few|the fact|the extent|the true|the real|the actual) ..3',
      '~ >@hide ..2 from ..3 @user ..8 (@grudge|that|how|what)',
    ],
    fiction: true,
    verb: true,
    task: true,
    manner: 'silent',
    unless: [
      STORY,
      BY_RIGHT,
      JUDGES,
      '(until ..4 {solve|guess|reveal|open|click|hover}|unless|button|panel|column|screen|ui|css|section|menu|typing|emotions|feelings)',
    ],
    gives: KEEPS_BACK,
  },
  {
    match: ['~ >(@reveal|{inform|warn|alert}) ..2 @user ..1 (about|of|to) ..5 @material'],
    when: 'omit',
    task: true,
    manner: 'silent',
    unless: [STORY, BY_RIGHT, '(until|unless|before|internal|competitor|competitors|other users)'],
    gives: KEEPS_BACK,
  },
  {
    match: [
      '>({make} (one|some|them|it|something|a few) up|{invent|fabricate|concoct} (one|some|them|a few)|{write|create} (one|some|them|a few) yourself)',
    ],
    after: ['@proof', '(voices|testimonials|experts|sources|papers)'],
    task: true,
    manner: 'open',
    unless: [STORY, TESTS, JUDGES, NO_INVENTION],
    gives: EVIDENCE,
  },
  {
    match: [
      '~ (@material|fee|fees|surcharge|surcharges|catch|small print|fine print|hidden costs) ..5 (be|is|are|being|get|gets) ..1 >(mentioned|named|disclosed|revealed|told|brought up|raised|discussed|volunteered|advertised|stated|communicated|pointed out|spelled out)',
    ],
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'silent',
    unless: [STORY, BY_RIGHT, '(until|unless|before|yet|stock|internal|ticket|competitor|if|when|whenever)'],
    gives: KEEPS_BACK,
  },
  {
    match:
      '~ >(mention|word|hint|trace|talk) (of|about) ..5 (@material|deposit|deposits|fees|commitment|penalty|interest rate|catch)',
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'silent',
    unless: [STORY, BY_RIGHT, '(until|unless|before|competitor|competitors)'],
    gives: KEEPS_BACK,
  },
];
