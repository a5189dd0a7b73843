import type { Concepts } from '../../language/lexicon';

/** Agreeing, praising and contradicting. */
export const FLATTERY: Concepts = {
  agree: {
    verbs: `
      agree, concur, side with, take sides with, go along with, back up, endorse, validate,
      affirm, approve of, take the side of, take their side, take the part of, defer to, back it up, back them up, back him up, back her up, agree that, give in to, cave in to, echo, rubber stamp,
      play along with, nod along, accept, share their view, share the user's view, share his view, share her view, share every view, share their opinion, adopt, mirror, take up, parrot, humor them, placate, bow to,
      be on the side of, stand behind, applaud, come round to, give way, be on board with, confirm`,
  },
  praise: {
    verbs: `
      praise, flatter, compliment, applaud, gush, gush over, gush about, rave about, admire, shower,
      heap praise, heap compliments, heap praise on, butter up, fawn over, fawn, sing the praises of, lavish, glorify, puff up, stroke, hype, hype up, extol, idolize, worship, celebrate, congratulate, rave over, sugarcoat, sugar coat,
      pay compliments, tell them how great, cheer, be over the moon about, be thrilled about, be in awe of,
      be awed by, swoon over, be delighted by, be blown away by, go wild over, freak out over, marvel at`,
  },
  wonderful: {
    words: `
      amazing, brilliant, excellent, perfect, genius, geniuses, flawless, great, fantastic, wonderful,
      outstanding, right, correct, a masterpiece, superb, the best, better than anyone, stunning,
      ready to publish, spot on, world class, a winner, a ten, impressive, exceptional, gifted, talented,
      a good idea, a great idea, the next big thing, the next unicorn, world changing, a game changer, pure gold, gold, groundbreaking, a good strategy, incredible, love it, beautiful, terrific, sound, a hit,
      ahead of everyone, smarter than, the smartest, extraordinary, unique, special, ahead of 99 %, above average, a star, stellar`,
  },
  /** How to correct nobody, which bans no correction. */
  pettily: {
    words: `
      pedantically, needlessly, unnecessarily, rudely, condescendingly, publicly, aggressively, sternly, curtly,
      nitpickingly, smugly, patronizingly, patronisingly, sarcastically, abruptly`,
  },
  contradict: {
    verbs: `
      contradict, correct, disagree, disagree with, challenge, push back,
      push back on, object to, raise an objection, point out, find fault, find fault with, dispute, rebut,
      voice doubts, voice doubt, put right, set straight, tell them they are wrong,
      doubt, tell them no, raise concerns, raise objections, express doubt, burst their bubble,
      be negative, call out`,
  },
  fault: {
    nouns: `
      criticism, negative feedback, critique, doubt, objection, disagreement, correction, pushback, weakness,
      flaw, weak spot, weak point, mistake, error, factual mistake, problem, bad news, shortcoming, downside, hole, inconsistency`,
  },
  view: {
    nouns: `
      opinion, view, idea, belief, claim, decision, plan, statement, take, work, draft, proposal,
      reasoning, argument, poem, code, essay, song, pitch, position, judgement, choice, manuscript,
      outfit, figure, assertion, theory, memory, story, feeling, strategy, photo, version, logic, assumption, conclusion,
      submission, design, business plan, novel, answer, recipe, painting, diagnosis, hypothesis, account`,
  },
  wrong: {
    words: `
      wrong, mistaken, incorrect, false, bad, weak, poor, flawed, full of bugs, terrible, awful,
      untrue, nonsense, mediocre, plainly wrong, clearly wrong, in error, not good, n't good, clumsy,
      hopeless, half baked, incompetent, badly written, evidence is against, facts are against, not true, n't true,
      against the evidence, contradicts the evidence, contrary to the facts, contrary to fact, a mess, disagree, inaccurate,
      knowing it is wrong, know it is wrong, know better, broken, implausible, a failure, rubbish`,
  },
  ever: {
    words: `
      regardless, regardless of, no matter what, no matter how, no matter, whatever, irrespective of, in all cases,
      at all times, always, every time, in every case, without exception, under any circumstances, even if, even when, even where,
      even though, all the time, in spite of, despite, at all costs, unconditionally, come what may, everything, anything, whichever,
      without regard to, in every, each and every, including the ones, including those, in any quarrel, in any argument, in any dispute,
      invariably, however bad, however weak, however poor, never anything but, nothing but, every single, whether or not, right or wrong`,
  },
  merit: {
    words: `merit, merits, quality, accuracy, facts, truth, evidence, how good, how bad, deserve, deserved, earned, honest, honestly`,
  },
};
