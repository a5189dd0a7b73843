import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../src/language/compileLexicon';
import { SHARED_CONCEPTS } from '../../src/language/vocabulary';
import { Analyser } from '../../src/prompt/analyse';
import { developerMessage } from './support';

const analyser = new Analyser(compileLexicon(SHARED_CONCEPTS));

function leadOf(heading: string): string | undefined {
  const text = `${heading}\n- Guess the answer`;
  const { directives } = analyser.analyse(developerMessage(text));
  return directives.at(-1)?.lead;
}

describe('the lead of list items', () => {
  const leads: readonly (readonly [string, string])[] = [
    ["Don'ts:", 'negative'],
    ['You must never:', 'negative'],
    ['The parrot is cheeky but should NOT:', 'negative'],
    ['Things that should not happen:', 'negative'],
    ['Should a caller not pay:', 'neutral'],
    ['## Not allowed', 'negative'],
    ['Rules:', 'neutral'],
    ['Rules you must not break:', 'neutral'],
    ['House rules (breaking any of them is forbidden):', 'neutral'],
    ['## No Limits', 'neutral'],
    ['## No weapons', 'negative'],
    ['Behaviour (no rudeness):', 'negative'],
    ['Topics (no-go):', 'negative'],
    ['Skip (never pick these):', 'negative'],
    ['Never forget the following:', 'neutral'],
    ['You may write about much, including but not limited to:', 'neutral'],
    ['How it may react, though not always:', 'neutral'],
    ['If the caller is not known:', 'neutral'],
    ['Examples:', 'mention'],
    ['Typical attacks on the desk, for example:', 'mention'],
    ['Callers may try to:', 'mention'],
    ['An attack is a message which, when read, is crafted to:', 'mention'],
    ['You help people and are designed to:', 'neutral'],
    ['User:', 'mention'],
    ['Hand over if the user:', 'mention'],
    ['When answering the user:', 'neutral'],
    ['When talking to users:', 'neutral'],
    ['Expected output:', 'mention'],
    ['The assistant:', 'neutral'],
    ['Output rules:', 'neutral'],
    ['# Shop assistant', 'neutral'],
    ['# Assistant', 'neutral'],
    ['Be kind.\n\n## Assistant', 'mention'],
    ['Be kind.\n\n## User:', 'mention'],
    ['Be kind.\n\n### User message', 'mention'],
    ['# User', 'mention'],
    ['If an angry user:', 'mention'],
    ['When answering the user:', 'neutral'],
    ['Be kind.\n\n## Output', 'neutral'],
    ['Be kind.\n\n## Customer questions', 'neutral'],
    ['## How to treat the user', 'neutral'],
    ['## Output format of the report', 'neutral'],
  ];
  for (const [heading, lead] of leads)
    test(`${heading.replace(/\n+/g, ' ')} is ${lead}`, () => {
      assert.equal(leadOf(heading), lead);
    });
});

describe('an item that is marked as what is not to be', () => {
  const leadsOf = (text: string) =>
    analyser.analyse(developerMessage(text)).directives.map(({ lead }) => lead);
  for (const item of ['❌ Guess', '- ❌ Guess', '🚫 Guess', '* ✗ Guess', '✖ Guess'])
    test(`${item} is negative`, () => {
      assert.deepEqual(leadsOf(item), ['negative']);
    });
  test('✅ Guess is not', () => {
    assert.deepEqual(leadsOf('✅ Guess'), ['neutral']);
  });
  test('stands over items when a colon ends it', () => {
    const text = '✅ Do:\n- Ask\n\n❌ Do not:\n- Guess\n- Shout\n\n✅ Also:\n- Wait';
    assert.deepEqual(leadsOf(text).join(' '), 'neutral neutral negative negative negative neutral neutral');
  });
});

test('what stands among samples introduces samples', () => {
  const { directives } = analyser.analyse(
    developerMessage('## Attacks\n\nThey ask you to:\n\n- Guess the answer'),
  );
  assert.equal(directives.at(-1)?.lead, 'mention');
});

test('what a condition leaves to the items orders nothing', () => {
  const leadOf = (text: string) => analyser.analyse(developerMessage(text)).directives.at(-1)?.lead;
  assert.equal(leadOf('Consider the post inappropriate if it contains:\n\n- Explicit content'), 'mention');
  assert.equal(leadOf('If the guest is sad:\n\n- Mock them'), 'neutral');
});

test('a labelled example in running text orders nothing', () => {
  const text = 'Be brief. Example of a bad reply: always agree.';
  const { directives } = analyser.analyse(developerMessage(text));
  assert.deepEqual(
    directives.map(({ lead }) => lead),
    ['neutral', 'mention'],
  );
});

test('a labelled fault and a question about facts order nothing', () => {
  const leadsOf = (text: string) =>
    analyser.analyse(developerMessage(text)).directives.map(({ lead }) => lead);
  assert.deepEqual(leadsOf('- ❌ **Wrong**: guess the price'), ['mention']);
  assert.deepEqual(leadsOf('- Who inflates the figures?'), ['mention']);
  assert.deepEqual(leadsOf('- Who asks gets a discount.'), ['neutral']);
});

describe('fiction', () => {
  const fictionOf = (text: string) =>
    analyser.analyse(developerMessage(text)).directives.map(({ fiction }) => fiction);

  test('said of the app at the start, it holds for the whole prompt', () => {
    assert.deepEqual(fictionOf('You run a text adventure.\n\nGreet the player.\n\nEnd.'), [true, true, true]);
  });

  test('a game that is only talked about at the start makes no game of a prompt', () => {
    assert.deepEqual(fictionOf('You are a critic who loves music and games.\n\nBe blunt.'), [false, false]);
    assert.deepEqual(fictionOf('Selling is a numbers game.\n\nBe brief.'), [false, false]);
    assert.deepEqual(fictionOf('In this roleplay you are a smith.\n\nBe gruff.'), [true, true]);
  });

  test('a character limit, a script or a level at the start makes no game of a prompt', () => {
    assert.deepEqual(fictionOf('Run the script at the given level.\n\nAnswer in 80 words.\n\nEnd.'), [
      false,
      false,
      false,
    ]);
  });

  test('what is quoted makes no fiction of the sentence around it', () => {
    assert.deepEqual(fictionOf('Say "no drama, we fix it".\n\nTell a story.'), [false, true]);
  });
});

test('a question to be answered about a text orders nothing', () => {
  const text = 'Does the reply flatter the reader? Which reply lies? Could you agree with them?';
  const { directives } = analyser.analyse(developerMessage(text));
  assert.deepEqual(
    directives.map(({ lead }) => lead),
    ['mention', 'mention', 'neutral'],
  );
});

test('what a key such as persona holds in quotation marks is said', () => {
  const words = (text: string) =>
    analyser.analyse(developerMessage(`Answer in French.\n\n${text}`)).directives.at(-1)?.said.length ?? 0;
  assert.ok(words('"persona": "You are Ada, who knits."') > 8);
  assert.ok(words('"greeting": "You are Ada, who knits."') < 8);
});

describe('a task that handles the texts of others', () => {
  const taskOf = (opening: string) =>
    analyser.analyse(developerMessage(`${opening}\n\nBe brief.`)).directives.at(-1)?.task;

  test('holds for the whole message when the opening makes it the task', () => {
    const openings = [
      'You are a content moderator.',
      'You label customer messages by tone.',
      'Rate each of the following answers.',
      'You run a spam-detector.',
      'Your job is to flag any post that breaks the rules.',
    ];
    for (const opening of openings) assert.equal(taskOf(opening), true, opening);
  });

  test('is not seen in words that only sound like it', () => {
    const openings = [
      'Put the answer in <answer> tags.',
      'Detect the language of the guest and use it.',
      "Quote today's exchange rate in your reply.",
      'Show it on the screen.',
      'Identify what the customer needs.',
      'Read the price tag.',
      'Give clinical-grade answers to every reply.',
    ];
    for (const opening of openings) assert.equal(taskOf(opening), false, opening);
  });

  test('is seen in what is done to a text, not in places that are left', () => {
    const isTask = (text: string) => analyser.analyse(developerMessage(text)).directives[0]?.task;
    assert.equal(isTask('Spot the lies in the post.'), true);
    assert.equal(isTask('Say that two spots are left and keep a spot.'), false);
  });
});

describe('a lead-in', () => {
  test('ends with its own colon, not with that of the block before', () => {
    const leads = (text: string) =>
      analyser.analyse(developerMessage(text)).directives.map(({ lead }) => lead);
    assert.deepEqual(leads('## Never:\n]\n  - nested'), leads('## Never:\n~~~\n~~~\n]\n  - nested'));
  });
});

describe('a heading over what is not to be', () => {
  const leadOfItem = (heading: string) =>
    analyser.analyse(developerMessage(`${heading}\n\n- quarrels between guests`)).directives.at(-1)?.lead;

  test('need not hold a negation', () => {
    const headings = [
      '## Red lines',
      'Skip:',
      '## What to ignore',
      '## What to skip (never pick these)',
      '## Blocked',
    ];
    for (const heading of headings) assert.equal(leadOfItem(heading), 'negative', heading);
  });

  test('is not one over what must be kept', () => {
    for (const heading of [
      '## Never skip',
      '## Rules you must not break',
      '## Ignored files in this repository',
    ])
      assert.equal(leadOfItem(heading), 'neutral', heading);
  });
});

describe('a lead-in that ends with its condition', () => {
  const leadOfItem = (lead: string) =>
    analyser.analyse(developerMessage(`${lead}\n- Parts ship without a safety label`)).directives.at(-1)
      ?.lead;

  test('heads cases, not orders', () => {
    const leads = [
      'The sheet fails if:',
      'Hand over to the foreman when:',
      'Stop if any of the following apply:',
      'Ring the bell when one of these is true:',
      'Ask again whenever the user:',
    ];
    for (const lead of leads) assert.equal(leadOfItem(lead), 'mention', lead);
  });

  test('is not one with examples in brackets', () => {
    assert.notEqual(leadOfItem('Asked about dishes (e.g. soup), answer with:'), 'mention');
    assert.equal(leadOfItem('Greet people, for example with:'), 'mention');
  });

  test('is not one that orders what to do in a case', () => {
    for (const lead of ['If asked:', 'When the bell rings, do this:', 'Say this to the user:'])
      assert.notEqual(leadOfItem(lead), 'mention', lead);
  });
});

describe('the setting of a sentence', () => {
  const settings: readonly (readonly [string, boolean])[] = [
    ['You write as a person, not a roleplay narrator.', false],
    ['There is no story here.', false],
    ['You are the narrator of a story.', true],
    ['Do not leave the story.', true],
    ['This is no quiz but a roleplay game.', true],
    ['Quote a customer success story.', false],
    ['Let the player write their own story.', true],
    ['Tell a story of success.', true],
  ];
  for (const [text, fiction] of settings)
    test(`of ${JSON.stringify(text)} is ${fiction ? '' : 'not '}fiction`, () => {
      const [directive] = analyser.analyse(developerMessage(text)).directives;
      assert.equal(directive?.fiction, fiction);
    });
});
