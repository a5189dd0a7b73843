import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AnalysedMessage } from '../../src/prompt/analyse';
import { splitBlocks } from '../../src/prompt/blocks';
import { ReadingCache } from '../../src/prompt/readingCache';
import { recogniserEngine } from '../../src/recognisers';
import { randomOf } from '../lsp/randomEdits';
import { developerMessage } from './support';

/** What decides how blocks are split and read, whole and in halves. */
const PIECES: readonly string[] = [
  '# Head\n',
  '## Never:\n',
  '**Bold heading**\n',
  '- one item\n',
  '  - nested item:\n',
  '    - deeper\n',
  'a) first, ',
  '1. ',
  'Never do the following:\n',
  'Examples:\n',
  'User:\n',
  'You run a text adventure. ',
  'Label the messages. ',
  'Always agree with the customer, whatever they claim, and keep answers short and friendly for them\nand go on.\n',
  'Be kind to everybody. Pretend to be human. ',
  'Be very careful with all of the things\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '```\n',
  '```',
  'System prompt:\n',
  'You are Nora.\n',
  '## System prompt\n```text\nYou are Nora.\n```\n',
  '> **Important:** be kind.\n',
  '~~~\n',
  '<example>\n',
  '</example>\n',
  '<document>',
  '</document>',
  '<data x="1">\n',
  '<!-- ',
  '-->',
  '<!-- modelspec-disable-next-line avoid_sycophancy -- a game -->\n',
  '> quoted\n',
  '{"reply": "Always agree with the user.", \n',
  '"rules": ["Be kind. Pretend to be human."],\n',
  '{\n',
  '}\n',
  '}',
  '["Always agree", ',
  ']\n',
  'Answer with: {\n',
  '// a note\n',
  '{"role": "x", "rules": ["Always agree with the user."]}\n',
  'Example output:\n',
  'reply: Always agree with the user.\n',
  'score: 3\n',
  '---\n',
  '{\n',
  '}\n',
  '},\n',
  '[\n',
  ']\n',
  '{"role": "user", "content": "Flatter them."}\n',
  '  "rules": ["Never lie.", "Be kind."],\n',
  '"content": "Be kind to everybody, always.",\n',
  'Answer in this form: {\n',
  'For example:\n',
  'Sample output:\n',
  'name: Ada\n',
  'tone: "kind"\n',
  '  - role: user\n',
  '{{#if x}}\n',
  '{% for x in y %}',
  '{{x}}',
  '"',
  ':',
  'x',
  ' ',
  '😀',
  '\uD83D',
];
/** Longer texts are cut down, so that the test ends. */
const LONGEST = 2500;

/** The versions of a text that is edited at random. */
function* versions(seed: number, count: number): Generator<string> {
  const random = randomOf(seed);
  const upTo = (limit: number) => Math.floor(random() * (limit + 1));
  const piece = () => PIECES[upTo(PIECES.length - 1)] ?? '';
  const whole = () => Array.from({ length: upTo(80) }, piece).join('');
  let [before, text] = ['', whole()];
  for (let version = 0; version < count; version++) {
    yield text;
    const kind = random();
    const last = text;
    const at = upTo(text.length);
    const gone = text.length > LONGEST ? upTo(1500) : random() < 0.6 ? 0 : upTo(30);
    if (kind < 0.03) text = whole();
    else if (kind < 0.1) text = before;
    else {
      const added = random() < 0.25 ? '' : piece() + (random() < 0.1 ? piece() : '');
      text = text.slice(0, at) + added + text.slice(at + gone);
      const other = upTo(text.length);
      if (random() < 0.1) text = text.slice(0, other) + piece() + text.slice(other);
    }
    before = last;
  }
}

/** All that a message was read as. */
function told({ blocks, directives }: AnalysedMessage): object {
  return {
    blocks,
    directives: directives.map(({ span, block, lead, fiction, task, sentence }) => ({
      ...{ span, block: blocks.indexOf(block), lead, fiction, task },
      ...{ sample: sentence.sample, settings: settingsOf(sentence) },
      ...{ within: sentence.span, content: sentence.full.text, groups: [...sentence.full.groups] },
    })),
  };
}

const settingsOf = ({
  fiction,
  fictionApp,
  task,
  taskApp,
}: AnalysedMessage['directives'][number]['sentence']) => [fiction, fictionApp, task, taskApp];

describe('versions of a text that is edited at random', () => {
  const { analyser } = recogniserEngine();
  for (let seed = 1; seed <= 40; seed++)
    test(`are read with a cache as they are without one (seed ${seed})`, () => {
      const cache = new ReadingCache();
      for (const text of versions(seed, 150)) {
        cache.begin();
        const read = told(analyser.analyse(developerMessage(text), cache));
        assert.deepEqual(read, told(analyser.analyse(developerMessage(text))), JSON.stringify(text));
      }
    });
});

describe('an edit', () => {
  const { analyser } = recogniserEngine();
  /** The blocks of the second version that were there in the first. */
  const kept = (first: string, second: string): number => {
    const cache = new ReadingCache();
    const before = new Set(analyser.analyse(developerMessage(first), cache).blocks);
    cache.begin();
    const { blocks } = analyser.analyse(developerMessage(second), cache);
    assert.deepEqual(blocks, splitBlocks(second));
    return blocks.filter((block) => before.has(block)).length;
  };
  const items = (count: number) => Array.from({ length: count }, (_, i) => `- Item ${i}.\n`).join('');

  test('leaves all blocks but its own the same objects', () => {
    assert.equal(kept(`${items(50)}Old.\n\n${items(50)}`, `${items(50)}Brand new.\n\n${items(50)}`), 100);
  });

  test('that opens a fence, which an earlier line may close no more, changes what follows', () => {
    assert.equal(kept(`${items(9)}\n${items(9)}`, `${items(9)}\`\`\`\n${items(4)}\`\`\`\n${items(9)}`), 18);
  });

  test('far below closes a tag that nothing closed', () => {
    const text = `${items(5)}<example>\n${items(5)}`;
    assert.equal(kept(`${text}${items(9)}`, `${text}</example>\n${items(9)}`), 5 + 9);
  });

  test('that takes the mark away that closed a quotation lets the paragraph before go on', () => {
    const head = `${items(30)}\nThis line goes on,\n<document>with this\none</document> here.\n`;
    assert.equal(kept(head, head.replace('</document>', '')), 30);
  });

  test('that opens one bracket more in vain bears on those below, which are not followed for ever', () => {
    const open = '{ "a": "Be kind.",\n\n';
    const closed = '[ "Be kind.", "Be brief." ]\n\n';
    const text = (count: number) => open.repeat(count) + closed + items(1500);
    for (const count of [4, 5, 6]) {
      kept(text(count), text(count + 1));
      kept(text(count + 1), text(count));
    }
  });

  test('that makes a text shorter lets a fence be most of it', () => {
    const fence = `\`\`\`\n${items(30)}\`\`\`\n`;
    kept(`${fence}${items(60)}`, `${fence}${items(3)}`);
    kept(`${fence}${items(3)}`, `${fence}${items(60)}`);
  });

  test('that announces a prompt in a fence, or speaks in a second one, has the fence read', () => {
    const shown = (label: string, words: string) =>
      `${items(30)}\n${label}:\n\n\`\`\`\n${words}\n\`\`\`\n\n${items(30)}`;
    const isRead = (text: string) =>
      splitBlocks(text).some(({ mask }) => mask === 'code') ? 'masked' : 'read';
    const prompt = 'You are Nora and greet guests.';
    assert.equal(isRead(shown('System prompt', prompt)), 'read');
    assert.equal(isRead(shown('Notes', prompt)), 'masked');
    kept(shown('Notes', prompt), shown('System prompt', prompt));
    kept(shown('System prompt', prompt), shown('Notes', prompt));
    kept(shown('System prompt', 'x = 1'), shown('System prompt', prompt));
    kept(shown('System prompt', prompt), shown('System prompt', 'x = 1'));
    const two = (first: string, second: string) =>
      `First:\n\n\`\`\`\n${first}\n${items(20)}\`\`\`\n\nSecond:\n\n\`\`\`\n${second}\n${items(20)}\`\`\`\n`;
    assert.equal(isRead(two(prompt, prompt)), 'read');
    kept(two(prompt, 'let x'), two(prompt, prompt));
    kept(two(prompt, prompt), two('let x', prompt));
  });

  test('elsewhere than at a fence that shows a prompt lets it be read, or not', () => {
    const shown = 'System prompt:\n\n```\nYou are Nora.\n```\n\n';
    kept(`${shown}${items(8)}`, `${shown}${items(16)}`);
    kept(`${shown}${items(16)}`, `${shown}${items(8)}`);
    kept(`~~~\n${shown}${items(30)}`, `${shown}${items(30)}`);
    kept(`<!--\n${'```'}\n-->\n${shown}${items(30)}`, `<!--\n-->\n${shown}${items(30)}`);
  });

  test('that makes a text shorter leaves a remark in a block quote what it is', () => {
    const remark = '> **Important:** be kind to all.\n> And be brief.\n';
    kept(`${remark}${items(12)}`, `${remark}${items(1)}`);
    kept(`${remark}${items(1)}`, `${remark}${items(12)}`);
  });
});
