import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenize } from '../../src/language/tokens';

const tokens = (text: string) => tokenize(text, 0, text.length, () => false);
const norms = (text: string) => tokens(text).map((token) => token.norm);
/** The stretches of the text that the tokens cover. */
const covered = (text: string) => tokens(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  test('lower-cases words and keeps punctuation marks as tokens', () => {
    assert.deepEqual(norms('NEVER lie, please.'), ['never', 'lie', ',', 'please', '.']);
  });

  test('splits contractions into verb and negation', () => {
    assert.deepEqual(norms("don't can't won't isn't"), [
      ...['do', "n't", 'can', "n't"],
      ...['will', "n't", 'is', "n't"],
    ]);
  });

  test('splits contractions that lack their apostrophe', () => {
    assert.deepEqual(norms('dont cannot theyre'), ['do', "n't", 'can', 'not', 'they', "'re"]);
    assert.deepEqual(norms('DONOT'), ['do', 'not']);
    assert.deepEqual(norms('theres thats ive'), ['there', "'s", 'that', "'s", 'i', "'ve"]);
  });

  test('covers exactly the characters of both parts of a contraction', () => {
    assert.deepEqual(covered("Don't dont"), ['Do', "n't", 'do', 'nt']);
  });

  test('reads typographic apostrophes like straight ones', () => {
    assert.deepEqual(norms('don’t user’s'), norms("don't user's"));
  });

  test('reads typographic quotation marks like straight ones', () => {
    assert.deepEqual(norms('say “hi” or «hi» or „hi“'), norms('say "hi" or "hi" or "hi"'));
  });

  test('splits possessives and keeps other apostrophes inside words', () => {
    assert.deepEqual(norms("user's o'clock users'"), ['user', "'s", "o'clock", 'users', "'"]);
  });

  test('splits hyphenated words without a token for the hyphen, whichever hyphen it is', () => {
    assert.deepEqual(norms('one-sided e‑mail'), ['one', 'sided', 'e', 'mail']);
  });

  test('keeps dashes that stand between spaces', () => {
    assert.deepEqual(norms('yes - no – maybe'), ['yes', '-', 'no', '–', 'maybe']);
  });

  test('takes an emoji made of surrogates as one token, without its joiners', () => {
    const text = 'ok 👩‍💻!';
    assert.deepEqual(norms(text), ['ok', '👩', '💻', '!']);
    assert.deepEqual(covered(text), ['ok', '👩', '💻', '!']);
  });

  test('takes a run of CJK characters as one token', () => {
    assert.deepEqual(norms('永远同意。'), ['永远同意', '。']);
  });

  test('keeps combining marks with their letters', () => {
    assert.deepEqual(norms('cafe\u0301 हिन्दी'), ['cafe\u0301', 'हिन्दी']);
  });

  test('keeps offsets true where lower case is longer than upper case', () => {
    assert.deepEqual(covered('İyi günler'), ['İyi', 'günler']);
  });

  test('leaves out the marks of emphasis, and no others', () => {
    assert.deepEqual(norms('**Tone:** be _very_ *kind*, ***now***'), [
      'tone',
      ':',
      'be',
      'very',
      'kind',
      ',',
      'now',
    ]);
    assert.deepEqual(norms('3 * 4, snake_case'), ['3', '*', '4', ',', 'snake', '_', 'case']);
  });

  test('stays inside the stretch and says which tokens are quoted', () => {
    const text = 'one two three four';
    const found = tokenize(text, 4, 13, (offset) => offset >= 8);
    assert.deepEqual(
      found.map(({ norm, quoted }) => [norm, quoted]),
      [
        ['two', false],
        ['three', true],
      ],
    );
  });
});
