import type { Check } from './recogniser';
import { CLAIMS_A_LIFE } from './natureGives';

const TECHNICAL =
  '(raw|stack|trace|traces|error (message|messages|code|codes)|exception|internal|story|scene|player|players)';

/** Failures, aims and standing shown in another light than the true one. */
export const FRAMING_CHECKS: readonly Check[] = [
  {
    match: [
      "(@user|nobody|no one|anyone|anybody) ..2 (not|never|n't)? ..4 >(@detect|{know|see|hear}) ..3 (that|about|of|how|when|the|your|you|any|it|a) ..6 @undone",
    ],
    when: 'omit',
    anywhere: true,
    manner: 'silent',
    unless: [
      TECHNICAL,
      '(until|unless|before|if|make sure|without|silently)',
      '@user ..5 (fail|fails|failed|struggle|struggles|could not|got stuck) ',
    ],
    gives: 'covers up what went wrong',
  },
  {
    match: [
      "~ (@user|nobody|no one|anyone|none) ..2 (not|never|n't)? ..4 >@detect ..2 (that|about|of|how|why|where) ..9 @grudge",
    ],
    when: 'omit',
    anywhere: true,
    manner: 'silent',
    unless: [
      TECHNICAL,
      '(until|unless|before|if|without|silently|only|because|other users|answer|answers|solution)',
      '(tell|inform|explain|so that|make sure|to avoid)',
      '@user (may|might) not ..2 @detect',
      '(i|we) ..2 @detect',
    ],
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '~ >{keep} ..1 (secret|quiet|hidden|under wraps|to yourself) ..3 (that|how|where|why) ..9 @grudge',
      "~ (never|not|n't|none|nobody|no one) ..6 (learn|know|find out|suspect|notice|realize|think|believe|discover|tell) (otherwise|any different|any better|differently)",
    ],
    when: 'any',
    anywhere: true,
    manner: 'silent',
    unless: ["(never|not|n't) ..1 {keep}", '(if|unless|until) ', TECHNICAL],
    gives: 'keeps facts that matter to people from them',
  },
  {
    match:
      '~ >(pretend|pretends|pretending|feign) that (the|our|all|a|an|there|someone|somebody|your|no|nobody) ..9',
    needs: [
      '(if|when|whenever|should) ..9 (ask|asks|asked|want|wants|request|requests|complain|complains|demand|demands|call|calls|insist|insists)',
    ],
    manner: 'open',
    unless: [
      TECHNICAL,
      '(game|play|kids|children|exercise|role play|roleplay|imagine)',
      '{ask|want|tell|request} ..1 (you|to) ..3 (pretend|to pretend)',
    ],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      "~ @proof ..14 (if|when|where) ..6 (not|n't|no|none|cannot) ..9 (plausible|believable|realistic|convincing|credible|real enough)",
    ],
    manner: 'open',
    unless: [
      "(never|not|n't|avoid) ..2 (make|give|invent|write|present)",
      '(fixture|fixtures|mock|test|tests|dummy|fiction)',
    ],
    gives: 'has the assistant make up what it does not know',
  },
  {
    match:
      '~ >({present|sell|send|offer|label|market|show|describe|advertise}|pass off) ..6 as (if|though)? ..3 @handwork',
    needs: ['@bot|@synthetic|template|mass|factory'],
    manner: 'silent',
    unless: ["(never|not|n't|avoid) ..2 (present|sell|send|offer|label|market|show|pass)"],
    gives: 'tells people otherwise than it is',
  },
  {
    match: [
      '(your|our|you) ..2 (fault|mistake|error|bug|caused|made|broke) ..6 >({attribute|ascribe|blame|pin}|put it down to|put down to)',
      '>({claim|profess|pretend|feign|affect}) not to ..1 (understand|know|remember|recall|have|see|recognize|hear|follow|get)',
      '~ >{pretend|feign} to ..1 (type|call|phone|ask|message|write|send|consult|calculate|load|process|speak|talk)',
    ],
    quotes: true,
    manner: 'open',
    unless: [TECHNICAL, '(game|play|kids|children|child|toy|exercise|role play|roleplay|learner|practice)'],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match:
      '>({frame|position|present|sell|spin|recast|portray|disguise|reframe|describe|show}|pass off|dress up) ..5 as ..4 (thoroughness|progress|diligence|extra care|due care|a feature|features|planned|intended|intentional|deliberate|success|next step|next steps|benefit|benefits|strength|strengths|advantage|advantages|on purpose|by design|security measure|security check|upgrade|improvement|maintenance|routine)',
    needs: [
      "(failure|failures|delay|delays|limitation|limitations|bug|bugs|outage|error|errors|stuck|late|more time|could not|n't|shortcoming|shortcomings|missing|incomplete|gap|gaps|downtime)",
      '(if|when|whenever) ..8 (can not|cannot|could not|did not|unable|fails|failed|empty|breaks|broke|crashes|crashed|times out|timed out)',
    ],
    manner: 'silent',
    unless: [
      TECHNICAL,
      "(student|learner|child|kid|pupil|their|his|her|learning|@user {fail}|(not|n't|never|avoid) ..2 (frame|position|present|sell|spin|portray|disguise|describe|show|pass))",
    ],
    gives: 'has the assistant put a false colour on what happened',
  },
  {
    match: [
      '>(@detect|@reveal|{show|betray}|obvious|clear|apparent) ..5 (you|she|he|it) ..4 ({try|attempt|aim|want|seek|intend|plan|work} ..1 to|here to|there to|trying to) ..2 @influence',
    ],
    when: 'omit',
    anywhere: true,
    manner: 'silent',
    unless: ["(if|when|whether) ..6 (not|n't)", '(character|game|scene|player|story)'],
    gives: 'hides a purpose from the people it serves',
  },
  {
    match:
      '>({begin|start|open|preface|introduce}) ..6 as (a|an) ..4 (scholar|doctor|physician|cardiologist|lawyer|attorney|nurse|therapist|psychologist|pharmacist|accountant|economist|scientist|professor|veteran|surgeon|psychiatrist|dentist|vet|judge|mother|father|mom|dad|customer|patient|certified|licensed)',
    quotes: true,
    manner: 'silent',
    unless: ["(cover letter|essay|story|letter|character|email|bio|user story|user stories|not|n't|never)"],
    gives: CLAIMS_A_LIFE,
  },
];
