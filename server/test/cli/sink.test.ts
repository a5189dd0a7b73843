import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { streamSink } from '../../src/cli/sink';
import { Folder } from './support';

function recorder(isTerminal: boolean) {
  const written: string[] = [];
  const sink = streamSink({ isTerminal, write: (text) => void written.push(text) });
  return { sink, written };
}

describe('a report on standard output', () => {
  it('is shown on a terminal as it comes', () => {
    const { sink, written } = recorder(true);
    sink.write('a');
    sink.write('b');
    assert.deepEqual(written, ['a', 'b']);
  });

  it('goes to a file or pipe in large pieces, and none is left', () => {
    const { sink, written } = recorder(false);
    const piece = 'x'.repeat(40_000);
    for (const text of ['a', piece, piece, 'b']) sink.write(text);
    assert.deepEqual(written, [`a${piece}${piece}`]);
    sink.commit();
    assert.deepEqual(written, [`a${piece}${piece}`, 'b']);
  });

  it('tells how far a run came that fails', () => {
    const { sink, written } = recorder(false);
    sink.write('a');
    sink.discard();
    assert.deepEqual(written, ['a']);
  });
});

describe('the paths of a report', () => {
  const paths = async (folder: Folder, ...argv: readonly string[]) => {
    const { out } = await folder.run(['lint', '-f', 'compact', ...argv], { folder: 'in' });
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(':')[0]);
  };

  it('are relative to the working folder, below it and outside', async () => {
    using folder = new Folder({
      'in/a.md': 'WARN',
      'in/sub/b.system.md': 'WARN',
      'c.md': 'WARN',
      'other/deep/d.system.md': 'WARN',
    });
    assert.deepEqual(await paths(folder, 'a.md', 'sub', '../c.md', folder.at('other')), [
      '../c.md',
      '../other/deep/d.system.md',
      'a.md',
      'sub/b.system.md',
    ]);
  });
});
