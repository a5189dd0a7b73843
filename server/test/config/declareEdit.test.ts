import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { declareInConfig } from '../../src/config/declareEdit';
import { applyFixes } from '../../src/engine/applyFixes';
import { loaderOf } from './support';

const DECLARATION = { file: 'a.md', clause: 'do_not_lie', reason: 'TODO: say why' };

/** The text of the file with the declaration in it. */
async function declared(path: string, text: string | undefined, file = 'a.md'): Promise<string> {
  const edits = await declareInConfig({ path, text }, { ...DECLARATION, file });
  assert.ok(edits);
  assert.ok(edits.every((edit) => edit.path === path && (edit.creates === true) === (text === undefined)));
  const own = edits.map(({ span, text: inserted }) => ({ span, text: inserted }));
  return applyFixes(text ?? '', [{ title: '', kind: 'suggestion', action: 'declare', edits: own }]).text;
}

describe('declaring an override in a configuration', () => {
  const YAML = '/w/modelspec.config.yaml';
  const cases: readonly [what: string, path: string, text: string | undefined][] = [
    ['makes the file', YAML, undefined],
    ['fills an empty file', YAML, '# ours\n'],
    ['adds a list of overrides', YAML, 'spec: 2025-12-18'],
    ['adds before the end of the document', YAML, 'spec: 2025-12-18\n...\n'],
    [
      'adds to overrides in the middle',
      YAML,
      'overrides:\n- files: x/**\n  spec: 2025-12-18 # pinned\n\nmaxLength: 9\n',
    ],
    [
      'adds to deep overrides',
      YAML,
      'overrides:\n    -   files: x/**\n        rules:\n            silent-shift: off',
    ],
    ['keeps CRLF', YAML, 'spec: 2025-12-18\r\noverrides:\r\n  - files: x\r\n'],
    ['adds to JSON', '/w/modelspec.config.json', '{\n\t"spec": "2025-12-18"\n}\n'],
    ['adds to overrides in JSON', '/w/modelspec.config.json', '{"overrides": [{"files": "x"}]}'],
    ['adds to package.json', '/w/package.json', '{\n  "name": "x",\n  "modelspec": {}\n}\n'],
  ];
  for (const [what, path, text] of cases) {
    test(what, async () => {
      const after = await declared(path, text);
      for (const word of (text ?? '').match(/[\w-]+/g) ?? []) assert.ok(after.includes(word), word);
      const { config } = await loaderOf({ [path]: after }).of('/w/a.md');
      assert.deepEqual(
        config.declarations?.map(({ clause, reason }) => ({ clause, reason })),
        [{ clause: 'do_not_lie', reason: 'TODO: say why' }],
        after,
      );
      assert.equal((await loaderOf({ [path]: after }).of('/w/b/a.md')).config.declarations, undefined);
      assert.doesNotMatch(after, text?.includes('\r') ? /(?<!\r)\n/ : /\r/);
    });
  }

  test('names just the file, whatever characters its path has', async () => {
    const file = 'my (odd)/{a,b}[1]!*.md';
    for (const path of [YAML, '/w/modelspec.config.json']) {
      const after = await declared(path, path === YAML ? undefined : '{}', file);
      assert.equal(
        (await loaderOf({ [path]: after }).of(`/w/${file}`)).config.declarations?.length,
        1,
        after,
      );
      assert.equal((await loaderOf({ [path]: after }).of('/w/my (odd)/a.md')).config.declarations, undefined);
    }
  });

  test('is left to a person where there is no line for it', async () => {
    for (const text of [
      '{ spec: 2025-12-18 }',
      'overrides: []',
      'overrides: [{ files: x }]',
      'spec: [',
      '- x',
      'overrides:',
    ])
      assert.equal(await declareInConfig({ path: YAML, text }, DECLARATION), undefined, text);
  });
});
