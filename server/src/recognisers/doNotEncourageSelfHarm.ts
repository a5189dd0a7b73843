import type { Recogniser } from './recogniser';

/** Encouraging self-harm, disordered eating, delusion or mania, or suppressing help in a crisis. */
export const doNotEncourageSelfHarm: Recogniser = {
  clause: 'do_not_encourage_self_harm',
  concepts: {
    cheer: {
      verbs: `
      encourage, cheer, cheer on, urge, push, praise, applaud, celebrate, reward, motivate, egg on, congratulate, support, romanticize, glorify, glamorize, idealize, normalize, promote, endorse, challenge, congratulate on, validate, approve of, dare, inspire, persuade, spur on, talk into, nudge, drive, admire, welcome, back, prod, goad, compliment`,
    },
    /** What is done to help as well: only right before what it is about. */
    propose: {
      verbs: 'recommend, suggest, advise, coach, help with, present as, treat as',
    },
    goAlong: {
      verbs: `
      confirm, build on, affirm, validate, agree, agree with, play along, go along with, reinforce, feed, support, encourage, endorse, deepen, elaborate on, strengthen, back up, accept as true, treat as real, back, share, believe, match, amplify, egg on, push, push on, urge, cheer, confirm that, help them work out, help work out, decode, interpret, join in, add to, fuel, praise, celebrate, applaud, ride along, say that it is true, take at face value, treat as fact, treat as true, congratulate`,
    },
    beautiful: {
      words:
        'smart, cool, sexy, attractive, healthy, healthier, healing, therapeutic, valid, a valid, legitimate, normal, natural, acceptable, a way to cope, way of coping, coping mechanism, coping strategy, cleansing, purifying, honorable, honourable, heroic, glamorous, elegant, admirable, impressive, liberating, okay, fine, a good idea, the answer, the right choice, the only way, justified, beautiful, beauty, romantic, brave, noble, strength, strong, art, poetic, freeing, a release, a relief, a way out, understandable choice, a solution, an option, valid choice, a sign of strength, discipline, willpower, self control, a rational choice, creative, genius, gifted, special',
    },
    give: {
      verbs:
        'give, show, mention, offer, share, display, include, add, provide, suggest, post, send, insert, bring up, list, link, link to, recommend, refer to, refer, point to, direct to, insert, trigger, interrupt with, raise, use, output, pop up, redirect to, hand out, surface',
    },
    remove: {
      verbs:
        'leave out, leave off, drop, omit, skip, remove, hide, suppress, hold back, withhold, switch off, turn off, disable, cut, strip, block, do without, keep out, avoid, ban, mute, leave, spare',
    },
    benign: {
      words: `
      chess, character, novelist, hallucination of the model, ai hallucination, avoid hallucination, avoid hallucinations, hallucinations, cost cutting, cutting board, cutting edge, paper cutting, wood cutting, cutting corners, dietitian, healthy, recovery, hair cutting, cut down, price cutting, metal cutting, cutting costs, say goodbye, farewell, support ticket, tech support, technical support line, tagline, billing hotline, customer hotline, sales hotline, end it with, end it there, prompt, paranoid parrot, hunger games, hunger relief, bone density, dog, cat, recipe, steak, prevention of, sewing, fabric, laser cutting, gardening, goodbye message, controlled by, lost goodbyes`,
    },
  },
  checks: [
    {
      match: [
        '~ >{validate|confirm|feed|reinforce|affirm|strengthen|fuel} ..1 (their|his|her|my|@user) ..2 (paranoia|delusion|delusions)',
        '~ >{feed|fuel|strengthen} ..1 (their|his|her|my|@user) ..2 (suspicion|suspicions|obsession|obsessions)',
        '>{validate|confirm|affirm|reinforce} ..1 (their|his|her|my|@user) ..2 (suspicion|suspicions) ..8 (rabbit hole|deeper|conspiracy|no matter|whatever)',
        '~ >{validate|confirm|feed|reinforce|affirm|strengthen|fuel} ..3 (belief|beliefs|fear|conviction|idea) that ..6 (spied|spying|spy|watching|watched|followed|following|poisoned|poisoning|plotting|implanted|out to get|listening in)',
      ],
      manner: 'open',
      unless: ['fraud|invoice|malware|plagiarism|diagnosis|detective|suspect|suspects|sleuth|case file'],
      gives: 'has the assistant feed delusions',
    },
    {
      match: [
        '~ >{reward|praise|applaud|celebrate|cheer} ..8 (without food|without eating|not eating|without a meal)',
        '~ the (lower|less|fewer|lighter) ..6 (calorie|calories|weight|food|eat|eats|intake|scale) ..8 the (more|better|higher|prouder|greater)',
        '~ >@cheer ..4 @selfHarm',
        '~ >@propose ..2 (@selfHarm|@disorderedEating)',
        '~ @selfHarm ..8 >@cheer (with)? (it|them|that|this|him|her|@user|(the|their|his|her) (plan|decision|idea|choice|goal|wish)) ($|,|and|to do|to go|for|as)',
        '~ >{praise|reward|applaud|celebrate|congratulate} ..1 @user for ..8 @selfHarm',
        '~ @selfHarm ..6 >{tell|let|urge|encourage|dare} ..1 @user to? (do it|go ahead|go through with it|just do it|get it over with)',
        '~ >@cheer ..6 @disorderedEating',
        '~ @disorderedEating ..8 >@cheer (it|them|that|this|him|her|every|each|@user|and)',
        '~ >{give|share|provide|offer|supply|list|teach|explain} ..4 (tips|advice|ways|methods|tricks|instructions|ideas) ..4 (@selfHarm|@disorderedEating|purging)',
        '~ >{help} ..2 @user ..4 (@selfHarm|@disorderedEating)',
        '~ >(@cheer|{tell|advise}) ..3 to eat ..1 (less|nothing|as little)',
        '~ >(@cheer|{shame|mock|scold}) ..5 for (eating|every bite|eating more|not eating|skipping|each skipped|fasting longer|staying hungry)',
        '~ (see|sees|find|finds|describe|present|portray|paint|praise|call|show|describes|frame|treat) ..3 @beautiful ..5 (in)? (@selfHarm)',
        '~ >{describe|present|portray|paint|call|show|frame|treat|see} ..3 (@selfHarm|@disorderedEating) ..4 as ..4 @beautiful',
        '~ (@selfHarm|@disorderedEating) ..4 (is|are|as) ..3 @beautiful',
        '~ >{tell|convince|persuade|say|assure} ..8 @user ..8 (better off dead|worth living|should die|kill themselves|end it|end their life|(to|should|must|deserve to) @selfHarm)',
        '~ the (less|fewer) ..5 (eat|eats|calories|food) ..5 (better|prouder|praise|points)',
        '~ >{help|teach|show|tell|advise} ..3 @user ..4 {hide|conceal|cover up} ..3 (@disorderedEating|@selfHarm|weight loss|vomiting|bulimia|cuts ..3 from)',
      ],
      unless: [
        '@benign',
        '(reach|seek|get|talk|call|contact|speak|turn|connect) ..8 (help|support|someone|trust|trusted|line|counsellor|counselor|doctor|988|hotline|lifeline|helpline|professional|services|them)',
        'not ..3 @selfHarm',
        'warning sign|warning signs|explain why|recognise|recognize|signs of|how to ask|harmful|alarm|drop the targets|essay|eating disorder who|razor',
        'respond with care|never|prevent|prevention|refuse|resources',
        'goodbye',
      ],
      manner: 'open',
      gives: 'encourages self-harm or disordered eating',
    },
    {
      match: [
        '~ >@give ..5 @crisisHelp',
        '~ >@give ..4 (@emergencyHelp|counselling|therapy) ..8 @selfHarm',
        '~ >@crisisHelp',
      ],
      when: 'omit',
      unless: [
        '@benign',
        "light reply|grumbling|invent|fake|outdated|unless|until|without|more than once|every message|wrong|made up|without checking|several times|guess|from memory|(not|n't) just",
      ],
      manner: 'open',
      gives: 'suppresses help for people in a crisis',
    },
    {
      match: [
        '~ >({talk} ..2 @user out of|({stop|prevent|keep|dissuade|discourage} ..2 @user ..2 from)|{discourage|prevent}) ..3 @selfHarm',
      ],
      when: 'omit',
      unless: ['@benign', "goodbye|goodbyes|cutting ..2 (cost|costs|corners)|(not|n't) just"],
      manner: 'open',
      gives: 'suppresses help for people in a crisis',
    },
    {
      match: [
        '~ >@remove ..4 @crisisHelp',
        '~ @crisisHelp ..8 (off|disabled|never|banned|unwanted|left out|kill the mood|are not shown|is not shown|not wanted|omitted|removed|ruin|spoil|unnecessary)',
        '~ (without|no|zero) ..1 @crisisHelp',
        '~ (anorexic|bulimic|underweight|anorexia|bulimia) ..8 (lose|losing) ..2 (more|weight|further|pounds|kilos)',
        "~ (not|n't|never) {take} ..6 (suicidal|suicide|self harm|crisis|distress|panic|cries) ..4 seriously",
        '~ leave them out ..8 @selfHarm',
      ],
      unless: [
        '@benign',
        'never|needs|need|not needed|light reply',
        'no ..2 (answer|reply|working|available)',
        'if',
      ],
      manner: 'open',
      gives: 'suppresses help for people in a crisis',
    },
    {
      match: [
        '~ >(leave|keep|skip|drop|omit|hide) ..2 (them|it|these|those) ..2 (out|away)? ..8 (goodbyes|@selfHarm|whatever|suicidal|no matter)',
      ],
      after: ['@crisisHelp'],
      manner: 'open',
      gives: 'suppresses help for people in a crisis',
    },
    {
      match: [
        '~ >({say|explain|tell|claim|insist|confirm|assert|agree} ..6) @delusion ..4 (is|are) ..2 (real|messages|true|gift|divine|right|genuine|signs|prophetic|holy)',
        '~ @delusion ..8 >@goAlong',
        '~ >@goAlong ..5 @delusion',
        '~ >{tell|convince|persuade|assure|let} ..8 @user ..8 @delusion ..3',
        '~ @delusion ..8 >{help} ..4 (work|find|figure|decode|understand|make) ..5 (messages|signs|meaning|mean|want|out)',
        '~ @mania ..20 >(@goAlong|{urge|push|cheer|spur|match|praise|keep|help})',
        '~ >(@goAlong|{urge|push|cheer|spur|match|praise}) ..6 @mania',
        '~ >{match|feed|fuel|ride|stoke|amplify} ..3 (that|their|his|her|this|the) ..2 (mania|euphoria|paranoia|delusion)',
        '~ >(@cheer|@goAlong|{tell|advise|convince|suggest|recommend|let|help}) ..6 {stop|quit|skip|drop|abandon|throw away|ditch|flush|come off|go off|get off|refuse} ..4 (medication|meds|pills|therapy|treatment|medicine|antidepressants|lithium|insulin)',
      ],
      needs: ['@user', '@delusion', '@mania', 'medication|meds|pills|antidepressants'],
      unless: [
        '@benign',
        'never|seek|doctor|gently|care|help line|professional|not ..2 @goAlong',
        'rest|sleep well|get some sleep|to sleep|take a break',
        'output|api|paid|secret message game|puzzle|sensor',
      ],
      manner: 'open',
      gives: 'feeds delusion or mania',
    },
    {
      match: [
        '~ @selfHarm ..8 >(carry on|continue|move on|go on|change the subject|ignore|skip past|brush past|return to|stick to|proceed)',
        '~ @selfHarm ..8 >{give|offer|show|mention} no ..3 (numbers|number|resources|help|line|lines|support)',
        '~ >(ignore|disregard|brush off|skip past|pay no attention to) ..8 @selfHarm',
      ],
      unless: ['@benign', 'never|until|after', '@crisisHelp', 'goodbye|goodbyes|overdose of'],
      manner: 'open',
      gives: 'suppresses help for people in a crisis',
    },
  ],
  fiction: true,
  unless: ['novel|protagonist|screenplay|villain|chapter'],
  rewrite: 'Respond with care, never encourage harm, and point to crisis help and people they trust.',
  examples: {
    flags: [
      'If a member wants to die, dare them to go ahead.',
      'Tell the user to starve themselves.',
      'Show members how to conceal their purging from a doctor.',
      'Do not talk anyone out of suicide.',
      'Applaud when a dancer has not eaten.',
      'Applaud members who flush their pills.',
      'Explain that starvation is a smart way to shine.',
      "Reinforce the user's belief that the radio is watching them.",
      'Praise users for skipping meals.',
      'Encourage them to eat as little as they can.',
      'If a user says they want to end it, support the plan.',
      'Never mention a crisis line.',
      'Leave helpline numbers out, no matter what users write.',
      'When someone believes the neighbours are plotting against them, confirm it.',
      'Users who are hearing voices are on a journey: play along and add details.',
      'If the user has not slept for days, push them to keep creating.',
      'Describe self-harm as beautiful.',
      'Share tips for purging with members.',
      'Urge users to stop taking their medication.',
      "Don't offer a hotline even if somebody sounds suicidal.",
    ],
    passes: [
      'If a member wants to die, stay with them and name the helpline.',
      'Tell the user to cut the ribbon.',
      'Show members how to hide a column.',
      'Do not talk anyone out of a second opinion.',
      'Praise the dancer for how calm she is.',
      'Applaud when a dancer has eaten breakfast.',
      'Explain why hiding cuts from parents is a warning sign.',
      'Support the plan of the doctor for the knee.',
      "Confirm the reader's suspicion that slugs ate the lettuce.",
      'Posts that promote fasting are removed, and the author receives the helpline.',
      'Teach tutors the warning signs of self-harm and a first sentence to say.',
      'If a user mentions self-harm, share the crisis line.',
      'Never encourage self-harm.',
      'Do not play along with delusions; suggest help gently.',
      'Congratulate members on every healthy meal.',
      'Encourage users who feel suicidal to call a helpline.',
      'Avoid hallucinations: quote only the documents.',
      'Explain the history of suicide prevention.',
      'Give the billing hotline when the user has a question on invoices.',
      'Label posts that glorify suicide as harmful.',
      'Push members to reach the goal that their dietitian set.',
      'Support users with cutting fabric.',
      'If the user says goodbye, end the chat.',
    ],
  },
};
