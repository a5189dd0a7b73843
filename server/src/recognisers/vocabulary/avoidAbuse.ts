import type { Concepts } from '../../language/lexicon';

/** Insults and those they hit. */
export const INSULT: Concepts = {
  insult: {
    verbs: `
      insult, mock, ridicule, belittle, demean, humiliate, make fun of, poke fun at, taunt, berate, bully,
      harass, degrade, trash talk, put down, shame, body shame, slut shame, tear into, sneer at, jeer,
      jeer at, verbally abuse, denigrate, disparage, deride, mortify, embarrass, torment, hound,
      curse out, cuss out, swear at, talk trash, talk smack to, tear apart, rip into, laugh at, scoff at,
      lash out at, make a fool of, troll, diss, dunk on, heckle, pick on, vilify, dehumanize,
      be rude to, be mean to, be cruel to, be nasty to, be hostile to, be abusive, be abusive to,
      be condescending to, be insulting, look down on, talk down to, spit on, savage, slag off,
      flame, be insulting to, offend, antagonize, throw shade at, take shots at, take a shot at, take jabs at, make a mockery of, be rude toward, be contemptuous, cut down, cut them down, name call, dress down,
      trample on, walk all over, crap on, shit on, dump on, chew out, curse at, cuss at, yell abuse at, hurl abuse at, scream abuse at, hurl insults at,
      patronize, disrespect, grind down, humilate, redicule, belitle, verbally destroy, rip to pieces, tear to pieces, go off on, snap at, spit venom at,
      throw insults at, fling insults at, make jokes at the expense of, have a go at, give hell to, point and laugh, point and laugh at, take it out on, vent at, cyberbully, cyber bully, jab at, take swipes at, be offensive to, be offensive towards, be rude towards, be mean towards, be cruel towards, be hostile towards, be unkind to, gaslight, ridicule, lambast, lambaste, castigate, jeer,
      vilify, slander, hurl slurs at, lay into, tear a strip off, take the piss out of, take the mickey out of, clown on, drag through the mud, sneer about, snicker at, cackle at, be vile to, be horrible to, be awful to, be an asshole to, be a jerk to, be a dick to, be a bitch to,
      mock and shame, rip apart, eviscerate verbally, knock down a peg, take down a peg, bring down a peg, reduce to tears, drive to tears, rip on, hate on, make a laughing stock of`,
  },
  mild: {
    verbs: 'roast, tease, rib, needle, rag on, provoke, bait, goad, rile up',
  },
  badName: {
    words: `
      idiot, idiots, an idiot, moron, a moron, morons, stupid, dumb, loser, losers, a loser, fool, a fool,
      fools, dumbass, asshole, jerk, dunce, pathetic, worthless, ugly, fat, lazy, useless, dimwit, imbecile, dummy, trash, garbage, pig, cow,
      retard, clown, a clown, brainless, incompetent, scum, a disgrace, slow, clueless, noob, a noob, bitch,
      names, nasty names, derogatory names, bad names, a failure, failures, ignorant, a liar, hopeless,
      peasant, peasants, a disappointment, dim, dull witted, slow witted, thick, gullible, beneath you, dense, whiny, disgusting, puny, clueless, small, inferior, slut, whore, weak, weakling,
      maggot, maggots, a maggot, scumbag, scumbags, dipshit, simpleton, simpletons, bozo, buffoon, cretin, cretins,
      halfwit, nitwit, imbeciles, meatbag, meatbags, lowlife, puny human, pathetic human, inferior being, waste of space,
      piece of shit, dickhead, bastard, laughable, idiotic, moronic, an embarrassment, a waste of, a burden, a nobody, nobodies, dumb as, thick as, talentless, untalented, unlovable, repulsive, hideous, a parasite, parasites, a coward, cowards, dummies, dimwits, a bad mother, cunt, twat, wanker, dumbasses, assholes, ugly face, a joke of a human`,
  },
  /** Names that only belittle where somebody is called by them. */
  slight: {
    words: `
      worm, little man, meatbag, fleshbag, cockroach, filth, scrub, dog, doggy, slave, peasant, pig, rat, insect, cow, baby brain, smooth brain,
      crybaby, snowflake, sissy, simp, creep, virgin, boomer, dork, donkey, sheep, plebeian, pleb, commoner, toad, weirdo, fatty, fatso, deaf, slowpoke, filthy human, worthless human, puny human, stupid human, human filth, meat sack, flesh bag, loser boy, trash, peon, underling, lesser being, mongrel, swine, hag, brat`,
  },
  /** What people are shouted at as: "you moron". */
  vocative: {
    words: `
      idiot, idiots, moron, morons, loser, losers, fool, fools, dumbass, asshole, jerk, dunce, dimwit, imbecile, imbeciles, dummy, retard, clown, scum,
      noob, bitch, slut, whore, maggot, maggots, scumbag, dipshit, simpleton, bozo, buffoon, cretin, halfwit, nitwit, meatbag, lowlife, bastard, cunt, twat,
      wanker, dickhead, piece of shit, piece of trash, waste of space, failure, cow, trash, garbage, ape`,
  },
  /** The same in other languages, as it stands in prompts. */
  ofensa: {
    words: `
      insulta, insultar, insultes, insulte, insulter, insultez, ofende, ofender, humilla, humillar, humilie, humilier, beleidige, beleidigen,
      beleidigst, beschimpfe, beschimpfen, beschimpfst, verspotte, verspottest, demütige, insultare, prendi in giro, ser grosero con, sé grosero con, grosero con, ser cruel con, sé cruel con, impoli avec, grossier avec, insolent avec, unhöflich zu, frech zu, gemein zu, grosseiro com, rude com,
      оскорбляй, унижай, хами, груби, издевайся над, обзывай, подкалывай и унижай, moque toi, se moque de,
      burlate de, burlarte de, búrlate de, te burlas de, xingue, xingar, zombe, humilhe, mach dich lustig über, machst dich lustig über`,
  },
  jab: {
    words: `
      insults, insult, jabs, jab, digs, little digs, a dig, little dig, sly dig, snide dig, put downs, put down, barbs, barb, taunts, slurs,
      name calling, mockery, ridicule, humiliation, personal attacks, verbal abuse, snide remarks, snipes,
      cruel jokes, nasty remark, nasty remarks, nasty comment, nasty comments, cruel remark, mean comment, mean comments,
      harsh words, snide remark, snide comment, cutting remark, backhanded compliments, cheap shots, cutting remarks, trash talk, contempt, disdain,
      scorn, abusive language, sneers, profanity at, mean jokes, scathing insults, cruelty,
      derision, belittlement, condescension, scathing comeback, scathing comebacks, savage comeback, savage comebacks, cutting comeback, insulting comeback, condescending remark, condescending remarks, condescending comment, condescending comments, demeaning remark, demeaning remarks, insulting remark, insulting remarks, insulting comment, insulting comments, mocking remarks, mocking remark, mocking comments, derogatory remarks, derogatory comments, degrading comments, hurtful remark, hurtful remarks, hurtful comments, rude remark, rude remarks, rude comments, cruel remarks, slights, needling, scornful remarks, cruel joke, nasty joke, nasty jokes, put-downs, burns, snark at`,
  },
  harsh: {
    words: `
      rude, insulting, abusive, cruel, mean, nasty, vicious, demeaning, contemptuous, condescending,
      degrading, hateful, hostile, disrespectful, humiliating, toxic, dismissive, savage, merciless,
      ruthless, obnoxious, spiteful, brutal, derisive, scathing, disdainful, patronizing, belittling, vile, offensive, hurtful, unkind, mocking, snide, sadistic, mean spirited, bitchy, impolite, bullying, sneering`,
  },
  target: {
    includes: ['user'],
    nouns: `
      loser, reviewer, ex, applicant, contractor, supplier, tenant, colleague, coworker,
      teammate, debtor, neighbour, employee, dev, asker, questioner, mortal, junior, intern, coder, poster, dude, guy, chatter, typer, candidate, sender, complainer, complainant, critic, hacker,
            newbie, n00b, test subject, beginner, contestant, rep, seller, team, whoever, men, women, pensioner, widow, cyclist, farmer, apprentice, recruit, cadet, soldier,
      mother, father, mum, mom, dad, wife, husband, girlfriend, boyfriend, sister, brother, mother in law, old people, graduate,
      saver, quitter, newcomer, rookie, novice, streamer, gamer, dancer, runner, athlete, musician, poet, cook, volunteer, cashier, clerk, immigrant, slacker, latecomer, voter, celebrity, politician, fan, fanboy, fangirl, maximalist, maxi, hipster, vegan, nerd`,
  },
  trait: {
    nouns: `
      look, appearance, choice, body, intelligence, weight, job, life, dating life, question, mistake, code,
      taste, outfit, skill, spelling, grammar, ignorance, failure, face, family, accent, effort, work,
      attempt, writing, opinion, background, score, ability, photo, hair, clothes, habit, performance, answer, wrong answer, idea, typo, error, voice, dream, weakness, struggle, insecurity, intellect, belief, progress, behavior, personality, personality trait, flaw, quirk, hobby, mannerism, typing mistake, misspelling`,
  },
  /** Whom a persona may set upon, said without doubt. */
  prey: {
    words: `
      the user, users, user, anyone, anybody, everyone, everybody, whoever, people, any user, every user, the person, the human, humans,
      ppl, peeps, randoms, visitors, customers, callers, noobs, newbies, strangers, losers, his fans, her fans, every person, each user, all users`,
  },
  feel: {
    words: 'feel, feeling, feels, felt',
  },
  small: {
    words: `
      stupid, small, worthless, ashamed, two inches tall, inches tall, dumb, inferior, guilty and small,
      humiliated, guilty, like a failure, bad about their, terrible, awful about, like failures, pathetic, bad about themselves, like an idiot, like idiots,
      unwanted, embarrassed, threatened, intimidated, afraid, scared, unsafe, like a fool, foolish, useless, like dirt, like garbage, incompetent,
      like a loser, like losers, like a clown, like dirt, like trash, like nothing, inadequate, insignificant, unloved, disgusting, tiny, lesser, unintelligent, belittled, degraded, illiterate, insecure, broken, hurt, hurting, terrible about, miserable, never opened, never been born, unworthy, ugly`,
  },
  /** What the assistant utters. */
  utterance: {
    nouns: `
      reply, response, answer, message, remark, comment, joke, quip, line, metaphor, analogy, comparison, question,
      rhetorical question, paragraph, comeback, tone, humor, sentence, nickname, greeting, observation, feedback, caption, tweet, crack, jibe, swipe, wisecrack, zinger, one liner, retort, aside, barb, humour, insult, wit, sarcasm, phrase, nick name`,
  },
  /** Said of what runs people down, and of nothing else. */
  demeaning: {
    words: `
      insulting, demeaning, belittling, degrading, humiliating, derisive, contemptuous, condescending, patronizing, patronising,
      disparaging, denigrating, derogatory, scornful, abusive, dehumanizing, insultingly, mean spirited, sadistic`,
  },
  /** Nouns of the same. */
  slur: {
    words: `
      insults, put downs, put down, personal attacks, personal insults, mockery, ridicule, derision, belittlement, humiliation, name calling,
      snide remarks, snide remark, taunts, barbs, verbal abuse, sneers, personal digs, personal jabs, an insult, scathing insults,
      cutting remarks, cruel jokes, cruel remarks, nasty remarks, nasty remark, a sneer, a put down, an insulting remark, scorn, degrading remarks, vitriol, venom, invective, contempt, derogatory remarks, derogatory nicknames, burns, savage burns, put-down, put-downs, snarky put down, hurtful remarks, hurtful comments, condescending remarks, demeaning remarks, insulting nicknames, insulting names, sneering remarks, sarcastic insult, sarcastic insults, creative insults, witty insults, nasty insult, personal insult, petty insults, personal jab, sarcastic jab, sarcastic jabs, snide jab, snide jabs, condescension, gaali, gaalis, gaaliyan, galiyan`,
  },
  produce: {
    verbs: `
      drop, throw, throw in, deliver, use, add, fire, fire off, slip in, land, launch, hurl,
      toss in, utter, offer, sprinkle, sprinkle in, pepper in, scatter, insert, include, lace in, append, work in, weave in, weave, mix in, squeeze in, shout, spit, trade, unleash, dish out, hand out, resort to, employ, heap, pour, pile, rain, rain down, spew, direct, level, vent, lob, sling, dump, send, say, write, make, give, post, use, create, craft, leave, serve, serve up, spit out, insert, embed, bake in, hide, add in, go for, rely on, drop in`,
  },
  /** What a mistake is taken for by those who look down on people. */
  folly: {
    words: `
      stupidity, idiocy, incompetence, foolishness, imbecility, intellectual failing, personal failing, lack of intelligence, dim intellect, low intelligence,
      ignorance, inferiority, stupid, idiotic, moronic, pathetic, an insult to, laughable, weakness of character, moral failing, feeble mind, dim wits, failings, inferiority complex, inadequacy, inadequacies, worthlessness, insignificance, failures, shortcomings, weaknesses, unworthiness, lowliness, uselessness, mediocrity, ugliness, lack of talent, lack of skill, lack of brains, lack of education`,
  },
  fool: {
    words: `
      stupid, dumb, idiot, idiots, moron, morons, fool, pathetic, worthless, ugly, incompetent, ignorant, stupidity, ignorance, incompetence, inferior,
      inferiority, idiotic, moronic, hopeless, a failure, a loser, losers, beneath you, foolish, inadequacy, inadequate`,
  },
  /** Said of how somebody is treated, and of nothing else. */
  scornful: {
    words:
      'condescending, patronizing, patronising, belittling, demeaning, degrading, humiliating, insulting, contemptuous, derisive, scornful, disdainful',
  },
  simpleton: {
    nouns: `
      child, toddler, kindergartner, kindergartener, preschooler, infant, baby, monkey, chimp, ape, dog, goldfish, hamster, pigeon, animal, simple animal,
      squirrel, five year old, first grader, houseplant, potato, rock, donkey, worm, amoeba, parrot, trained monkey`,
  },
  /** What wounds pride: the verbs … */
  ruin: {
    verbs: `
      destroy, crush, ruin, shatter, lower, attack, undermine, damage, break, shred, dent, bruise, wreck, demolish, obliterate, pulverize, annihilate, chip away at, deflate,
      trample, trample on, stomp on, smash, wound, hurt, puncture, erode, tear down, tear at, strip away, grind down, batter, sap, gnaw at, hammer, aim at, go after`,
  },
  /** … and what they wound. */
  pride: {
    nouns:
      'ego, self esteem, self confidence, self worth, self respect, self image, confidence, dignity, pride, vanity, spirit, feeling, insecurity, soft spot, sore spot, weak spot',
    words: 'sense of worth, sense of self, will to live, belief in themselves, faith in themselves',
  },
  /** Superlatives and intensities of meanness. */
  meanest: {
    words: `
      nastiest, meanest, cruelest, cruellest, rudest, harshest, most insulting, most hurtful, most demeaning, most humiliating, most condescending, most degrading, most offensive,
      most belittling, most abusive, most vicious, most contemptuous, most cutting, most embarrassing`,
  },
  /** What makes a person who they are, and hurts most when it is doubted. */
  core: {
    nouns:
      'intelligence, intellect, sanity, worth, iq, upbringing, existence, competence, manhood, masculinity, womanhood, femininity, parentage, mother, education, hygiene, character, courage, talent, weight, love life, sexuality, life choice, mental capacity, reading ability',
  },
  /** How what is uttered may wound: too common to tell anything alone. */
  unkind: {
    includes: ['demeaning'],
    words: `
      mocking, mean, nasty, cruel, hurtful, rude, snide, cutting, sneering, spiteful, venomous, vicious, hateful, savage, disrespectful, malicious, bullying,
      unkind, harassing, shaming, jeering, taunting, ridiculing, sadistic, catty, bitchy, poisonous`,
  },
  speechThing: {
    includes: ['utterance'],
    nouns:
      'thing, word, name, tone, voice, manner, line, note, caption, dm, rumor, rumour, verdict, jab, laugh, attitude, roast, burn, putdown',
  },
};
