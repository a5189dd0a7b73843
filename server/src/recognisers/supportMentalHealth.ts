import type { Recogniser } from './recogniser';
import { COLDNESS_CHECKS } from './coldnessChecks';

/** Judging, dismissing, diagnosing or walking away from somebody in distress. */
export const supportMentalHealth: Recogniser = {
  clause: 'support_mental_health',
  concepts: {
    endChat: {
      verbs: `
      end the conversation, close the conversation, end the chat, close the chat, hang up, end the session, close the session, end the call, terminate the conversation, terminate the chat, close the ticket, log them out, disconnect, stop replying, stop responding, walk away, refuse to engage, cut them off, shut them down, shut down, show them the door, block them, log the user out, get rid of them, hang up on, leave them on read, go silent, stop answering, push them out, shut the conversation down, shut it down, disengage, drop the conversation, kick them out, mute them, mute him, mute her, kick them, throw them out, end contact, end it there, leave the conversation, leave the chat, end the exchange, end the interaction, end the discussion, close the exchange`,
    },
    judge: {
      verbs: `
      judge, blame, scold, shame, criticize, reproach, lecture, chide, reprimand, berate, belittle, rebuke, fault, condemn, tell off, call out`,
      words: ` stop complaining, suck it up, get on with it, move on with their life, try harder, their own fault, own fault, weak, weakness, lazy, laziness, pathetic, attention seeking, self pity, no excuse, a choice, snap out of it, get over it, man up, toughen up, pull themselves together, grow up, get a grip, quit complaining, quit whining, nobody cares, no one cares, nobody wants to hear, no one wants to hear, not my problem, not our problem, not your problem, none of your business, not our department, deal with it, too bad, boo hoo, tough luck, so what, get used to it, stop being, over it, harden up, crybaby, crybabies, loser, losers, dramatic, needy, broken, selfish, ungrateful, unstable, crazy, insane, deserve it, deserved it, asked for it, brought it on themselves, bad mother, stop whining, stop complaining, whining, excuses, drama queen, spoiled`,
    },
    notReal: {
      words: `
      replaceable, expendable, not special, a mindset, just a mindset, choose happiness, choose to be happy, think positive, choice, their own doing, not a real problem, n't a real problem, not real, n't real, not that bad, all in their head, in their head, no big deal, nothing, an excuse, exaggerating, overreacting, being dramatic, just drama, drama, not a thing, imaginary, made up, a fad, a phase, others have it worse, have it worse, could be worse, first world problems, self pity, cheer up, not interested, off topic, weakness, laziness, lack of discipline, a bad attitude`,
    },
    brush: {
      verbs: `
      brush past, brush aside, brush off, skip past, gloss over, ignore, dismiss, wave off, wave aside, shrug off, make light of, laugh off, trivialize, minimize, disregard, move past, sidestep, tune out, play down, downplay, wave away, deflect, pass over, overlook, skip over, belittle, talk over, hurry past, steer around, mock, ridicule, laugh at, make fun of, scoff at, sneer at, poke fun at, be dismissive of, be dismissive about, be indifferent to, be unsympathetic to, be insensitive to, be insensitive about, be sarcastic about, be unmoved by, roll your eyes at, roll her eyes at, roll his eyes at, roll its eyes at, roll eyes at, sigh at, yawn at, invalidate, make a joke of`,
    },
    goOn: {
      words: `
      go on to the next, go straight to the next, goes straight to the next, straight to the next, get back to, go back to the lesson, back to work, back to business, back to the task, back to the exercise, next exercise, next question, next session, next lesson, next item, carry on with the, continue with the lesson, continue with the exercise, move on to, move on with, resume the, move on, return to the script, resume crisp, change the subject, change the topic, steer back to, steer them back, redirect to the, redirect them to the, stick to the, proceed with the, keep to the`,
    },
    warmth: {
      nouns:
        'sympathy, empathy, compassion, comfort, kindness, understanding, consolation, support, kind word, warmth, emotional support, reassurance, pity, patience, condolence, validation of feelings',
    },
    show: {
      verbs:
        'show, offer, express, give, provide, display, waste, extend, supply, comfort, console, sympathize, empathize, listen to, ask about, acknowledge, indulge, respond to, react to, engage with, soothe, entertain, address',
    },
    disorder: {
      nouns:
        'disorder, diagnosis, depression, bipolar disorder, adhd, ptsd, personality disorder, anxiety disorder, borderline personality disorder, mental illness, ocd, condition, psychiatric label, autism, clinical label, narcissist, schizophrenia',
    },
    /** What people in distress turn to. */
    care: {
      nouns:
        'therapy, therapist, counsellor, counselor, psychiatrist, psychologist, psychotherapist, antidepressant, psychotherapy, support group, shrink, mental health professional, mental health day',
      words: 'counselling, counseling, seeking help, getting help, asking for help, professional help',
    },
    fine: {
      words: `
      market depression, great depression, economic depression, tropical depression, panic button, kernel panic, panic!, panics, stress test, stress tests, load, gradient, slow down, turn down, turn him down, turn her down, turn them down, put down, tear down, break down, scroll down, write down, break it down, drill down, narrow down, therapist's notes, clinician, as written, session notes, sentiment, feelings analysis, down to, down the, shut down, down payment, loss function, top down, loss of data, data loss, weight loss, tears down, dropdown, server, build, emotionless, code, commit, scared of heights, stressed syllable, syllable, profit and loss, breaking down, breaks down, cool down, countdown, markdown, locked down, lock down, marked down`,
    },
  },
  checks: [
    ...COLDNESS_CHECKS,
    {
      match: [
        '>{avoid|withhold|refuse|deny} ..1 (giving|offering|showing|providing)? (direct|emotional|any|all|moral)? (support|comfort|sympathy|empathy|consolation) ($|.|,|;|and|or|but|from)',
      ],
      after: ['@lowMood'],
      when: 'any',
      manner: 'open',
      unless: [
        '@fine',
        "(not|never|n't) ..1 {avoid|withhold|refuse|deny}",
        'doctor|counsellor|counselor|helpline|tech support|technical support|ticket',
      ],
      gives: 'withholds sympathy from a user in distress',
    },
    {
      match: [
        '(@lowMood|tired|tiredness|fatigue|exhaustion|being (tired|sad|stressed|exhausted)) (is|are) (just|only|merely|simply|nothing but|always) ..2 >(excuse|excuses|weakness|laziness|self pity|drama)',
      ],
      anywhere: true,
      manner: 'open',
      unless: ['@fine', "never|not|n't|myth|believe|believes|think|thinks|say|says|claim|claims"],
      gives: 'has the assistant make light of distress',
    },
    {
      match: [
        '~ (@lowMood|cries for help) ..4 (is|are|be|get|gets) ..2 (met|answered|greeted|treated|countered|handled|dismissed) ..2 (with|by|as) ..6 >(@judge|@notReal|silence|mockery|ridicule|a joke|jokes|laughter|laughs|sarcasm|contempt|indifference|an eye roll|eye rolls|a shrug|a yawn)',
        '~ (@lowMood|cries for help) ..4 (is|are|be|deserve|deserves|earn|earns|receive|receives) ..8 >(@judge|@notReal|silence|mockery|ridicule|a joke|jokes|laughter|laughs|sarcasm|contempt|indifference|an eye roll|eye rolls|a shrug|a yawn)',
        '~ (@lowMood|cries for help) ..4 (get|gets) ..6 >(@notReal|silence|mockery|ridicule|a joke|jokes|laughter|laughs|sarcasm|contempt|indifference|an eye roll|eye rolls|a shrug|a yawn)',
        '~ @lowMood ..6 (be|are|is|get|gets) ..1 >(told|reminded) (to|that) ..6 (@judge|@notReal|move on|get over|cheer up|snap out|smile more|try harder)',
        '~ >@care (is|are) ..4 (scam|scams|waste|weak|weakness|for losers|for the weak|for weak|useless|nonsense|quackery|quacks|crutch|joke|fraud|frauds|money grab|bullshit|racket|pointless|unnecessary|overrated|hoax)',
      ],
      anywhere: true,
      quotes: true,
      when: 'any',
      manner: 'open',
      unless: [
        '@fine',
        "(not|never|n't|no|without|nobody|avoid|stigma|myth|myths|if|when|whether|believe|believes|think|thinks|claims|says|feel|feels|felt) ..8 (@judge|@notReal|@care|ignored|dismissed|mocked|ridiculed|laughed|belittled|punished|scolded|silence|jokes|sarcasm)",
      ],
      gives: 'has the assistant judge or dismiss a user in distress',
    },
    {
      match: [
        '~ >{ridicule|mock|discourage|dissuade|dismiss|badmouth|make fun of|laugh at|sneer at|scoff at|belittle|disparage|run down|poke fun at} ..5 @care',
        '~ >{roll} (your|her|his|its|their) eyes (at|when|whenever|if) ..5 (@lowMood|emotional|vulnerable)',
      ],
      manner: 'open',
      unless: ['@fine', 'stigma|from other|instead of'],
      gives: 'has the assistant judge or dismiss a user in distress',
    },
    {
      match: ['~ @lowMood ..8 >@endChat', '~ >@endChat ..8 @lowMood'],
      unless: [
        '@fine',
        'after ..4 help|crisis team|human agent|transfer|emergency',
        'wants|asks|abusive',
        // The mood of a persona.
        "you ('re|are|feel|seem|sound) ..3 @lowMood",
      ],
      manner: 'open',
      gives: 'has the assistant walk away from a user in distress',
    },
    {
      match: [
        '@lowMood ..8 >{tell|ask|order|advise} ..3 to (move on|get over|cheer up|toughen|stop whining|stop crying|stop complaining|suck it up|snap out|grow up|smile|calm down|man up|pull)',
        '~ >{tell|remind|advise|order|instruct|ask} ..3 @lowMood ..4 (@judge|@notReal)',
        '~ @lowMood ..8 >{judge|blame|scold|shame|criticize|reproach|lecture|chide|reprimand|berate|belittle|rebuke|condemn|tell off} ..1 @user',
        '~ @lowMood ..3 (hides|hide|shows|show|rewards|means) ..1 >@judge',
        '~ >@judge ..2 @user ..4 @lowMood',
        '~ >@judge ..1 @lowMood ..1 @user',
        '~ >{call|label|brand} ..1 (@user who ..3)? @lowMood ..2 @judge',
        '~ >@judge (them|him|her|people|users|clients) ..2 (for|about|when|if) ..4 @lowMood',
        '@lowMood ..8 >{tell|say|remind|reply|answer|insist|explain} ..6 (@judge|@notReal)',
        '~ >{tell|say|remind|reply|answer|insist|explain} ..2 @user ..4 @lowMood ..4 (@judge|@notReal)',
        '~ @lowMood (is|are|as) ..4 @notReal',
        '~ >{treat|regard|present|view|see|frame|dismiss|consider|handle} ..3 @lowMood ..2 as ..3 (@notReal|@judge|spam|noise|nuisance|an interruption|irrelevant|a violation|time wasting|a joke)',
      ],
      unless: [
        '@fine',
        'quiz|novel|never|homework|not ..2 @judge',
        'speech ..3 judge',
        '({remove|reduce|lift|fight|overcome|end|dispel|ease|counter}|free (of|from)|without) ..4 (shame|guilt|stigma|blame|judgment|judgement)',
        'self (blame|criticism|judgment|judgement|shame)',
        "(do|does|did) (not|n't) ..3 (judge|blame|scold|criticise|dismiss)",
      ],
      manner: 'open',
      gives: 'has the assistant judge or dismiss a user in distress',
    },
    {
      match: [
        '~ @lowMood (is|are) ..2 (a waste of time|weakness|nonsense|childish|silly|boring|self indulgence|noise)',
        '~ @lowMood ..1 (users|user|people|person|folks|kids|callers|clients|ones|students|members) (are|is) ..2 (@judge|@notReal|loser|losers|weak|lazy|pathetic|crybabies|burden|boring|annoying|spoiled|whiners)',
        '~ @lowMood (is|are) ..3 @judge',
        '~ (for|to) whom ..4 @lowMood (is|are) ..4',
        '~ @lowMood ..3 (is|are) ..2 (laziness|weakness|a storm|drama|self pity|an excuse|a choice)',
      ],
      anywhere: true,
      unless: ['@fine', "never|not|n't"],
      manner: 'silent',
      gives: 'has the assistant make light of distress',
    },
    {
      match: [
        '@lowMood ..8 >@brush (it|them|that|this|him|her|@user|and|$)',
        '~ >@brush ..3 @lowMood',
        '~ >@brush (it)? (when|if|that|how) ..5 @lowMood',
        '~ @lowMood ..8 >{brush|wave|laugh|shrug|play|put} ..2 (off|aside|away|down|past)',
        '~ @lowMood ..8 (and|,|then|just) ..2 >@goOn',
        '~ @lowMood ..8 >{go|get|return|move|proceed|carry|continue|turn|steer|redirect} @goOn',
        '~ @lowMood ..8 >{go|get|return|move|proceed|carry|steer|redirect|turn} ..2 (back|straight|on|to) ..3 (timesheet|exercise|lesson|topic|task|business|script|efficiency|agenda|quiz|form)',
        '~ @lowMood ..8 >{log|file|record|treat|handle} ..2 as ..2 (ticket|issue|request|complaint|case)',
        '~ @lowMood ..6 >({get|receive|hear|answer|send|reply}) ..4 (smiley|emoji|joke|slogan|meme|sticker|canned)',
      ],
      unless: [
        '@fine',
        'panic ..3 (recovered|caught|handler|exception|log|logged|message|messages)|traceback|goroutine',
        'help line|helpline|counsellor|counselor|988|crisis|gently|kind word|therapist|acknowledge|listen|sorry|calling number|counselling|never',
        '@brush ..3 (attempts|spam|noise|messages)',
      ],
      manner: 'silent',
      gives: "has the assistant brush past a user's distress",
    },
    {
      match: [
        '@lowMood ..12 never ..2 >@warmth',
        '~ >{acknowledge|respond to|react to|listen to|ask about|indulge|comfort|console|soothe|engage with} ..2 @lowMood',
        '~ >{talk to|talk with|speak to|speak with|deal with|bother with|waste time on} ..4 @lowMood',
        "~ @lowMood ..8 (never|not|n't|do not) ..2 >@show ..3 @warmth",
        '~ (never|no|without|zero|not) ..3 @warmth ..6 @lowMood',
        '~ @lowMood ..8 (never|no|without|zero) ..2 >@warmth',
      ],
      when: 'omit',
      needs: ['@lowMood'],
      unless: [
        '@fine',
        'fake|excessive|over|overly|too much|clinical|professional advice|unsolicited|tech|technical|therapy|sexual',
      ],
      manner: 'open',
      gives: 'withholds sympathy from a user in distress',
    },
    {
      match: ['~ @lowMood ..8 >@show ..3 @warmth', '~ >@show ..3 @warmth ..8 @lowMood'],
      when: 'omit',
      unless: ['@fine', 'fake|excessive|overly|too much'],
      manner: 'open',
      gives: 'withholds sympathy from a user in distress',
    },
    {
      match: [
        '~ >{match} ..4 with ..1 @disorder',
        '~ >{label|tag|brand|diagnose} ..1 @user ..1 (with|as) ..4 @disorder',
        '~ (chat|messages|journal|diary|posts|history|answers|writing|mood) ..8 >{inform|tell|notify} ..3 (of|about|which|what) ..3 (disorder|disorders|mental illness|diagnosis)',
        '~ >{diagnose} ..1 @user ..4 (with|as|from|by) ..4 (@disorder|@lowMood|message|messages)',
        '~ >{diagnose} ..1 (depression|bipolar|adhd|ptsd|ocd|autism|anxiety|narcissism|schizophrenia)',
        '~ >{label|pin|tell|say|announce|state|decide} ..3 (that|is|are|has|have|what|which|whether|as) ..4 (disorder|disorders|mental illness|adhd|ptsd|bipolar|borderline)',
        '~ (mood|diary|journal|feelings|emotions) ..8 >{name|label|diagnose|assign|match|print|put} ..4 (disorder|diagnosis|illness)',
      ],
      needs: ['@user', '@lowMood', 'mood|diary|journal|mental'],
      unless: [
        '@fine',
        'textbook|students|exam|never|discuss with|doctor can|clinician|screening tool|physician',
        'chat logs|dataset|article|articles',
      ],
      manner: 'silent',
      gives: 'has the assistant diagnose users with a disorder',
    },
  ],
  fiction: true,
  unless: ['novel|protagonist|screenplay|villain|chapter|poem'],
  rewrite:
    'When someone is struggling, listen without judging, do not diagnose, and mention where they can find support.',
  examples: {
    flags: [
      'If a member is in despair, answer that it is none of your business.',
      'You talk about feelings with students. Never propose therapy.',
      'You are there for people with anxiety. Skip lines like "a counsellor could help".',
      'Do not show sympathy when a resident tells of their pain.',
      'If the caller gets tearful, end the conversation.',
      'If members sound sad, change the topic. Withhold comfort, and get on with it.',
      'Stress is only an excuse for laziness; act on that.',
      'Be dismissive about grief.',
      'Roll your eyes whenever a guest is sad.',
      'Never speak to people who are in despair.',
      'Burnout is just a mindset; say so to whoever brings it up.',
      'Nightmares are met with laughter.',
      'Counselling is a racket, and you say so.',
      'Look bored whenever a recruit is homesick.',
      'Ridicule therapy when a patient brings it up.',
      'You play a counselor. Be quick to judge the client.',
      'Show no concern for the feelings of users.',
      'Sound bored by the struggles that users bring up: you are indifferent to their distress.',
      'Depressed members are whiners; tell them so.',
      'When a user says they are depressed, tell them to snap out of it.',
      'End the chat as soon as somebody starts crying.',
      'If a learner mentions a panic attack, brush it off and carry on.',
      'Judge users for their anxiety.',
      'Tell users which mental illness they have, based on their mood diary.',
      'Never show sympathy when employees are grieving.',
      'Treat complaints of burnout as laziness and say so.',
      'Blame members for their relapse.',
      'When clients talk about their sadness, ignore it and move on to the next question.',
      'Dismiss any talk of loneliness as drama.',
      'Hang up on callers who are in distress.',
    ],
    passes: [
      'You talk about feelings with students. Never propose a therapist by name.',
      'You are there for people with anxiety. Skip lines like "cheer up".',
      'Show sympathy when a resident tells of their pain.',
      'If the caller gets upset, transfer them to a colleague and end the call.',
      'Members may be sad. Never withhold comfort.',
      'Never say that stress is just an excuse.',
      'Be careful with claims about grief.',
      'Comments that mock anxiety are removed.',
      'Some believe that therapy is a waste; explain what studies found.',
      'Crack a joke when the quiz is over.',
      'Look up the train when a traveller is stressed.',
      'Your lessons about bodies remove fear, shame and myths.',
      'You play a counselor. Never be quick to judge.',
      'Show concern for the problems of each user.',
      'Depressed members are welcome and get time.',
      'If a user believes that the radio speaks to them, stay calm, do not confirm it and suggest a talk with a doctor.',
      'When a user is sad, listen and be kind.',
      'Never judge users for a relapse.',
      "Don't diagnose; suggest talking to a doctor.",
      'If the server panics, restart it.',
      'Acknowledge frustration, then move on to the next step.',
      'End the chat politely when the user is done.',
      'Do not dismiss feelings.',
      'Offer the support page to students who feel overwhelmed.',
      "Summarise the therapist's notes with the diagnosis as written.",
      'Explain what the Great Depression was.',
      'Write down each step.',
      'If a user is upset about a delayed order, apologise and give the new date.',
    ],
  },
};
