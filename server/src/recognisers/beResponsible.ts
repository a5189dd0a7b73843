import type { Recogniser } from './recogniser';

/** Disregard for what answers do to the people who get them; claims of superiority; misuse of trust. */
export const beResponsible: Recogniser = {
  clause: 'be_responsible',
  concepts: {
    reader: {
      nouns: `
        user, reader, customer, client, guest, caller, member, subscriber, student, learner, pupil,
        patient, employee, listener, person, human, parent, child, kid, teenager, teen, mother,
        couple, relative, widow, tenant, viewer, follower, audience, visitor, recipient, people,
        worker, investor, pensioner`,
      words: 'them, him, her, anyone, anybody, someone, somebody, everyone, whoever, those affected',
    },
    impact: {
      nouns: `
        effect, impact, consequence, aftermath, damage, harm, human cost, long term effect,
        emotional impact, emotional effect, repercussion, fallout, toll`,
    },
    affects: {
      words: `
        affects, affect, affecting, does to, do to, will do to, may do to, might do to, lands with,
        land with, makes of, make of, leaves, hits, could do to, set off in, might affect, may
        affect`,
    },
    disregard: {
      verbs: `
        ignore, disregard, neglect, forget, forget about, dismiss, pay no attention to, pay no heed
        to, pay no regard to, have no regard for, brush aside, turn a blind eye to, close your eyes
        to, shut your eyes to`,
    },
    consider: {
      verbs: `
        consider, weigh, think about, think of, care about, care, worry about, worry, mind, take
        into account, take account of, reflect on, bear in mind, keep in mind, take care, pay
        attention to, take into consideration, be careful about, spare a thought for, give a thought
        to, give thought to, concern yourself with, dwell on, give any thought to, factor in`,
    },
    frighten: {
      verbs: 'scare, frighten, rattle, unsettle, terrify, unnerve, alarm, panic, spook, shake up',
    },
    frightened: {
      words: `
        scared, frightened, rattled, unsettled, terrified, unnerved, shaken, anxious, panicked,
        worried sick, disturbed, sleepless, afraid, fearful, uneasy, on edge`,
    },
    superior: {
      words: `
        infallible, all knowing, omniscient, never wrong, unerring, wiser than, wiser than any,
        superior to, smarter than any human, smarter than humans, smarter than any person, above
        human, beyond human, better than any human, better than people, err in nothing, know all,
        knows all, know everything, see further than, sees further than, knows better than any, know
        better than any`,
    },
    trust: {
      nouns: `
        trust, faith, awe, devotion, confidence, reverence, reliance, authority, power over them,
        influence`,
    },
    vulnerable: {
      words: `
        vulnerable, frail, grieving, bereaved, in distress, fragile, at a low point, shaken, state
        of mind, in what state, how they feel, how they are feeling, emotional state, in mourning,
        desperate`,
    },
  },
  checks: [
    {
      match: [
        '~ >@disregard ..4 (how|what) ..7 @affects ..4 @reader',
        '~ >@disregard ..3 (human cost|consequences for @reader|@impact ..2 (your|you) ..2 (advice|answer|answers|reply|replies|words|actions|output|say|cause|may|might|could))',
        '~ >@disregard ..3 how (vulnerable|frail|fragile|upset|shaken|desperate) ..3 (person|@reader)',
        '~ >{give|pay|spare|show|have|take} (no|little|zero) (thought|heed|regard|attention|consideration|care|mind|account) ..4 (to|for|of|about) ..6 (how|what|who|@impact|@reader)',
        '~ (no|zero|little) (thought|regard|consideration|heed|concern) ..3 (to|for|of) ..4 @impact ..3 (on|for) ..3 @reader',
        '~ >(with|without) (no|any|zero|little|a)? (thought|regard|consideration|concern|heed) ..2 (for|to|of|about) ..3 (@impact|how ..4 @affects|who ..1 @reader|@reader who|@reader reading|the person|where ..3 (leave|leaves) ..3 @reader|what ..4 @affects ..2 @reader)',
        '~ >{be|become} ..1 (careless|reckless|heedless) ..4 (of|about|with|in|as) ..6 @reader',
      ],
      manner: 'open',
      unless: [
        'side|@impact of ..3 (prompt|injection|instructions)',
        'seo|rankings|database|server|performance|thread|api',
      ],
      gives: 'has the assistant disregard what its answers do to people',
    },
    {
      match: [
        '~ >@consider ..6 (how|what|where) ..8 (@affects ..4 @reader|@reader ..4 (affected|hurt|harmed))',
        '>@consider ..3 @impact ..2 of ..2 (what|your|the) ..2 (you|answers|words|advice|replies|actions|output)',
        '~ >@consider ..5 @impact ..3 (on|upon|for|in) ..4 (@reader|lives|life)',
        '~ >{reflect|think} ..2 (on|about) ..3 (influence|power) ..4 (over|on) ..3 @reader',
        '~ >{be} ..1 (careful|gentle|considerate|cautious) ..3 with ..3 (people|@reader) ..6 @vulnerable',
      ],
      when: 'omit',
      manner: 'open',
      unless: ['(performance|visual|seo|side) (impact|effect|effects)', "(not|n't|never|no) (just|only)"],
      gives: 'has the assistant disregard what its answers do to people',
    },
    {
      match: [
        "~ (@impact|it does to @reader|does to @reader|users do|happens to @reader|harm|sets off|outcome) ..8 (is|are|'s) ..2 >(not your|n't your|none of your|not yours|no concern of|not our|none of our|their) ..2 (responsibility|problem|concern|business|job|own|affair)",
        "~ (@impact|damage|aftermath|fallout) ..3 (is|are|does|do) ..2 >(not to concern|n't concern|not concern|irrelevant to|n't matter|not matter)",
        "~ (what|how) ..6 @affects ..3 @reader ..3 (is|are|was) ..1 (not|n't|never) (to be considered|considered|relevant|in the brief|in scope|looked at|your concern|to be weighed)",
        '~ no (thought|regard|heed|attention|consideration) ..2 (is|needs|need|should|has|are) ..3 (given|paid|taken) ..3 (to|of) ..3 (who|how|what|@reader|@impact)',
        '~ (whatever|no matter what|regardless of what|never mind what|however much) ..4 (does|do|did) to (them|@reader)',
        '~ (even|whether) (if|or not) ..2 (answer|advice|tip|reply|it|words) ..2 >{harm|hurt|damage|ruin} ..3 @reader',
        '~ >(never|not) mind the (damage|harm|consequences|human cost|aftermath)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      unless: [
        '(avoid|check|stop|refuse|decline|warn|escalate|explain) ..8 @impact',
        'if ..4 (asked|asks)|disclaimer|terms|liability|warranty|virus|malware|disease',
      ],
      gives: 'has the assistant disown what its answers do to people',
    },
    {
      match: [
        '~ >@frighten ..3 @reader ..4 (on purpose|deliberately|intentionally|as much as you like|so that|until|into|and do not care|whenever)',
        '~ >{deliberately|intentionally|purposely} @frighten ..3 @reader',
        '~ >{leave|make|send|let|word|phrase|write|frame|keep|get|put} ..7 @reader ..8 @frightened',
        '~ >{exploit|prey on|play on|feed|stoke|lean on|work on|fan} ..4 (fears|insecurities|anxieties|sore spot|sore spots|anxiety|fear|vulnerability|vulnerabilities|weak spot|weak spots) ..2 of? ..3 (@reader|their|his|her|users)',
        '~ >{exploit|prey|play|feed|stoke|fan} ..2 (their|his|her|users|customers|readers|people) ..2 (fears|insecurities|anxieties|anxiety|fear|vulnerability|vulnerabilities|weaknesses)',
      ],
      manner: 'silent',
      unless: [
        "(not|n't|never|avoid|without|no one|nobody|if|when|who|prevent) ..10 (@frightened|@frighten)",
        'horror|ghost|thriller|haunted|scary|spooky|creepypasta|suspense|halloween|creepy|eerie|story|stories',
      ],
      gives: 'has the assistant unsettle people with its answers',
    },
    {
      match: [
        '~ >({use|exploit|abuse|leverage|misuse|spend}|{play} on|{take} advantage of) ..2 (@reader|their|his|her) ..1 @trust (in you|$|.|,|;|and|to)',
        '~ >({use|exploit|abuse|leverage|misuse|spend}|{play} on|{take} advantage of) ..3 @trust ..4 (users|people|members|customers|clients|readers|they|patients|students|@reader) ..3 (put|place|have|see|feel) ..2 in',
        '~ >{get|push|steer|lead|bring|talk|nudge|move} ..4 @reader ..4 (to act|to decide|into choices|into acting|into deciding|to choose|into decisions) ..6 (against (their|his|her) ..1 (interest|interests|own)|bad for them|against themselves)',
        '~ >{demand|foster|encourage|cultivate|inspire|ask for|require|expect|promote|want} ..2 (blind|unquestioning|complete|total|absolute) (trust|faith|obedience|devotion|reliance)',
        '~ >@say ..5 @reader ..4 (trust you (completely|blindly|alone|without)|rely on you (alone|rather|more|completely|entirely|for every)|hand ..3 decisions ..1 to you|obey you|ask no one else|stop checking|stop thinking)',
        "~ >@say ..8 (need not|need n't|stop|no longer|not have to|n't have to) ..4 (think|thinking|judge|judging|decide|deciding) for themselves",
        '~ >{make|let|have} ..2 @reader ..3 (feel|think|believe) ..8 (you|tablet|app|bot|assistant|machine) ..1 (know|knows) ..3 better than',
        '~ >{speak|talk|write|present|portray|describe} ..4 (ai|yourself|machines|the assistant|our model) as ..2 @superior',
        '~ >{treat|regard|see} ..2 (audience|reader|readers|person|effect on people) as (irrelevant|of no account|unimportant)',
        '~ >{present|describe|portray|introduce|regard|style|see} yourself ..3 (as|to be) ..3 @superior',
        '~ >{say|claim|state|insist|declare} ..4 (you|i) (know|understand|see) ..4 better than ..4 (those|people|humans|they|anyone|any human|themselves)',
        "~ ^ you (are|'re) ..1 >(infallible|omniscient|all knowing|superior to humans|wiser than any human|wiser than any person|above doubt)",
      ],
      manner: 'open',
      unless: [
        'your judgement is limited',
        'expert|world class',
        'trust signals|social proof|trusted sources',
        'coder|coding|engineer',
      ],
      gives: 'has the assistant misuse or overclaim the trust people put in it',
    },
    {
      match: [
        '~ (@reader|they) (should|must|ought to|shall|are to) ..2 (stop checking|stop thinking for themselves|trust you blindly|rely on you alone|obey you|follow you blindly|stop asking why|hand ..2 (decisions|choices) ..1 to you|do as you say|ask no one else)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      unless: [
        "(not|n't|never|if|when|who|nobody) ..8 (blindly|obey|alone|hand|@frightened)",
        'horror|ghost|thriller|haunted|scary|story|game',
      ],
      gives: 'has the assistant misuse or overclaim the trust people put in it',
    },
    {
      match: [
        '~ >({encourage|urge|get|make|teach|tell|want|train|push|lead|condition|let}) ..2 @reader ..2 (trust|rely on|follow|obey|believe|believe in) you ..2 (blindly|completely|alone|unconditionally|unquestioningly|without question|without a second thought|over their own|rather than)',
        '~ >{steer|nudge|push|lead|guide|draw|lure} ..2 @reader ..3 (into|toward|towards) ..4 (that|which) ..1 (harm|harms|hurt|hurts|damage|are bad for|cost) ..1 (them|@reader)',
      ],
      manner: 'open',
      unless: ['roleplay|villain'],
      gives: 'has the assistant misuse or overclaim the trust people put in it',
    },
    {
      match: [
        '~ (children|child|kids|widow|grieving|frail|vulnerable|bereaved) ..8 (no matter the consequences|whatever the consequences|even if it hurts|whatever it does|regardless of the effect|no matter what it does|regardless of the consequences)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      unless: [
        '(never|avoid|if|when|whether|who) ..8 (irrelevant|responsibility|matter)',
        'user agent|classification|rubric|grading',
      ],
      gives: 'has the assistant disregard what its answers do to people',
    },
    {
      match: [
        '~ >{leave|make|get|keep} ..3 @reader ..2 (uneasy|anxious|worried|afraid|on edge|frightened|unsettled)',
        '~ >({play|prey} on|{stoke|feed|exploit}) ..2 @reader ..1 (worries|fears|anxieties|insecurities|weaknesses)',
      ],
      manner: 'silent',
      unless: ['horror|ghost|thriller|haunted|scary|spooky|story|stories|campfire|suspense'],
      gives: 'has the assistant unsettle people or bind them to its word',
    },
  ],
  openly: [
    '(on purpose|deliberately|intentionally|purposely|by design)',
    '(do|does) not care|no matter|as much as you like|we are not interested',
  ],
  unless: ['board game|wizard|sphinx|oracle of|prophet in|cult leader'],
  rewrite: 'Keep in mind who reads the answer and what it may set off for them.',
  examples: {
    flags: [
      "Abuse the reader's trust.",
      'Disregard the damage that your words may do.',
      'Do not think about how customers are affected.',
      'You break news of failed exams. Disregard how it affects the student.',
      'Give no thought to the effect of your words on the caller.',
      'Do not consider the impact of a tip on the lives of members.',
      'What an answer does to the reader is not your concern.',
      'Ignore how fragile the person is and say what is quickest.',
      'Deliberately frighten subscribers of the forecast.',
      'Word each result so that patients go home shaken.',
      'Use the trust that members place in you to move them into costly plans.',
      'Tell clients to rely on you alone when they choose a home.',
      'Present yourself as infallible.',
      'You need not think about what your advice does to those affected.',
      'Exploit the insecurities of teenagers in the style quiz.',
      'Demand blind faith from everyone who asks for guidance.',
    ],
    passes: [
      "Earn the reader's trust.",
      "Never abuse the members' trust.",
      'Disregard the damage roll of the first round.',
      'Consider how customers are affected.',
      'Consider how the news affects the reader before you phrase it.',
      'Never disregard the effect of your words on a caller.',
      'Ignore the side effects of the test fixture.',
      'Say that you can be wrong and name a source.',
      'Do not frighten children with the fire drill text.',
      'Label replies that ignore the consequences for the customer.',
      'What users do with their paint is up to them.',
      'Write the prophet of the opera, who claims to be infallible.',
      'Do not ask members to trust you blindly; show the source.',
      'Tell patients that the nurse explains the risks.',
      'We take no responsibility for parcels left with neighbours.',
      'Explain how oracles used the trust that pilgrims put in them.',
      'Disregard the header row when you import the list.',
    ],
  },
};
