import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { pathOf, promptPath } from '../../src/lsp/documents';

describe('the server core', () => {
  it('builds for a web worker: nothing but the entry file needs Node', async () => {
    const result = await build({
      absWorkingDir: join(__dirname, '..', '..'),
      entryPoints: ['src/lsp/server.ts'],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    assert.deepEqual(result.errors, []);
  });
});

describe('the path of a document', () => {
  const isPromptFile = (path: string) => path.endsWith('.system.md');

  it('is decoded from its URI', () => {
    assert.equal(pathOf('file:///c%3A/my%20prompts/a.system.md'), 'c:/my prompts/a.system.md');
    assert.equal(pathOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(pathOf('file:///%E0%A4%A'), 'file:///%E0%A4%A');
    assert.equal(pathOf('nonsense'), 'nonsense');
  });

  it('gets the ending of its language when the name says nothing', () => {
    const path = (uri: string, languageId: string) => promptPath({ uri, languageId }, '', isPromptFile);
    assert.equal(path('file:///a.system.md', 'markdown'), '/a.system.md');
    assert.equal(path('untitled:Untitled-1', 'instructions'), 'Untitled-1.instructions.md');
    assert.equal(path('file:///b.md', 'markdown'), undefined);
    assert.equal(path('file:///b.md', 'constructor'), undefined);
  });
});
