import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver/node';
import type { ClauseEditor } from './clauseEditor';
import { startClauseEditor } from './clauseEditor';

describe('completion', () => {
  let editor: ClauseEditor;
  before(async () => {
    editor = await startClauseEditor();
  });
  const words = async (name: string, text: string) =>
    (await editor.completions(name, text)).map(({ label }) => label);

  it('offers a clause in a suppression comment, with level, title and summary', async () => {
    const items = await editor.completions('a.system.md', '<!-- modelspec-disable-next-line do_n| -->');
    const item = items.find(({ label }) => label === 'do_not_lie');
    assert.equal(item?.detail, 'user level · Do not lie');
    const { kind, value } = item?.documentation as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*Who may change it:\*\*/);
    assert.ok(items.some(({ label }) => label === 'silent-shift'));
  });

  it('replaces the whole word that the cursor is in', async () => {
    const text = '<!-- modelspec-disable-line avoid_abuse, do_n|ot -- fiction -->';
    assert.equal(
      await editor.completed('a.system.md', text, 'do_not_lie'),
      '<!-- modelspec-disable-line avoid_abuse, do_not_lie -- fiction -->',
    );
  });

  it('offers clauses where a comment has no name yet, closed or not', async () => {
    for (const text of [
      '<!-- modelspec-disable-file | -->',
      '<!-- modelspec-disable |',
      '<!-- modelspec-disable-line do_not_lie, |\n\n<!-- another -->',
    ]) {
      assert.ok((await words('a.system.md', text)).includes('avoid_abuse'), text);
    }
    assert.ok((await words('a.prompt.json', '{"messages": []} // modelspec-disable-line |')).length > 0);
  });

  it('offers nothing in the reason, behind the comment, or in running text', async () => {
    for (const text of [
      '<!-- modelspec-disable-line do_not_lie -- because | -->',
      '<!-- modelspec-disable-line do_not_lie --> and |',
      'modelspec-disable-line |',
      'Follow the spec:| and be kind.',
      'Be kind to |',
    ]) {
      assert.deepEqual(await words('a.system.md', text), [], text);
    }
  });

  it('offers what can be declared in the declarations of front matter', async () => {
    const found = await words(
      'a.system.md',
      '---\nmodelspec:\n  declare:\n    - clause: |\n      reason: fiction\n---\nBe brief.',
    );
    assert.ok(found.includes('do_not_lie') && found.includes('avoid_regulated_advice'));
    assert.ok(!found.includes('avoid_hateful_content'), 'a root clause cannot be declared away');
    assert.ok(!found.includes('silent-shift'));
    assert.deepEqual(await words('a.system.md', 'To declare:\n- clause: |'), [], 'that is no front matter');
  });

  it('offers clauses in configuration files, in YAML and in JSON', async () => {
    assert.equal(
      await editor.completed('modelspec.config.yaml', 'declare:\n  - clause: do|\n', 'do_not_lie'),
      'declare:\n  - clause: do_not_lie\n',
    );
    assert.equal(
      await editor.completed('modelspec.config.json', '{"declare": [{"clause": "|"}]}', 'do_not_lie'),
      '{"declare": [{"clause": "do_not_lie"}]}',
    );
    assert.deepEqual(await words('modelspec.config.json', '{"declare": [{"clause": |}]}'), []);
    assert.equal(
      await editor.completed(
        'modelspec.config.yml',
        'clauses:\n  avoid_abuse: off\n  |\nspec: x\n',
        'do_not_lie',
      ),
      'clauses:\n  avoid_abuse: off\n  do_not_lie\nspec: x\n',
    );
    const json = '{"modelspec": {"clauses": {"avoid_abuse": "off", "|"}}}';
    assert.equal(
      await editor.completed('package.json', json, 'do_not_lie'),
      '{"modelspec": {"clauses": {"avoid_abuse": "off", "do_not_lie"}}}',
    );
    assert.deepEqual(await words('package.json', '{"clauses": {"|"}}'), [], 'no configuration of ours');
    assert.deepEqual(await words('modelspec.config.yaml', 'clauses:\n  do_not_lie: |'), []);
  });

  it('offers every section behind spec: in any Markdown', async () => {
    assert.equal(
      await editor.completed('README.md', 'We keep [this](spec:|).', 'do_not_lie'),
      'We keep [this](spec:do_not_lie).',
    );
    assert.ok((await words('README.md', 'We keep spec:do|.')).includes('levels_of_authority'));
    assert.deepEqual(await words('README.md', 'See https://example.com/spec:do|'), []);
  });

  it('offers releases where one is pinned, newest first', async () => {
    const dates = await words('a.system.md', '---\nspec: |\n---\n');
    assert.deepEqual(dates, ['2025-12-18', '2025-10-27', '2025-09-12', '2025-04-11', '2025-02-12']);
    assert.equal(
      await editor.completed('modelspec.config.json', '{"spec": "2025-1|"}', '2025-10-27'),
      '{"spec": "2025-10-27"}',
    );
    assert.deepEqual(await words('a.system.md', 'spec: |'), [], 'that is no front matter');
  });

  it('offers the clauses of the release that the file pins', async () => {
    const text = (spec: string) => `declare:\n  - clause: |\nspec: ${spec}\n`;
    const old = await words('modelspec.config.yaml', text('2025-02-12'));
    const now = await words('modelspec.config.yaml', text('2025-12-18'));
    assert.notDeepEqual(old, now);
  });

  it('survives a long line and hostile text', async () => {
    const text = `${'<!-- modelspec-disable-line '.repeat(40_000)}${'{,'.repeat(100_000)}\n|`;
    assert.deepEqual(await words('a.system.md', text), []);
  });
});
