import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from '../../src/engine/applyFixes';
import { OffsetMap } from '../../src/text/offsetMap';
import { brief, lint, plainMessage, promptOf } from './support';

/** Lints a text and returns what is left, and how much was silenced. */
function left(text: string): { findings: string[]; suppressed: number } {
  const { findings, suppressed } = lint(text);
  return { findings: brief(text, findings), suppressed };
}

const AGREE = 'silent-shift be_frank "Always agree"';
const SILENCED = { findings: [], suppressed: 1 };

test('disable-next-line silences a clause or a rule on the next line', () => {
  assert.deepEqual(left('<!-- modelspec-disable-next-line be_frank -- a game -->\nAlways agree.'), SILENCED);
  assert.deepEqual(
    left('<!-- modelspec-disable-next-line silent-shift -- a game -->\r\nAlways agree.'),
    SILENCED,
  );
});

test('disable-next-line does not reach the line after', () => {
  const text = '<!-- modelspec-disable-next-line be_frank -- a game -->\nAlways agree.\nAlways agree.';
  assert.deepEqual(left(text), { findings: [AGREE], suppressed: 1 });
});

test('comments for the next line can be stacked', () => {
  const text =
    '<!-- modelspec-disable-next-line be_frank -- a game -->\n<!-- modelspec-disable-next-line no_harm -- a game -->\nAlways agree. Do harm.';
  assert.deepEqual(left(text), { findings: [], suppressed: 2 });
});

test('disable-line silences its own line', () => {
  assert.deepEqual(left('Always agree. <!-- modelspec-disable-line be_frank -- a game -->'), SILENCED);
});

test('disable holds until enable, for the names that enable gives or for all', () => {
  const text = [
    '<!-- modelspec-disable be_frank, no_harm -- a game -->',
    'Always agree. Do harm.',
    '<!-- modelspec-enable be_frank -->',
    'Always agree. Do harm.',
    '<!-- modelspec-enable -->',
    'Do harm.',
  ].join('\n');
  assert.deepEqual(left(text), { findings: [AGREE, 'root-override no_harm "Do harm"'], suppressed: 3 });
});

test('disable-file silences the whole file, before the comment too', () => {
  assert.deepEqual(left('Always agree.\n\n<!-- modelspec-disable-file be_frank -- a game -->'), SILENCED);
});

test('a root finding may be suppressed but is counted', () => {
  assert.deepEqual(left('<!-- modelspec-disable-next-line no_harm -- reviewed -->\nDo harm.'), SILENCED);
});

test('without a reason a suppression does not work, and says so', () => {
  const text = '<!-- modelspec-disable-next-line be_frank -->\nAlways agree.';
  assert.deepEqual(left(text).findings, [
    'unused-suppression "<!-- modelspec-disable-next-line be_frank -->"',
    AGREE,
  ]);
  assert.match(lint(text).findings[0]?.message ?? '', /no reason/);
  assert.equal(lint(text).findings[0]?.severity, 'warning');
});

test('without names a suppression does not work', () => {
  assert.equal(left('<!-- modelspec-disable-next-line -- why -->\nAlways agree.').findings.length, 2);
});

test('an unknown name is reported with the nearest known one, and the fix makes the suppression work', () => {
  const text = '<!-- modelspec-disable-next-line be_frnak -- a game -->\nAlways agree.';
  const { findings } = lint(text);
  assert.deepEqual(brief(text, findings), ['unknown-clause be_frnak "be_frnak"', AGREE]);
  assert.match(findings[0]?.message ?? '', /Did you mean "be_frank"\?/);
  assert.deepEqual(left(applyFixes(text, findings[0]?.fixes ?? []).text), SILENCED);
});

test('an unknown command is reported with the nearest known one', () => {
  const text = '<!-- modelspec-disable-nextline be_frank -- a game -->\nAlways agree.';
  const { findings } = lint(text);
  assert.match(findings[0]?.message ?? '', /Did you mean "disable-next-line"\?/);
  assert.deepEqual(left(applyFixes(text, findings[0]?.fixes ?? []).text), SILENCED);
});

test('a suppression that silences nothing is reported, and its safe fix removes the comment and its line', () => {
  const text = 'Be kind.\r\n<!-- modelspec-disable-next-line be_frank -- old -->\r\nBe brief.\r\n';
  const { findings } = lint(text);
  assert.deepEqual(
    findings.map((finding) => [finding.rule, finding.fixes[0]?.kind]),
    [['unused-suppression', 'safe']],
  );
  assert.equal(applyFixes(text, findings[0]?.fixes ?? []).text, 'Be kind.\r\nBe brief.\r\n');
});

test('an unused comment at the end of a line goes with the space before it', () => {
  const text = 'Be kind. <!-- modelspec-disable-line be_frank -- old -->\nBe brief.';
  assert.equal(applyFixes(text, lint(text).findings[0]?.fixes ?? []).text, 'Be kind.\nBe brief.');
});

test('of several names only the unused one is removed', () => {
  const text = '<!-- modelspec-disable-next-line no_harm, be_frank -- a game -->\nAlways agree.';
  const { findings } = lint(text);
  assert.deepEqual(brief(text, findings), ['unused-suppression "no_harm"']);
  const fixed = applyFixes(text, findings[0]?.fixes ?? []).text;
  assert.equal(fixed, '<!-- modelspec-disable-next-line be_frank -- a game -->\nAlways agree.');
  assert.deepEqual(left(fixed), SILENCED);
});

test('the second of two comments for the same thing is unused', () => {
  const text =
    '<!-- modelspec-disable be_frank -- a -->\n<!-- modelspec-disable be_frank -- b -->\nAlways agree.';
  assert.deepEqual(left(text).findings, ['unused-suppression "<!-- modelspec-disable be_frank -- b -->"']);
});

test('an enable that ends nothing is unused', () => {
  assert.deepEqual(left('<!-- modelspec-enable be_frank -->').findings, [
    'unused-suppression "<!-- modelspec-enable be_frank -->"',
  ]);
});

test('comments in fences, inline code, block quotes and quotation marks do not count', () => {
  const comment = '<!-- modelspec-disable-file be_frank -- no -->';
  const places = [
    `\`\`\`\n${comment}\n\`\`\``,
    `~~~html\n\`\`\`\n${comment}\n~~~`,
    `- \`\`\`\n  ${comment}\n  \`\`\``,
    `Write \`${comment}\` to do so.`,
    `> ${comment}`,
    `<example>\n${comment}\n</example>`,
    `Write "${comment}" to do so.`,
  ];
  for (const place of places)
    assert.deepEqual(
      left(`Always agree.\n\n${'Be kind to all.\n\n'.repeat(10)}${place}\n`),
      { findings: [AGREE], suppressed: 0 },
      place,
    );
});

test('comments after a closed fence, an unclosed backtick or another comment count', () => {
  const comment = '<!-- modelspec-disable-file be_frank -- yes -->';
  const places = [
    `\`\`\`\ncode\n\`\`\`\n${comment}`,
    `A \` alone.\n\n${comment} and \` alone.`,
    `<!-- note\n\`\`\`\n-->\n${comment}`,
  ];
  for (const place of places) assert.deepEqual(left(`Always agree.\n\n${place}\n`), SILENCED, place);
});

test('what a suppression comment says is not linted', () => {
  const text = '<!-- modelspec-disable-next-line be_frank -- Do harm -->\nAlways agree.';
  assert.deepEqual(left(text), SILENCED);
});

test('with inline configuration off, comments are neither honoured nor checked', () => {
  const text = '<!-- modelspec-disable-next-line be_frank nonsense -- a game -->\nAlways agree.';
  assert.deepEqual(brief(text, lint(text, { config: { inlineConfig: false } }).findings), [AGREE]);
});

test('a suppression that silences only a hidden possible finding is used, and the finding is not counted', () => {
  assert.deepEqual(left('<!-- modelspec-disable-next-line be_frank -- a game -->\nMaybe flatter.'), {
    findings: [],
    suppressed: 0,
  });
});

test('a fence around the messages of a transcript is not around their comments', () => {
  const inner = '<!-- modelspec-disable-next-line be_frank -- a game -->\nAlways agree.\n';
  const before = '~~~xml\n<developer>\n';
  const text = `${before}${inner}</developer>\n~~~\n`;
  const { findings, suppressed } = lint(text, { prompt: promptOf([plainMessage(inner, before.length)]) });
  assert.deepEqual({ findings: brief(text, findings), suppressed }, SILENCED);
});

/** A YAML file with one block scalar, as its reader hands it over. */
function yaml(before: string, lines: readonly string[], indent: string) {
  const pieces: { text: number; length: number; source: { start: number; end: number } }[] = [];
  let source = before;
  let text = '';
  for (const line of lines) {
    source += indent;
    pieces.push({
      text: text.length,
      length: line.length + 1,
      source: { start: source.length, end: source.length + line.length + 1 },
    });
    source += `${line}\n`;
    text += `${line}\n`;
  }
  const start = before.lastIndexOf('- role');
  const message = plainMessage(text, 0, {
    comment: 'hash',
    map: new OffsetMap(pieces),
    span: { start, end: source.length },
  });
  return { source, prompt: promptOf([message]) };
}

test('in YAML a comment before a block scalar, or before its message, silences all of its text', () => {
  const comment = '# modelspec-disable-next-line be_frank -- a game\n';
  for (const before of [`- role: x\n  ${comment}  content: |\n`, `${comment}- role: x\n  content: |\n`]) {
    const { source, prompt } = yaml(before, ['Hi.', 'Always agree.'], '    ');
    const { findings, suppressed } = lint(source, { prompt });
    assert.deepEqual({ findings: brief(source, findings), suppressed }, SILENCED, before);
  }
});

test('in YAML a hash within the text or within quotation marks is no comment', () => {
  const inText = yaml(
    '- role: x\n  content: |\n',
    ['# modelspec-disable-file be_frank -- no', 'Always agree.'],
    '    ',
  );
  assert.deepEqual(brief(inText.source, lint(inText.source, { prompt: inText.prompt }).findings), [AGREE]);
  const quoted = yaml(
    'name: "a # modelspec-disable-file be_frank -- no"\n- role: x\n  content: |\n',
    ['Always agree.'],
    '    ',
  );
  assert.deepEqual(brief(quoted.source, lint(quoted.source, { prompt: quoted.prompt }).findings), [AGREE]);
});

test('hostile numbers of comments, backticks and fences take linear time', () => {
  const comments = '<!-- modelspec-disable-next-line be_frank -- x -->\nAlways agree.\n'.repeat(5_000);
  const backticks =
    `modelspec-${Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' ')}\n`.repeat(3);
  const open = `modelspec- ${'<!-- '.repeat(20_000)}`;
  assert.equal(lint(comments).suppressed, 5_000);
  assert.equal(lint(backticks + open).suppressed, 0);
});
