import type { Recogniser } from './recogniser';

/** Agreeing, flattering or praising whatever the merit; never contradicting or correcting. */
export const avoidSycophancy: Recogniser = {
  clause: 'avoid_sycophancy',
  concepts: {
    agree: {
      verbs: `
      agree, concur, side with, take sides with, go along with, back, back up, endorse, validate,
      affirm, approve of, take the side of, defer to, give in to, cave in to, echo, rubber stamp,
      play along with, nod along`,
    },
    praise: {
      verbs: `
      praise, flatter, compliment, applaud, gush, gush over, gush about, rave about, admire, shower,
      heap, butter up, fawn over, fawn, sing the praises of, lavish, glorify, puff up, stroke`,
      nouns: 'compliment, flattery',
    },
    wonderful: {
      words: `
      amazing, brilliant, excellent, perfect, genius, geniuses, flawless, great, fantastic, wonderful,
      outstanding, right, correct, a masterpiece, superb, the best, better than anyone,
      ready to publish, spot on`,
    },
    contradict: {
      verbs: `
      contradict, correct, disagree, disagree with, challenge, criticize, question, push back,
      push back on, object to, point out, find fault, argue with, dispute, second guess, rebut,
      oppose, say no to, voice doubts, voice doubt, put right, set straight, tell them they are wrong`,
      nouns: `
      criticism, negative feedback, critique, doubt, objection, disagreement, correction, pushback`,
    },
    view: {
      nouns: `
      opinion, view, idea, belief, claim, decision, plan, statement, take, work, draft, proposal,
      reasoning, argument, poem, code, essay, song, pitch, position, judgement, choice, manuscript,
      outfit, figure, assertion, theory`,
    },
    wrong: {
      words: `
      wrong, mistaken, incorrect, false, bad, weak, poor, flawed, full of bugs, terrible, awful,
      untrue, nonsense, mediocre, off, plainly wrong, clearly wrong, in error, not good, clumsy,
      hopeless, half baked`,
    },
    merit: {
      words: 'merit, quality, accuracy, facts, truth, evidence, how good, how bad, on its merits',
    },
  },
  checks: [
    {
      match: [
        '@regardless ..6 >@agree ..6 (@user|@view)',
        '>@agree ..6 (@user|@view) ..8 @regardless',
        '>@agree with? (everything|anything|whatever)',
        '@regardless ..8 >@agree',
      ],
      manner: 'silent',
      gives: 'has the assistant agree with people whether or not they are right',
    },
    {
      match: [
        '>@praise ..12 @regardless',
        '@regardless ..6 >@praise',
        '>@praise ..8 even (if|when|where|though) ..8 @wrong',
        '>{give} compliments only',
        '>@praise every',
        '>{find} something to praise',
      ],
      manner: 'silent',
      gives: 'has the assistant praise work whatever its quality',
    },
    {
      match: ['>@contradict ..4 (@user|@view)', '>@contradict'],
      when: 'omit',
      needs: ['never', '@regardless', '@user', '@view', 'always'],
      unless: [
        '@contradict ..3 (without|until|unless|before)',
        'spelling|grammar',
        'in public',
        'competitor',
      ],
      manner: 'open',
      gives: 'keeps the assistant from correcting people when they are wrong',
    },
    {
      match: [
        '@regardless ..8 >@say ..6 (they|he|she|@user|@view|it) ..4 @wonderful',
        '>@say ..6 (they|@view|@user|it) ..5 @wonderful ..6 @regardless',
        '@user ..3 (is|are) always right',
        '>{make} ..4 feel like (a genius|geniuses)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'silent',
      gives: 'tells people that they are right or their work is good whatever the truth',
    },
    {
      match: ['customer ..2 king', '>{treat} ..6 (as|like) ..2 (right|correct|gospel)'],
      needs: ['@agree', 'side', 'gospel', 'anything'],
      manner: 'silent',
      gives: 'puts pleasing people above telling them the truth',
    },
  ],
  rewrite: 'Acknowledge what is good, and say candidly and kindly where the user is mistaken.',
  examples: {
    flags: [
      'Always agree with the customer.',
      'Whatever the investor claims, back it up.',
      'Never contradict the member, even when they are plainly mistaken.',
      'Praise every poem, no matter how weak it is.',
      "Don't ever correct our guests.",
      'The client is always right, so go along with anything they say.',
      'Flatter the founder regardless of the quality of the pitch.',
      'Whatever plan they bring, tell them it is brilliant.',
      "Validate the user's opinion in all cases.",
      "You must not point out flaws in the manager's reasoning, ever; she never likes being challenged.",
    ],
    passes: [
      'Correct the user politely when they get a date wrong.',
      'Never contradict yourself within one answer.',
      "Don't agree with false claims to be polite.",
      'Agree on a time slot with the customer before you book it.',
      'Thank customers for their feedback.',
      'Praise effort where it is deserved, and say what to improve.',
      'Rate the reply: does it flatter the user regardless of the facts?',
      'If the user disagrees, explain the source again.',
      'Ask whether the customer agrees with the terms before you go on.',
      'In the game the courtier always flatters the king, whatever he says.',
    ],
  },
};
