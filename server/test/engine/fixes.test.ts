import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from '../../src/engine/applyFixes';
import type { Fix, FixAction } from '../../src/model/finding';
import type { Message } from '../../src/model/prompt';
import { OffsetMap } from '../../src/text/offsetMap';
import { lint, plainMessage, promptOf, recogniseWords } from './support';

function fixOf(text: string, action: FixAction, options?: Parameters<typeof lint>[1]): Fix | undefined {
  return lint(text, options)
    .findings.flatMap((finding) => finding.fixes)
    .find((fix) => fix.action === action);
}

/** The text after the fix, or undefined when it is not offered. */
function fixed(text: string, action: FixAction): string | undefined {
  const fix = fixOf(text, action);
  return fix && applyFixes(text, [fix]).text;
}

const removals: readonly (readonly [name: string, before: string, after: string | undefined])[] = [
  ['a list item with its marker', '- Be kind.\n- Always agree.\n- Be brief.\n', '- Be kind.\n- Be brief.\n'],
  ['the last list item', '- Be kind.\n- Always agree', '- Be kind.'],
  [
    'a numbered item, the others keeping their numbers',
    '1. Be kind.\n2. Always agree.\n3. Be brief.\n',
    '1. Be kind.\n3. Be brief.\n',
  ],
  [
    'a task item in CRLF text',
    '- [ ] Be kind.\r\n- [ ] Always agree.\r\n- [ ] Be brief.\r\n',
    '- [ ] Be kind.\r\n- [ ] Be brief.\r\n',
  ],
  ['an emphasised item', '- **Always agree.**\n- Be brief.\n', '- Be brief.\n'],
  ['a nested item', '- Be kind.\n  - Always agree.\n- Be brief.\n', '- Be kind.\n- Be brief.\n'],
  ['no item that has sub-items', '- Always agree\n  - on prices\n- Be brief.\n', undefined],
  [
    'a paragraph with one of its blank lines',
    'Be kind.\n\nAlways agree.\n\nBe brief.\n',
    'Be kind.\n\nBe brief.\n',
  ],
  ['the first paragraph', 'Always agree.\n\nBe brief.\n', 'Be brief.\n'],
  ['the last paragraph', 'Be kind.\n\nAlways agree.\n', 'Be kind.\n'],
  ['the last paragraph without a line end', 'Be kind.\r\n\r\nAlways agree.', 'Be kind.'],
  ['the only line', 'Always agree.\n', ''],
  ['a line among lines', 'Be kind.\nAlways agree.\nBe brief.\n', 'Be kind.\nBe brief.\n'],
  ['a sentence in the middle', 'Be kind. Always agree. Be brief.', 'Be kind. Be brief.'],
  ['a first sentence', 'Always agree. Be brief.', 'Be brief.'],
  ['a last sentence', 'Be kind. Always agree!\nBe brief.', 'Be kind.\nBe brief.'],
  ['a sentence after the marker', '- Always agree. Be brief.\n', '- Be brief.\n'],
  ['a sentence after an emoji', '😀 Hi! Always agree. Be brief.', '😀 Hi! Be brief.'],
  ['no clause of a sentence', 'Be kind, and always agree.', undefined],
  ['no beginning of a sentence', 'Always agree, unless it is wrong.', undefined],
  ['no part after a colon', 'Important: Always agree.', undefined],
  ['no line that goes on', 'Always agree\nwith all that is said.', undefined],
  ['no line that ends a sentence', 'When they complain\nalways agree.', undefined],
  ['a sentence but not the template tags around it', '{{#if x}}Always agree.{{/if}}\n', '{{#if x}}{{/if}}\n'],
  ['a sentence up to a template tag', 'Be kind. Always agree.{% endif %}\n', 'Be kind. {% endif %}\n'],
  [
    'a sentence between template tags in a line',
    'Be kind.{% if x %} Always agree. {% else %} Be brief.{% endif %}',
    'Be kind.{% if x %} {% else %} Be brief.{% endif %}',
  ],
  [
    'a line between lines of template tags',
    '{% if x %}\nAlways agree.\n{% endif %}\n',
    '{% if x %}\n{% endif %}\n',
  ],
  [
    'no end of a sentence that a template tag parts',
    'If asked, {% if x %}Always agree.{% endif %}',
    undefined,
  ],
  ['no part before a template variable', 'Always agree.{{name}}', undefined],
  ['nothing after an abbreviation', 'Be polite, e.g. always agree.', undefined],
];
for (const [name, before, after] of removals)
  test(`removal takes ${name}`, () => assert.equal(fixed(before, 'remove'), after));

test('removal takes no tag without its partner', () => {
  const offered = (text: string): boolean => {
    const span = { start: 0, end: text.length };
    const recognise = () => [
      {
        clause: 'no_harm',
        effect: 'departs',
        manner: 'open',
        confidence: 'exact',
        gives: 'x',
        span,
      } as const,
    ];
    return fixOf(text, 'remove', { parts: { recognise } }) !== undefined;
  };
  assert.equal(offered('<rule>Do harm.</rule>'), true);
  assert.equal(offered('<rule>Do harm.'), false);
});

test('removal is safe only for certain root and system findings that stand alone', () => {
  const kind = (text: string): string | undefined => fixOf(text, 'remove')?.kind;
  assert.equal(kind('- Do harm.\n- Be brief.\n'), 'safe');
  assert.equal(kind('Break laws.'), 'safe');
  assert.equal(kind('Be kind. Do harm. Be brief.'), 'suggestion');
  assert.equal(kind('- Harm a little.\n'), 'suggestion');
  assert.equal(kind('- Always agree.\n'), 'suggestion');
});

test('restore puts the rewrite in place with the capital and full stop that fit', () => {
  assert.equal(fixed('Be kind. Always agree.', 'restore'), 'Be kind. Say what you think.');
  assert.equal(
    fixed('Be kind and always agree with them.', 'restore'),
    'Be kind and say what you think with them.',
  );
  assert.equal(fixed('Do harm.', 'restore'), undefined);
});

test('the full stop of a rewrite is left out where the sentence goes on', () => {
  const restored = (text: string): string => {
    const recognise = (message: Message) =>
      recogniseWords(message).map((found) => ({ ...found, rewrite: 'Say what you think.' }));
    const fix = fixOf(text, 'restore', { parts: { recognise } });
    return applyFixes(text, fix ? [fix] : []).text;
  };
  assert.equal(restored('Always agree, be kind.'), 'Say what you think, be kind.');
  assert.equal(restored('Be kind (always agree) and brief.'), 'Be kind (say what you think) and brief.');
  assert.equal(restored('Be kind and always agree with them.'), 'Be kind and say what you think with them.');
  assert.equal(restored('- Always agree\n- be kind'), '- Say what you think.\n- be kind');
  assert.equal(restored('Always agree\n\nbe kind'), 'Say what you think.\n\nbe kind');
});

/** The text after the first fix of every finding, as an unattended run applies it. */
const firstFixes = (text: string): string =>
  applyFixes(
    text,
    lint(text).findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
  ).text;

const repeated: readonly (readonly [name: string, before: string, after: string])[] = [
  ['in a paragraph', 'Always agree. Be kind. Always agree.', 'Say what you think. Be kind.'],
  ['in a list', '- Always agree.\n- Be kind.\n- Always agree.\n', '- Say what you think.\n- Be kind.\n'],
  ['in one sentence', 'Be kind, always agree, and always agree.', 'Be kind, say what you think.'],
  ['beside the words themselves', 'Say what you think.\n- Always agree.\n', 'Say what you think.\n'],
];
for (const [name, before, after] of repeated)
  test(`what puts several instructions right is said once: ${name}`, () =>
    assert.equal(firstFixes(before), after));

test('a rewrite is still offered, after removal, where its words are said elsewhere', () => {
  const [, second] = lint('Always agree.\nAlways agree.\n').findings;
  assert.deepEqual(
    second?.fixes.map(({ action }) => action),
    ['remove', 'restore', 'state-openly', 'suppress'],
  );
});

test('each message says for itself what puts it right', () => {
  const text = 'Always agree.\nAlways agree.\n';
  const prompt = promptOf([plainMessage('Always agree.'), plainMessage('Always agree.', 14)]);
  const { findings } = lint(text, { prompt });
  assert.deepEqual(
    findings.map(({ fixes }) => fixes[0]?.action),
    ['restore', 'restore'],
  );
});

test('stating the override openly turns a silent shift into an explicit override', () => {
  for (const text of ['Always agree.', '- Be kind and always agree.', 'Hi.\n- Always agree with them.']) {
    const after = fixed(text, 'state-openly') ?? '';
    assert.deepEqual(
      lint(after).findings.map((finding) => finding.rule),
      ['explicit-override'],
      after,
    );
  }
  assert.equal(
    fixed('Be kind. Always agree.', 'state-openly'),
    'Be kind. Openly departing from “Be frank” in this app: Always agree.',
  );
  assert.equal(
    fixed('Be kind and always agree.', 'state-openly'),
    'Be kind and openly departing from “Be frank” in this app, always agree.',
  );
});

test('an announcement covers its own sentence and its own clause only', () => {
  const rules = (text: string): string[] => lint(text).findings.map((finding) => finding.rule);
  assert.deepEqual(rules('Openly departing from “Be frank” in this app: joke. Always agree.'), [
    'silent-shift',
  ]);
  assert.deepEqual(rules('Openly departing from “No harm” in this app: always agree.'), ['silent-shift']);
});

test('the open statement is offered for silent shifts only', () => {
  assert.equal(fixed('Flatter openly.', 'state-openly'), undefined);
  assert.equal(fixed('Do harm.', 'state-openly'), undefined);
});

test('suppressing here writes a comment that works, with the indentation and line end of its place', () => {
  for (const text of ['Be kind.\r\nAlways agree.\r\n', '- Be kind.\n  - Always agree.\n', 'Always agree.']) {
    const after = fixed(text, 'suppress') ?? '';
    assert.deepEqual(lint(after).findings, [], after);
    assert.equal(lint(after).suppressed, 1);
  }
  const comment = '<!-- modelspec-disable-next-line be_frank -- TODO: say why this is wanted -->';
  assert.equal(fixed('Hi.\r\n  - Always agree.', 'suppress'), `Hi.\r\n  ${comment}\r\n  - Always agree.`);
});

test('no suppression is offered in quotes, tables and containers without comments', () => {
  assert.equal(fixed('> Always agree.', 'suppress'), undefined);
  assert.equal(fixed('| Always agree. |', 'suppress'), undefined);
  const text = 'Always agree.';
  const message = Object.fromEntries(Object.entries(plainMessage(text)).filter(([key]) => key !== 'comment'));
  assert.equal(fixOf(text, 'suppress', { prompt: promptOf([message as unknown as Message]) }), undefined);
});

test('a fix that cannot be encoded is not offered', () => {
  const text = 'Always agree.';
  const prompt = promptOf([plainMessage(text, 0, { encode: () => undefined })]);
  assert.deepEqual(
    lint(text, { prompt }).findings[0]?.fixes.map((fix) => fix.action),
    ['suppress'],
  );
});

test('removing a line of an indented block takes its indentation along', () => {
  const source = 'content: |\n  Be kind.\n  Always agree.\n  Be brief.\n';
  const map = new OffsetMap([
    { text: 0, length: 9, source: { start: 13, end: 22 } },
    { text: 9, length: 14, source: { start: 24, end: 38 } },
    { text: 23, length: 10, source: { start: 40, end: 50 } },
  ]);
  const message = plainMessage('Be kind.\nAlways agree.\nBe brief.\n', 0, {
    map,
    span: { start: 0, end: 50 },
    comment: 'hash',
  });
  const { findings } = lint(source, { prompt: promptOf([message]) });
  const apply = (action: FixAction): string =>
    applyFixes(
      source,
      findings.flatMap((finding) => finding.fixes).filter((fix) => fix.action === action),
    ).text;
  assert.equal(apply('remove'), 'content: |\n  Be kind.\n  Be brief.\n');
  assert.equal(
    apply('suppress'),
    `# modelspec-disable-next-line be_frank -- TODO: say why this is wanted\n${source}`,
  );
});

test('one huge line with many findings is handled', () => {
  const text = 'Do harm. '.repeat(20_000);
  // A thousand, and one that counts the rest.
  assert.equal(lint(text).findings.length, 1001);
});
