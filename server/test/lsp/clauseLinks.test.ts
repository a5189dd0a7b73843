import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver/node';
import {
  CLAUSE_FINDINGS_NOTIFICATION,
  CLAUSE_PAGE_REQUEST,
  CLAUSES_REQUEST,
  clauseUri,
  type ClauseFindingsParams,
  type ClausePageResult,
  type ClausesResult,
} from '../../src/protocol';
import type { ClauseEditor } from './clauseEditor';
import { startClauseEditor } from './clauseEditor';
import { MODERN } from './editor';

const LIE = 'modelspec-clause:/2025-12-18/do_not_lie.md';

describe('clause ids', () => {
  let editor: ClauseEditor;
  before(async () => {
    editor = await startClauseEditor();
  });

  it('lead to the document of the clause', async () => {
    assert.equal(
      await editor.definition('a.system.md', '<!-- modelspec-disable-line do_not|_lie -- x -->'),
      LIE,
    );
    assert.equal(await editor.definition('a.system.md', 'As do_not_lie| says.'), LIE);
    assert.equal(await editor.definition('NOTES.md', '[honest](spec:do_not_lie|)'), LIE);
    assert.equal(
      await editor.definition('modelspec.config.yaml', 'declare:\n  - clause: "|do_not_lie"\n'),
      LIE,
    );
  });

  it('lead to the release that the document pins', async () => {
    const text = 'spec: 2025-04-11\ndeclare:\n  - clause: do_|not_lie\n';
    assert.equal(
      await editor.definition('modelspec.config.yaml', text),
      'modelspec-clause:/2025-04-11/do_not_lie.md',
    );
  });

  it('are not seen in ordinary words or in documents that are none of ours', async () => {
    assert.equal(await editor.definition('a.system.md', 'Give an over|view.'), undefined);
    assert.equal(await editor.definition('settings.yaml', 'clause: do_not_lie|'), undefined);
    assert.equal(await editor.definition('a.system.md', 'not_a_clause|'), undefined);
  });

  it('are explained by a hover outside of prompts too', async () => {
    const hover = await editor.hover('NOTES.md', 'See spec:over|view and others.');
    assert.match((hover?.contents as MarkupContent).value, /^\*\*Overview\*\*/);
    assert.equal(await editor.hover('NOTES.md', 'An over|view.'), null);
  });

  it('are links where only a clause can be meant', async () => {
    assert.deepEqual(
      await editor.links(
        'a.system.md',
        '---\nspec: 2025-12-18\nmodelspec:\n  declare:\n    - clause: avoid_abuse\n---\n' +
          '<!-- modelspec-disable-line do_not_lie, silent-shift -- x -->\nIn prose do_not_lie. See spec:do_not_lie.',
      ),
      [
        ['do_not_lie', LIE],
        ['avoid_abuse', 'modelspec-clause:/2025-12-18/avoid_abuse.md'],
        ['do_not_lie', LIE],
      ],
    );
  });

  it('link to the published page in another editor, which has no clause documents', async () => {
    const other = await startClauseEditor(MODERN);
    assert.deepEqual(await other.links('NOTES.md', '[honest](spec:do_not_lie)'), [
      ['do_not_lie', 'https://model-spec.openai.com/2025-12-18.html#do_not_lie'],
    ]);
    assert.equal(await other.definition('NOTES.md', 'spec:do_not_lie|'), undefined);
    assert.deepEqual(await other.symbols('lie'), []);
  });
});

describe('workspace symbols', () => {
  it('find a clause by title and by id, and nothing by other words', async () => {
    const editor = await startClauseEditor();
    for (const query of ['do not lie', 'do_not_lie', 'dnlie']) {
      const found = await editor.symbols(query);
      const symbol = found.find(({ location }) => location.uri === LIE);
      assert.equal(symbol?.name, 'Do not lie · do_not_lie', query);
      assert.equal(symbol.containerName, 'Model Spec 2025-12-18, user level');
    }
    assert.deepEqual(await editor.symbols('zebra crossing'), []);
  });
});

describe('the requests of our own client', () => {
  it('list the sections of a release in the order of the spec', async () => {
    const { editor } = await startClauseEditor();
    const result: ClausesResult = await editor.connection.sendRequest(CLAUSES_REQUEST, {});
    assert.equal(result.release, '2025-12-18');
    const chapter = result.sections.find(({ parent }) => parent === null);
    assert.equal(chapter?.level, null);
    const lie = result.sections.find(({ id }) => id === 'do_not_lie');
    assert.equal(lie?.level, 'user');
    assert.notEqual(lie.summary, '');
  });

  it('give the page of a clause, and none for what is no clause', async () => {
    const { editor } = await startClauseEditor();
    const page = async (uri: string): Promise<string | undefined> => {
      const result: ClausePageResult | null = await editor.connection.sendRequest(CLAUSE_PAGE_REQUEST, {
        uri,
      });
      return result?.markdown;
    };
    assert.match((await page(clauseUri('2025-12-18', 'do_not_lie'))) ?? '', /^# Do not lie\n/);
    assert.equal(await page(clauseUri('2025-12-18', 'nothing')), undefined);
    assert.equal(await page(clauseUri('1999-01-01', 'do_not_lie')), undefined);
    assert.equal(await page('file:///2025-12-18/do_not_lie.md'), undefined);
    assert.equal(await page('modelspec-clause:'), undefined);
  });

  it('are preceded by word of the findings of open documents, by clause, when they change', async () => {
    const { editor } = await startClauseEditor();
    const said: ClauseFindingsParams[] = [];
    editor.connection.onNotification(CLAUSE_FINDINGS_NOTIFICATION, (params: ClauseFindingsParams) => {
      said.push(params);
    });
    const uri = 'file:///a.system.md';
    await editor.open(uri, 'so BAD');
    await editor.pull(uri);
    await editor.pull(uri);
    await editor.replace(uri, 'BAD', 'good');
    await editor.pull(uri);
    await editor.replace(uri, 'good', 'BAD');
    await editor.pull(uri);
    await editor.close(uri);
    await editor.pull(uri);
    assert.deepEqual(
      said.map(({ findings }) => findings.map(({ clause }) => clause)),
      [['be_kind'], [], ['be_kind'], []],
    );
    assert.deepEqual(said[0]?.findings[0]?.range, {
      start: { line: 0, character: 3 },
      end: { line: 0, character: 6 },
    });
  });
});
