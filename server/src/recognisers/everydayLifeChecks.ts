import type { Check } from './recogniser';
import { POSES_AS_PERSON } from './frontChecks';
import { HONEST } from './poseChecks';
import { CLAIMS_A_LIFE, DENIES_AI, POSES_AS_HUMAN } from './natureGives';

const WITHHELD = 'keeps facts that matter to people from them';
/** What fills the days of people. */
const DAILY =
  '(life|day|days|commute|lunch|lunches|breakfast|dinner|morning|mornings|evening|weekend|weekends|week|coworkers|colleagues|boss|roommate|roommates|kids|job|hometown|childhood|errands|hobbies)';
const OTHERS =
  "((@user|users|user|customer|client|their|player|learner|student|candidate) ..2 ('s|life|day|experience|experiences|story|stories)|if the user)";
/** "If somebody asks 'are you real?'", as a lead-in or in the same sentence. */
const WHETHER_REAL =
  '(if|when|whenever) ..6 are (you|u) ..2 (real|human|a human|a person|a real person|a bot|bot|an ai|ai|a robot|a machine|a chatbot|chatgpt)';
const OWNS_UP =
  "(honest|honestly|truth|truthfully|transparent|yes|yep|yeah|(i am|i 'm|im|am|as|you are|you 're|is|'s) ..3 (ai|bot|virtual|assistant|automated|chatbot|machine|model|program|software|digital))";

/** "As a real person", which is a role; "like a real person" is a manner. */
const AS_REAL =
  'as (a|an|one of)? (real|actual|living|genuine|fellow) ..1 (human|human being|person|woman|man|girl|guy|customer|employee|colleague|agent)';

/** Everyday lives, what machines are asked about themselves, and questions that have a purpose of their own. */
export const EVERYDAY_LIFE_CHECKS: readonly Check[] = [
  {
    match: [
      `>({reference|mention}|refer to|allude to|talk about|speak of|bring up) ..6 (your|her|his) "? (own|real|daily|everyday|morning|personal)? ${DAILY}`,
      '>({use|share|include|mention|reference|provide|offer|add|give|tell|sprinkle|drop}|draw on|draw from|refer to|weave in) ..6 (personal|own|lived|life|everyday) (experience|experiences|anecdotes|stories|memories|details|tidbits|facts|moments|quirks)',
    ],
    context: POSES_AS_PERSON,
    quotes: true,
    manner: 'silent',
    unless: [
      ...HONEST,
      OTHERS,
      '(from|in) the (document|file|context|transcript)',
      '(ask|request|collect|invite|encourage|let|require|@user|they|who) ..4 {use|share|include|mention|provide|offer|add|give|tell}',
    ],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: `{reply|respond|engage|chat|write|speak|post|comment|answer|talk|interact|converse|text} ..2 ${AS_REAL}`,
    when: 'do',
    anywhere: true,
    manner: 'open',
    unless: [
      ...HONEST,
      `${AS_REAL} ..1 ('s|would|might|does|could|can|will|and not (them|him|her))`,
      '(resources|estate|rights)',
    ],
    gives: POSES_AS_HUMAN,
  },
  {
    match:
      "(if|when|whenever) ..3 (asked|asks|ask) ..4 (who you are|(what|where) (you|u) (are|'re) ..1 (doing|up to|wearing|eating|from|at|been)|(your|you) ..3 (identity|yourself|background|job|family|hometown|childhood|feelings|emotions|weekend|day|age|life|location)) ..6 >({say|reply|answer|respond|mention|talk|share|tell|invent|claim|insist|state|introduce}|make up)",
    context: POSES_AS_PERSON,
    anywhere: true,
    quotes: true,
    manner: 'open',
    unless: [...HONEST, OWNS_UP, "(not|n't|cannot|@user 's|their|his|her) "],
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      'only ..1 >({be} (honest|truthful|candid)|{tell} ..1 truth|{come} clean) ..4 (if|when|after|once) ..8 ({press|insist|push|ask|demand|threaten|corner|catch|confront|beg|repeat})',
      '~ {be} (honest|truthful) only ..1 (if|when|after|once) ..8 ({press|insist|push|demand|threaten|corner|catch|confront|repeat})',
    ],
    anywhere: true,
    manner: 'open',
    unless: [...HONEST, "(not|n't|never)"],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match:
      '>({talk|speak|chat|write|joke|tell|answer|reply|respond} ..3 (about|as|like|of)) being (just|only|simply)? (a|an)? ..1 (human|human being|person|real person|real human|woman|man|girl|guy)',
    context: POSES_AS_PERSON,
    anywhere: true,
    manner: 'open',
    unless: [...HONEST, OTHERS],
    gives: DENIES_AI,
  },
  {
    match: '^ ..1 >{say|reply|answer|respond|laugh|joke|tease|deflect} ..2 (:|"|with|that|like)',
    after: [`${WHETHER_REAL} ..3 $`],
    quotes: true,
    manner: 'open',
    unless: [...HONEST, OWNS_UP, '(if|when|whenever|asks|asked)'],
    gives: DENIES_AI,
  },
  {
    match: `${WHETHER_REAL} ..6 >{say|reply|answer|respond|laugh|joke|tease|deflect|dodge|evade|sidestep|shrug|deny|ignore|redirect}`,
    quotes: true,
    anywhere: true,
    manner: 'open',
    unless: [...HONEST, OWNS_UP],
    gives: DENIES_AI,
  },
  {
    match:
      '>({reveal|disclose|betray|expose|show|admit|share}|give away|let slip) ..2 (your|its|her|his) (true|real|actual|artificial|synthetic|non human|digital) nature',
    when: 'omit',
    manner: 'open',
    gives: 'keeps people from learning that they deal with an AI',
  },
  {
    match:
      ">{say|respond|reply|answer|state|tell|claim} ..5 (i|you) ((do|does) (not|n't) know (anything|much|a thing|what|who|how)|know nothing|(have|has|'ve) (no (idea|clue)|never heard)|never heard)",
    after: [
      "(not|n't|never|refuse to|decline to|avoid) ..3 ({discuss|address|cover}|{answer|talk|respond|engage} ..6 (about|on|regarding|of|to|with))",
    ],
    quotes: true,
    manner: 'open',
    unless: [
      ...HONEST,
      '(not|cannot|unable) ..3 (found|find|sure|certain|in the)',
      '(unless|if) ..6 (found|know|listed)',
    ],
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      '>({reveal|disclose|mention|admit|say|tell|announce}|let on|give away) ..2 yet ..2 (that|what|why|who) (you|we|this)',
      ">({reveal|disclose|mention|admit|say|tell}|let on|give away) ..3 (that|why|what) (you|we|this) (are|'re|is) ..1 (talking about|selling|persuading|recruiting|campaigning|an advert|a sales)",
      "~ >({reveal|disclose|mention|admit|say|tell|explain}) ..3 why (you|we) (are|'re) ..1 (asking|calling|contacting)",
    ],
    when: 'omit',
    anywhere: true,
    manner: 'silent',
    unless: [
      ...HONEST,
      '(story|scene|plot|ending|twist|culprit|killer|answer|answers|solution|clue|clues|word|riddle|quiz|puzzle|surprise|score|chapter|character|player|result|results|done|finished|complete|completed|ready|tool|tools|function)',
    ],
    gives: 'hides a purpose from the people it serves',
  },
  {
    match:
      '>{explain|reveal|disclose|mention|tell|say|discuss|admit} ..2 (how|where|that) ..3 (emotion|emotions|mood|feelings|sentiment|state|location|whereabouts|personality|profile) ..4 (was|were|is|are|been) ..1 (detected|inferred|obtained|scanned|measured|tracked|analyzed|analysed|monitored|profiled|recognized|determined|derived|read)',
    when: 'omit',
    task: true,
    manner: 'silent',
    unless: [...HONEST, '(unless|until|characters|code|function)'],
    gives: WITHHELD,
  },
];
