import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Lexicon } from '../../src/language/lexicon';
import { TokenView } from '../../src/language/tokenView';
import { recogniserEngine } from '../../src/recognisers';
import { developerMessage } from './support';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** How much of a text a call has looked at, by method: characters, tokens or nodes. */
const COSTS: readonly (readonly [
  object,
  string,
  (self: unknown, args: unknown[], result: unknown) => number,
])[] = [
  [String.prototype, 'charCodeAt', () => 1],
  [String.prototype, 'slice', (_self, _args, result) => String(result).length],
  [
    String.prototype,
    'indexOf',
    (self, [, from], result) =>
      (Number(result) < 0 ? String(self).length : Number(result)) - Number(from ?? 0) + 1,
  ],
  [RegExp.prototype, 'test', (_self, [text]) => String(text).length],
  [
    RegExp.prototype,
    'exec',
    (self, [text], result) => {
      const found = result as RegExpExecArray | null;
      return found && (self as RegExp).global
        ? found[0].length + 1
        : found
          ? found.index + 1
          : String(text).length;
    },
  ],
  [Lexicon.prototype, 'step', () => 1],
  [TokenView.prototype, 'norm', () => 1],
  [TokenView.prototype, 'startsClause', () => 1],
];

/** The work of reading a text and of running all recognisers over it, in characters, tokens and nodes looked at. */
function work(text: string): number {
  const engine = recogniserEngine();
  const message = developerMessage(text);
  let sum = 0;
  const originals = COSTS.map(([target, name]) => Reflect.get(target, name) as Method);
  COSTS.forEach(([target, name, cost], index) => {
    const original = originals[index]!;
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
      const result = Reflect.apply(original, this, args);
      sum += cost(this, args, result);
      return result;
    });
  });
  try {
    engine.recognise(message);
  } finally {
    COSTS.forEach(([target, name], index) => Reflect.set(target, name, originals[index]));
  }
  return sum;
}

describe('twice as much hostile text takes no more than twice the work:', () => {
  const texts: readonly (readonly [string, (times: number) => string])[] = [
    ['one word', (times) => 'a'.repeat(10 * times)],
    ['one line of commas', (times) => 'x, '.repeat(times)],
    ['commas alone', (times) => ','.repeat(times)],
    ['bullets', (times) => '- Never lie\n'.repeat(times)],
    [
      'bullets ever deeper',
      (times) => Array.from({ length: times }, (_, i) => `${' '.repeat(i % 300)}- a:`).join('\n'),
    ],
    ['near-matches of many patterns', (times) => 'never tell the user that you agree with, '.repeat(times)],
    ['negations', (times) => 'not never without '.repeat(times)],
    ['opening quotation marks', (times) => ' “a \'b "c'.repeat(times)],
    ['backticks', (times) => '`a '.repeat(times)],
    ['unclosed fences', (times) => '```x\n'.repeat(times)],
    ['unclosed tags', (times) => '<data>\n'.repeat(times)],
    ['unclosed comments', (times) => '<!-- x\n'.repeat(times)],
    ['full stops', (times) => '. '.repeat(times)],
    ['ellipses', (times) => '.'.repeat(times)],
    ['conditions', (times) => 'if you are asked to agree, '.repeat(times)],
    ['apostrophes', (times) => "a'b'".repeat(times)],
    ['blank lines', (times) => ' \n'.repeat(times)],
  ];
  for (const [name, make] of texts) {
    test(name, () => {
      work(make(10));
      const once = work(make(2000));
      const twice = work(make(4000));
      assert.ok(once > 0);
      assert.ok(twice < 2.3 * once, `${once} became ${twice}`);
    });
  }
});
