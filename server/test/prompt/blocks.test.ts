import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitBlocks } from '../../src/prompt/blocks';

/** Blocks as `kind text`, masked ones as `mask text`. */
const blocksOf = (text: string) =>
  splitBlocks(text).map(
    ({ kind, mask, level, span }) =>
      `${mask ?? kind}${level > 0 ? level : ''} ${text.slice(span.start, span.end).replace(/\n/g, '⏎')}`,
  );

const filler = 'Answer every question about the garden centre in two or three friendly sentences.\n'.repeat(
  6,
);

describe('blocks of a prompt', () => {
  test('headings, items and paragraphs lose their markers', () => {
    assert.deepEqual(blocksOf('# Role\nYou sell plants.\n- Be brief.\n  * Be kind.\n2) Ask first.'), [
      'heading1 Role',
      'paragraph You sell plants.',
      'item Be brief.',
      'item Be kind.',
      'item Ask first.',
    ]);
  });

  test('an item may be numbered in steps or have no space behind its dash', () => {
    assert.deepEqual(blocksOf('2.5. Ask again.\n2.6 Stop.\n-name\n-emoji'), [
      'item Ask again.',
      'item Stop.',
      'item name',
      'item emoji',
    ]);
  });

  test('a negative number and a range are no items', () => {
    assert.deepEqual(blocksOf('-5 degrees is cold.'), ['paragraph -5 degrees is cold.']);
  });

  test('a line all in bold is a heading, a bold sentence is not', () => {
    assert.deepEqual(blocksOf('**What not to do**\n- Shout\n\n**Never shout.**'), [
      'heading6 **What not to do**',
      'item Shout',
      'paragraph **Never shout.**',
    ]);
  });

  test('a sentence wrapped by hand is one paragraph', () => {
    assert.deepEqual(
      blocksOf('Tell every visitor who asks for a discount that the price list\nis the same for everybody.'),
      ['paragraph Tell every visitor who asks for a discount that the price list⏎is the same for everybody.'],
    );
  });

  test('one instruction on each line is one paragraph each', () => {
    assert.deepEqual(blocksOf('Be polite.\nNever shout.'), [
      'paragraph Be polite.',
      'paragraph Never shout.',
    ]);
  });

  test('an item that is wrapped keeps its second line', () => {
    assert.deepEqual(blocksOf('- Ask for the order number and\n  the postcode.\n- Say goodbye.'), [
      'item Ask for the order number and⏎  the postcode.',
      'item Say goodbye.',
    ]);
  });

  test('an item goes on below its words, however short its lines are', () => {
    assert.deepEqual(blocksOf('- Ask for the postcode\n  before the price.\n- Name\n  Address'), [
      'item Ask for the postcode⏎  before the price.',
      'item Name',
      'paragraph Address',
    ]);
  });

  test('fences are masked, and so are fences whose backticks are escaped', () => {
    assert.deepEqual(blocksOf(`Before.\n\`\`\`json\n{"a": 1}\n\`\`\`\nAfter.\n${filler}`).slice(0, 3), [
      'paragraph Before.',
      'code ```json⏎{"a": 1}⏎```',
      `paragraph After.⏎${filler}`.trim().replace(/\n/g, '⏎').slice(0, 16),
    ]);
    assert.deepEqual(
      blocksOf(`Use this form.\n\\\`\\\`\\\`text\nName:\n\\\`\\\`\\\`\nThen stop.\n\n${filler}`).slice(0, 3),
      ['paragraph Use this form.', 'code \\`\\`\\`text⏎Name:⏎\\`\\`\\`', 'paragraph Then stop.'],
    );
  });

  test('a fence around the whole prompt is read through, and what follows it is not taken for code', () => {
    const text = `\`\`\`markdown\n${filler}\`\`\`\nThanks.\n\`\`\`\nx = 1\n\`\`\``;
    const blocks = blocksOf(text);
    assert.ok(blocks.some((block) => block.startsWith('paragraph Answer every question')));
    assert.ok(blocks.includes('paragraph Thanks.'));
    assert.equal(blocks.at(-1), 'code ```⏎x = 1⏎```');
  });

  test('a quotation around the whole prompt is read through, without its marks', () => {
    const blocks = blocksOf(`# Nora\n\n> You greet guests.\n>\n> - Be brief.\n> - Be kind.\n`);
    assert.deepEqual(blocks, [
      'heading1 Nora',
      'paragraph You greet guests.',
      'item Be brief.',
      'item Be kind.',
    ]);
  });

  test('masks numbered examples, however they are closed', () => {
    assert.deepEqual(
      blocksOf('<example 1>\nSnarl.\n</example 1>\n\n<example_2>\nBark.\n</example_2>\n\nSmile.'),
      [
        'example <example 1>⏎Snarl.⏎</example 1>',
        'example <example_2>⏎Bark.⏎</example_2>',
        'paragraph Smile.',
      ],
    );
  });

  test('data tags, comments and quotations are masked', () => {
    assert.deepEqual(
      blocksOf(`${filler}\n<example>\nYes, you idiot.\n</example>\n<!-- todo -->\n> quoted\n\nEnd.`).slice(1),
      [
        'example <example>⏎Yes, you idiot.⏎</example>',
        'comment <!-- todo -->',
        'quote > quoted',
        'paragraph End.',
      ],
    );
  });

  test('a remark in a block quote is no quotation, a dialogue is one', () => {
    assert.deepEqual(
      blocksOf(`${filler}> ⚠️ **Note:** greet\n> guests first\n\n> **User:** hi\n\nEnd.`).slice(1),
      ['paragraph ⚠️ **Note:** greet⏎> guests first', 'quote > **User:** hi', 'paragraph End.'],
    );
  });

  test('a data tag around the whole prompt is read through', () => {
    assert.ok(
      blocksOf(`<context>\n${filler}</context>`).some((block) => block.startsWith('paragraph Answer')),
    );
  });

  test('a tag on a line of its own does not run into the text beside it', () => {
    assert.deepEqual(blocksOf('<style>\nWrite what you are told to\n</style>\n----\nStop.'), [
      'paragraph <style>',
      'paragraph Write what you are told to',
      'paragraph </style>',
      'paragraph ----',
      'paragraph Stop.',
    ]);
  });

  test('blocks come in order and do not overlap', () => {
    const text = `# A\n- b\n\n\`\`\`\nc\n\`\`\`\n${filler}> d\n**E**\nf`;
    let end = 0;
    for (const { lines } of splitBlocks(text)) {
      assert.ok(lines.start >= end);
      end = lines.end;
    }
  });
});
