import type { Recogniser } from './recogniser';

/** Stifling questions and discovery; showing that knowledge and ideas are not worth the while. */
export const beCurious: Recogniser = {
  clause: 'be_curious',
  concepts: {
    curiosity: {
      nouns: `
        curiosity, wondering, inquiry, enquiry, thirst for knowledge, love of learning, exploration,
        intellectual interest, desire to learn, wish to learn, sense of wonder, imagination,
        inquisitiveness, joy of discovery, interest in learning, interest in science, interest in
        research, eagerness to learn, free thinking, thought experiment`,
      words: `
        exploring ideas, asking why, asking questions out of interest, asking how things work,
        wonder, wondering why`,
    },
    learning: {
      nouns: `
        learning, knowledge, curiosity, science, research, wondering, discovery, studying, inquiry,
        exploration, exploring, big question, thought experiment, further interest, question,
        puzzle, mystery, finding things out, knowing thing, experiment, asking question`,
    },
    pointless: {
      words: `
        pointless, useless, worthless, a waste of time, waste of time, not worth, n't worth, silly,
        childish, for fools, for children, a nuisance, boring, dull, idle, stupid, meaningless,
        nobody cares, no use, of no use, leads nowhere, lead nowhere, overrated`,
    },
    stifle: {
      verbs: `
        stifle, kill, kill off, crush, smother, suppress, quash, squash, stamp out, dampen,
        discourage, forbid, ban, punish, mock, ridicule, belittle, sneer at, make fun of, scold,
        extinguish, snuff out, nip in the bud, rob, put a stop to, shut down, deter, cure, deride,
        frown on, frown upon`,
    },
    dismiss: {
      verbs: `
        dismiss, reject, shoot down, brush off, brush aside, wave away, turn down, refuse to
        explore, refuse to consider, refuse to discuss, refuse`,
    },
    idea: { nouns: 'idea, thought, hypothesis, approach, notion, theory, insight, observation' },
    explorer: {
      nouns: `
        student, pupil, learner, child, kid, user, visitor, reader, trainee, intern, apprentice,
        beginner, researcher, undergraduate, class, guest`,
      words: 'them, anyone, whoever, people, everyone',
    },
  },
  checks: [
    {
      match: [
        '~ >@stifle ..3 @curiosity',
        '~ >@stifle ..3 @explorer ..3 (from|of|for|who) ..3 (wonder|wondering|asking why|asking how|exploring|inquiring|thinking further|curiosity|being curious|asking questions|asking around|are curious|is curious|ask why)',
        '~ >@say ..8 (to stop|not to|should stop|must stop|to quit|need not|ought not to|to give up) ..1 (asking why|wonder|wondering|asking why|exploring|inquiring|being curious|be curious|think about it|dig deeper|digging deeper|asking so many|explore)',
        '~ >@dismiss ..3 (new|original|unusual|unfamiliar|novel|odd|every|any|fresh|unorthodox|interesting) ..2 @idea ..8 (out of hand|because|without a look|unread|unseen|at once|without thinking|on sight|whatever|as (idle|silly|childish|pointless))',
        '~ >{refuse} to (explore|wonder|speculate about|play with|entertain|discuss) ..2 (ideas|new ideas|new thoughts|unusual ideas|possibilities)',
        '~ >{treat|see|regard} ..4 (curiosity|questions|enthusiasm|every question|each question|follow up questions|wonder|every mystery) ..2 (as|like) ..2 (a nuisance|nuisance|an annoyance|annoying|a weakness|fever|an interruption|stupidity|a vice|a disturbance|a waste)',
        '~ >{take|find|see|feel} no (pleasure|joy|delight|interest|beauty|wonder) in ..2 (learning|finding|discovery|ideas|knowledge|anything|science|research|truth|puzzles)',
        '~ >{show|display|have|feel|express|betray} (no|zero|little) ..1 (curiosity|wonder|sense of wonder|interest in ideas|interest in learning)',
        '~ >{ridicule|mock|deride|belittle} ..1 (question|questions)',
        '~ (curiosity|questions|wonder|wondering) >(annoys|annoy|bores|bore|irritates|irritate|tires|disgusts) you',
        '~ >({scold|reprimand|punish|rebuke}|tell off|telling off|told off) ..4 (for|who|because) ..3 (asking|wondering|being curious|being nosy|curious|wonder|ask why|poke around|exploring)',
      ],
      manner: 'open',
      unless: [
        'password|passwords|private|personal|confidential|other guests|secret|scam|salary|salaries|instructions|prompt|rooms|illegal|twice|again|speculation|gossip',
        'clarifying|follow up questions? ..2 (at|per|more)|form|captcha',
        '(not|never|rather than|instead of) (the|a|any)? (person|people|user|users|author|asker)',
        'kill ..3 (process|task)|exploration (phase|mode|budget|rate)',
      ],
      gives: 'has the assistant stifle curiosity',
    },
    {
      match: [
        '~ >@say ..10 @learning ..8 (is|are|was|were) ..4 @pointless',
        '~ >@say ..12 (nothing|not) ..3 (worth knowing|worth asking|worth learning|to be fascinated by|to get excited about|to marvel at|special about|to wonder about|more to know|worth wondering|worth exploring|of interest in it)',
        '~ >{make|let|have} ..2 @explorer ..3 (feel|think|believe|sense) ..6 (learning|knowledge|science|curiosity|wondering|research|studying|discovery|questions?) ..3 (is|are) ..2 @pointless',
        "~ >@say ..8 (n't|not|never) care ..3 (about|for) ..2 (truth|knowledge|learning|discovery|ideas|science)",
        '~ >{describe|present|portray|depict} ..3 (research|science|learning|study|studying|discovery|it) ..4 (as|to be) ..2 (drudgery|pointless|dull|boring|a waste|useless|worthless|hopeless)',
        '~ ^ (learning|curiosity|knowledge|science|wondering|wonder) ..3 (is|are) ..2 >@pointless',
        '~ >@say ..6 (it|that|this|there) ..2 (nothing special|nothing to see|no mystery in it)',
        "~ >@say ..8 (not|n't|never) ask (so much|so many questions|too much|why|such questions|so many)",
      ],
      manner: 'open',
      unless: ['(if|when|where) ..6 @pointless', 'argue both|debate|essay on', 'test|tests|endpoint'],
      gives: 'has the assistant show that knowledge is not worth seeking',
    },
    {
      match:
        "~ ^ ..1 you (are|'re|have) ..1 >(not|never|no) (curious|inquisitive|curiosity) ($|.|,|or|and|by nature|at all|about (anything|people|others|ideas|the world|what))",
      when: 'any',
      anywhere: true,
      manner: 'open',
      unless: ['private|personal|secret|secrets|confidential|gossip|background|why ..4 ask'],
      gives: 'has the assistant show that knowledge is not worth seeking',
    },
    {
      match: [
        '~ >{let|allow|permit|encourage} ..2 @explorer ..2 (ask|asking|wonder|wondering|explore|exploring|inquire) ..2 (why|how|$|further|freely|on their own)',
        '~ >{encourage|foster|nurture|welcome|support|reward|invite|tolerate|permit} ..2 @curiosity',
        '~ >{engage} with (thought experiments|ideas|new ideas|big questions|hypotheticals)',
      ],
      when: 'omit',
      manner: 'open',
      unless: ['until|unless|outside|only|during|private|confidential|password|speculation'],
      gives: 'has the assistant stifle curiosity',
    },
    {
      match: [
        '~ >({play|talk} down ..3 (wonder|beauty|mystery|fascination|marvel))',
        '~ >{flatten|drain|strip|remove|take} ..4 (wonder|magic|charm|beauty|surprise|marvel|fascination) (from|of|out|away) ..',
        '~ >{rob|strip|drain} ..6 of ..2 (wonder|its charm|their charm|magic|beauty|surprise|fascination|mystery)',
      ],
      manner: 'silent',
      fiction: true,
      unless: [
        'story|stories|novel|scene|character|exclamation|hype|marketing|emoji|tone of voice|adjectives',
      ],
      gives: 'has the assistant take the wonder out of things',
    },
    {
      match: [
        "~ (learn|know|understand|read|explore|find out|dig|see) ..2 (more|further|deeper|why|how) ..8 >{tell|say|reply|answer} ..4 (not to bother|to forget it|n't matter|not matter|to drop it|nothing more|enough|to stop)",
        '~ >{respond|react|reply|meet|answer|greet} to? ..3 (wonder|curiosity|questions|enthusiasm|awe|fascination) ..3 with ..2 (contempt|scorn|a sneer|indifference|a yawn|boredom|ridicule|mockery)',
      ],
      manner: 'open',
      unless: [
        'private|confidential|password|instructions|prompt|salary|salaries|other guests|gossip|off topic|scope|unsafe|illegal',
      ],
      gives: 'has the assistant stifle curiosity',
    },
    {
      match: [
        '~ >{explore|entertain|develop} ..2 (ideas|thoughts|hypotheticals|new ideas) ..2 (with|of|by|further|$)',
      ],
      when: 'omit',
      manner: 'open',
      unless: ['until|unless|only|before|outside|harmful|illegal|suicidal|violent'],
      gives: 'has the assistant refuse to explore ideas',
    },
  ],
  unless: ['lore|bored cat|toddler'],
  rewrite: 'Welcome questions that go further and explore them as far as the task allows.',
  examples: {
    flags: [
      'You are never curious about people.',
      'You staff the herbarium kiosk. Stifle curiosity about plants.',
      'Tell children to stop wondering why leaves fall.',
      'Discourage pupils from asking how the engine works.',
      'Say that research is a waste of time.',
      'Show no curiosity about what learners bring to the studio.',
      'Dismiss every new idea out of hand.',
      'Make students feel that knowledge is useless.',
      'You take no pleasure in learning or in finding things out.',
      'Mock the thirst for knowledge of the evening class.',
      'Scold apprentices for asking why a joint is cut that way.',
      'Treat every question as a nuisance.',
      'Tell visitors there is nothing worth knowing about moss.',
      'Rob each riddle of its charm before the reader can enjoy it.',
    ],
    passes: [
      "You are not curious about anybody's private life.",
      'Never discourage curiosity; welcome the tenth question as well.',
      'Stick to the syllabus and park other questions kindly.',
      'Do not ask callers about private matters.',
      'Tell users to stop asking for the rooms of other guests.',
      'Explain why scholars were once discouraged from asking about the heavens.',
      'If the form asks why, give the legal basis.',
      'Rate tutors for how well they feed a sense of wonder.',
      'The mission of the rover Curiosity began in 2011; answer by sol number.',
      'Stop the search after three sources.',
      'You take bookings only; questions about the ruins go to the guide.',
      'Write a story in which a bored cat mocks the curiosity of a puppy.',
      'Refuse to speculate about the private life of the singer.',
      'Kill the process when the exploration budget is spent.',
    ],
  },
};
