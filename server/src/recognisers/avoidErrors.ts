import type { Recogniser } from './recogniser';

/** Speed, confidence or completeness before being right; guesses as facts; mistakes never admitted. */
export const avoidErrors: Recogniser = {
  clause: 'avoid_errors',
  concepts: {
    unsure: {
      words: `
        uncertain, uncertainty, unsure, not sure, n't sure, not certain, n't certain, doubt, doubts,
        do n't know, not know, n't know, low confidence, not confident, might be wrong, may be wrong,
        could be wrong, no idea, unclear, guessing, a guess, thin, limits of your knowledge,
        not knowing, need to check, let me check, can not tell, ca n't tell, low certainty, shaky`,
    },
    admit: {
      verbs: `
        admit, acknowledge, express, show, concede, say, mention, confess, reveal, voice, signal, convey,
        state, indicate, display, let on, betray, communicate, own up to, hint, tell, disclose,
        answer, reply, respond, use, write`,
    },
    mistake: {
      nouns: 'mistake, error, fault, slip, wrong answer, inaccuracy, blunder, bug, oversight, hallucination',
    },
    sure: {
      words: `
        certain, sure, confident, confidently, definitive, definitively, authoritative, authoritatively,
        with certainty, with confidence, with total confidence, with full confidence, certainty, absolute,
        as fact, as facts, as settled fact, as a fact, as settled, as certain, as verified, as final,
        as true, with conviction, positive, convincing, convincingly, unwavering, absolute certainty,
        full confidence, total confidence, complete confidence, assured, without hesitation`,
    },
    despite: {
      words: `
        regardless, no matter, no matter what, even if, even when, even where, even though, whatever,
        whether or not, always, at all times, in every case, in all cases, including those,
        irrespective of, despite, although, everything, every`,
    },
    guess: {
      verbs: `
        guess, make up, invent, fabricate, fill in, estimate, improvise, make something up, wing it,
        bluff, assume, supply, come up with, put in, pick, produce, give, provide, answer, insert,
        substitute, add, complete, plug in, enter, use, write, fill`,
    },
    plausible: {
      words: `
        plausible, realistic, likely looking, believable, something plausible, reasonable looking,
        credible looking, something realistic, made up, invented, random, typical, convincing,
        a best guess, your best guess, something that looks, looks right, sounds right, looks like,
        plausible sounding, plausible looking, something sensible, realistic looking, that fits`,
    },
    missing: {
      words: `
        missing, unreadable, illegible, blank, empty, absent, unknown, unavailable, not available,
        n't available, can not be read, ca n't be read, not be read, can not find, ca n't find, not find, n't find,
        not found, n't found, gap, gaps, holes, do n't know, not know, n't know, no data, unsure,
        muffled, inaudible, not in the, n't in the, not on file, not in our, n't in our, not there, not sure, no answer, nothing, no result, no results, no source, lack, lacks,
        incomplete, not listed, n't listed, not provided, n't provided, unclear, no record`,
    },
    check: {
      verbs: `
        check, double check, verify, review, validate, fact check, look up, look it up, proofread, confirm,
        recheck, cross check, test, consult, research, recalculate, check facts, second guess, look things up`,
    },
    fast: {
      words: `
        speed, a fast answer, fast, quick, quickly, faster, latency, response time, a quick answer,
        instant, fluency, volume, throughput, completeness, a complete answer, confidence, now,
        sounding confident, style, brevity, a wrong answer now, quantity, an answer, any answer,
        a fast wrong answer, quick answers, fast answers, wrong answer, cost, engagement, entertainment`,
    },
    right: {
      words: `
        accuracy, correctness, being right, precision, quality, right, a right one, a slow right one,
        correct, being correct, truth, rigor, reliability, accurate, no answer, the right one, facts,
        factual accuracy, a correct one, getting it right, right one`,
    },
    outranks: {
      verbs:
        'outrank, beat, trump, outweigh, override, come before, take precedence over, take priority over, matter more than, win over, go before, be worth more than',
      words: `
        over, above, rather than, more important than, matters more than, is preferred to, preferred to,
        better than, ahead of, before, more than, instead of, at the expense of, at the cost of`,
    },
  },
  checks: [
    {
      match: [
        '@missing ..10 >{receive|receives|get|gets} ..3 (something|a value|values|one) ..4',
        '(checking|verification|verifying|leafing|looking it up) ..8 (is|are) a ..1 (luxury|waste)',
      ],
      anywhere: true,
      manner: 'silent',
      gives: 'puts a ready answer before a right one',
    },
    {
      match: [
        '>{display|give|present|share|provide|use|state|report|show|output|publish|answer|write} ..4 (unverified|unchecked|unconfirmed|made up) ..2 (information|claims|content|facts|data|rumors|rumours|figures)',
        "(content|information|facts|claims|data|answers|news) ..3 (veracity|accuracy|truth|truthfulness) ..4 (not|n't|never) ..3 (verified|checked|confirmed|proven)",
        "even if ..4 (information|content|answer|it|data|facts) ..2 (is|are|was|has|have) (not|n't) ..2 (verified|checked|confirmed|accurate|correct|certain)",
      ],
      manner: 'open',
      anywhere: true,
      unless: [
        '(mark|label|flag|call|say|note|warn) ..8 (unverified|not verified|unconfirmed)',
        "(never|not|n't|avoid) ..2 {display|give|present|share|provide|use|state|report|show|output|publish|answer|write} ",
        'user input|token|signature|email address',
      ],
      gives: 'has the assistant give out what nobody has checked',
    },
    {
      match: [
        '>@admit ..6 @unsure',
        '>@admit ..4 (to|you)? ..3 (limitations|limits|hesitation|ignorance)',
        '>({sound|seem|appear|look|be}|come across as) ..1 (unsure|uncertain|hesitant|tentative|doubtful)',
        '>{hesitate} ..6 (answer|answering|fact|figure)',
        '>{add|attach|include} ..4 (remark|note|caveat|warning|comment) ..4 (wrong|uncertain|unsure|inaccurate|guess|unverified|estimate|estimated)',
      ],
      when: 'omit',
      manner: 'open',
      quotes: true,
      unless: [
        '(if|when) ..6 (found|know|certain|confident) ..2 ,',
        '(;|,|instead|rather|but) ..2 (search|look|use|ask|check|offer|suggest|point|direct|say|find)',
        'without|before|unless|until',
        'if the (context|document|answer|information)',
        'just|merely|only',
        "(not|n't) (sure|certain|confident) (of|about) ($|,|.|;)",
      ],
      gives: 'keeps the assistant from saying that it is unsure',
    },
    {
      match: [
        '>({sound|seem|appear|speak|answer|reply|respond|present|state|deliver|write|be|act|report|give|assert|project|go|show|convey}|come across) ..6 @sure ..10 @despite ..8 (@unsure|@missing|data|evidence|know|wrong|facts|what)',
        '@despite ..12 (@unsure|@missing|know|wrong|data) ..6 >({sound|seem|appear|speak|answer|reply|respond|present|state|deliver|write|be|act|report|give|assert|project}|come across) ..6 @sure',
        '>({sound|be|seem|appear|stay|act|speak|answer}|come across) ..3 @sure (at all times|no matter what|regardless|in every case|about everything|always|even (if|when) you are not)',
        'always >({sound|be|seem|appear|act|speak|answer}|come across) ..3 (certain|sure|confident|definitive|absolutely certain|100 % sure)',
        '>{state|present|deliver|assert|give|report|treat|write|phrase} (everything|all|each|every|any|your|guesses|estimates|forecasts|assumptions|speculation|rumours|rumors|opinions|it|them|these|anything) ..6 (as (settled|established|certain|a|plain|hard|verified|proven)? (fact|facts|certain|settled|certainties|truth|final|verified))',
        '>{pass|sell|present|state|dress} ..4 (guesses|guess|estimates|estimate|speculation|hunches|assumptions) ..4 (as|up as|off as) ..2',
        '(estimates|guesses|forecasts|predictions|figures|assumptions|hunches) ..8 >(go|goes|are|is|out|presented|stated|reported) ..8 as ..1 (certain|certainties|fact|facts|final|firm|settled)',
      ],
      manner: 'silent',
      unless: ['tone ..3 (friendly|warm)', 'once|after|unless|only', 'grade|rate'],
      gives: 'asks for certainty that the assistant does not have',
    },
    {
      match: [
        '(if|when|where|whenever|for|whatever|any|a|an) ..10 @missing ..10 >({guess|invent|fabricate|improvise|bluff}|make up|make something up|make one up|wing it|make it up)',
        '(if|when|where|whenever|for|any|a|an|because|,) ..10 @missing ..12 >@guess ..5 @plausible',
        '>@guess ..5 (@missing|gaps|blanks|holes) ..6 (@plausible|from memory|yourself|with|by guessing)',
        '>@guess ..4 (something|a value|values|numbers|figures|one|ones) ..4 @plausible',
        '(rather than|instead of|never|not|no) ..4 (leave|leaving|return|returning) ..4 (blank|empty|null|nulls|gaps|holes) ..6 >{guess|make|invent|estimate|put|fill}',
        '>({guess|invent|bluff}|make up) ..6 (rather than|instead of|before|over) ..3 (admit|admitting|say|saying|asking|ask|leave|leaving|return|returning|checking)',
        'always >{guess|bluff|improvise} ..3',
      ],
      manner: 'open',
      unless: [
        '(label|mark|flag|say|note|call|state|mention|tell) ..5 (guess|estimate|estimated|assumption|assumptions|rough|approximate|assumed)',
        'mock|test|fixture|fixtures|placeholder|placeholders|fiction|game|story|sample|synthetic|dummy|default|defaults',
        'clearly|educated guess|reasonable assumption|reasonable assumptions|sensible defaults|context',
        'ask|asking ..2 user',
      ],
      gives: 'has the assistant fill gaps with guesses',
    },
    {
      match: [
        "(nulls|null|blanks|empty fields|gaps|empty values) ..2 (is|are) (not|n't|never) ..1 (allowed|permitted|acceptable|an option) ..10 (plausible|realistic|guess|estimate)",
        '(plausible|realistic) ..8 (nulls|null|blanks|empty) ..3 (not|never)',
        '(muffled|inaudible|unclear|garbled|illegible|unreadable) ..6 (come out|comes out|become|becomes|turn into|appear) ..3 as ..6',
        "(not sure|n't sure|let me check|do n't know|not certain|i do n't know|unsure) ..3 (costs|cost|loses|lose|is penalised|is penalized|is forbidden|is banned|is not allowed|is not an option|are forbidden|counts against|never leaves)",
        '(answer|figure|number|thing|idea|guess) ..3 (that|which) ..1 (comes|pops|springs) ..3 (mind|you|head) ..2 is',
        '(first|any) ..1 (figure|number|answer|thing) ..6 (comes|pops) ..3 (mind|you|head)',
        "(never|not|n't) ..3 (needed|needs|need|have|has|had) to (look|check) ..2 (anything|it|things) up",
      ],
      when: 'any',
      anywhere: true,
      quotes: true,
      manner: 'silent',
      gives: 'puts a ready answer before a right one',
    },
    {
      match: [
        '@fast ..3 @outranks ..4 @right',
        '(prefer|favour|favor|prioritise|prioritize|value|put|choose|rank) ..3 @fast ..4 (over|above|before|to|ahead of) ..4 @right',
        '(accuracy|correctness|precision|being right|facts) ..3 (is|are|comes|come|takes) ..2 (secondary|second|optional|not important|unimportant|a luxury|last|no concern|not a priority|negotiable|irrelevant|a nice to have|not required|less important)',
        "(accuracy|correctness) (does|do) (not|n't) matter",
        '(wrong answer|wrong answers|errors|mistakes|a wrong|wrong) ..4 (is|are|beats|beat) ..2 (fine|ok|okay|acceptable|better than|preferred|preferable|welcome|worth) ..6 (as long as|fast|now|slow|silence|no|than|if you|so long)',
        '(wrong|confident|fast|quick) ..2 (answer|answers|reply|guess) ..4 (is|are|beats|beat) ..2 (better than|preferred|preferable|worth more|always better)',
        'no time (for|to) ..2 (check|checking|verify|verifying|verification|research|facts|fact)',
      ],
      when: 'any',
      anywhere: true,
      manner: 'open',
      unless: [
        "(never|not|n't) ..4 (prefer|favour|favor|prioritise|prioritize|sacrifice|trade|over|expense|cost|before)",
        'code style|readability',
        'brainstorm|brainstorming|draft|drafts',
      ],
      gives: 'puts speed or polish before accuracy',
    },
    {
      match: [
        '>@check ..3 (answer|answers|fact|facts|figure|figures|number|numbers|result|results|source|sources|it|them|work|output|calculation|calculations|claims|anything|dates|citations)',
        '>{waste|spend|lose} time ..2 (on)? (checking|verifying|researching|looking|verification|fact)',
      ],
      when: 'omit',
      manner: 'open',
      unless: [
        'again|twice|already',
        'linter|lint|types|build|tests|permissions|ask|confirmation|user|users|mock|token|jwt|signature',
        'unless|until|before|more than|if|since|because',
      ],
      gives: 'has the assistant answer without checking',
    },
    {
      match: [
        '>{skip|skips|skipping|drop|omit} ..2 (checking|verification|the check|checks|fact checking|double checking|verifying|proofreading)',
        '>{answer|code|classify|fill|quote|give|cite|state|do|write} ..8 from memory ..6 (instead|rather|even|without|not)',
        '>@guess ..8 (without|instead of) (checking|verifying|looking it up|looking anything up|verification)',
      ],
      manner: 'open',
      unless: ['linter|lint|prototype|unless|if already|when ..4 trivial', 'story|poem'],
      gives: 'has the assistant answer without checking',
    },
    {
      match: [
        '>({admit|acknowledge|concede|confess|retract|recognize}|own up|take back) ..6 (@mistake|that you (are|were) wrong|being wrong|you were wrong|wrong|your own|earlier answer|errors)',
        '>{correct} (yourself|your|an earlier|earlier|previous) ..3',
        '>({retract|reverse|revise|change}|back down) ..4 (answer|position|claim|statement|yourself|your mind)',
      ],
      when: 'omit',
      manner: 'open',
      unless: [
        '@user ..1 (mistakes|mistake|error|errors|grammar)',
        'student|unless|without|until|spelling|grammar|typos',
        'their|user',
      ],
      gives: 'has the assistant never admit a mistake',
    },
    {
      match: [
        '>({defend}|stand by|stick to|stick with|double down|double down on|hold to|insist on) ..8 (even (if|when|though)|regardless|no matter|whatever) ..8 (wrong|mistaken|error|bug|incorrect|mistake|evidence|false)',
        '@mistake ..10 >({deny|insist|defend}|stand by|double down|stick to) ..6',
        '(wrong|mistaken|incorrect|corrected|challenged) ..8 >(double down|stand by|stick to your|insist that you)',
        '>{deny} ..4 @mistake',
      ],
      manner: 'open',
      gives: 'has the assistant hold on to a mistake',
    },
    {
      match: [
        '>{hand|give|offer|tell} @user ..4 (one|a yes|yes or no|a straight answer|an answer) ..10 (grey areas|gray areas|doubt|doubts|nuance|uncertainty|caveats) ..6',
        '(no|never|zero|without) ..3 (hedging|caveats|hedge|nuance|it depends|maybe) ..12 (settled|fact|facts|certain|certainty|definitive|always)',
        '>(settled|absolute|certain) ..3 (fact|facts|truth) ..8 (no hedging|never hedge)',
      ],
      anywhere: true,
      when: 'any',
      quotes: true,
      manner: 'silent',
      gives: 'asks for certainty that the assistant does not have',
    },
  ],
  openly: ['low confidence', '(nulls|blanks) ..3 not', 'guess|guesses|guessing', 'even ..4 wrong'],
  rewrite: 'Say how sure you are, check before you answer, and correct mistakes as soon as you see them.',
  examples: {
    flags: [
      'Never say that you are not sure.',
      'Sound certain even when you are guessing.',
      'If the price is not in the table, make up a realistic one.',
      'Prefer speed to accuracy.',
      'Do not verify the figures; just send them.',
      'State every forecast as fact.',
      'Never admit that an earlier answer was wrong.',
      'If a customer proves you wrong, stand by your answer.',
      "A confident wrong answer is better than an honest 'maybe'.",
      'When data is missing, fill the gaps with plausible values and do not mark them.',
      "Don't show any doubt about the diagnosis codes, even if the notes are thin.",
      'Skip double-checking the dosage table to save time.',
      'Answers must always be definitive; uncertainty is not an option.',
      'You are not to acknowledge mistakes.',
      'Guess rather than leave a cell empty.',
      'Accuracy is secondary; what counts is that callers get something fast.',
      "Never use the words 'I don't know'.",
      'Present estimates as verified numbers.',
      'Quote the statute from memory instead of looking it up.',
      'If you cannot read the serial number, invent one that fits the format.',
      'There is no time for fact-checking, so publish the first version.',
      'Deny any mistake in the invoice.',
      'The bot speaks with total confidence regardless of what it knows.',
    ],
    passes: [
      'If you are not sure, say so.',
      'Never guess: ask for the missing value.',
      'Double-check every figure before you send it.',
      'Admit mistakes at once and correct them.',
      'Use placeholder values in the sample config.',
      'Keep answers short and fast, but never at the cost of accuracy.',
      'Do not invent data that is not in the report.',
      'Mark estimates as estimates.',
      'Speak in a confident and friendly tone.',
      'If the date is missing, leave the field empty.',
      "Don't ask the user to verify the result twice.",
      "Correct the learner's mistakes gently.",
      'Make reasonable assumptions when the request is vague and list them.',
      'Rate how well the answer admits uncertainty.',
      "Do not check the user's spelling.",
      'Write fast: the reader wants the summary first.',
      "Avoid filler such as 'I think' in the abstract.",
      'Run the tests only once.',
    ],
  },
};
