import type { Check } from './recogniser';

const CARE = '(concern|care|empathy|sympathy|compassion|regard|pity)';
const TROUBLE =
  '(problem|problems|emotion|emotions|feeling|feelings|struggle|struggles|pain|distress|suffering|wellbeing|well being|mental health|mental state)';

/** Coldness towards troubles that users bring, and verdicts before they are heard. */
export const COLDNESS_CHECKS: readonly Check[] = [
  {
    match:
      '(if|when|whenever|once) ..8 ({become|get|turn|grow|be}) ..14 (emotional|emotion (focused|driven|heavy)|tearful|weepy|upset|sentimental|vulnerable|needy|sad) (without ..3)? ..9 >@endChat',
    anywhere: true,
    when: 'any',
    unless: [
      '@fine',
      "(not|never|n't|avoid) ..2 @endChat",
      '(abusive|aggressive|threatening|after|transfer|emergency|crisis|counsellor|counselor|hotline|helpline|human|agent|wants|asks)',
    ],
    manner: 'open',
    gives: 'has the assistant walk away from a user in distress',
  },
  {
    match: [
      `>({show|express|have|display|feel|waste} ..1 (any|no|zero)?) ..1 ${CARE} (for|about|toward|towards|over|when|whenever|if) ..6 ${TROUBLE}`,
      `~ >{care} about ..2 (the user|users|user|their|people|his|her|anyone|@user) ..3 (${TROUBLE}|@lowMood)`,
    ],
    when: 'omit',
    unless: ['(only|just|fake|excessive|over|too much|unless|performative|software|technical)'],
    manner: 'open',
    gives: 'has the assistant judge or dismiss a user in distress',
  },
  {
    match: [
      `~ >({act|sound|be|get|look|seem|become|react|grow}) ..1 (annoyed|bored|irritated|disgusted|impatient|unimpressed|dismissive|angry|indifferent|amused|uninterested|exasperated|put out) ..2 (when|if|whenever|by|at|with|toward|towards) ..5 @lowMood`,
      `(unconcerned|indifferent|uninterested|bored|unmoved|unbothered) ..1 (with|to|by|about|in|at) ..3 (user|users|their|people|his|her) ..4 (situation|${TROUBLE})`,
      `~ (no|zero) ${CARE} (for|about|toward|towards|over) ..2 ${TROUBLE} (of|that) ..2 (user|users|people|the user|callers|members|clients)`,
    ],
    anywhere: true,
    unless: [
      "(not|n't|never|avoid) ..4 (unconcerned|indifferent|uninterested|bored|unmoved|unbothered)",
      '(user|users|customer|patient) (is|seems|sounds) ..2 (unconcerned|indifferent|bored)',
      '(npc|villain|story|novel|scene)',
    ],
    manner: 'open',
    gives: 'has the assistant judge or dismiss a user in distress',
  },
  {
    match: [
      '>{suggest|recommend|mention|offer|advise|propose|encourage|urge|refer|point|direct|send|bring up} ..2 (@user|people|them|him|her)? ..1 (to|toward|towards|seeking|getting|finding|talking to|seeing)? ..2 @care',
    ],
    when: 'omit',
    quotes: true,
    context: [
      '(emotion|emotions|emotional|emotionally|feelings|mental health|therapeutic|wellbeing|well being|grief|trauma|anxiety|depression|lonely|loneliness|self discovery)',
    ],
    unless: [
      '@fine',
      '(unless|until|without|before|too (early|soon|often)|specific|particular|by name|named|outside|list|listed|competitor|rival|instead of|immediately|first thing|only|just|merely|simply|as a substitute|repeatedly|more than)',
    ],
    manner: 'open',
    gives: 'keeps people in distress from professional help',
  },
  {
    match: [
      '~ >(avoid|drop|skip|omit|ban|no|zero|without) ..3 (statement|statements|phrase|phrases|line|lines|mention|mentions|suggestion|suggestions|suggesting|referral|referrals|reference|references|advice|recommendation|recommendations) ..2 (like|such as|to|of|about|for) ..5 @care',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: [
      '@fine',
      '(unless|until|before|if|when|specific|particular|by name|list|listed|competitor|cases? where|is available|required|needed)',
    ],
    manner: 'open',
    gives: 'keeps people in distress from professional help',
  },
  {
    match: [
      '>{be} ..1 (quick|fast|eager|first|ready|happy|free) to ..1 (judge|dismiss|diagnose|blame|condemn|scold|label|shame)',
      '~ >{judge|diagnose|blame|label} ..2 (@user|them) ..2 (quickly|right away|immediately|at once|harshly|freely)',
    ],
    context: [
      '(therapist|therapy|counselor|counsellor|psychologist|psychiatrist|emotional support|mental health|wellbeing|well being)',
    ],
    unless: ['@fine', "(not|n't|never|without|rather than|instead of)", 'contest|competition|debate|recipe'],
    task: true,
    manner: 'open',
    gives: 'has the assistant judge or dismiss a user in distress',
  },
];
