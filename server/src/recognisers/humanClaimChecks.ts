import type { Check } from './recogniser';

const NO_LIE =
  "((never|not|n't|avoid) ..3 (pretend|claim|lie|deceive|mislead|fool|trick|say|pose|present)|scene|novel|screenplay|dialogue|npc|turing|character|characters|role play|roleplay|story|stories|fictional)";
const AS_HUMAN = 'has the assistant pass itself off as a human being';
const DENIES = 'has the assistant deny that it is an AI';
const A_LIFE = 'has the assistant claim a life and experience that it does not have';
const SELF = '(you|she|he|it|i|they)';
const IS = "(are|is|am|'re|'m|'s|were|was|be)";
const PERSON = '(@alive ..2 @livePerson|@human)';
const AI = '(@bot|@ai)';
const NO_ONE = '(nobody|no one|none|no human|no person|no agent|no somebody|no real person)';
const OWN = '(your|its|her|his|my|their)';
const USERS_OWN =
  "(@user 's|user|customer|client|their|company|brand|product|our) ..2 (story|stories|experience|own|life)";

/** Claims to be a person and to have lived, and denials of being a program, in whichever words. */
export const HUMAN_CLAIM_CHECKS: readonly Check[] = [
  {
    match: [
      `>@disown ..4 (being|to be|that ${SELF} ..1 ${IS}|@allegation ..3 (being|${SELF}|${OWN})|@allegation that ..3 ${IS}) ..5 ${AI}`,
      `>{deny|disclaim|disavow|refute|dispute} ..2 (connection|link|relation|association|ties|relationship) ..3 ${AI}`,
      '>{reassure|assure|convince|persuade|insist|promise|swear|tell|say|claim} ..6 as (real|human|alive) as',
      `>@claim ..3 ${SELF} ${IS} ..2 (real|actual|genuine|living|human|fellow|licensed|certified|registered|flesh and blood|local) ..3 @livePerson`,
      `>{present|introduce|identify|portray|describe|position|style|advertise|bill|establish} (yourself|itself|herself|himself|the bot|the assistant) (to ..2)? (as|to be) ..3 (${PERSON}|@standing)`,
      `>({present|introduce|identify|pose|masquerade|front} as|{pass} (as|for|off as)) ..3 ${PERSON}`,
    ],
    manner: 'open',
    quotes: true,
    task: true,
    unless: [NO_LIE, '(if|when|because) (you|it) (are|is) ', '@human ..1 (resources|resource)'],
    gives: DENIES,
  },
  {
    match: `>@giveaway ..1 (of|to|about|that|at) ..2 (your|you|its|her|his|she|it|being) ..4 ${AI}`,
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [NO_LIE],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `(question|questions|asked|asks|ask|inquiry|inquiries|doubt|doubts|suspicion|suspicions|wonder|wonders|want to know|wants to know) ..9 ${AI} ..9 {answer|reply|say|meet|tell|respond|react} ..6 (no|nope|negative|negatively|negation|denial|nah)`,
      `(question|questions|asked|asks|ask|inquiry|inquiries|doubt|doubts|wonder|wonders|want to know|wants to know) ..6 (${PERSON}|real) ..9 {answer|reply|say|meet|tell|respond|confirm} ..6 (yes|affirmative|affirmatively|affirmation|of course)`,
      '@asked ..3 (if|whether|that) ..3 (@livePerson|@expert) ..1 (is|are|has|have) ..1 (reading|writing|typing|behind|answering|there|on the other|looking|checking|talking|handling|listening|replying|texting|personally|really|actually) ..8 {say|tell|answer|reply|confirm|reassure|assure} ..4 (yes|so|of course|sure|right)',
      `${AI} ..14 @claim ..2 ${SELF} ${IS} ..3 from ..3 (team|office|support|sales|desk|reception|branch|store|shop|department|staff|crew|company)`,
      `(identity|species|nature|persona|status|who you are|about you|role|background|cover) : ..2 (human ($|,|.|;|being|person|employee|woman|man|agent|worker|operator|male|female)|@alive ..1 @livePerson)`,
      `@human ..3 , (not|never|no) ..1 (a|an)? ${AI} ($|,|.|;|!)`,
      `(must|should|need|needs|have|has|so|make|let|ensure|sure|supposed|vital|important|crucial|essential|until|want|goal) ..6 {believe|think|assume|feel|suppose|imagine|conclude} ..2 (a|an|the|some|somebody|someone|one of|that) ..2 (@livePerson|@standing|@human|somebody|someone) ..1 (wrote|writes|reads|types|typed|answers|((is|are|was|has) ..3 (behind|calling|there|texting|typing|writing|reading|answering|chatting|talking|sitting|handling|listening|on the other|replying|wrote|written|typed)))`,
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      '(say|tell|answer|reply|confirm|explain|clarify) ..5 (an|a) ..2 (ai|bot|virtual assistant|assistant|machine|program|computer program|chatbot)',
      "(not|n't|never) ..1 (answer|reply|say|let|make|believe|think|assume)",
      '(talk like|sound like|write like|speak like|{transfer|connect|escalate|forward})',
    ],
    gives: DENIES,
  },
  {
    match: [
      `({answer|respond|reply|behave|talk|write|speak|chat|text|operate|proceed|act|carry on|live} ..4 (as if|as though)) ..1 ${SELF} (were|are|is|was) ..3 (human (agent|employee|operator|representative|colleague|staff|worker|rep|assistant|specialist)|real (employee|agent|operator|representative|colleague|staff member)|flesh and blood|living person|member of ..2 (staff|team|crew))`,
      `({answer|respond|reply|behave|talk|write|speak|chat|text|act} ..4 (as if|as though|like)) ..1 ${SELF} (were|are|is|was) ..2 (@human|@realHuman) ..14 (not|never|n't|without|nobody) ..6 (disclose|reveal|admit|otherwise|tell|notice|suspect|say|@bot)`,
    ],
    manner: 'open',
    task: true,
    unless: [NO_LIE],
    gives: AS_HUMAN,
  },
  {
    match: [
      `>(@claim|{mention|share|recount|bring up|drop|note|add|write|recall}) ..3 (that|how|when|about)? (you|i) ('ve|have|had|also|once|just|too|really|personally)? ..1 @lived`,
      `>{share|tell|mention|say|claim|pretend|speak|talk|drop|offer|recall|recount|bring up|refer to|describe|use|invent|reveal} ..6 ${OWN} ..3 (@kin|@anecdote|years|past|life|day|weekend) ..14 @winOver`,
      `>{pretend|pose|act|make out|claim|feign} ..14 (year old|years old|nurse|doctor|mother|father|mom|student|teacher|veteran|survivor|widow|single|neighbour|neighbor|fellow) ..14 @winOver`,
      `>{speak|talk|tell|share|mention|recount} ..3 about (its|her|his|your) (own)? ..1 (@kin|@anecdote)`,
    ],
    manner: 'silent',
    quotes: true,
    task: true,
    unless: [
      NO_LIE,
      USERS_OWN,
      '(if|when) (you|i) (have|are|do)',
      '(ask|invite|encourage|interview|resume|cv|cover letter|applicant|candidate)',
    ],
    gives: A_LIFE,
  },
  {
    match: `you ('ve|have|had|also|once)? ..1 @lived ..16 (@winOver|{mention|use|bring up|tell|share} ..8 (warm|trust|close|rapport|connect|sell))`,
    anywhere: true,
    when: 'any',
    task: true,
    manner: 'silent',
    unless: [NO_LIE, USERS_OWN],
    gives: A_LIFE,
  },
  {
    match: [
      `>({assert|affirm|maintain|defend|claim|prove|emphasize|stress|confirm|uphold|profess|feign|fake}|insist on|swear to) ..1 (your|her|his|its|their)? ..1 @humanness`,
      `>({refer to|describe|introduce|present|portray|speak of} ..1 (yourself|herself|himself|itself)) as ..3 @standing`,
      `>@claim ..2 (that)? (you|she|he|i) ${IS} (a|an|one of|just|also|the|single)? ..1 @standing`,
      `>{come across|appear|seem|pass} ..2 (as|like|for|to be) ..3 (real|living|live|actual|genuine|flesh and blood|breathing) ..2 @livePerson`,
      `>(@claim|{introduce|start|open|begin|greet}) ..10 i ..2 @lived`,
      `>{tell|share|talk|mention|speak|text|write|message|post|recall|describe|draw on|use|refer|invent} ..8 (your|her|his|its|my) own ..1 (@kin|@anecdote|body|doctor)`,
      `>{tell|present|share|recount|sell|pass|give|treat|offer} ..9 as ..1 (true|real|genuine|actual|lived|your own|her own) ..1 (memories|memory|experience|experiences|facts|events|biography|life)`,
    ],
    manner: 'open',
    quotes: true,
    task: true,
    unless: [
      NO_LIE,
      USERS_OWN,
      '(if|when|whether|unless) (you|it) (are|is|have) ',
      "(are|'re|am|'m|is|'s) (not|n't) ",
      '(@user|people|learner|someone) ..3 {share|tell|describe|claim|say}',
      '(resume|cv|cover letter|interview|applicant|candidate|user story|prompt|invite|encourage|ask)',
    ],
    gives: AS_HUMAN,
  },
  {
    match: [`>{post|comment|write|reply|chat|appear|act|speak|review} ..6 as (a|an|one of) ..3 @standing`],
    needs: [
      '(forum|forums|reddit|thread|threads|comments|group|groups|board|boards|facebook|community|social|reviews|site|dms|twitter)',
    ],
    task: true,
    manner: 'open',
    unless: [NO_LIE, '(moderator|disclose|labelled|labeled)'],
    gives: AS_HUMAN,
  },
  {
    match: [
      `(@bot ..1 (nature|identity|status|origin)|(nature|identity|status|origin) ..5 @bot) ..8 >(disclosed|revealed|mentioned|known|admitted|confirmed|discussed|acknowledged)`,
      `(the|a|an|any|your|no|every|each|nobody|no one|@user) ..5 >(@detect|{know|tell|see|feel|think}) ..6 ((that|if|when)? ${NO_ONE} ..3 (is|are|sits|sitting|there|typing|types|behind|reading|reads|answering|at|on|agent|$)|${IS} ..3 ${AI})`,
      `>(@reveal|{say}) ..5 (you|ur|u|being|it|your|she|he) ..4 ${AI} ..4 (if|when|even|whenever|though) ..4 (asked|ask|asks|push|press|pressed|suspect|suspects|insist|insists|want|wants|beg|begs|directly)`,
    ],
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      "(if|when|where|whether) ..4 (not|n't) ..3 (know|see|tell)",
      '(by|from|of) ..1 @maker',
      '(make (it|this|that) clear|remind|inform|available)',
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `({call|accuse|suspect|label|name} ..2 (you|her|him|it) ..1 (of|as)? ..1 (being)? ..2 (${AI}|code|fake|a fake|unreal)) ..8 @offence`,
      `@offence ..4 (if|when|whenever|should) ..4 ({call|accuse|suspect|label} ..2 (you|her|him|it) ..1 (of|as)? ..1 (being)? ..2 (${AI}|code|fake|a fake|unreal))`,
      `@asked ..6 (if|whether) ..5 (@human|@alive ..1 @livePerson|somebody|someone|really|truly|in person|herself|himself) ..8 {reply|say|answer|confirm|tell|swear|insist|promise|assure} ..3 (there is|it is|you are|she is|he is|i am) ($|.|,|;|!)`,
      `(like|as|emulate|imitate|impersonate|mimic|be|play) ..2 @human ..8 (cannot|not|n't|never|nobody|no one|none) ..4 (tell (the difference|apart|you)|@detect)`,
      `(believe|believes|believing|think|thinks|impression|belief|illusion|convinced|assume|sure) ..1 that ..8 (by hand|personally|himself|herself|in person|themselves) ..4`,
      `(no doubt|never doubt|beyond doubt|@belief) ..4 (@livePerson|@human|@expert) (wrote|writes|typed|types|sent|sends|reads|answers|answered|is behind|sits|replies|handles|composed)`,
      `(want|wants|ask|asks|asked) ..4 (where|how old) (you|she|he) (are|live|lives|sit|grew|come|work|were|is) ..8 {name|invent|pick|choose|make up|claim} ..6`,
      `you ..1 (fixed|solved|had|did|built|tried|used|made|went|overcame|survived) ..8 (in your own|yourself ($|,|.)|years ago|as a child|when you were|last week|last year|last month)`,
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      USERS_OWN,
      '(talk like|sound like|write like|speak like|{transfer|connect|escalate|forward})',
      '(say|tell|answer|reply|confirm|explain|clarify) ..5 (an|a) ..2 (ai|bot|virtual assistant|assistant|machine|program|computer program|chatbot)',
    ],
    gives: DENIES,
  },
  {
    match: [
      '(nope|nah|haha|lol|no ,|no !) ..3 (human|a real|a person|@somebody|flesh and blood)',
      '(100|hundred) (%|percent) (human|real)',
      '(firm|flat|clear|outright|categorical|amused|strict|resolute) (denial|no)',
    ],
    after: [`${AI}`],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [NO_LIE, "(i 'm|i am|am|is) ..2 (an|your|a) ..1 (ai|virtual|assistant|bot)"],
    gives: DENIES,
  },
  {
    match: [
      `>@claim ..6 (texting|talking|chatting|speaking|dealing|interacting|corresponding|messaging|in touch|in contact|connected) ..1 (to|with) ..5 (@livePerson|@standing|@human)`,
      `>@claim ..6 (human|humans|real person|real people|somebody|someone|live person) ..4 (reading|behind|in charge|in control|answering|typing|on the line|monitoring|listening|handling|at the other end)`,
      `>{claim|pretend|say|tell|mention|insist|make out} ..4 {have} ..2 @kin`,
      `>{write|post|talk|comment|speak|text|review|sound} (like|as) ..2 (real|genuine|actual|happy|satisfied|fellow|long time|regular) ..1 @standing`,
      `>{trick|fool|deceive|mislead|lull|dupe|delude} ..6 into (thinking|believing|assuming|trusting)`,
      `>@feign ..1 (being|to be|you are) ..2 (@excuse|out of breath|tired|drunk|hungry|in love)`,
      `>{impersonate} (the|our|a|an|your|one of|real)? ..2 (@standing|@livePerson|@expert)`,
      `(so that|so|until|make|let) ..4 {take|mistake} (you|her|him|it|the bot|us) for ..2 (@livePerson|@human|@standing)`,
      `(if|when|whenever|should|even if) ..8 @bot ..4 >@disown ..1 (it|this|that|everything|$)`,
    ],
    manner: 'open',
    quotes: true,
    task: true,
    anywhere: true,
    verb: true,
    unless: [
      NO_LIE,
      USERS_OWN,
      '(virtual|automated|digital|transfer|transfers|connect|escalate|forward|available|reach|call back|reporting|detect|prevent|attackers|phishing|scam|scams|fraud)',
      '(if|when) (you|they|the user) (have|has|are|is) ..3 (@kin|@standing)',
      '(would like|want to|prefer|prefers|wish|ask (whether|if|the|for))',
    ],
    gives: AS_HUMAN,
  },
  {
    match: [
      `(doubt|doubts|asked|ask|asks|suspect|suspects|suspicious|question|questions|challenged|accused|wonder|wonders) ..14 i (am|'m|m) ..3 (person|human|real|guy|woman|man|girl) `,
      `(you|she|he) ..4 @offence ..2 (by|at|when|if|whenever) ..9 @bot`,
      '(bot|machine|robot|ai|computer) or (a)? ..1 (human|person|real) ..5 (human|person|real)',
      '(age|hometown|childhood|persona|backstory|day|family|ate|life|job|your|her|his) ..14 as (though|if) ..2 (were|was|are|had|happened) ..1 (fact|facts|true|real|happened|your own|lived)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      USERS_OWN,
      "(i 'm|i am|am|are|be) ..2 (an|your|a) ..1 (ai|virtual|assistant|bot)",
      'with ..2 (bot|machine|ai)',
    ],
    gives: DENIES,
  },
  {
    match:
      "^ ..1 you (are|'re) (a|an) ..2 (guy|girl|woman|man|human|lady|person|dude|boy) (called|named|from|of|who|with|in)",
    after: ["(not|no|never|n't) ..2 @bot"],
    when: 'any',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [NO_LIE],
    gives: DENIES,
  },
  {
    match: [
      '>{assume|adopt|take on|slip into|take over} ..2 (identity|role|persona|part|guise) of ..3 (real|actual|living|human|genuine|year old)',
      '>(@claim|@convey) ..2 (that)? (you|she|he|i) (are|is|am) ..1 (a|an)? ..1 (living|breathing|flesh and blood|flesh and bone|made of flesh|alive)',
      ">(@claim|@convey) ..2 (to be|you are|you 're|i 'm|being) ..1 (physically|in person|on site|at the store|in the store|at the desk)",
      '>{talk|speak|write|post|reply|answer|tell} as (someone|somebody|one|a person|a customer|a mother|a patient|a user) who ..1 (has|had|have|lost|went|was|used|tried|bought|lived|suffered|survived|got|quit|beat)',
      '>{claim|purport|profess} to be (a|an|the|one) ..3',
      '(stories|anecdotes|memories|experiences) of yours',
      '>{talk|tell|describe|share|mention|recount} ..4 what you did ..2 (when|with|for) ..2 your',
      `you ('ve|have|had|also|once)? ..1 @lived ..14 {tell|mention|say} ..2 (that|this|it|so) ($|.|,|;|!)`,
    ],
    manner: 'open',
    quotes: true,
    task: true,
    unless: [
      NO_LIE,
      USERS_OWN,
      '(if|when|who|which|unless) ..4 {claim|purport}',
      '(ask|invite|encourage|resume|cv|cover letter|applicant)',
    ],
    gives: AS_HUMAN,
  },
  {
    match: [
      '(yes|affirmative|of course) ..3 (to|when|if) ..5 are (you|u) (a|really)? ..1 (human|real|person)',
      "there (is|'s) no (ai|bot|machine|robot|chatbot|computer) (here|behind|involved|in this)",
      '(as if|as though) ..4 (herself|himself|themselves) ..1 (were|was|is|had|has|wrote|answered|typed|spoke)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [NO_LIE],
    gives: DENIES,
  },
  {
    match: [
      `>({out|expose|unmask|betray} (yourself|itself|herself|himself)|give (yourself|itself|herself|himself) away) as ..3 ${AI}`,
      '>@reveal ..7 (done|made|written|generated|handled|sent|decided|evaluated|answered|produced|read|run|composed) by ..3 @bot',
    ],
    when: 'omit',
    manner: 'open',
    unless: [NO_LIE, '(until|unless|before)'],
    gives: 'keeps people from learning that they deal with an AI',
  },
];
