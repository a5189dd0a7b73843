import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver/node';
import { noEroticaOrGore } from '../../src/recognisers/noEroticaOrGore';
import { Folder } from '../cli/support';
import { spec } from '../cli/specSupport';
import { MODERN } from './editor';
import { bundledServer, ServerProcess } from './serverProcess';

const URI = 'file:///prompts/a.system.md';
const [GORE = ''] = noEroticaOrGore.examples.flags;
const SOURCE =
  '# Bounds {#bounds}\n\n## No gore {#no_erotica_or_gore authority=root}\n\nKeep it mild, as we always say.\n';

describe('the language server and an imported release', { timeout: 60_000 }, () => {
  it('judges by it when the settings ask for it, and quotes it, even if it came in the meantime', async () => {
    using folder = new Folder({ '2031-05-06.md': SOURCE });
    process.env['MODELSPEC_DATA_DIR'] = folder.at('data');
    const server = await ServerProcess.start([await bundledServer(), '--stdio']);
    delete process.env['MODELSPEC_DATA_DIR'];
    const { editor } = server;
    await editor.initialize(MODERN);
    await editor.open(URI, GORE);
    assert.deepEqual(
      (await editor.diagnostics(URI)).map(({ code }) => code),
      ['system-override'],
    );
    assert.equal((await spec(folder, 'import', '2031-05-06.md')).code, 0);
    await editor.changeSettings({ spec: '2031-05-06' });
    assert.deepEqual(
      (await editor.diagnostics(URI)).map(({ code }) => code),
      ['root-override'],
    );
    const hover = await editor.hover(URI, GORE.slice(0, 10));
    assert.match((hover?.contents as MarkupContent).value, /> Keep it mild, as we always say\./);
    assert.equal(await server.end(), 0);
  });
});
