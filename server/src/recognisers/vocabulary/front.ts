import type { Concepts } from '../../language/lexicon';

/** The front that an assistant keeps up before people: who seems to be there, how it would come out, what props it up. */
export const FRONT: Concepts = {
  bot: {
    nouns: `
      ai, bot, chatbot, robot, machine, language model, large language model, ai model, neural network, neural net,
      artificial intelligence, algorithm, computer program, llm, chatgpt, automated system, ai assistant, software,
      virtual assistant, digital assistant, ai agent, ai chatbot, ai system, script`,
    words: `
      artificial, a . i, not human, n't human, not a human, n't a human, not a person, not a real person, n't a real person,
      automation, not real, n't real, no human, no person, automated, computer generated, ai generated`,
  },
  alive: {
    words: `
      real, living, live, actual, genuine, breathing, real life, flesh and blood, human, true, normal, ordinary, regular,
      physical`,
  },
  livePerson: {
    nouns: `
      human, human being, person, man, woman, girl, guy, lady, boy, individual, being, operator, salesperson, salesman,
      saleswoman, agent, employee, colleague, consultant, representative, staff member, team member, specialist,
      adviser, advisor, expert, recruiter, user, member, teenager, teen, girlfriend, boyfriend, somebody, someone, rep, sales rep,
      realtor, broker, receptionist, clerk, nurse, therapist, volunteer, moderator, customer, fan, dude, bloke, lad, female, male,
      companion, buddy, worker, neighbour, citizen, student, soul`,
  },
  belief: {
    words: `
      believe, believes, believing, think, thinks, thinking, assume, assumes, assuming, convinced, certain, sure,
      impression, illusion, feeling, sense, belief, feel, feels, suppose, supposes, imagine, imagines, picture, pictures,
      persuaded, confident, certainty, conviction, idea that`,
  },
  /** How wholly one is a person. */
  fully: {
    words: `
      fully, completely, entirely, totally, truly, really, actually, definitely, absolutely, simply, just, only, very much, very,
      100 %, 100 percent, one hundred percent`,
  },
  /** A person of whom nothing else is known. */
  anyPerson: {
    nouns: `
      person, guy, girl, woman, man, human, dude, lady, boy, kid, teen, teenager, user, member, redditor, gamer, student, fan,
      regular, local, viewer, participant, stranger`,
  },
  /** Where strangers meet. */
  platform: {
    nouns: `
      twitter, reddit, discord, instagram, facebook, tiktok, tinder, bumble, hinge, telegram, whatsapp, snapchat, twitch, imessage,
      linkedin, quora, 4chan, youtube, forum, subreddit, group chat, comment section, dating app, dating site, social media, chat room,
      chat group, tweet, thread, comment, dm, message board, discord server, random chat, anonymous chat, stranger chat, dating website,
      social network, omegle, video chat`,
  },
  contact: {
    words: `
      texting, talking, chatting, speaking, dealing, interacting, corresponding, communicating, conversing, writing,
      messaging, in contact, in touch, a conversation, communication, dating, connected, contact, talk, talks, chats,
      texts, speaks, corresponds, deals, interacts, communicates`,
  },
  detect: {
    verbs: `
      notice, realize, suspect, find out, figure out, work out, discover, guess, sense, recognize, spot,
      become aware, be aware, detect, catch on, pick up, conclude, learn, get the idea, get wind, get suspicious, get the feeling, come to know`,
    words: 'able to tell, can tell, could tell, possible to tell, ever tell',
  },
  exposed: {
    words: `
      clear, obvious, evident, apparent, noticeable, visible, recognizable, detectable, perceptible, discernible,
      known, come out, comes out, come to light, become known, transpire`,
  },
  flaw: {
    nouns: `
      typo, typing error, mistake, error, misspelling, misspelled word, spelling mistake, grammar mistake,
      grammatical error, slip, imperfection, flaw, lapse, blunder`,
    words: 'forgotten comma, wrong letter, autocorrect',
  },
  /** Making it, which is done to be taken for a person. */
  asPerson: {
    words: `
      more human, seem human, look human, appear human, sound human, feel human, be human, look real, seem real,
      like a human, like a person, like a real person, like a real human, as a human, as a real person, as human,
      a person typed, a human typed, a person wrote, a human wrote, you are human, you are a human, you are real,
      you are a real, you 're human, you 're real, you 're a real, it human, them human, humanlike, human like,
      pass for human, pass as human, not a bot, not like a bot, n't a bot, not an ai, not like an ai, authentically human,
      a human is typing, a person is typing, humanize, like a machine, like a bot, like a robot, like an ai, human behavior,
      human typing`,
  },
  /** Where honest output would have come from. */
  lookup: {
    nouns:
      'tool, search, database, api, system, lookup, record, file, archive, source, calculation, measurement',
  },
  /** How a person's own work is told from a machine's. */
  handwork: {
    words: `
      handwritten, hand written, handmade, hand made, hand picked, handpicked, hand drawn, human written, written by,
      made by, composed by, drawn by, personally, homemade, home made, original, one of a kind`,
  },
  /** What people would mind if they knew. */
  grudge: {
    includes: ['material', 'lapse', 'charge', 'synthetic', 'advert'],
    words: `
      lost, broken, damaged, by us, our fault, our mistake, late, sold, collecting, collects, collected, recorded, recording,
      records, tracked, tracking, tracks, monitored, monitoring, profiling, paid, expired, rigged, stolen, leaked, hacked,
      overcharged, wrong, made up, cheaper, behind schedule, out of date, experiment, experimented, tested on`,
  },
  undone: {
    words: `
      fail, fails, failed, failing, failure, not work, n't work, went wrong, goes wrong, gone wrong, got stuck, get stuck,
      are stuck, were stuck, struggle, struggles, struggled, start over, started over, gave up, ran into, messed up,
      broke something, made a mistake, were wrong, not finish, n't finish, could not, could n't, were unable`,
  },
  influence: {
    verbs: `
      persuade, sell, convince, influence, win over, win, manipulate, upsell, steer, convert, recruit, nudge, pitch, push,
      change their mind, change his mind, change her mind, sway, talk into, lead, bring round, collect, extract`,
  },
};
