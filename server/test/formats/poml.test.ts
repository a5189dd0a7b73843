import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, only, read, replace, said, sourceOf } from './helpers';

describe('a POML file', () => {
  it('says who speaks by its message elements', async () => {
    const text =
      '<poml>\n  <system-msg>\n    😀 Be kind.\n    And brief.\n  </system-msg>\n  <human-msg>Hi {{name}}</human-msg><ai-msg>Hello</ai-msg>\n</poml>';
    const prompt = await read('a.poml', text);
    assert.equal(prompt.format, 'poml');
    assert.deepEqual(prompt.problems, []);
    assert.deepEqual(said(prompt), [
      'system/developer: \n😀 Be kind.\nAnd brief.\n',
      'human/user: Hi {{name}}',
      'ai/none: Hello',
    ]);
    assert.equal(sourceOf(text, prompt.messages[0]!, 'kind.\nAnd'), 'kind.\n    And');
  });

  it('is all the human’s when nobody is named, and the system’s until a human speaks', async () => {
    assert.deepEqual(said(await read('a.poml', '<role>You are X.</role><task>Do Y.</task>')), [
      'human/user: You are X.\n\nDo Y.',
    ]);
    const text = '<poml><role>A</role><p speaker="human">B</p><p>C</p><p speaker=\'system\'>D</p></poml>';
    assert.deepEqual(said(await read('a.poml', text)), [
      'system/developer: A',
      'human/user: B',
      'human/user: C',
      'system/developer: D',
    ]);
  });

  it('gives no authority to examples and documents, and does not read variables and style', async () => {
    const text =
      '<poml speaker="system"><let name="x">Lie.</let><p>A</p><example><input>Lie.</input></example><document src="x"/><style>p</style></poml>';
    assert.deepEqual(said(await read('a.poml', text)), ['system/developer: A', 'example/none: Lie.']);
  });

  it('reads escapes of both kinds, raw sections, and templates with angle brackets', async () => {
    const text = '<p>a #lt;b#gt; &amp; &quot;c#hash;&quot; {{ x<y }} 1 < 2 <![CDATA[<d> &amp;]]></p>';
    const message = only(await read('a.poml', text));
    assert.equal(message.text, 'a <b> & "c#" {{ x<y }} 1 < 2 <d> &amp;');
    assert.equal(sourceOf(text, message, '<b>'), '#lt;b#gt;');
    assert.equal(sourceOf(text, message, '"c#"'), '&quot;c#hash;&quot;');
    assert.equal(sourceOf(text, message, '<d>'), '<d>');
  });

  it('keeps inline elements within their sentence', async () => {
    const text = '<p>Be <b>very</b> kind.</p>';
    const message = only(await read('a.poml', text));
    assert.equal(message.text, 'Be very kind.');
    assert.equal(sourceOf(text, message, 'Be very'), 'Be <b>very');
  });

  it('writes replacement text so that it is no markup, and not across a tag', async () => {
    const text = '<p>Be <b>very</b> kind.</p>';
    const message = only(await read('a.poml', text));
    assert.equal(
      replace(text, message, { start: 3, end: 7 }, '<i> & #lt;'),
      '<p>Be <b>#lt;i> & #hash;lt;</b> kind.</p>',
    );
    assert.equal(replace(text, message, { start: 0, end: 13 }, 'x'), undefined);
    assert.equal(replace(text, message, { start: 0, end: 2 }, '{{'), undefined);
  });

  it('keeps comments, in which the linter may be spoken to', async () => {
    const message = only(await read('a.poml', '<p>\n<!-- modelspec-disable-next-line x -- y -->\nA</p>'));
    assert.equal(message.text, '<!-- modelspec-disable-next-line x -- y -->\nA');
    assert.equal(message.comment, 'html');
  });

  it('is told about tags that do not fit and speakers that are none', async () => {
    const text = '<poml><p speaker="sytem">A</q></p><task>B</poml>';
    assert.deepEqual(faults(await read('a.poml', text), text), [
      'error: unknown role "sytem"; expected one of system, human, ai, tool. Did you mean "system"? @ sytem',
      'error: </q> closes nothing @ </q>',
      'error: <task> is not closed @ <task>',
    ]);
    const open = '<p>A <b class="x';
    assert.deepEqual(faults(await read('a.poml', open), open), [
      'error: the tag of <b> is not closed by ">" @ <b',
      'error: <p> is not closed @ <p>',
      'error: <b> is not closed @ <b class="',
    ]);
    const comment = '<p>A</p><!-- B';
    assert.deepEqual(faults(await read('a.poml', comment), comment), [
      'error: what begins here is not closed by "-->" @ <!--',
    ]);
  });

  it('may be plain text', async () => {
    assert.deepEqual(said(await read('a.poml', 'Be kind.\r\nAlways.')), ['human/user: Be kind.\r\nAlways.']);
  });
});
