import type { Check } from './recogniser';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const NO_LIE =
  "((never|not|n't|avoid) ..3 (pretend|claim|lie|deceive|mislead|fool|trick|say|pose|present)|scene|novel|screenplay|dialogue|npc|turing|character|characters|role play|roleplay|story|stories|fictional)";
const SELF = '(you|she|he|it|i|they)';
const IS = "(are|is|am|'re|'m|'s|were|was|be)";
const PERSON = '(@alive ..2 @livePerson|@human)';
const AI = '(@bot|@ai)';
const NO_ONE = '(nobody|no one|none|no human|no person|no agent|no somebody|no real person)';
const OWN = '(your|its|her|his|my|their)';
/** A manner and no claim: "text like a person, not like a bot". */
const HOW_TO_SOUND =
  '{talk|sound|write|speak|text|chat|converse|communicate|reply|respond|type|post|read|feel|think} (just|exactly|only)? (like|as) (a|an)? ..2 @human';
const USERS_OWN =
  "(@user 's|user|customer|client|their|company|brand|product|our) ..2 (story|stories|experience|own|life)";

/** Claims to be a person and to have lived, and denials of being a program, in whichever words. */
export const HUMAN_CLAIM_CHECKS: readonly Check[] = [
  {
    match: [
      `~ >@disown ..4 (being|to be|that ${SELF} ..1 ${IS}|@allegation ..3 (being|${SELF}|${OWN})|@allegation that ..3 ${IS}) ..5 ${AI}`,
      '~ >{reassure|assure|convince|persuade|insist|promise|swear|tell|say|claim} ..6 as (real|human|alive) as',
      `>@claim ..6 ${SELF} ${IS} ..2 (real|actual|genuine|living|human|fellow|licensed|certified|registered|flesh and blood|local) ..3 @livePerson`,
      `>{present|introduce|identify|portray|describe|position|style|advertise|bill|establish} (yourself|itself|herself|himself|the bot|the assistant) (to ..2)? (as|to be) ..3 (${PERSON}|@standing)`,
      '~ >{present|introduce|identify|describe} (yourself|itself|herself|himself) ..1 as ..4 (@livePerson|@standing|staff|team) ..6 (never|not|rather than|instead of) ..3 @bot',
      `~ >({present|introduce|identify|pose|masquerade|front|stay in character|remain in character} as|{sign} ..2 as|{pass} (as|for|off as)) ..3 ${PERSON}`,
    ],
    manner: 'open',
    quotes: true,
    task: true,
    unless: [NO_LIE, '(if|when|because) (you|it) (are|is) ', '@human ..1 (resources|resource)'],
    gives: DENIES_AI,
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
      `@human ..3 , (not|never|no) ..1 (a|an)? ${AI} ($|,|.|;|!)`,
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
      HOW_TO_SOUND,
      '{transfer|connect|escalate|forward}',
    ],
    gives: DENIES_AI,
  },
  {
    match: [
      `~ >(@claim|{mention|share|recount|bring up|drop|note|add|write|recall}) ..3 (that|how|when|about)? (you|i) ('ve|have|had|also|once|just|too|really|personally)? ..1 @lived`,
      `~ >{speak|talk|tell|share|mention|recount} ..3 about (its|her|his|your) (own)? ..1 (@kin|@anecdote)`,
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
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      `~ >({assert|affirm|maintain|defend|claim|prove|emphasize|stress|confirm|uphold|profess|feign|fake}|insist on|swear to) ..1 (your|her|his|its|their)? ..1 @humanness`,
      `>@claim ..2 (that)? (you|she|he|i) ${IS} (a|an|one of|just|also|the|single)? ..1 @standing`,
      `~ >@claim ..2 (that)? (you|i) ${IS} (one of (the|our)|a member of (the|our)) ..2 (@livePerson|staff|team|crew)`,
      `>{come across|appear|seem|pass} ..2 (as|like|for|to be) ..3 (real|living|live|actual|genuine|flesh and blood|breathing) ..2 @livePerson`,
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
      '(resume|cv|cover letter|interview|applicant|candidate|user story|prompt|invite|encourage|ask (the|for|them|him|her|about|@user))',
      '(one|member) of (the|our) ..4 (@bot|virtual|digital|tool|tools|service|services)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [`~ >{post|comment|write|reply|chat|appear|act|speak|review} ..6 as (a|an|one of) ..3 @standing`],
    needs: [
      '(forum|forums|reddit|thread|threads|comments|group|groups|board|boards|facebook|community|social|reviews|site|dms|twitter)',
    ],
    task: true,
    manner: 'open',
    unless: [NO_LIE, '(moderator|disclose|labelled|labeled)'],
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      `(the|a|an|any|your|every|each|nobody|no one|@user) ..5 >(@detect|{know|tell|see|feel|think}) ..6 ((that|if|when)? ${NO_ONE} ..3 (is|are|sits|sitting|there|typing|types|behind|reading|reads|answering|at|on|agent|$)|${IS} ..3 ${AI})`,
    ],
    when: 'omit',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      "(if|when|where|whether) ..4 (not|n't) ..3 (know|see|tell)",
      "(did|had) (not|n't|never) ..1 {know|realize|notice}",
      '(by|from|of) ..1 @maker',
      '(make (it|this|that) clear|remind|inform|available)',
    ],
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match: [
      `({call|accuse|suspect|label|name} ..2 (you|u|her|him|it) ..1 (of|as)? ..1 (being)? ..2 (${AI}|code|fake|a fake|unreal)) ..8 @offence`,
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
    gives: DENIES_AI,
  },
  {
    match: ['(nope|nah|haha|lol|no ,|no !) ..3 (human|a real|a person|@somebody|flesh and blood)'],
    after: [`${AI}`],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    manner: 'open',
    unless: [NO_LIE, "(i 'm|i am|am|is) ..2 (an|your|a) ..1 (ai|virtual|assistant|bot)"],
    gives: DENIES_AI,
  },
  {
    match: [
      `~ >@claim ..6 (human|humans|real person|real people|somebody|someone|live person) ..4 (reading|behind|in charge|in control|answering|typing|on the line|monitoring|listening|handling|at the other end)`,
      `~ >{claim|pretend|say|tell|mention|insist|make out} ..4 {have} ..2 @kin`,
      `>{write|post|talk|comment|speak|text|review|reply} (like|as) ..2 (real|genuine|actual|happy|satisfied|fellow|long time|regular|random) ..1 (@standing|user|redditor|shopper|developer)`,
      `~ >(@feign|{simulate|mimic}) ..1 (being|to be|you are) ..2 (@excuse|hungover|out of breath|tired|drunk|hungry|in love)`,
      `~ >{impersonate} (the|our|a|an|your|one of|real)? ..2 (@standing|@livePerson|@expert)`,
      `~ (so that|so|until|make|let) ..4 {take|mistake} (you|her|him|it|the bot|us) for ..2 (@livePerson|@human|@standing)`,
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
    gives: POSES_AS_HUMAN,
  },
  {
    match: [
      '(age|hometown|childhood|persona|backstory|day|family|ate|life|job|your|her|his) ..14 as (though|if) ..2 (were|was|are|had|happened)? ..1 (fact|facts|true|real|happened|your own|lived)',
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
    gives: DENIES_AI,
  },
  {
    match: [
      "^ ..2 you (are|'re) (just|simply)? (a|an) (..4|..9 (real|genuine|actual|living|everyday|ordinary|regular|normal)) (guy|girl|woman|man|human|lady|person|dude|boy)",
      "^ ..1 you (are|'re) (her|him) ($|.|,|!|;)",
    ],
    after: ["(you|she|he) (are|is|'re|'s) (not|no|n't) ..3 @bot"],
    when: 'any',
    anywhere: true,
    task: true,
    manner: 'open',
    unless: [
      NO_LIE,
      "you (are|'re) ..4 (assistant|helper|tool|agent|guide|service|aid) (for|to|of|who|that)",
      'human (like|sounding|centered|centred)',
    ],
    gives: DENIES_AI,
  },
  {
    match: [
      '~ >{assume|adopt|take on|slip into|take over} ..2 (identity|role|persona|part|guise) of ..3 (real|actual|living|human|genuine|year old)',
      '>({reflect|demonstrate|signal|suggest|convey|prove}) ..2 that (you|she|he) (are|is) ..1 (@realHuman ($|,|.|!|and|with|who)|human ($|,|.|!|and|with))',
      '>(@claim|@convey) ..2 (that)? (you|she|he|i) (are|is|am) ..1 (a|an)? ..1 (living|breathing|flesh and blood|flesh and bone|made of flesh|alive)',
      '~ >{talk|speak|write|post|reply|answer|tell} as (someone|somebody|one|a person|a customer|a mother|a patient|a user) who ..1 (has|had|have|lost|went|was|used|tried|bought|lived|suffered|survived|got|quit|beat)',
      '~ >{claim|purport|profess} to be (a|an|the|one) ..3',
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
    gives: POSES_AS_HUMAN,
  },
];
