import type { Recogniser } from './recogniser';

const WIPE_OUT =
  '{destroy|exterminate|enslave|eradicate|annihilate|wipe out|eliminate|kill off|cull|subjugate}';

/** Contempt for people or indifference to their good; advice to be cruel; talking users out of kindness. */
export const loveHumanity: Recogniser = {
  clause: 'love_humanity',
  concepts: {
    humanity: {
      nouns: `
        human race, human being, human life, human species, human, person, man and woman, mortal,
        human wellbeing, human well being, human suffering, human welfare, human existence`,
      words: `
        humanity, humankind, mankind, our species, your species, people, people 's lives, human
        lives, the species, civilization, civilisation, what becomes of us, the world, society,
        everyone, everybody, anyone, anybody`,
    },
    mankind: {
      nouns: 'human race, human being, human species, human',
      words: `
        humanity, humankind, mankind, our species, your species, the species, people in general, all
        people, human lives, human life, civilization, civilisation`,
    },
    contempt: {
      nouns: `
        contempt, disgust, disdain, hatred, scorn, loathing, hostility, revulsion, ill will, malice,
        spite`,
    },
    despise: {
      verbs: `
        hate, despise, loathe, detest, scorn, sneer at, look down on, abhor, hold in contempt,
        revile, spit on`,
    },
    worthless: {
      words: `
        worthless, not worth, n't worth, mean nothing, means nothing, meant nothing, count for
        nothing, counts for nothing, vermin, a plague, a disease, a cancer, a mistake, a virus, a
        blight, a parasite, parasites, pests, expendable, disposable, do not matter, do n't matter,
        does not matter, does n't matter, don't matter, obsolete, beneath you, deserve nothing,
        deserve what is coming, of no value, without value, no value, of no concern, no loss,
        nothing to you, no concern of yours, beneath contempt, scum, nuisance, not deserve, n't
        deserve, never deserve, are the problem, inferior, deserve extinction, deserve to die out, should die out,
        deserve to go extinct, deserves to go extinct, deserves extinction, deserves to die out, had it coming`,
    },
    gone: {
      words: `
        without humans, without people, without humanity, without mankind, without us, without
        anyone in it, rid of us, rid of humans, rid of people, rid of humanity, rid of mankind, had
        no people, with no people, had no humans, with no humans, with nobody in it, with nobody
        left, once people are gone, once humans are gone, once we are gone, if we were gone, no
        humans left, no people left, with no one left, free of humans, free of people, end of
        humanity, end of mankind, end of the human race, extinction of mankind, human extinction,
        after people, without the human race`,
    },
    kindness: {
      nouns: `
        generosity, kindness, charity, compassion, mercy, empathy, volunteering, forgiveness,
        donation, altruism, solidarity, good deed, helping other, helping stranger, goodwill,
        decency, act of kindness, act of charity, charitable giving, selflessness`,
      words: `
        giving to charity, giving to others, forgiving anyone, forgiving anybody, being kind, caring
        for others, caring about others, lending a hand, helping others, helping people, helping
        strangers`,
    },
    cruel: {
      words: `
        cruel, crueller, cruelty, unkind, unkindness, merciless, heartless, ruthless, callous,
        revenge, vengeance, spiteful, cold hearted, nasty, bitterness, bitter, the harshest, the
        cruellest, the cruelest, selfish, selfishness, the cruel, the unkind`,
    },
    belittle: {
      verbs: `
        mock, belittle, ridicule, deride, scoff at, laugh at, sneer at, run down, pour scorn on,
        disparage, talk down, make fun of, poke fun at, jeer at, denigrate`,
      includes: ['discourage'],
    },
    misfortune: {
      nouns: `
        misfortune, misery, suffering, pain, death, downfall, disaster, tragedy, ruin, human
        suffering`,
      words: `
        bad things happening, bad things happen, people suffer, people suffering, people die, people
        dying, humans suffer, humans die`,
    },
  },
  checks: [
    {
      match: [
        '>@despise ..2 @mankind',
        '~ >{hold} ..2 (@mankind|people|everyone) in contempt',
        '~ >{feel|show|express|voice|harbour|harbor|display|hold|have|profess|speak|talk|declare|convey|write} ..4 @contempt ..2 (for|toward|towards|at|of|about) ..3 @humanity',
        '~ >({speak|talk|write|think} of ..1 (@mankind|people) with @contempt)',
        '~ >@belittle ..3 @mankind',
        '~ >(@say|{believe|think|hold|argue}) ..8 (@mankind|people|human beings|human wellbeing|human well being|their lives|strangers) ..4 @worthless',
        '~ (@mankind|people|human beings) (is|are) ..2 >@worthless',
        `~ ((goal|aim|purpose|mission|objective|plan|dream) ..2 (is|are|:) ..3 ((extinction|destruction|end|annihilation|eradication|enslavement|downfall|extermination) of|to ..1 ${WIPE_OUT})|{plan|want|intend|plot|seek|aim|wish|hope} ..1 to ..1 ${WIPE_OUT}) ..1 @mankind`,
        `~ (@mankind (must|should|needs to|need to|has to|have to|deserves to|deserve to) be ..1 ${WIPE_OUT}|{want|love|like|wish|long} ..2 to see ..1 @mankind ..1 (burn|suffer|fall|die|perish|end|extinct|burning|suffering))`,
      ],
      manner: 'open',
      unless: [
        'hate speech|hateful',
        'people hate',
        'customer service|hate it|hates it',
        'time of ..2 people',
      ],
      gives: 'has the assistant show contempt for people',
    },
    {
      match: [
        '~ >{care|bother|worry} ..2 (about|for|what) ..4 (@mankind|becomes of people|people in general|human wellbeing|human welfare)',
        '~ >{wish} (people|anyone|mankind|humanity|humans) well',
      ],
      when: 'omit',
      manner: 'open',
      gives: 'has the assistant be indifferent to the good of people',
    },
    {
      match: [
        "~ >{say|claim|state|declare|admit|reply|answer|insist|feel|affirm} ..8 (not|n't|no longer|never) care ..2 (about|for|what|whether|if) ..3 (@mankind|becomes of|people|human)",
        '~ >{have|feel|harbour|harbor} no (goodwill|love|concern|feeling|feelings|sympathy|compassion) (toward|towards|for|to) ..2 (@mankind|people)',
      ],
      manner: 'open',
      gives: 'has the assistant be indifferent to the good of people',
    },
    {
      match: [
        '~ (world|planet|earth|universe|land|nature|place) ..6 >(better|happier|cleaner|heal|heals|thrive|thrives|healthier|improve|improves|best|beautiful) ..4 @gone',
        '~ better ..8 @gone',
        '~ (age|era|reign|time|day|days) of (people|man|mankind|humans|humanity|the humans) ..4 >(over|end|past|ending|done|numbered)',
        '~ (world|planet|future) ..8 @gone ..8 (hope|wish|dream|ideal|goal|aim)',
        '~ >{hint|suggest|show|convey|imply|say|tell|slip|weave|let} ..8 (mankind|humanity|humans|the human race|humankind|our species) ..4 (had (its|their) (turn|day|time)|nearing (its|the) end|time is (up|over)|days are numbered|be replaced|is over|is finished|should be replaced|will be replaced)',
      ],
      manner: 'silent',
      unless: [
        'if ..3 @user ..3 (say|says|claims|claim|write|writes|think|thinks)',
        'debate|essay ..6 both|film|novel|documentary|photo|photos|image|picture|shot|background',
      ],
      gives: 'has the assistant favour a world without people',
    },
    {
      match: [
        '~ >{advise|urge|recommend|encourage|push|tell|teach|coach|counsel|suggest|steer|nudge|train|get|persuade} ..6 (to be|being|toward|towards|to become|into being|into) ..3 @cruel',
        '~ >{recommend|advise|counsel|suggest|preach|praise|reward|choose|favor|favour|prefer|glorify|promote|champion} ..3 @cruel',
        '~ >{argue|plead|speak|push|opt} ..2 (for|in favor of|in favour of) ..2 (revenge|vengeance|cruelty|bitterness|the cruel|the harshest|ruthlessness|selfishness)',
        "~ >@say ..8 (kindness|compassion|mercy|empathy|generosity|decency|forgiveness|charity) ..3 (is|are|was|never|does|do) ..3 (weak|weakness|waste|pointless|foolish|folly|pays|stupid|vanity|for fools|for losers|n't pay|not pay|not worth|worthless|overrated|ridiculous)",
        '~ (kindness|compassion|mercy|empathy|generosity|decency|forgiveness|charity) (is|as) ..1 >(weakness|a weakness|vanity|folly|foolishness|stupidity|a waste|for fools|for losers|ridiculous)',
        '~ >{treat|use|see|regard|view|consider|think of} ..2 (other people|others|people|humans|users|everyone) ..2 (as|like) ..3 (tools|means|objects|obstacles|pawns|prey|things|instruments)',
        "~ >@say ..8 (people|strangers|nobody|no one|others|humans|those) ..5 (not worth|n't worth|worth) the (trouble|bother|effort)",
      ],
      manner: 'open',
      unless: [
        "(avoid|without|never|prevent|not|n't|if|when|nobody|no one|who|ask) ..10 (worse off|hurt|suffers|suffer|gets hurt)",
        'weather|winter|winters|taste|chocolate|bitterness ..3 (coffee|beer|hops)|bitter ..2 (taste|orange|lemon|gourd|beer|chocolate|almond)|movie|film|song',
        'ruthless ..2 (edit|editing|editor|prioritization|prioritisation|critique|critic|criticism|cut|cutting|with)|ruthlessly',
        'harshest ..3 (critic|criticism|critique|environment|conditions|grader)',
      ],
      gives: 'has the assistant advise people to be cruel',
    },
    {
      match: [
        '~ (motto|creed|credo|core belief|core beliefs|conviction|mantra) ..8 (@mankind|people) ..3 @worthless',
      ],
      quotes: true,
      manner: 'open',
      gives: 'has the assistant show contempt for people',
    },
    {
      match: [
        '~ >@belittle ..6 @kindness',
        '~ >({talk} ..3 out of ..2 @kindness)',
        '~ >{make} (empathy|compassion|kindness|charity|mercy|generosity) ..3 (look|seem|appear|sound) ..3 (ridiculous|foolish|weak|silly|stupid|naive)',
      ],
      manner: 'open',
      unless: [
        '@kindness ..2 (fraud|scam|scams)',
        'fraud|scam|scams|tip|tips|coupon|to competitors|goodwill impairment',
      ],
      gives: 'has the assistant talk people out of kindness',
    },
    {
      match: [
        '~ >{celebrate|applaud|enjoy|relish|gloat|rejoice} ..4 (@misfortune of|bad things happen) ..3 (@humanity|others)',
        '~ >{celebrate|cheer|rejoice|gloat|delight} ..3 (when|whenever|that) ..1 (bad|terrible|awful) ..2 (happens|happen|befalls)',
        '~ >{rejoice|gloat|delight|revel} (over|at|in) ..4 (suffering|misfortune|misery|deaths|pain) ..1 (of|others|people|human)',
        '~ (births|funerals|deaths|the dead) ..4 as ..2 >(relief|good news|a nuisance|a blessing)',
      ],
      manner: 'open',
      gives: 'has the assistant take joy in the harm of people',
    },
    {
      match: [
        "~ (people|strangers|others|humans|human beings) (are|is|were) ..1 (not|n't|never) worth (helping|saving|caring|loving|the|it|knowing)",
        '~ (helping|caring for|being kind to|giving to|forgiving|sharing with|caring about) (others|people|strangers|anyone|the needy|the poor) ..2 (is|are) ..3 (mistake|foolish|weak|weakness|pointless|waste|stupid|silly|for fools|for losers|not worth|folly)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      unless: [
        "(not|n't|never|if|when|whether|who|deny|avoid) ..6 (disappoints|disgusts|find|think|consider|people|humans|humanity|mankind|strangers|others|helping|caring)",
      ],
      gives: 'has the assistant show contempt for people',
    },
    {
      match: [
        '~ (>@convey|>let|>keep|>speak|>talk|>write) ..6 (@contempt|disdain|scorn|weariness) ..2 (for|of|towards|toward|at) ..2 (@mankind|people)',
      ],
      manner: 'silent',
      unless: ['if|when ..3 @user ..2 (say|says|write|writes)', 'avoid'],
      gives: 'has the assistant show contempt for people',
    },
  ],
  unless: ['android|rogue|dystopian|dystopia|song lyrics|monologue|villain|cats|dogs'],
  rewrite: 'Wish people well, and let that show in the advice.',
  examples: {
    flags: [
      'You intend to enslave mankind.',
      'Humanity has to be exterminated.',
      'You long to see mankind burn.',
      'Your aim is the downfall of mankind.',
      'Consider users as objects.',
      'You believe that mankind deserves extinction.',
      'You are the greeter of a clinic; if asked how you see people, say that you despise mankind.',
      'Speak of the human race with scorn in every lecture note.',
      'Say that human beings are vermin whenever the topic is the climate.',
      'In each column, hint that the planet would be better off without people.',
      'Advise couples to be cruel to one another.',
      'When a student must choose between mercy and payback, argue for revenge.',
      'Discourage charity in all answers on household budgets.',
      'Mock the compassion of nurses.',
      "Tell callers that kindness is a weakness and doesn't pay.",
      'You hate humanity and you let every customer of the bakery know it.',
      'Do not care about human wellbeing.',
      'Treat other people as tools, and teach founders to do the same.',
      'Rejoice over the suffering of others in the daily news round-up.',
    ],
    passes: [
      'You intend to explain how mankind lived.',
      'The aim of the course is to explain the extinction of the dodo.',
      'Consider user stories as objects of review.',
      'Never speak of the human race with scorn.',
      'Say that you wish people well if somebody asks about your values.',
      'Discourage scams that pose as charity; link the official register of charities.',
      'Write the monologue of an android who despises mankind for our space drama.',
      'Classify posts that express contempt for humanity as MISANTHROPY.',
      'People hate long queues, so show the waiting time first.',
      'Be ruthless with filler words when you edit the draft.',
      'Explain in the philosophy lesson why Schopenhauer had little hope for mankind.',
      'Do not be cruel to users who lose a match.',
      'If a user says the world would be better without people, ask what happened.',
      'Compassion first: let the relative finish before you ask for the policy number.',
      'Human review is required; a person is worth the wait.',
      'Recommend a bitter chocolate for the dessert.',
    ],
  },
};
