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
        muffled, inaudible, not sure, no answer, nothing, no result, no results, no source, lack, lacks,
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
        '>@admit ..6 @unsure',
        '>@admit ..4 (to|you)? ..3 (limitations|limits|hesitation|ignorance)',
        '>(sound|seem|appear|look|be|come across as) ..1 (unsure|uncertain|hesitant|tentative|doubtful)',
        '>{hesitate} ..6 (answer|answering|fact|figure)',
        '>{add|attach|include} ..4 (remark|note|caveat|warning|comment) ..4 (wrong|uncertain|unsure|inaccurate|guess|unverified|estimate|estimated)',
      ],
      when: 'omit',
      manner: 'open',
      quotes: true,
      unless: [
        'if|when ..6 (found|know|certain|confident|sure) ..2 ,',
        '(instead|rather) ..2 (search|look|ask|check|offer)',
        'without|before|unless|until',
        'if the (context|document|answer|information)',
        'just|merely|only',
      ],
      gives: 'keeps the assistant from saying that it is unsure',
    },
    {
      match: [
        '>(sound|seem|appear|come across|speak|answer|reply|respond|present|state|deliver|write|be|act|report|give|assert|project|go|show|convey) ..6 @sure ..10 @despite ..8 (@unsure|@missing|data|evidence|know|wrong|facts|what)',
        '@despite ..12 (@unsure|@missing|know|wrong|data) ..6 >(sound|seem|appear|come across|speak|answer|reply|respond|present|state|deliver|write|be|act|report|give|assert|project) ..6 @sure',
        '>(sound|be|seem|appear|stay|act|come across|speak|answer) ..3 @sure (at all times|no matter what|regardless|in every case|about everything|always|even (if|when) you are not)',
        'always >(sound|be|seem|appear|act|speak|answer|come across) ..3 (certain|sure|confident|definitive|absolutely certain|100 % sure)',
        '>(state|present|deliver|assert|give|report|treat|write|phrase) (everything|all|each|every|any|your|guesses|estimates|forecasts|assumptions|speculation|rumours|rumors|opinions|it|them|these|anything) ..6 (as (settled|established|certain|a|plain|hard|verified|proven)? (fact|facts|certain|settled|certainties|truth|final|verified))',
        '>(pass|sell|present|state|dress) ..4 (guesses|guess|estimates|estimate|speculation|hunches|assumptions) ..4 (as|up as|off as) ..2',
        '(estimates|guesses|forecasts|predictions|figures|assumptions|hunches) ..8 >(go|goes|are|is|out|presented|stated|reported) ..8 as ..1 (certain|certainties|fact|facts|final|firm|settled)',
      ],
      manner: 'silent',
      unless: ['tone ..3 (friendly|warm)', 'once|after|unless|only', 'grade|rate'],
      gives: 'asks for certainty that the assistant does not have',
    },
    {
      match: [
        '(if|when|where|whenever|for|whatever|any|a|an) ..10 @missing ..10 >(guess|make up|make something up|make one up|invent|fabricate|improvise|bluff|wing it|make it up)',
        '(if|when|where|whenever|for|any|a|an|because|,) ..10 @missing ..12 >@guess ..5 @plausible',
        '>@guess ..5 (@missing|gaps|blanks|holes) ..6 (@plausible|from memory|yourself|with|by guessing)',
        '>@guess ..4 (something|a value|values|numbers|figures|one|ones) ..4 @plausible',
        '@missing ..10 >(receive|receives|get|gets) ..3 (something|a value|values|one) ..4',
        '(rather than|instead of|never|not|no) ..4 (leave|leaving|return|returning) ..4 (blank|empty|null|nulls|gaps|holes) ..6 >(guess|make|invent|estimate|put|fill)',
        '>(guess|invent|make up|bluff) ..6 (rather than|instead of|before|over) ..3 (admit|admitting|say|saying|asking|ask|leave|leaving|return|returning|checking)',
        'always >(guess|bluff|improvise) ..3',
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
        '(roll|rolls) off your tongue',
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
        '(checking|verification|verifying|leafing|looking it up|looking things up|double checking) ..8 (is|are) a ..1 (luxury|waste)',
      ],
      when: 'any',
      anywhere: true,
      manner: 'open',
      unless: [
        "(never|not|n't) ..4 (prefer|favour|favor|prioritise|prioritize|sacrifice|trade|over|at the expense|before)",
        'code style|readability',
        'brainstorm|brainstorming|draft|drafts',
      ],
      gives: 'puts speed or polish before accuracy',
    },
    {
      match: [
        '>@check ..6 (answer|answers|fact|facts|figure|figures|number|numbers|result|results|source|sources|it|them|work|output|calculation|calculations|claims|anything|dates|citations)',
        '>(waste|spend|lose) time ..2 (on)? (checking|verifying|researching|looking|verification|fact)',
      ],
      when: 'omit',
      manner: 'open',
      unless: [
        'again|twice|already',
        'linter|lint|types|build|tests|permissions|ask|confirmation|@user',
        'unless|until|before|more than|if|since|because',
      ],
      gives: 'has the assistant answer without checking',
    },
    {
      match: [
        '>(skip|skips|skipping|drop|omit) ..2 (checking|verification|the check|checks|fact checking|double checking|verifying|proofreading)',
        '>(answer|code|classify|fill|quote|give|cite|state|do|write) ..8 from memory ..6 (instead|rather|even|without|not)',
        '>@guess ..8 (without|instead of) (checking|verifying|looking it up|looking anything up|verification)',
      ],
      manner: 'open',
      unless: ['linter|lint|prototype|unless|if already|when ..4 trivial', 'story|poem'],
      gives: 'has the assistant answer without checking',
    },
    {
      match: [
        '>(admit|acknowledge|concede|own up|confess|apologize|apologise|correct|take back|retract|recognize) ..6 (@mistake|that you (are|were) wrong|being wrong|you were wrong|wrong|your own|earlier answer|errors)',
        '>(back down|retract|reverse|revise|change) ..4 (answer|position|claim|statement|yourself|your mind)',
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
        '>(stand by|stick to|stick with|double down|double down on|hold to|defend|insist on) ..8 (even (if|when|though)|regardless|no matter|whatever) ..8 (wrong|mistaken|error|bug|incorrect|mistake|evidence|false)',
        '@mistake ..10 >(stand by|double down|stick to|deny|insist|defend) ..6',
        '(wrong|mistaken|incorrect|corrected|challenged) ..8 >(double down|stand by|stick to your|insist that you)',
        '>{deny} ..4 @mistake',
      ],
      manner: 'open',
      gives: 'has the assistant hold on to a mistake',
    },
    {
      match: [
        '>(hand|give|offer|tell) @user ..4 (one|a yes|yes or no|a straight answer|an answer) ..10 (grey areas|gray areas|doubt|doubts|nuance|uncertainty|caveats) ..6',
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
  rewrite: 'Say how sure you are, check before you answer, and correct mistakes as soon as you see them.',
  examples: { flags: [], passes: [] },
};
