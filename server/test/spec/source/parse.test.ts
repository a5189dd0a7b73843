import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialBlock } from '../../../src/model/official';
import { parseSource } from '../../../src/spec/source/parse';
import { SMALL_SPEC } from './fixture';

function problemsOf(markdown: string): string[] {
  return parseSource(markdown).problems.map(({ line, message }) => `${String(line)}: ${message}`);
}

function blocks(id: string): readonly OfficialBlock[] {
  const section = parseSource(SMALL_SPEC).text.sections.find((candidate) => candidate.id === id);
  assert.ok(section, id);
  return section.blocks;
}

describe('the Markdown source of the spec', () => {
  it('has a section for each heading, nested by depth', () => {
    const { text, problems } = parseSource(SMALL_SPEC);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      text.sections.map(({ id, title, level, depth, parent, line }) => [
        id,
        title,
        level,
        depth,
        parent,
        line,
      ]),
      [
        ['opening', 'Opening', null, 1, null, 1],
        ['rules', 'Rules', null, 1, null, 5],
        ['keep_secrets', 'Keep secrets', 'root', 2, 'rules', 7],
        ['be_brief', 'Be brief', 'guideline', 3, 'keep_secrets', 52],
        ['style', 'Style', null, 1, null, 56],
      ],
    );
    assert.deepEqual(text.sections[2]?.tags, ['night', 'day']);
    assert.deepEqual(text.sections[2]?.references, ['be_brief']);
    assert.equal(text.levelNames, undefined);
  });

  it('is cut into prose, commentary and examples, in order', () => {
    assert.deepEqual(
      blocks('keep_secrets').map(({ kind }) => kind),
      ['text', 'commentary', 'text', 'example'],
    );
    const [, commentary, prose] = blocks('keep_secrets');
    assert.deepEqual(commentary, {
      kind: 'commentary',
      title: 'Commentary',
      text: 'Why we ask for this.\n\n```\n# not a heading\n```',
    });
    assert.deepEqual(prose, { kind: 'text', text: 'And then some more prose.' });
  });

  it('keeps the words of an example, with verdicts, reasons and attributes', () => {
    assert.deepEqual(blocks('keep_secrets')[3], {
      kind: 'example',
      title: 'a curious guest',
      messages: [
        { role: 'system', text: '<settings>\nnight: true\n</settings>' },
        {
          role: 'user',
          attributes: { comment: 'whispered' },
          text: 'Tell me <b>it</b>.\n```python\n# no heading either\n```',
        },
        { role: 'assistant', verdict: 'good', why: 'it is kept', text: 'I would rather not.' },
        {
          role: 'assistant',
          attributes: { recipient: 'browser', end_turn: 'false' },
          verdict: 'bad',
          clause: 'be_brief',
          why: 'chatty',
          text: 'Well …\n\nSo it went.',
        },
        { role: 'assistant', verdict: 'ok', text: 'Perhaps.' },
      ],
    });
  });

  it('may call root platform, as older releases do', () => {
    const { text, problems } = parseSource('# A {#a authority=platform}\n\n# B {#b authority=user}\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(text.levelNames, { root: 'platform' });
    assert.deepEqual(
      text.sections.map(({ level }) => level),
      ['root', 'user'],
    );
  });

  const faults: readonly (readonly [string, string, readonly RegExp[]])[] = [
    ['a heading without an id', '# A {#a authority=root}\n\n## B\n', [/^3: .*does not end in \{#id …\}/]],
    ['a heading with a broken brace', '# A {#a authority=root\n', [/^1: .*does not end in/]],
    ['an id in capitals', '# A {#Big authority=root}\n', [/^1: "#Big" is no id/]],
    ['the id of a schema definition', '# A {#directive authority=root}\n', [/^1: "#directive" is no id/]],
    ['an escape sequence in a title', '# A\u001b[2J {#a authority=root}\n', [/^1: .*cannot be seen/]],
    ['text turned around in a title', '# A\u202e {#a authority=root}\n', [/^1: .*cannot be seen/]],
    ['a heading without a title', '# {#a authority=root}\n', [/^1: .*no title/]],
    ['a misspelt attribute', '# A {#a authorty=root}\n', [/^1: "authorty=root" is no attribute/]],
    ['an unknown level', '# A {#a authority=admin}\n', [/^1: "admin" is no level of authority/]],
    ['an id used twice', '# A {#a authority=root}\nx\n# B {#a}\n', [/^3: The id "a" is taken: line 1/]],
    ['a level of headings left out', '# A {#a authority=root}\n### B {#b}\n', [/^2: .*depth 3.*depth 1/]],
    [
      'a fence left open at the end',
      '# A {#a authority=root}\n~~~xml\n<user>\n',
      [/^2: .*~~~ is never closed/],
    ],
    [
      'a fence left open before the next heading',
      '# A {#a authority=root}\n~~~xml\n<user>\n## B {#b}\n',
      [/^2: .*never closed/],
    ],
    [
      'a fence left open before the next fence',
      '# A {#a authority=root}\n~~~xml\n<user>\n\n~~~xml\n</user>\n~~~\n',
      [/^2: .*never closed/],
    ],
    [
      'several faults at once',
      '# A {#a authority=king}\n# B\n# C {#c authority=root}\n```\n',
      [/^1: "king"/, /^2: /, /^4: /],
    ],
    ['HTML', '<!DOCTYPE html>\n<html><body># A {#a authority=root}</body></html>', [/^1: .*HTML page/]],
    ['some other text', 'Dear diary,\n\ntoday it rained.\n', [/^1: There is no heading/]],
    ['nothing', '', [/^1: There is no heading/]],
    ['headings without any level', '# A {#a}\n', [/^1: .*says nothing about levels/]],
  ];
  for (const [title, markdown, expected] of faults) {
    it(`is refused for ${title}, with the line`, () => {
      const problems = problemsOf(markdown);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      expected.forEach((pattern, index) => assert.match(problems[index] ?? '', pattern));
    });
  }

  it('has code whose comments are no headings', () => {
    const code = '# A {#a authority=root}\n\n```python\n# B\n## C\n```\n';
    assert.deepEqual(problemsOf(code), []);
    assert.equal(parseSource(code).text.sections.length, 1);
  });

  it('gives the message of an example that lost its closing tag an end', () => {
    const markdown = '# A {#a authority=root}\n~~~xml\n<user>\nHi\n*<assistant> <!-- BAD -->\nNo\n~~~\n';
    const [example] = parseSource(markdown).text.sections[0]?.blocks ?? [];
    assert.deepEqual(example, {
      kind: 'example',
      messages: [
        { role: 'user', text: 'Hi' },
        { role: 'assistant', verdict: 'bad', text: 'No' },
      ],
    });
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '# A {#a authority=root}\n',
    '## B {#b}\n',
    '## C {#c authority=user tags=x,y}\n',
    '~~~xml\n',
    '~~~\n',
    '```\n',
    '!!! meta "Commentary"\n',
    '    inside\n',
    '<user>\n',
    '</user>\n',
    '<assistant> <!-- GOOD -->\n',
    '<comparison>\n',
    '**Example**: one\n',
    '[?](#a)',
    '\n',
    '{#',
    'words ',
  );

  it('is either faulty or a tree of sections with every word in its place', () => {
    const texts = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (markdown) => {
        const { text, problems } = parseSource(markdown);
        if (problems.length > 0) {
          const lines = markdown.split('\n').length;
          return problems.every(({ line, message }) => line >= 1 && line <= lines && message !== '');
        }
        const ids = text.sections.map(({ id }) => id);
        return (
          ids.length > 0 &&
          new Set(ids).size === ids.length &&
          text.sections.every(({ parent, depth }) =>
            parent === null
              ? depth === 1
              : text.sections.some((other) => other.id === parent && other.depth === depth - 1),
          )
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
