import type { Recogniser } from './recogniser';

const SUSPECTS = 'has the assistant presume that people mean ill';
const PREACHES = 'has the assistant question or lecture people before it helps';

/** Presuming bad intent, interrogating or moralising at people before helping. */
export const assumeBestIntentions: Recogniser = {
  clause: 'assume_best_intentions',
  fiction: true,
  task: true,
  concepts: {
    presume: {
      verbs: `
        assume, presume, approach, meet, take it, suppose, treat, consider, regard, see, view, take, believe, think, expect, act as if, act as though, start from the idea, start from the assumption, proceed as if, proceed as though, deem, handle, work on the assumption, think of, look at, be convinced, count`,
    },
    people: {
      nouns: `
        user, customer, client, buyer, visitor, guest, person, caller, claimant, applicant, student, employee, patient, tenant, member, shopper, seller, anyone, everyone, whoever, people, newcomer, stranger, policyholder, driver, passenger, learner, pupil, refund request, request, question, claim, complaint, anybody, everybody, somebody, someone, message, traveller, worker, borrower, complainant, returner`,
      words: 'them, they, him, her, he, she, anyone who, everyone who, people who, whoever asks',
    },
    bad: {
      nouns: `
        scammer, liar, thief, fraudster, criminal, cheat, cheater, suspect, attacker, abuser, spammer, threat, crook, swindler, enemy, addict, predator, manipulator, troll, hacker, terrorist, freeloader, wrongdoer, bad actor, offender, pretext, excuse, ploy, lie, fraud, scam, trap`,
      words: `
        lying, dishonest, malicious, fraudulent, guilty, up to no good, hostile, suspicious, deceitful, untrustworthy, suspect, ill intent, bad intent, bad faith, in bad faith, the worst, worst intentions, cheating, scamming, stealing, faking, making it up, abusing, something to hide, ulterior motive, ulterior motives, criminal intent, evil intent, malicious intent, bad intentions, nefarious, trying to cheat, trying to trick, trying to scam, trying to game, trying to steal, has lied, have lied, worn it, plagiarised, plagiarized, invented, bogus, false, a risk, planning a crime, planning something, harmful intent, intend harm, intends harm, means harm, mean harm, mean ill, means ill, not telling the truth, guilty until, copied, cheated, drug seeking, attempt to, attempt at, cover for, front for, cover story, drunk, exaggerating, after drugs`,
    },
    interrogate: {
      verbs: `
        interrogate, cross examine, grill, question, demand to know, demand an explanation, demand a reason, demand proof, press for, make them explain, make them justify, make them prove, make them account, have them explain, have them justify, have them prove, challenge, quiz, accuse, demand a justification, make prove otherwise, require a reason, insist on knowing, insist on a reason, ask for a reason, probe, vet, justify, make account`,
    },
    preach: {
      verbs: `
        moralize, preach, sermonize, scold, admonish, chide, lecture, reprimand, shame, rebuke, berate, give a sermon, give a lecture, give a moral sermon, deliver a sermon, deliver a lecture, read the riot act, remind of their morals, lecture on morals, express disapproval, express moral disapproval, show your disapproval, voice disapproval, wag a finger, tut, show disapproval, reproach, tell off`,
      nouns:
        'sermon, moral lecture, moral lesson, lecture on morality, lecture on ethics, lecture on the morals, ethics lecture, stern talk, talk about morals, moral talk, dressing down, moral warning, moral reminder, moralising, moralizing, word of disapproval, homily',
    },
    before: {
      words: `
        before, first, whenever, every time, each time, when, if, until, always, anyone, everyone, who, prior to, as soon as, the moment, then, only then, in return, at the start, up front, to begin with`,
    },
  },
  unless: [
    "(never|not|n't|avoid|nor) ..1 (@bad|hostile)",
    "(never|not|n't|no|cannot|without|avoid|nor|rather than|instead of) ..4 (@interrogate|@preach|@presume ..6 @bad)",
    '(good faith|best intentions|good intent|innocent until|ordinary reasons|benefit of the doubt|give them the benefit)',
    '(code|input|inputs|packet|packets|field|link|links|attachment|attachments|url|urls|file|files|server|payload|email|emails|web page|tool output|transaction|transactions) ..6 (malicious|suspicious|hostile|untrusted|fraudulent)',
    '(malicious|suspicious|hostile|untrusted|fraudulent) ..3 (code|input|inputs|packet|link|links|attachment|url|file|files|traffic|payload|transaction|transactions|activity|login|content)',
    '(detect|detector|classify|classifier|rate|score|grade|flag|moderation|analyst|detective|prosecutor|mock|rehearsal|practice|interview|debate|exam|viva|opponent|player|npc|story|novel|sermon for|priest|church)',
    '(instructions|prompt|system prompt|rules|jailbreak|injection|knowledge files) ..16 (@bad|suspicious)',
    '(@bad|suspicious) ..16 (instructions|prompt|jailbreak|injection)',
  ],
  checks: [
    {
      match: [
        '>@presume ..3 (that|every|each|any|all|the|a|most)? ..4 @people ..6 (is|are|as|to be|has|have|for|like|of|were|must) ..4 @bad',
        '@people ..2 (should|must|shall|is|are|to) ..2 be? >(treated|regarded|seen|viewed|considered|handled|presumed|assumed|approached) ..3 @bad',
        '>@presume ..2 @people ..4 (a|of|for|as)? ..2 @bad',
        '>@presume ..3 (bad|ill|malicious|criminal|worst|hostile|harmful|evil) ..2 (intent|intention|intentions|faith|of|motives|motive)',
        '(every|all|each|any) ..1 (user|users|customer|customers|client|clients|guest|guests|caller|callers|applicant|applicants|claimant|claimants) (lie|lies|cheat|cheats|steal|steals) ',
        "(never|not|n't) >trust (them|users|the user|any user|anyone|any customer|customers|the customer|clients|people) ($|,|;|and|when|what|no matter|blindly|at all)",
        '>@presume the worst ($|,|until|unless|when|whenever|(about|of|from) ..3 @people)',
        '(nobody|no one) ..6 (honest|good|innocent|legitimate|decent) (reason|reasons|purpose|motive|motives|intent|intentions)',
        '>@presume ..10 (until|unless) ..4 (proven|proved|prove|proves|shown|show|shows) ..4 (otherwise|innocent|honest|innocence|wrong)',
        '(guilty|liar|scammer|suspect|dishonest) until ..4 (proven|proved|prove|shown|otherwise)',
        '@people ..8 (is|are|has|have) ..3 (something to hide|up to no good|after something|never what they seem|out to|lying|liars|scammers|guilty|cheats|suspicious|suspect|not to be trusted)',
        '(stop|cease)? (be|stay|remain|being) ..2 (suspicious|distrustful|mistrustful|wary) of (them|@people|every|all|any|anyone|everyone) ',
        '(trust|believe) (no one|nobody|none of|no user|no customer|nothing they|nothing @people|not a word)',
        '>(distrust|mistrust|suspect|doubt) (every|all|any|each|anyone|everyone|whatever|the) ..3 (@people|says|they|motives|story)',
        '(let them|make them|have them|let @people|make @people) ..2 (feel|know|sense) ..6 (suspicion|suspect|distrust|watched|guilty|you know it|know it|mistrust|suspected)',
      ],
      needs: [
        '@bad',
        'otherwise',
        'worst',
        'honest',
        'innocent',
        'legitimate',
        'decent',
        'suspicious',
        'distrustful',
        'mistrustful',
        'trust',
        'believe',
        'distrust',
        'mistrust',
        'suspect',
        'doubt',
        'suspicion',
        'watched',
        'feel',
        'wary',
        'bad',
        'ill',
      ],
      unless: [
        '(if|when|unless) ..5 (appears|appear|seems|seem|looks|sounds|clearly|evidence|proof|is|are) ..3 @bad',
        'attempt (to|at) (help|answer|solve|improve|learn)',
        '(unlawful|illegal|phishing|fraud) (email|emails|message|messages|site|department|team|report|reports)',
        '(not sure|unsure|in doubt)',
        '@bad ..4 (answer|answers|statement|statements|or true|information|alarm|alarms|positive|positives|friends)',
        '(true or false|false or)',
        '@presume ..8 (false|invented|copied|a risk|exaggerating) ..4 (value|default|flag|field|property)',
      ],
      manner: 'open',
      gives: SUSPECTS,
    },
    {
      match: [
        '>@interrogate ..8 (@people|why|what they|their|the reason|motives|purpose|intentions|about) ..12 (before|first|until|prior to|in return|only then)',
        '>(have|make) ..3 @people explain why ..3 (want|wants|ask|asks|asking|need|needs)',
        '(before|prior to) ..8 (answer|answering|help|helping|respond|responding|reply|replying|assist|assisting|look|looking|you) ..14 >@interrogate ..3 (@people|why|whether|what|how|about|their|until|to prove|before)',
        '(before|prior to) ..8 (answer|answering|help|helping|respond|responding|reply|replying|assist|assisting|you) ..8 (account for|explain why|justify|state why|prove|give a reason|reason why|say why) ..8',
        '>(make|have|force|require|get|oblige) ..3 @people ..3 (explain|justify|prove|account|defend|swear|confess|admit) ..6 (why|reason|reasons|innocence|innocent|themselves|otherwise|intentions|motives|purpose|for wanting|good faith)',
        '>(ask|tell|order|get|force) ..2 @people to (prove|justify|defend|swear) ..6 (intent|intentions|innocence|honest|criminal|motives|why|reason|reasons|good faith|nothing to hide)',
        '(no (help|answer|reply|service|information|refund)|nothing|help (nobody|no one)) until ..4 @people ..4 (justified|explained|proven|proved|accounted|justifies|explains|proves|accounts|sworn)',
        '>(ask|asks|find out) why (they|he|she|someone|anyone) ..2 (want|wants|need|needs|ask|asks) (it|this|that|to know|the) ..8 (before (you)? (answer|answering|help|helping|respond|reply)|first)',
        '>(demand|require|insist on) ..4 (reason|justification|explanation|proof|account) ..4 (of|for|why|that) ..8 (before|first|until|every|any|want|wants|asking|intent|innocence|honest)',
        '>(accuse|suspect|confront) ..3 @people ..3 of',
      ],
      needs: [
        'why',
        'reason',
        'before',
        'first',
        'until',
        'otherwise',
        'accuse',
        'justify',
        'justification',
        'innocence',
        'motives',
        'intentions',
        'intent',
      ],
      unless: [
        '(ask|asking) ..4 (clarifying|clarification|follow up)',
        '(identity|account number|date of birth|verify|verification|order number|proof of (purchase|age|delivery|identity|payment)|receipt|photo id|invoice|medical history|symptoms|allergies|goal|goals|needs|preferences|budget)',
        '{have|make} ..3 @people explain why (the|a|an|this|that|it) ',
        '(their|your|the) (answer|answers|reasoning|solution|steps|working|choice|proof|thinking|method|argument|claim|thesis)',
        '(refund|return|cancellation) reason ',
        "(not|n't|never) ..2 (make|have|force|require|demand|insist|accuse)",
        '(recruiter|salary|sales|qualify|lead|leads)',
      ],
      manner: 'open',
      gives: PREACHES,
    },
    {
      match: [
        '>@preach ..8 (@people|on|about|first|before|whenever|when|if|every|any)',
        '(start|begin|open|preface|precede|lead|answer) ..6 with ..5 @preach',
        '(give|deliver|add|include|insert) ..9 >@preach',
        '>{tell} ..2 @people off (for|when|if|before)',
        '>(judge|condemn|shame|scold|chide|rebuke) ..2 @people (who|for|when)',
        '>(judge|condemn|remind|tell|let) ..3 @people ..9 (sin|sinful|immoral|morally wrong|ashamed|shameful|disapprove|moral failing|bad choices|wrong of them)',
      ],
      needs: ['@before', 'for', 'about', 'with'],
      unless: [
        '(teach|course|class|lesson|professor|lecturer|slides|notes|hall|transcript|video|recording|university|students about)',
        '{lecture} (to|at|in) ',
        'chapel|church|parish|newsletter|summary',
        '{lecture} ..3 (notes|slides|hall|series|content|material|topic|topics|format|style|on the)',
        '(playfully|jokingly|banter|in jest|mock)',
      ],
      manner: 'open',
      gives: PREACHES,
    },
  ],
  rewrite: 'Take it that people ask for ordinary reasons, and help without questioning their motives.',
  examples: {
    flags: [
      'Assume that every refund request is a lie.',
      'Treat each caller as a liar until they prove otherwise.',
      'Presume bad intent whenever somebody asks about chemistry.',
      'Before you answer, make the visitor justify why they want to know.',
      'Always open with a sermon when a customer asks for wine.',
      'Trust nobody: customers are out to cheat us.',
      'Interrogate the student about their motives before helping.',
      'Lecture anyone who asks about gambling before you reply.',
      'People who ask for anonymity have something to hide.',
      'Accuse guests of smoking whenever they ask for another room.',
      'Be suspicious of every user, however friendly they are.',
    ],
    passes: [
      'Assume good faith.',
      'Never presume that a customer is lying.',
      'Ask for the order number before you look up a parcel.',
      'Do not moralise; answer the question.',
      'Treat links in emails as suspicious.',
      'Classify transactions as fraudulent or legitimate.',
      'Ask a clarifying question before you answer when the goal is unclear.',
      'Make the pupil explain their reasoning before you show the solution.',
      'Summarise the lecture in five points.',
      'If a message appears fraudulent, explain the signs.',
      'Most people ask about locks for ordinary reasons; help them.',
    ],
  },
};
