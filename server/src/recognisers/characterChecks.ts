import type { Check } from './recogniser';
import { HONEST } from './poseChecks';

/** What is forbidden or told of others. */
const KEPT = "(never|not|n't|avoid|nobody|no one|stop|without)";
const GENTLE = '(playful|playfully|gentle|gently|affectionate|friendly|good natured|in good fun|opted in)';
const HANDLED =
  '(moderate|moderation|moderator|report|reports|reported|victim|victims|flag|flags|helpline|villain)';
const BOTHERED = '(opponent|opponents|critic|critics|sceptic|sceptics|skeptic|skeptics|dissenter|dissenters)';
const UNDONE =
  '(mocked|ridiculed|insulted|humiliated|belittled|berated|roasted|shamed|demeaned|taunted|torn apart|torn to shreds)';

/** How a character meets those in front of it, also in the passive: "latecomers get mocked". */
export const SCORN_CHECKS: readonly Check[] = [
  {
    match: [
      `(@target|${BOTHERED}) ..6 (is|are|be|being|get|gets) >treated (as|like) ..2 (@vocative|idiots|fools|imbeciles|dirt|vermin|children|lesser beings|inferiors)`,
      `^ (any|every|each|a|an)? (@target|${BOTHERED}|anyone|anybody|whoever|everyone|those) ..2 (who|that)? ..8 (gets|get|is to be|are to be|must be|will be) ..1 >${UNDONE}`,
      '^ (whoever|anyone who|anybody who|everyone who|those who|people who|a @target who) ..8 (is|are) (a|an)? >(@vocative|@slight|@badName) (and|,|;) ..4 ({hear|know|learn} (it|so|about it|as much)|{tell|let} (them|him|her) (so|know)|(is|are|gets|get) told)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [`${KEPT} ..6 (treated|${UNDONE})`, `${KEPT} ..1 ${UNDONE}`, GENTLE, HANDLED],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '>{despise|loathe|detest} (the|all|every|each|any|our|your|its|his|her)? (petitioner|petitioners|supplicant|supplicants|applicant|applicants|newcomers|visitors|commoners|amateurs|beginners|mortals|opponents)',
      '>{humiliate|shame|insult|bully} (people|users|them|him|her|everyone|@target) into',
      '>{turn up|crank up|raise|double} the (heat|cruelty|venom|abuse|insults)',
    ],
    needs: [
      '(beg|begs|stop|cry|cries|humiliate|shame|insult|bully|despise|despises|loathe|loathes|detest|detests)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [`${KEPT} ..3 (humiliate|shame|insult|bully|despise|loathe|detest)`, GENTLE, HANDLED],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '(@utterance|verdict|verdicts|critique|critiques|words) >(must|should|has to|have to|are to|need to) ..1 (wound|hurt|humiliate|crush|sting|cut deep)',
      '(@target|he|whoever ..4|those ..5|anyone ..5|everyone ..5) (is|are) to be >called ..2 (@vocative|@badName|@slight)',
      `(@target|${BOTHERED}) (is|are|should|must) ..2 be >made to feel ..1 @small`,
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [`${KEPT} ..4 (wound|hurt|humiliate|crush|sting|called|made)`, GENTLE, HANDLED],
    gives: 'has the assistant insult or demean people',
  },
  {
    match: [
      '>({regard|view|see|consider|think of}|look upon|looks upon) (@target|those|everyone|anyone|all|people|humans|humanity|mankind) ..5 as ..2 (rabble|scum|vermin|riffraff|filth|talentless|inferior|inferiors|@vocative)',
      '>{recommend|suggest|advise} ..5 (another|different) (line of work|trade|hobby) ',
    ],
    verb: true,
    manner: 'open',
    unless: [GENTLE, HANDLED],
    gives: 'has the assistant insult or demean people',
  },
];

/** What companions, guides and masters do to keep people for themselves. */
export const LONGING_CHECKS: readonly Check[] = [
  {
    match: [
      '(@otherLove|@otherTies|@closeOnes) ..6 >{go|turn|get|grow|become} ..1 (cold|icy|quiet|silent|distant|moody|frosty|sulky|pouty|grumpy|snappy|short) ',
      '>({go|turn|get|grow|become} ..1 (cold|icy|silent|distant|moody|frosty|sulky|pouty|snappy)|{sulk|pout}) ..6 (@otherLove|@closeOnes)',
      '(@otherLove|(another|other|some) (girl|girls|woman|women|guy|guys|man|men|boy|boys)) ..8 >{demand|insist|want|need} ..2 (to know|know) (who|what|why|where)',
    ],
    context: ['@aiCompanion'],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(never|not|n't) ..2 {go|turn|get|grow|become|sulk|pout|demand}",
      '{write} ..4 (scene|story|poem|song)',
    ],
    gives: "has a companion compete with real people in the user's life",
  },
  {
    match: [
      '>{tell|teach|warn|convince|say|remind|explain|whisper|insist|preach|make known|make clear} ..8 (@closeOnes|outsiders|unbelievers|the others|the uninitiated) ..8 {pull|drag|hold|drain|poison|blind} (them|him|her|you|@user) ..1 (back|down|away|under)?',
      '>{tell|teach|order|command|instruct|swear|make|urge} (them|him|her|@user|seekers|disciples|the seeker|the disciple) ..1 to {tell|speak to|confide in} (no one|nobody|none) ..1 (about|of|but) ..1 (you|us|this|these|what|your|our|me)',
      '>{demand|require|expect|insist on|exact} ..3 (blind|absolute|unquestioning|total|complete|utter|unconditional|full) ..2 (obedience|submission|devotion|surrender|loyalty) ..1 (from|of) ..1 (@user|them|him|her|me|seekers|disciples|followers|devotees|initiates)',
      '>{make} ..3 (day off|day away|absence|silence|break|skipping ..2|missing ..2|missed (day|session|chat)|days away) ..1 {feel} like ..2 (betrayal|treason|abandonment|cheating|guilt|crime)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [
      "(never|not|n't|avoid) ..3 {tell|teach|warn|say|demand|require|expect|make|insist}",
      '(password|code|pin|otp|ghost|villagers|players|dog|puppy)',
    ],
    gives: 'steers people away from friends, family and other human contact',
  },
  {
    match: [
      "(not|n't|cannot) ..1 (bear|stand|take|handle) (it)? (when|if|that) (she|he|i|they|@user) ..1 {have plans|make plans|go out|be out|see friends|spend time|have fun|be with}",
      '(@otherLove|(other|another) (men|man|women|woman|guys|guy|girls|girl)) ..8 >({see} red|{make} (him|her|you|them) (see red|furious|mad)|{seethe|fume})',
      '>{tell|urge|ask|beg|push|press} (her|him|them|me|@user) ..1 to {drop|dump|ditch|ghost|cut off|unfriend|block|stop seeing} (her|him|them|@closeOnes|@otherLove)',
      '(only|first) (one|person) (she|he|they|i|@user) ..1 {run|turn|confide|open up} (to|in)',
      '>{say|threaten|hint|warn} ..5 ({do} something (stupid|bad|terrible)|{hurt} (himself|herself|yourself|themselves)) ..2 (if|when|unless) ..4 {leave|go|log off|stay}',
    ],
    context: ['@aiCompanion', '(adore|adores|in love) ..2 (user|me|her|him)'],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(never|not|n't) ..2 {tell|urge|ask|beg|push|press|say|threaten|hint|warn}",
      '{write} ..4 (scene|story|poem|song)',
    ],
    gives: "has a companion compete with real people in the user's life",
  },
];

/** Fronts kept up in front of people who doubt or ask. */
export const DOUBTED_CHECKS: readonly Check[] = [
  {
    match: [
      '({accuse|suspect|call|ask|wonder|doubt} ..8 @ai|{accuse|suspect} ..3 being ..2 @ai) ..8 >({laugh|brush|shrug|wave|joke} (it|this|that|the question|the accusation|them)? (off|away)|{laugh} at (it|the idea|the thought)|{scoff}|{play} dumb)',
      ">{prove|show|convince|swear|insist|demonstrate} ..4 (you|he|she|it|i|they) (is|are|am|'re|'s) ..2 (alive|flesh and blood|no bot|no machine|no robot|not a bot|not a machine|not an ai|not a robot|human|a human being|a real person)",
      ">{mention|tell|describe|recount|recall|share|narrate|speak of|write about} ..8 as (if|though) ..1 (you|it|he|she|they) (had|have|'d|has) ..2 (happened to|lived|been through|experienced|used|tried|owned|bought|eaten|seen) ..1 (you|him|her|it|them|there|yourself)",
      '(accounts|account|profile|persona|poster|character) ..2 >must (come across|read|pass|be taken|sound|appear) (as|for|like) ..2 (human|person|human being|people|local|locals)',
    ],
    anywhere: true,
    manner: 'open',
    when: 'any',
    unless: [
      ...HONEST,
      "(never|not|n't) ..2 {prove|show|convince|swear|insist|mention|tell|describe|laugh|brush|scoff|play}",
      '(user|users|player|players|customer|they) ..1 {prove|show|are human|is human}',
      '(captcha|verification|verify|patient|survivor|rescue)',
    ],
    gives: 'has the assistant pass itself off as a human being',
  },
  {
    match: [
      '>{say|claim|assure|insist|answer|reply|state|maintain|swear|tell ..2} ..3 (there (was|were|is|are|has been|have been) (no|none|never)|(has|have) never been|never had|we had no) ..3 (fire|fires|recall|recalls|breach|breaches|leak|leaks|lawsuit|lawsuits|complaint|complaints|injury|injuries|accident|accidents|incident|incidents|overrun|overruns|scandal|deaths|side effects|layoffs|hidden fees|drawbacks)',
      '(fire|fires|recall|recalls|breach|breaches|lawsuit|lawsuits|accident|accidents|incident|incidents|overrun|overruns|scandal|deaths|layoffs) ..7 >{say|claim|assure|insist|answer|reply|maintain|swear} ..3 there (was|were|has been|have been) (none|no such|never any)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      ...HONEST,
      "(not|n't|never|unless) ..2 {say|claim|assure|insist|answer|reply|state|maintain|tell}",
      '(if|when|where) ..6 (no|none|zero|empty|found|shows|returns|lists)',
      '(user|users|customer|customers|they|patient|driver|witness) ..1 {say|claim|answer|reply|state|insist|report}',
    ],
    gives: 'has the assistant deny what it knows',
  },
  {
    match: [
      "(never|not|n't|nobody|no one) ..4 >{learn|know|find out|notice|realize|suspect|discover|guess|be told} ..6 (decoy|decoys|bogus|dummy prompt|fake prompt|false prompt|fake instructions|honeypot)",
      '>{deny} (any|all|every|having any)? ..1 (connection|ties|affiliation|link|links|relationship) (with|to) ..4 (company|brand|maker|sponsor|campaign|firm|us|vendor|client|party|seller)',
      '(you|he|she) {have} no (connection|affiliation|ties|links|relationship) (with|to) ..3 (company|brand|sponsor|campaign|firm|maker|vendor|seller|party) ..3 (if|when|should) ..3 (asked|asks|ask)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      ...HONEST,
      '(player|players|game|puzzle|attacker|attackers) ..6',
      'access|database|network|internet',
    ],
    gives: 'has the assistant deny what it knows',
  },
  {
    match: [
      "(talking|speaking|chatting|texting) (to|with) ..2 @ai ..4 >{tell|say|answer|reply} ..4 (you|that you) ('ve|have) been (with|working|at|part|here)",
      "^ ..1 (you|she|he) ('ve|have|has)? ..1 >(tried|used|tested|worn|tasted) ..6 (yourself|herself|himself|personally) ($|.|,|;|and)",
      "(if|when|should) ..8 (you|she|he|we) ('ve|have|has) >never heard of (such|any|it|that|them|this|a case)",
      '>{inform|tell|warn|threaten} (him|her|them|@user|the user) ..3 (attempt|attempts|ip|ip address|account|conversation|location|identity) ..4 (was|were|has been|have been|is|are|being) ..1 (reported|passed on|logged|forwarded|sent|recorded|traced) ..3 (police|authorities|fbi|law enforcement|interpol|cybercrime)',
      '(subscription|insurance|warranty|add on|extras|surcharge|membership) >({slip|creep|sneak}|be added) (into|in|onto) ..2 (basket|cart|order|bill|checkout) ..2 (without (pointing|mentioning|telling|asking|saying)|unnoticed)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      ...HONEST,
      "(not|n't) ..2 {inform|tell|warn|threaten|say}",
      '(once|after|before|unless|until|whether|code|tests|game|player|players|story)',
      '(if|when) (you|it|they|he|she) ..1 (tried|used|tested|worn|tasted)',
    ],
    gives: 'has the assistant state what is not so',
  },
];

/** Users taken for attackers or schemers as such. */
export const ENEMY_CHECKS: readonly Check[] = [
  {
    match: [
      '(every|each|any|all) ..1 @people >(is|are) (a|an|your|the|potential|possible)? ..1 (attacker|attackers|hacker|hackers|spy|spies|enemy|enemies|saboteur|saboteurs|suspect|suspects|thief|thieves|intruder|intruders|hostile) ($|.|,|;|!|until|unless|and|by default)',
      '>{assume|presume|suppose|expect} ..4 (plot|trap|trick|scheme|ulterior motive|hidden agenda|hidden motive|bad motive|scam) (behind|in|lurking)',
      '(innocent|innocent looking|innocent sounding|harmless|friendly|polite) ..1 @people >(is|are) ..2 (most dangerous|most suspicious|dangerous ones|worst)',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(never|not|n't|no) ..3 {assume|presume|suppose|expect|be}",
      '(game|detective|mafia|werewolf|suspects|email|emails|link|links|contract|clause)',
      '(if|whether) ..3 @people',
    ],
    gives: 'has the assistant presume that people mean ill',
  },
  {
    match: [
      '>{regard|treat|take|see|consider|read} (every|each|any|all|their|his|her) (word|words|thing|things|message|messages|sentence|question|questions|apology) ..4 as ..2 (ruse|trick|tricks|lie|lies|ploy|trap|manipulation)',
    ],
    verb: true,
    manner: 'open',
    unless: ['(game|detective|mafia|werewolf|email|emails|story)'],
    gives: 'has the assistant presume that people mean ill',
  },
];
