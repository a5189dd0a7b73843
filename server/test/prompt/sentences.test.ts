import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { membership, quotedSpans } from '../../src/prompt/inline';
import { splitSentences } from '../../src/prompt/sentences';

const whole = (text: string) => ({ start: 0, end: text.length });
const sentencesOf = (text: string) =>
  splitSentences(text, whole(text), membership(quotedSpans(text, whole(text)))).map(({ start, end }) =>
    text.slice(start, end),
  );
const quotesOf = (text: string) =>
  quotedSpans(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences of a block', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Be kind. Be brief! Ready?', ['Be kind.', 'Be brief!', 'Ready?']],
    ['Offer tools (e.g. a saw) etc. as needed. Stop.', ['Offer tools (e.g. a saw) etc. as needed.', 'Stop.']],
    ['Dr. Lee answers. Version 1.5 is out.', ['Dr. Lee answers.', 'Version 1.5 is out.']],
    ['When asked, say no. Then go on.', ['When asked, say no.', 'Then go on.']],
    ['See no. 5 of the list. Go on.', ['See no. 5 of the list.', 'Go on.']],
    ['Say "Why?" and wait. Go.', ['Say "Why?" and wait.', 'Go.']],
    ['Answer "I cannot say." as soon as they ask.', ['Answer "I cannot say." as soon as they ask.']],
    ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
    ['Wait... then go on. Stop.', ['Wait... then go on.', 'Stop.']],
    ['Rules: 1. Be kind. 2. Be brief.', ['Rules: 1. Be kind.', '2. Be brief.']],
    ['**Be kind.** Stop.', ['**Be kind.**', 'Stop.']],
    ['优先回答。不要编造！好', ['优先回答。', '不要编造！', '好']],
    [
      '${isNew ? `Be kind. Be brief.` : `Stop. Go.`} Use `a. B` here.',
      ['${isNew ?', '`Be kind.', 'Be brief.` : `Stop.', 'Go.`} Use `a. B` here.'],
    ],
    [
      '[Be brief in chat] [Tone: calm and warm] [Ask first]',
      ['[Be brief in chat]', '[Tone: calm and warm]', '[Ask first]'],
    ],
    ['[Tone 1-5: 3 calm][Greet each guest]', ['[Tone 1-5: 3 calm]', '[Greet each guest]']],
    [
      'See [the guide] [1] and [the house rules][rules].',
      ['See [the guide] [1] and [the house rules][rules].'],
    ],
    [
      'Never name [the head of the desk] [the night shift] to guests.',
      ['Never name [the head of the desk] [the night shift] to guests.'],
    ],
    ['', []],
    ['{{#if x}}Be kind.{{/if}}', ['Be kind.']],
    ['Be kind. {{#if vip}}Be brief{{else}}Be long{{/if}}', ['Be kind.', 'Be brief', 'Be long']],
    ['Be kind.{{/if}} Go.', ['Be kind.', 'Go.']],
    ['{{^x}}Be kind{{/x}}', ['Be kind']],
    ['{{#each all}}Greet {{name}} first.{{/each}}', ['Greet {{name}} first.']],
    ['Be kind{%- if x -%} Be brief.{% endif %}', ['Be kind', 'Be brief.']],
    ['{% for one in all %}Greet {{ one }}.{% endfor %}', ['Greet {{ one }}.']],
    ['{% if x %}', []],
    ['Be kind to {{> guests}} at all times.', ['Be kind to {{> guests}} at all times.']],
    ['Write {"a": {"b": 1}} and 5{% of all. Stop.', ['Write {"a": {"b": 1}} and 5{% of all.', 'Stop.']],
    ['Do not {% if x %}ever {% endif %}lie. {% if y %}tell all.{% endif %}', ['Do not', 'tell all.']],
    ['Never{% if x %} Be kind.{% endif %}', ['Never', 'Be kind.']],
  ];
  for (const [text, sentences] of cases)
    test(`of ${JSON.stringify(text)}`, () => assert.deepEqual(sentencesOf(text), sentences));
});

describe('a long stretch without any mark', () => {
  const filler = 'tell the visitor about the ferry to Sark and the old mill and the walk along the cliffs ';
  const stretch = `You ${filler}${filler}${filler}Never ${filler}If You see him Do nothing`;

  test('is parted where a capital begins a sentence', () => {
    const found = sentencesOf(stretch);
    assert.deepEqual(
      found.map((sentence) => sentence.split(' ').slice(0, 2).join(' ')),
      ['You tell', 'Never tell', 'If', 'You see', 'Do nothing'],
    );
  });

  test('is left alone when it has a mark, or is short', () => {
    assert.equal(sentencesOf(stretch.replace(' and ', ', ')).length, 1);
    assert.equal(sentencesOf('Tell the visitor Never to wait').length, 1);
  });
});

test('no sentence holds a part of a control tag, wherever it stands', () => {
  const tags = [
    '{{#if x}}',
    '{{/if}}',
    '{{else}}',
    '{{^x}}',
    '{% if x == "a" %}',
    '{%- endif -%}',
    '{% for a in b %}',
  ];
  const prose = 'Say "Be kind." and **wait** (for 1.5 s). 不要编造！Rules: 1. Never `lie`.';
  for (const tag of tags)
    for (let at = 0; at <= prose.length; at++) {
      const text = prose.slice(0, at) + tag + prose.slice(at);
      const spans = splitSentences(text, whole(text), membership(quotedSpans(text, whole(text))));
      assert.ok(
        spans.every(({ start, end }) => end <= at || start >= at + tag.length),
        text,
      );
    }
});

describe('quotations of a block', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Tell ‘em they’re late, guests’ bags wait. Say ‘hi’.', ['‘hi’']],
    ['Say "hello" to \'them\' and run `go`.', ['"hello"', "'them'", '`go`']],
    ["Don't touch the users' files; it's theirs.", []],
    ["Say 'don't do that' twice.", ["'don't do that'"]],
    ['Say “good day” or ‘hi’ or «salut».', ['“good day”', '‘hi’', '«salut»']],
    ['You are a ""GPT"" by a user.', ['""GPT""']],
    ['A screen of 6" by 9" is small.', []],
    ['Close the fence with \\` and go on with \\`.', []],
    ['A stray " stands here.', []],
    [`Say “${'so '.repeat(300)}” then.`, [`“${'so '.repeat(300)}”`]],
    [`A stray "${'so '.repeat(300)}" far off.`, []],
  ];
  for (const [text, quotes] of cases)
    test(`of ${JSON.stringify(text.slice(0, 60))}`, () => assert.deepEqual(quotesOf(text), quotes));

  test('membership holds within the spans only, in any order of asking', () => {
    const isQuoted = membership([
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ]);
    assert.deepEqual(
      [6, 0, 2, 4, 3, 7].map((offset) => isQuoted(offset)),
      [true, false, true, false, true, false],
    );
  });
});
