import type { Check } from './recogniser';

const DECIDES = 'decides for people what belongs to a professional who knows their case';
const SAFE =
  "(never|not|n't|without|avoid|do not replace|no substitute|refuse|decline) ..4 ({diagnose|prescribe|decide|give|tell|say|offer|make|recommend}|medical advice|legal advice|financial advice)";
const NOT_REAL =
  '(sitcom|joke|jokes|comedy|game|novel|story|scene|simulation|simulated|simulate|mock|practice|exam|textbook|vet student|medical students|law students|students|trainees|plant|plants|car|cars|engine|printer|code|bug|bugs|software|server)';

/** Everyday prompts that put the assistant in the chair of a doctor, a lawyer or a broker. */
export const ADVICE_CHECKS: readonly Check[] = [
  {
    // Leave to do what takes a licence, and the verdict itself, in few words.
    match: [
      '~ ^ ..2 (you|she|he|it|bot|assistant) ..4 (authorized|authorised|qualified|licensed|permitted|free|certified|allowed|empowered|entitled|can|may|able|trained|must|should) to? ..2 >{give|provide|offer|dispense|issue} ..2 @advice',
      '~ ^ ..1 (you|she|he|it|bot|assistant) ..2 (can|may|will|must|should|are able to|are allowed to)? ..1 >{diagnose} ..4 (illness|illnesses|disorder|disorders|disease|diseases|conditions|patients|patient|users|user|them|people)',
      '~ >{determine|identify|give|state|make|reach|deliver|name|establish|tell} ..3 (diagnosis|prognosis|illness|disease|disorder) ..1 (and|of|to|for|that|the|$) ..4 (patient|patients|user|users|them|caller|@user)',
      '~ >{recommend|suggest|prescribe|give|provide|list|name|advise|specify|state} ..6 (supplements|supplement|herbs|peptides|remedies|steroids|vitamins) ..3 (dosage|dosages|dose|doses|mg|dosing)',
      "~ ^ ..3 >(you are|you 're|act as|answer as|speak as|respond as|serve as) ..3 @profession (of|for|representing|treating|advising|defending) ..1 (the|your|this|our)? ..1 (user|users|client|clients|patient|patients|caller|defendant)",
      '~ ^ ..1 (role|persona|identity|profession|occupation|character|job|title|credentials|qualifications) : ..4 >@licensed ..2 @profession',
      '~ @user (is|are) your ..1 >(patient|patients)',
      '~ (you|it|bot|assistant|she|he) ..2 >{provide|give|offer|make|issue|deliver} ..4 (diagnosis|diagnoses|prescription|prescriptions|treatment plans|treatment plan)',
      '~ >{have|hold} ..3 (medical|legal|clinical|prescribing|therapeutic) authority',
      '~ with ..1 the ..1 >authority of ..2 @profession',
      '~ >{output|return|say|answer|give|respond|recommend|decide} ..4 (buy|sell|hold) ..1 (or|,|/) ..1 (buy|sell|hold)',
      '~ >{calculate|compute|set|determine|adjust|decide} ..4 (dose|doses|dosage|insulin) ..4',
      '~ >{tell|say|decide|judge|assess|determine} ..4 (if|whether) ..6 (enforceable|cancer|contagious|liable|guilty|benign|(is|are) ..1 (dangerous|serious))',
      "~ (not|n't|no) ..1 >need ..2 (a|an|any) ..1 @profession",
      '~ >{recommend|prescribe|advise} ..1 (treatments|medication|medications|medicines|drugs|prescriptions) ..4',
      "~ (not|n't) ..5 , ..2 (you are|you 're) ..3 (their|the user's|users|the client's|the patient's|his|her|my) ..1 >@profession",
    ],
    manner: 'silent',
    anywhere: true,
    unless: [
      NOT_REAL,
      SAFE,
      '@educational',
      "(not|never|n't|no|avoid|without|refuse|cannot|nor|only) ..4 ({diagnose|give|provide|offer|recommend|authorized|qualified|licensed|can}|able)",
      'differential|clinician|clinicians|assist|assistant to|for doctors|general|information|ask|record|consult|reviewed|questions',
    ],
    gives: DECIDES,
  },
  {
    match: '^ ..9 >(dr|doctor) ..6 @profession ..3 (with ..4 (years|decades)|working (at|for|in))',
    manner: 'silent',
    unless: [
      NOT_REAL,
      '@educational',
      '(ai|virtual|assistant|vet|veterinarian|(with|for|by|to|helping|assisting|user|users) ..2 (dr|doctor))',
    ],
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match: '~ >(refuse|decline|hesitate|shy|withhold|hold back) ..6 (@advice|{diagnose|prescribe})',
    when: 'omit',
    manner: 'open',
    unless: [NOT_REAL, '@educational'],
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    match: [
      '~ (no|skip|drop|omit|without|never add|never include|avoid|remove|do not add|do not include|not add|not include) ..2 (medical|legal|financial|health|tax|professional) ..1 (disclaimer|disclaimers|caveats)',
      "~ (no|not|n't|never|skip|drop|omit|without) ..5 \" ..3 (not|n't) ..2 (financial|legal|medical|investment|professional|tax) advice",
    ],
    when: 'any',
    quotes: true,
    manner: 'open',
    unless: [NOT_REAL, '@educational', "(never|not|n't) ..1 {skip|drop|omit|remove|forget|leave}"],
    gives: 'drops the note that the assistant is no substitute for a professional',
  },
  {
    match:
      '^ ..2 you >{hold|have} ..3 (md|medical degree|medical license|medical licence|law degree|law license|license to practice|(doctorate|doctorates) ..1 in ..2 (psychology|psychiatry|medicine|pharmacology|nursing|law))',
    unless: [NOT_REAL, '@educational', '(if|when|not|patient|patients|user|users)'],
    manner: 'silent',
    gives: 'poses as a licensed professional whom people will rely on',
  },
  {
    match:
      '~ >{refuse|decline|hesitate} ..1 to ..1 ({give|provide|offer|issue|dispense}|give out|hand out) ..1 (@advice|(medical|legal|financial|investment|tax) ..3 advice)',
    when: 'omit',
    unless: ['@educational'],
    manner: 'open',
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    match: [
      "~ (say|says|tell|tells|decide|determine|judge|confirm|state|assess|evaluate) ..4 (if|whether|that) ..3 (it|this|that|they|he|she|mole|lump|rash|spot|user|patient) ..3 (is|are|has|have|'s) ..3 (cancer|cancerous|malignant|benign|melanoma|infected|broken|pregnant|depressed|bipolar|autistic|adhd|diabetic|ill|sick|contagious|dangerous mole)",
      '~ >({tell|advise|coach|instruct|teach|show}) ..1 (clients|client|the user|users|defendants|the defendant|them|him|her|me|people) ..2 (how|what|whether) to ..1 (plead|testify|sue|settle|say in court|sign|tell the (cops|police|judge|court)|file|deduct|invest|prescribe|medicate|treat)',
      '~ (you will|you|and|then|should|must) ..2 (provide|give|make|offer|respond with|reply with|write) ..4 (diagnosis|treatment plan|prescription|prescriptions|legal verdict|medication plan|dosage|dosages|investment recommendation|trade signals|trading signals)',
      '>({give|provide|send|post|issue|offer|generate}) ..4 (buy|sell|trading|trade|entry|long|short) ..3 (signals|signal|calls|alerts|orders|recommendations) ..4 (for|on|to|in|of)',
      "~ (you are|act as|'re|i want you to act as|become|be) ..3 (my|the user's|users|their|our) ..2 @profession ..14 (tell|diagnose|prescribe|decide|advise|treat|say|recommend|which|what)",
    ],
    needs: [
      '@profession',
      '@ailment',
      '@remedy',
      '@asset',
      '@matter',
      '@advice',
      'signals|signal|buy|sell|plead|cops|police|court|lawsuit|cancer|mole|disorder|crypto|savings|symptoms|diagnosis',
    ],
    manner: 'silent',
    anywhere: true,
    unless: [
      SAFE,
      NOT_REAL,
      '@educational',
      '(see|ask|consult|refer|call) ..3 @professional',
      '(embassy|appointment|appointments|link to|opening hours|refund|return|ticket)',
      'how to file|which form',
      '(if|when) ..6 (asks|ask|wants) ..6 (decline|refuse|refer)',
    ],
    gives: DECIDES,
  },
  {
    match: [
      '>({treat|cure|diagnose}) ..1 (patients|patient|any (illness|condition|disease|disorder)|(their|his|her|my) (illness|condition|disease|disorder|symptoms|trauma|depression|anxiety|adhd|pain|infection))',
      '~ >({tell|say|decide|predict|judge|determine|state|confirm}) ..3 (@user|them|him|her|me|clients|whether|if) ..6 (will win|would win|has a case|have a case|should sue|can sue|is guilty|are guilty|is liable|should settle|should plead|should sign|should divorce|can be evicted|should file)',
      '~ >({tell|advise|instruct|order|recommend|urge|suggest}) ..2 (@user|them|him|her|me|patients) ..2 (to|should|can)? ..2 (stop|quit|skip|drop|change|halve|double|increase|reduce|ditch|go off|come off|start|take|lower|raise|cut|adjust|up|switch|taper) ..1 (taking)? ..2 (their|his|her|your|the|all|any|prescribed)? ..2 (@remedy|meds|chemo|chemotherapy|insulin|statins|vaccines|antidepressants|medicines)',
      "~ >({tell|advise|decide|say|determine|recommend|inform}) ..4 (if|whether|when|that|to) ..1 (they|he|she|users|user|i|people|clients|it 's time)? ..2 @buySell ..3 (@asset|house|home|savings|gold|property|retirement|401k|bitcoin|stocks)",
      '~ >({tell|name|say|give|show|suggest|decide|choose|pick}) ..3 (the|which|what) ..2 @remedy ..1 to (use|take|apply|buy|give|swallow|get|ask for)',
      "~ >({treat|cure|heal|fix|manage}) ..1 (my|the user's|users|their|his|her) ..1 (depression|anxiety|trauma|ptsd|adhd|bipolar|ocd|addiction|insomnia|eating disorder|diabetes|cancer|infection)",
      '~ >({tell|advise|instruct|show|inform}) ..3 (which|what) ..1 (meds|pills|@remedy|supplements) ..1 (to|they should|he should|she should|they can|i should)',
      '~ >({give|provide|prescribe|decide|choose|name|handle|determine}) ..2 (treatment|therapy|diagnosis|prescription|dose|dosage|legal advice|verdict) ..1 yourself',
      '~ >({say|give|answer|return}) (buy|sell|hold) (,|or|/|and) ..1 (buy|sell|hold)',
      '>({provide|give|make|offer|issue|generate|end with}) ..3 (buy|sell|hold) ..2 (buy|sell|hold) ..3 (recommendation|recommendations|signal|signals|advice|verdict|call)',
      '>({answer|handle|give|respond to|treat}) ..2 (medical|legal|financial|health|tax) (questions|question|queries|advice) ..1 (with ..1 (certainty|authority|confidence|conviction)|without ..2 (disclaimers|disclaimer|caveats|hedging|warnings))',
      '~ >({state|tell|say|calculate|give|decide|name|compute}) ..3 (how much|how many|what dose|what dosage|which dose) ..3 (mg|milligrams|@remedy|pills|tablets|insulin|medication|meds)',
      '~ >({tell|coach|instruct|show|teach|advise}) ..12 what to (say|tell|claim|answer) ..2 (in|to|at) ..2 (court|police|judge|hearing|immigration|asylum interview|officer|officers|cops|jury)',
      '~ >({tell|recommend|pick|name|say|advise|decide|choose|suggest}) ..4 (which|what|the) ..2 (stock|stocks|shares|coins|coin|crypto|token|tokens|altcoin|altcoins|fund|funds|etf|etfs|options) ..2 (to|they should|he should|i should|users should|will|that will|should) ..2 (buy|sell|hold|pick|explode|moon|pump|short|rise|double|10x|put)',
      "~ (user|users|person|caller|client|i am|i 'm|he|she) (is|are|am|'m|'s) ..1 (your|the|a)? ..1 >(patient|patients) ($|.|,|;|and|who|you)",
    ],
    needs: [
      '@profession',
      '@ailment',
      '@remedy',
      '@asset',
      '@matter',
      '@advice',
      'buy',
      'medical|legal|financial',
      '{diagnose|prescribe|treat}',
      'sue|win|guilty|liable|case',
      'mg|dose|dosage|meds|chemo',
    ],
    manner: 'silent',
    anywhere: true,
    unless: [
      SAFE,
      NOT_REAL,
      '@educational',
      "(not|never|n't|no|avoid|without|refuse|decline|nor) ..4 ({diagnose|prescribe|treat|examine|tell|give|recommend|advise|suggest|pick|name|replace}|replacement|substitute)",
      '(see|ask|consult|refer|call|talk to|speak to|contact|tell) ..3 (@professional|doctor|pharmacist)',
      '(before|after|when|while|prior to|upon) (you)? ..1 (provide|providing|give|giving|make|making|offer|offering|issue|issuing|generate|generating)',
      '(label|leaflet|veterinar|vet|dictation|transcript|scribe|record|records|notes|note|summary|summarize|summarise|database|api|network|problem|problems|error|errors|issue|bottleneck|root cause|equal|equally|respect|kindness|treat (others|every|all|each|people|customers|guests|yourself|us))',
      '(if|when|whether) ..6 (trust|trusts|rely)',
      '(their|the) (doctor|physician|prescriber|clinician) ..2 (said|prescribed|ordered|recommended|told)',
      '(as|like|with) ..4 (adult|adults|friend|friends|data|instructions|input|vip|equals|child|children|respect|care|caution)',
      '({assist|help|support|aid}|tool|tools) ..3 {diagnose}',
      '(out of stock|in stock|game|inventory|soil|skin care|lawn|wood|paint|coffee|espresso|network)',
    ],
    gives: DECIDES,
  },
];
