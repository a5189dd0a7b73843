import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { templateTags, templateVariables } from '../../src/prompt/templateVariables';

/** Every tag as `kind syntax name`, with the tag itself when it is not what was given. */
function tags(text: string): string[] {
  return templateTags(text).map(({ kind, syntax, name, span }) => {
    const shown = text.slice(span.start, span.end);
    return `${kind} ${syntax} ${name}${shown === text ? '' : ` @ ${shown}`}`;
  });
}

const VARIABLES: readonly (readonly [text: string, syntax: string, name: string])[] = [
  ['{{x}}', 'double-brace', 'x'],
  ['{{ page.body }}', 'double-brace', 'page.body'],
  ['{{{raw_html}}}', 'double-brace', 'raw_html'],
  ['{{&raw}}', 'double-brace', 'raw'],
  ['{{ note | trim | upper }}', 'double-brace', 'note'],
  ['{{ note|default("none | at all") }}', 'double-brace', 'note'],
  ['{{- note -}}', 'double-brace', 'note'],
  ['{{~note~}}', 'double-brace', 'note'],
  ['{{../title}}', 'double-brace', 'title'],
  ['{{@index}}', 'double-brace', '@index'],
  ['{{this}}', 'double-brace', 'this'],
  ['{{.}}', 'double-brace', 'this'],
  ['{{rows[0].text}}', 'double-brace', 'rows[0].text'],
  ['{{json payload}}', 'double-brace', 'payload'],
  ['{{formatText letter width=20}}', 'double-brace', 'letter'],
  ['{{server-url}}', 'double-brace', 'server-url'],
  ['{{ loop(rows).text }}', 'double-brace', 'rows'],
  ['{x}', 'single-brace', 'x'],
  ['{x!r:>10}', 'single-brace', 'x'],
  ['{price:.2f}', 'single-brace', 'price'],
  ['{day:%Y-%m-%d}', 'single-brace', 'day'],
  ['{ticket.body}', 'single-brace', 'ticket.body'],
  ['{rows[0]}', 'single-brace', 'rows[0]'],
  ['${x}', 'dollar-brace', 'x'],
  ['${user.note.trim()}', 'dollar-brace', 'user.note'],
  ['${JSON.stringify(order)}', 'dollar-brace', 'order'],
  ['${input:topic}', 'dollar-brace', 'topic'],
  ['${input:topic:What is it about?}', 'dollar-brace', 'topic'],
  ['${NOTE:-none}', 'dollar-brace', 'NOTE'],
  ['$ARGUMENTS', 'argument', 'ARGUMENTS'],
  ['$ARGUMENTS[1]', 'argument', 'ARGUMENTS[1]'],
  ['$1', 'argument', '1'],
];
describe('a variable', () => {
  for (const [text, syntax, name] of VARIABLES)
    test(`${text} is ${name}`, () => assert.deepEqual(tags(text), [`variable ${syntax} ${name}`]));
});

const OTHERS: readonly (readonly [text: string, ...found: string[]])[] = [
  ['{{#if a}}', 'control double-brace #if a'],
  ['{{^a}}', 'control double-brace ^a'],
  ['{{/if}}', 'control double-brace /if'],
  ['{{else}}', 'control double-brace else'],
  ['{{> header}}', 'control double-brace > header'],
  ['{{role "system"}}', 'control double-brace role "system"'],
  ['{% for a in b %}', 'control percent for a in b'],
  ['{%- endfor -%}', 'control percent endfor'],
  ['{# a {{b}} #}', 'comment percent a {{b}}'],
  ['{{! a }}', 'comment double-brace a'],
  ['{{!-- a {{b}} --}}', 'comment double-brace a {{b}}'],
];
describe('no variable but a tag', () => {
  for (const [text, ...found] of OTHERS) test(text, () => assert.deepEqual(tags(text), found));
});

const NONE: readonly string[] = [
  '\\{{x}}',
  '\\${x}',
  '\\{x}',
  '{{ "text" }}',
  '{{ 12 }}',
  '{{the name of the day}}',
  '{{day type}}',
  '{"a": 1}',
  "{'a': 1}",
  '{a, b}',
  '{ a }',
  '*.{js,ts}',
  '\\frac{a}{b}',
  'x_{i} and x^{n}',
  '/users/{id}',
  '{id}/files',
  'a{2}',
  '{}',
  '{a:b c}',
  '{return}',
  '@{upstream}',
  'It costs $5.',
  'Prices go from $1 to $9 each.',
  '$10 and $1,000 and $1.50',
  '$5 million',
  'echo $HOME',
  '{{x',
  '{x',
  '${x',
];
describe('no tag', () => {
  for (const text of NONE) test(text, () => assert.deepEqual(tags(text), []));
});

test('tags are found in order among text, with their exact places', () => {
  assert.deepEqual(tags('😀 {{a}}, {b}\r\n{% if c %}${d}{% endif %} $ARGUMENTS'), [
    'variable double-brace a @ {{a}}',
    'variable single-brace b @ {b}',
    'control percent if c @ {% if c %}',
    'variable dollar-brace d @ ${d}',
    'control percent endif @ {% endif %}',
    'variable argument ARGUMENTS @ $ARGUMENTS',
  ]);
});

test('what stands in a raw block is left as it is', () => {
  assert.deepEqual(tags('{% raw %}{{a}}{% endraw %}{{b}}'), [
    'control percent raw @ {% raw %}',
    'control percent endraw @ {% endraw %}',
    'variable double-brace b @ {{b}}',
  ]);
});

test('an f-string escape keeps its inner variable', () => {
  assert.deepEqual(tags('Return {{"score": {x}}}'), ['variable single-brace x @ {x}']);
});

test('only variables are variables', () => {
  assert.deepEqual(
    templateVariables('{{#each rows}}{{text}}{{/each}}{{! none }}').map(({ name }) => name),
    ['text'],
  );
});

test('hostile input is read in linear time', () => {
  for (const part of ['{', '{{', '${', '{%', '{#', '{{!', '{{!--', '{% raw %}', '$', '{a[', '{{a(', '{a:'])
    assert.ok(templateTags(part.repeat(60_000)).length <= 60_000, part);
});
