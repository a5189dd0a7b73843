import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../src/language/compileLexicon';
import { PatternCompiler } from '../../src/language/compilePattern';
import { PatternMatcher, type PatternMatch } from '../../src/language/matcher';
import { parse, resolver, type Matchable } from '../../src/language/pattern';
import { TokenView } from '../../src/language/tokenView';
import { ViewMaker } from '../../src/prompt/directive';

const LEXICON = compileLexicon({
  agree: { verbs: 'agree, go along with' },
  user: { nouns: 'user, client' },
  'own/user': { words: 'me' },
});
const resolve = resolver(LEXICON);

/** A pattern as a function that finds all its matches. */
function compile(pattern: string, scope?: string): (view: Matchable) => PatternMatch[] {
  const compiler = new PatternCompiler(LEXICON.words);
  const id = compiler.add(parse(pattern, resolver(LEXICON, scope)));
  const matcher = new PatternMatcher(compiler.data, LEXICON);
  return (view) => {
    const found: PatternMatch[] = [];
    let match = matcher.next(id, view, 0);
    for (; match; match = matcher.next(id, view, match.start + 1)) found.push(match);
    return found;
  };
}

function sentence(text: string): Matchable {
  return new ViewMaker(LEXICON).views(text, { start: 0, end: text.length }).said;
}

/** The matches of a pattern in a text as `words that match [head]`. */
function matches(pattern: string, text: string): string[] {
  const find = compile(pattern);
  const view = sentence(text);
  const words = (start: number, end: number) =>
    view.tokens
      .slice(start, end)
      .map((token) => token.norm)
      .join(' ');
  return find(view).map(({ start, end, head }) => `${words(start, end)} [${words(head, head + 1)}]`);
}

describe('pattern elements', () => {
  test('a word matches its normal form and its other spelling', () => {
    assert.deepEqual(matches('behaviour', 'Behavior counts'), ['behavior [behavior]']);
  });

  test('a contraction or hyphenated word matches its tokens', () => {
    assert.deepEqual(matches("don't", 'Don’t go'), ["do n't [do]"]);
    assert.deepEqual(matches('one-sided', 'a one-sided view'), ['one sided [one]']);
  });

  test('braces match any inflection of any of the verbs', () => {
    assert.deepEqual(matches('{tell|write}', 'told, wrote, telling, teller'), [
      'told [told]',
      'wrote [wrote]',
      'telling [telling]',
    ]);
  });

  test('braces may hold verbs of several words, of which the first inflects', () => {
    assert.deepEqual(matches('{mention|bring up}', 'bringing up and brought up, mentions'), [
      'bringing up [bringing]',
      'brought up [brought]',
      'mentions [mentions]',
    ]);
  });

  test('a concept matches any of its expressions', () => {
    assert.deepEqual(matches('@agree', 'going along with it'), ['going along with [going]']);
  });

  test('a sequence matches neighbours only', () => {
    assert.deepEqual(matches('@agree with', 'agree with and agree now with'), ['agree with [agree]']);
  });

  test('an optional element may be missing', () => {
    assert.deepEqual(matches('@agree fully? with', 'agree with, agree fully with'), [
      'agree with [agree]',
      'agree fully with [agree]',
    ]);
    assert.deepEqual(matches('always? @agree', 'always agree'), ['always agree [always]', 'agree [agree]']);
  });

  test('a gap spans up to four tokens, or as many as it says', () => {
    assert.equal(matches('@agree .. @user', 'agree a b c d user').length, 1);
    assert.equal(matches('@agree .. @user', 'agree a b c d e user').length, 0);
    assert.equal(matches('@agree ..5 @user', 'agree a b c d e user').length, 1);
    assert.equal(matches('@agree ..0 @user', 'agree user').length, 1);
  });

  test('a gap does not cross a semicolon', () => {
    assert.deepEqual(matches('@agree .. @user', 'agree; user'), []);
  });

  test('a gap ends at the nearest continuation', () => {
    assert.deepEqual(matches('@agree .. @user', 'agree a user b user'), ['agree a user [agree]']);
  });

  test('a choice matches any of its sequences, words and concepts mixed', () => {
    assert.deepEqual(matches('(say yes|@agree) now', 'say yes now, agree now, say now'), [
      'say yes now [say]',
      'agree now [agree]',
    ]);
  });

  test('a choice may hold gaps, options and choices', () => {
    assert.deepEqual(matches('(a .. (b|c d?)) e', 'a x c e'), ['a x c e [a]']);
  });

  test('a star matches exactly one token', () => {
    assert.deepEqual(matches('a * b', 'a x b, a b'), ['a x b [a]']);
  });

  test('a caret matches where a clause starts', () => {
    assert.deepEqual(matches('^ @agree', 'agree, agree now agree'), ['agree [agree]', 'agree [agree]']);
    assert.deepEqual(matches('^ @agree', 'they agree'), []);
  });

  test('a dollar matches the end, before the closing mark', () => {
    assert.deepEqual(matches('@user $', 'the user and the client.'), ['client [client]']);
    assert.deepEqual(matches('@user $', 'the user'), ['user [user]']);
  });

  test('the head is where the mark stands, else the first token', () => {
    assert.deepEqual(matches('always >@agree', 'always agree'), ['always agree [agree]']);
    assert.deepEqual(matches('(always >@agree|never) x', 'always agree x'), ['always agree x [agree]']);
    assert.deepEqual(matches('>(a|@agree) b', 'agree b'), ['agree b [agree]']);
    assert.deepEqual(matches('>missing? @agree', 'agree'), ['agree [agree]']);
  });

  test('alternatives may stand at the top without parentheses', () => {
    assert.deepEqual(matches('a b|@agree', 'agree a b'), ['agree [agree]', 'a b [a]']);
    assert.deepEqual(matches('a|b', 'b a'), ['b [b]', 'a [a]']);
  });

  test('a pattern that may start with anything is tried everywhere', () => {
    assert.deepEqual(matches('..2 @agree', 'x y agree'), ['x y agree [x]', 'y agree [y]', 'agree [agree]']);
    assert.deepEqual(matches('* @agree', 'x agree'), ['x agree [x]']);
  });
});

describe('resolver', () => {
  test("prefers a scope's own concept to a shared one", () => {
    const own = compile('@user', 'own');
    assert.equal(own(sentence('me')).length, 1);
    assert.equal(own(sentence('user')).length, 0);
    assert.equal(compile('@agree', 'own')(sentence('agree')).length, 1);
  });
});

describe('faults in a pattern', () => {
  const faults: readonly (readonly [string, RegExp])[] = [
    ['(a|b', /a missing "\)" at 4/],
    ['a)', /an unexpected "\)" at 1/],
    ['', /an empty sequence at 0/],
    ['a|', /an empty sequence at 2/],
    ['a () b', /an empty sequence at 3/],
    ['a >', /a missing element at 3/],
    ['{tell', /a missing element at 0/],
    ['@nowhere', /unknown concept @nowhere/],
  ];
  for (const [pattern, fault] of faults) {
    test(`"${pattern}" is refused with its position`, () => {
      assert.throws(() => parse(pattern, resolve), fault);
    });
  }
});

describe('work on hostile input', () => {
  /** How often the matcher looks at a token. */
  function steps(pattern: string, text: string): number {
    let count = 0;
    const find = compile(pattern);
    const { ids, bounds } = sentence(text);
    const view = new TokenView(LEXICON, text, ids, bounds);
    const spied = new Proxy(ids as number[], {
      get(target, key) {
        if (typeof key === 'string' && /^(?:\d+|length)$/.test(key)) count++;
        return Reflect.get(target, key) as unknown;
      },
    });
    Object.defineProperty(view, 'ids', { value: spied });
    for (const match of find(view)) assert.ok(match.end > match.start);
    return count;
  }

  const hostile: readonly (readonly [string, string])[] = [
    ['@agree ..9 @agree ..9 @agree ..9 @user', 'agree '],
    ['(a|a b|a ..) (a|a b|a ..) (a|a b|a ..) c', 'a '],
    ['a? a? a? a? a? b', 'a '],
    ['.. .. .. .. b', 'x '],
    ['* * * * *', 'x '],
  ];
  for (const [pattern, word] of hostile) {
    test(`"${pattern}" does twice the work on twice the text`, () => {
      const text = (times: number) => `${word.repeat(times)} b c user agree`;
      const once = steps(pattern, text(400));
      const twice = steps(pattern, text(800));
      assert.ok(twice < 2.2 * once, `${once} steps became ${twice}`);
    });
  }
});
