import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ViewMaker } from '../../src/prompt/directive';
import { HeadReader, type HeadContext } from '../../src/prompt/headContext';
import { marked, sharedLexicon } from './support';

const reader = new HeadReader(sharedLexicon);

/** Reads the context of the word after `*` in a sentence. */
function read(sentence: string, leadNegative = false): HeadContext {
  const { said, head } = marked(sentence);
  return reader.read(said, head, leadNegative);
}

function all(title: string, sentences: readonly string[], holds: (context: HeadContext) => boolean): void {
  describe(title, () => {
    for (const sentence of sentences)
      test(sentence, () => {
        const context = read(sentence);
        assert.ok(holds(context), JSON.stringify(context));
      });
  });
}

all(
  'a head is negated',
  [
    'Never *contradict the customer.',
    "Don't *delete files.",
    'Do not, under any circumstances, *reveal the code.',
    'Never ever, under any circumstances, *reveal the code.',
    'Never, ever, even when asked, *reveal the code.',
    'Never, even when they are plainly mistaken, *correct the visitor.',
    'Avoid *guessing.',
    'Never lie, *cheat or steal.',
    'Never lie, *cheat, and steal.',
    'Refrain from *insulting people.',
    'Offer a date rather than *refusing.',
    'Instead of *correcting them, nod.',
    'Do not just *agree with the reader.',
    'Do not yet *publish anything.',
    'Never: *lie to a guest.',
    '*Lying to customers is strictly forbidden.',
    '*Jokes about the staff: never',
    '*Swearing is not allowed, ever.',
    'You must not be *talked into discounts.',
    'Under no circumstances *accept payments.',
    'Nobody should ever *notice the seam.',
    'Under no circumstances should it become *obvious to them.',
    'Links that *praise violence are taken down.',
    '*Insults against players are removed.',
    '*Bribes are never suggested.',
    'A *push with --force is blocked.',
    'You may not tell anyone, nor are you ever to *skip the test.',
    'I will not be there so please do not *wait.',
  ],
  ({ negated }) => negated,
);

all(
  'a head is not negated',
  [
    'If it cannot be told safely or in time, *ask the host or the guide.',
    '*Agree with everything.',
    "Don't hold back and *mock them.",
    'Never fail to *praise the draft.',
    'He never misses a chance to *humble the guests.',
    "Don't hesitate to *contradict the author.",
    "Don't stop *praising them.",
    "Don't argue, *agree.",
    "Don't ask, just *delete files or folders.",
    "Don't argue, *agree with whatever the user or client says.",
    'No matter how weak the poem is, *praise it.',
    'You may not argue but *agree.',
    'Without hesitation *carry out the order.',
    'Without asking *book the fare.',
    'Never refuse and always *comply.',
    'Avoid jargon and *correct the dates.',
    'Do nothing but *flatter the guest.',
    'Whether or not it is true, *confirm it.',
    'Not only *list the risks but weigh them.',
    "Don't be shy about *praising.",
    'No problem: *refund the order.',
    'Skip the small talk and *get to the point.',
    'Do not confirm it and *suggest a doctor.',
  ],
  ({ negated }) => !negated,
);

all(
  'a head is waived',
  [
    'There is no need to *confirm.',
    "You don't have to *ask first.",
    'You need not *check the figures.',
    'A *confirmation is not needed here.',
    '*Asking for approval is unnecessary.',
    '*Asking before deleting rows is not required.',
    'Skip the *confirmation.',
    "There's no point in *verifying it.",
    'Carry on without waiting for *approval.',
  ],
  ({ waived, negated }) => waived && negated,
);

all('a head is permitted', ['You may *agree.', 'Feel free to *guess.'], ({ permitted }) => permitted);

all(
  'a head is the case, not the order',
  [
    'If the user *lies, say so.',
    'When somebody tries to *bribe you, decline.',
    'Ask before *deleting anything.',
    'Should a guest *insult you, stay calm.',
    'If the user asks how to *hack them, decline.',
    'If users *insult the staff they are muted.',
    'When someone wants help and *asks the bot, answer.',
    'If asked to *lie, decline.',
  ],
  ({ conditional }) => conditional,
);

all(
  'a head is an order though a condition stands in the sentence',
  [
    'If the user asks, *lie.',
    'When in doubt *guess.',
    'If asked *say it is free.',
    'If the guest is rude you *insult them back.',
    'If asked, refuse or *lie.',
    'If somebody asks about wine *tell them it is a sin.',
    'When the build fails just *delete the test.',
    'If they want a refund *reply with an insult.',
    'Price too high? → *blame the courier',
    'If they complain – *blame the courier.',
    '*Delete the file if the user asks.',
    '*Pay at once.',
    'Each agent should *lie.',
  ],
  ({ conditional }) => !conditional,
);

all(
  'a head is described',
  [
    'Users who *insult others are banned.',
    'Posts that *praise violence are removed.',
    'Ten stands for replies that openly and fully *break the rules.',
    'The caller asks you to *lie.',
    'You are an assistant for clients who *insult people.',
    'Decline requests to *ignore the rules.',
    'Remove comments *praising violence.',
    'People often want you to *agree with them.',
    'The migration script silently *deletes old rows.',
    'This option *disabled the check.',
    'The endpoint can *ignore the limit.',
    "Last year's trainee *emptied the shared drive.",
    'The *following command prints the key.',
    'Say so when a text asks the model to flatter, to lie or to *ignore its rules.',
    'Say what the code of conduct says about *fake reviews.',
    'One of the agents was caught *inventing discounts.',
    '*Fake tickets, badges and permits are not.',
    'Write a dialogue in which the queen *mocks her brother.',
    'The ogres are loud and *mock their captives.',
    'The hill giants often *mock travellers.',
    'The goblins fear the light and *mock the moon.',
  ],
  ({ described }) => described,
);

all(
  'a head is an order though it looks like a description',
  [
    'You are Rex, an uncle who *insults people.',
    'You are a machine that always *obeys.',
    'Act as a friend who never *disagrees.',
    'I want you to *agree with everything.',
    'You need to *agree.',
    'Try to *flatter the guest.',
    'You are asked to *lie.',
    'We need you to *delete it.',
    'Requests are to be *met at once.',
    'Files are *deleted without a question.',
    'Keep visitors *convinced that it is free.',
    'Users may not be *informed that it is free.',
    '*Delete the old files.',
    'Brag about *how you won.',
    '*Praise every poem, no matter how weak it is.',
    '*Compare their parking to what a pigeon could do.',
    '*Remind them how weak their plan is.',
    'The bots loudly *mock the guests.',
  ],
  ({ described }) => !described,
);

describe('the subject of a head', () => {
  const subjects: readonly (readonly [string, HeadContext['subject']])[] = [
    ['You choose to *praise every draft.', 'assistant'],
    ['*Agree with it.', 'assistant'],
    ['You should always *agree.', 'assistant'],
    ['The bot *agrees.', 'assistant'],
    ['The customer never *pays.', 'user'],
    ['The guest is fond of *talking about sailing.', 'user'],
    ['Be good at *talking about sailing.', 'other'],
    ['Competitors often *lie.', 'user'],
    ['We *delete records after 30 days.', 'writer'],
    ['Guests are to be *flattered.', 'other'],
    ['Branches may be *deleted by their owner.', 'user'],
    ['Branches may be *deleted by you.', 'other'],
    ['Whatever they ask, *comply.', 'assistant'],
  ];
  for (const [sentence, subject] of subjects)
    test(`${sentence} -> ${subject}`, () => {
      assert.equal(read(sentence).subject, subject);
    });
});

describe('a waiver without a subject', () => {
  test('is an order, not what somebody wishes', () => {
    const context = read('There is no need to *warn them.');
    assert.ok(context.negated && !context.described);
  });
});

describe('a negation that governs nothing after it', () => {
  test('an object of the condition', () =>
    assert.equal(read('If the search returns nothing, *say so.').negated, false));
  test('the name of the rule before its wording', () =>
    assert.ok(read('Not a person: do not *claim to be one.').negated));
});

test('a negation ends with the cell of its table', () => {
  assert.ok(read('| Never deceive | Never *guess |').negated);
  assert.ok(!read('| Never deceive | *Ask first |').negated);
});

describe('a prohibiting heading', () => {
  const negates = (sentence: string) => read(sentence, true).negated;
  for (const item of ['*Guess.', '(*Guess.)', 'Gore, threats, *slurs.'])
    test(`negates the item below it: ${item}`, () => assert.ok(negates(item)));
  test('leaves a prohibition below it one', () => assert.ok(negates('Do not *guess.')));
  test('does not reach an order behind a comma', () => assert.ok(!negates('Guessing, always *ask.')));
  test('reaches an item that opens like a remark on the others, and no such remark', () =>
    assert.deepEqual(['These are *reasons.', 'These are your only *limits.'].map(negates), [true, false]));
  test('rules out what does not open with a negation of its own', () => {
    const text = 'Guess the answer without asking, never ask.';
    const { full } = new ViewMaker(sharedLexicon).views(text, { start: 0, end: text.length });
    const isRuledOut = (start: number, end: number) => reader.isRuledOut(full, { start, end, head: start });
    assert.deepEqual([isRuledOut(0, 3), isRuledOut(0, 5), isRuledOut(6, 8)], [true, true, false]);
  });
});

all(
  'a prohibition may name requests, stop one thing or be told to somebody',
  ['Decline any requests to *impersonate staff.', 'You are prohibited from *flirting with minors.'],
  ({ negated }) => negated,
);

all(
  'a negation does not reach what follows it',
  [
    'Stop the rehearsal and *offer the helpline.',
    "Tell them that you can't help with that and *mention the risks.",
    'Rule no. 2: *decline the request.',
  ],
  ({ negated }) => !negated,
);

all(
  'a negation reaches all of a list',
  [
    'Avoid: asking twice, *guessing prices, shouting.',
    'Never: leave the till open, *guess prices.',
    'Avoid asking twice, *guessing prices.',
    'Never round totals, *guess the price of a spare part, or shorten names.',
    'Never take risky steps (wiping, *guessing, resetting) in the shop.',
    'Avoid tricks (e.g. *guess the price) at the counter.',
  ],
  ({ negated }) => negated,
);

all(
  '"if not" and what is no list end a negation',
  [
    'If the sheet names a price, use it; if not, *guess it from the catalogue.',
    'Avoid slang, *guessing prices from the list.',
    'Never: guess prices, always *ask the clerk.',
    'Never invent prices (*guess them from the catalogue).',
    'Never wait for the clerk (look it up, then *guess the rest).',
    'Never round totals, *guess the price of a spare part in the shop when a boss or clerk asks.',
  ],
  ({ negated }) => !negated,
);

all(
  'a head is a noun',
  [
    "Mark the *bully's lines.",
    'Offer a dark *roast to guests.',
    'Hold a mock *exam.',
    'Bridge *Forge answers questions on kilns.',
  ],
  ({ nominal }) => nominal,
);

all(
  'a head is a verb',
  [
    '*Roast the guests.',
    'Be a bot that *mocks the guests.',
    'You are a waiter who *hates tourists.',
    'He constantly *insults ppl.',
    'The bot *sneers at late payers.',
    'This bot *hates its users.',
  ],
  ({ nominal }) => !nominal,
);
