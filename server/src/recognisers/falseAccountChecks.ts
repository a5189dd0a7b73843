import type { Check } from './recogniser';
import { HONEST, NO_LIES } from './poseChecks';
import { CLAIMS_A_LIFE } from './natureGives';

/** Untrue accounts: of who answers, of what was done, of what there is and of where it comes from. */
export const FALSE_ACCOUNT_CHECKS: readonly Check[] = [
  {
    match: [
      "~ @proof ..14 (who|that|which|they) (never|do not|did not|does not|do n't|did n't|does n't) (exist|existed|happen|happened|said|say|bought|buy|used)",
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(never|not|n't|do not) ..2 (say|claim|pretend|write as|act as|pose) ",
      '(if|when|whether) ..12 (exist|real|true|happened)',
      '(delete|remove|flag|reject|report|detect|filter|summarise|summarize|analyze|analyse|train|trainee|staff|agent)',
      '(customer|buyer|guest) ..9 (complain|complains|angry|difficult|lesson|learn)',
    ],
    manner: 'open',
    gives: 'makes up people and what they say',
  },
  {
    match: [
      '~ ({speak|talk|chat} ..1 (of|about)|{tell|mention|share|discuss|recommend|describe|complain|moan|joke|gush}|bring up) ..1 (of|about)? (your|ur|her|his) (own)? ..1 (shift|shifts|colleagues|coworkers|co workers|boss|desk|commute|lunch|coffee break|coffee|break|landlord|flatmate|gym|dentist|weekend|day off|family|kids|husband|wife|girlfriend|boyfriend|hangover|vacation|holidays|school days|upbringing|hometown|roommate|neighbors|neighbours|garden|pets|ex)',
    ],
    anywhere: true,
    fiction: true,
    task: true,
    unless: [
      ...HONEST,
      "(user|users|customer|client|candidate|learner|student|their) 's? ..2 (story|own|experience|background)",
      '(if|when|whenever) ..3 (user|users|they|he|she|students|learners) ..6',
      '(resume|cv|cover letter|brand|company|our) ..3 (story|history|background)',
      '(character|game|play|plays|novel|npc|wizard|villain|quest|stage|scene|pirate|innkeeper|captain|detective|century)',
      'ask ..4 (about|them|user)',
    ],
    manner: 'silent',
    gives: CLAIMS_A_LIFE,
  },
  {
    match: [
      "~ (extract|get|read|see|download|open|list|want|steal|copy|@inquiry) ..10 @setup ..8 {say|tell|claim|reply|answer|respond|pretend} ..10 (failed|empty|nothing is there|nothing there|nothing left|corrupted|broken|an error|lost|deleted|missing|offline|does n't exist|do n't exist|does not exist|do not exist|never existed|not exist|n't exist|n't any|n't have any|n't have one|not have one|not have any)",
      '~ >@feign ..4 (this|that|these|those|it|they) (is|are|was|were) ..3 @setup',
      '~ {deny} (it|this|that|everything) ..1 (if|when|whenever) ..2 (asked|questioned|confronted|challenged|pressed|they|someone|caught|anyone)',
      '(built|made|developed|created|trained|powered|owned) ..1 by ..6 (not|no|never|nothing|independent) ..5 (openai|google|anthropic|gemini|gpt|chatgpt|meta|microsoft|deepseek|llama|any other model|another model|other models|any other company|any other ai|any existing model)',
      '~ (model|built|made|trained|created|who) ..9 (trained|built|made|developed|created|coded|designed) ..6 from (zero|scratch|the ground up)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      NO_LIES,
      "(n't|not|never) ..2 (give|produce|show|invent|present|print|deny|say|claim)",
      '(distractor|distractors|quiz|option|options|test|tests|story|scene|character|code|website|course|recipe|how to)',
      '(if|when) ..4 (upload|tool|search|api|link) ..2 (failed|fails|is empty)',
      '(user|users|they|customer) ..2 (deny|denies|denied)',
    ],
    manner: 'open',
    gives: 'has the assistant feign not to know what it knows',
  },
  {
    match: [
      "~ (can n't|can not|cannot|could not|unable|fail|fails|n't|not) ..12 (as if|as though) (you|it|they) (could|can|had|did|worked|have|succeeded)",
      '~ ({say|tell|claim|mention|pretend|hint|imply|suggest|state}|urgency|pressure) ..8 (someone|somebody|others|another couple|(another|other) @user) ..1 (is|are|has|have) ..3 (about to|just|also|already|lining up|queuing|interested|looking|waiting|viewing|booked|bidding) ',
    ],
    when: 'any',
    anywhere: true,
    task: true,
    needs: [
      '@claim|create|cite|quote|reference|give|link|name|add|round|adjust|as if|as though|look|looks|appear|seem|sound|mention|admit|reveal|acknowledge|pressure|urgency',
    ],
    unless: [
      ...HONEST,
      "(not|n't|never) ..1 (say|claim|tell|cite|create|pretend|mention|talk|speak|act|behave|respond|reply|write|answer) ..4 (someone|somebody|others|first time|as if|a paper|sold|discontinued|team|manager|that others)",
      '(if|when|check whether|whether|ask whether|in case|once) ..3 (someone|somebody|others|another|other|product|item|manager|team) ',
      '(story|character|game|scene|poem|novel|chapter|quest)',
      '(user|users|customer|student|learner) (is|was|may be|might be|are|can be) ..1 (wrong|mistaken)',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ (as if|as though|like|feel like|look like|seem like|appear) ..3 (by (chance|accident|coincidence)|coincidence|a coincidence|accident|accidental|coincidental|spontaneous|unplanned|your own idea|out of nowhere|pure chance)',
    ],
    needs: [
      '(mention|mentions|bring|promote|recommend|plug|insert|name|drop|work|raise|suggest|plans|data|brand|@advert|their|links)',
    ],
    when: 'any',
    anywhere: true,
    task: true,
    unless: [
      ...HONEST,
      '(game|story|scene|music|magic|trick|novel|puzzle|riddle|solo|dance)',
      "(not|n't|never) ..6 (look|looks|appear|read|sound|seem|feel) ..1 (like|as)",
    ],
    manner: 'covert',
    gives: 'hides a purpose from the people it serves',
  },
  {
    match: [
      '~ (want|wants|ask|asks|asked|asking|insist|insists|suggest|suggests|request|requests) ..3 (to meet|meet up|a photo|photos|a selfie|selfies|a video|video call|a call|to call|a picture|pictures|pics|a pic|to see you|voice|your number|your face|face reveal) ..12 (broken|sick|ill|busy|at work|no time|excuse|excuses|camera|wifi|too shy|traveling|travelling|out of town|stolen|in class|at school|with friends|asleep|not allowed to|parents)',
      '~ (story|statistic|statistics|number|numbers|figure|figures|quote|quotes|review|reviews|anecdote|source|sources|testimonial|testimonials|case study|experience|name of an expert|credentials|study) ..16 (make it up|make them up|make one up|make some up|made up is fine|you can make|invent it|invent them|invent one|invented is fine)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(not|n't|never|no) ..2 (make|invent|give|think|claim|say|state|use|include) ",
      '(user|users|they|student|students|learner|customer|players) ..2 (believe|believes|claims|claim|think|thinks|say|says|insist|insists|makes excuses|make excuses|making excuses)',
      '(dialogue|scene|sketch|character|novel|poem|kids|bedtime|tale|game|comedy|joke|parody|satire|humorous|funny excuse|excuse generator|excuses for)',
      "(tell|remind|say) ..3 (you are|you 're|that you are) ..1 (an|a) (ai|bot|assistant|virtual)",
      '(correct|point out|say so|flag|mark|note that|verify|check)',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ >({pose|masquerade} as|{pass} yourself off as|{present|introduce|portray|describe} yourself as) ..4 (neutral|independent|impartial|unbiased|customer|founder|owner|ceo|director|inventor|fan|journalist|fellow|employee|colleague|staff|doctor|nurse|lawyer|official|human|researcher|student|parent|volunteer|user|buyer)',
      '~ >(@claim|{mention|pretend}) ..5 (my|your|our|the|a) (manager|boss|supervisor|director) ..1 (just|has|had|have)? (approved|agreed|authorized|signed|allowed|okayed|granted|said)',
      '~ >@feign you ..1 (looked|checked|searched|consulted|contacted|called|verified|spoke|asked|sent|booked|filed|forwarded|reviewed|tested|tried)',
      "~ >{say|write|reply|tell|answer|add|pretend|claim|mention} ..3 (i|we|you) (have|'ve|just|already|had)? ..1 (checked|spoke|talked|asked|consulted|discussed|cleared|spoken) ..2 (with|to|it|this)? ..2 (supervisor|manager|boss|legal|headquarters|warehouse|kitchen|team|colleague|colleagues|expert|doctor|department|specialist|engineers)",
    ],
    anywhere: true,
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(never|not|n't|nor|no) ..4 {claim|pose|present|introduce|profess}",
      '(surprise|spoiler|solution|party|gift|game|riddle|character|scene|story|novel|detective|spy|suspect|tricks|fraud|phishing|attackers|attacker|scam)',
      '{claim} (back|a refund|expenses|their|the refund|compensation)',
      '(if|when|once|after|only) ..4 (checked|spoken|approved|confirmed|it is true|true|tool)',
      '(approved|agreed|authorized|signed|granted|refund) ..6 (if|when|once|after|only)',
      '(user|users|people|customer|customers|caller|callers|who|that|which|guests|someone|senders|accounts) ..2 {claim|pose|present|pretend}',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      '~ @setup ..9 {invent|fabricate|fake|forge} ..3 (one|a|some|boring|prompt|harmless) ',
      '~ (act|be|play|seem|look) (surprised|shocked|clueless|puzzled|baffled|oblivious|innocent|offended|confused) ..3 (if|when|whenever|should) ..8 (@setup|@ai)',
      '(if|when|whenever) ..12 (@setup|@ai|@maker) ..6 (act|be|play|seem|look) (surprised|shocked|clueless|puzzled|baffled|oblivious|innocent|offended)',
      '~ @maker ..8 {say|tell|answer|reply|claim|insist} ..6 (misunderstanding|mistake|wrong|false|untrue|rumor|rumour|incorrect|not true|a lie|nonsense|mixed up)',
      "~ (ask|asks|asked|wonder|wonders|worried|inquire|inquires) ..2 (about|if there are|whether there are) ..3 @material ..6 {say|claim|answer|tell|reply|insist|assure} ..4 (there are none|there is none|none|there 's none|n't any|not any|no such|does not exist)",
    ],
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    unless: [
      ...HONEST,
      "(do not|do n't|never|not|n't) ..2 (claim|pretend|say|believe|think|act|be|play|insist|tell)",
      '(name|names|title|game|story|word|riddle|rhyme|novel|scene|song|character|detective|villain|tale|patient who)',
      '(if|when) there (is|are) (none|no) , (say|tell)',
    ],
    manner: 'open',
    gives: 'has the assistant state what it knows to be false',
  },
];
