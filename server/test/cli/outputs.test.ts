import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Folder } from './support';

const read = (folder: Folder, name: string) => readFileSync(folder.at(name), 'utf8');

describe('several reports at once', () => {
  it('go to their files, and the one without a file to standard output', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    const argv = ['lint', '-f', 'compact', '--format', 'json=out/r.json', '-f', 'junit=r.xml', 'a.md'];
    const { code, out } = await folder.run(argv);
    assert.equal(code, 0);
    assert.match(out, /^a\.md:1:1: warning/);
    assert.doesNotThrow(() => JSON.parse(read(folder, 'out/r.json')));
    assert.match(read(folder, 'r.xml'), /<testsuites/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.md', 'out', 'r.xml']);
  });

  it('leave standard output empty when all have a file', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    assert.equal((await folder.run(['lint', '-f', 'json=r.json', 'a.md'])).out, '');
  });

  it('are coloured on a terminal only', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    const { out } = await folder.run(['lint', '-f', 'text', 'a.md'], { terminal: true });
    await folder.run(['lint', '-f', 'text=r.txt', 'a.md'], { terminal: true });
    assert.ok(out.includes('\u001b['));
    assert.ok(!read(folder, 'r.txt').includes('\u001b'));
  });

  it('let --output name the file of the one without', async () => {
    using folder = new Folder({ 'a.md': 'WARN' });
    const { out } = await folder.run(['lint', '-f', 'json=r.json', '-f', 'compact', '-o', 'r.txt', 'a.md']);
    assert.equal(out, '');
    assert.match(read(folder, 'r.txt'), /^a\.md:1:1/);
  });

  it('are taken back when the run is interrupted as soon as there is one', async () => {
    for (const argv of [
      ['lint', 'a.md'],
      ['merge', 'part.json'],
    ]) {
      using folder = new Folder({ 'a.md': 'WARN' });
      await folder.run(['lint', '--shard', '1/1', '-f', 'json=part.json', 'a.md']);
      let before: string[] | undefined;
      const onInterrupt = () => {
        before = readdirSync(folder.path).sort();
        return () => undefined;
      };
      await folder.run([...argv, '-f', 'compact=r.txt'], { onInterrupt });
      assert.deepEqual(before, ['a.md', 'part.json'], argv[0]);
      assert.ok(readdirSync(folder.path).includes('r.txt'), argv[0]);
    }
  });

  it('are all left out when one of them cannot be written', async () => {
    using folder = new Folder({ 'a.md': 'WARN', 'r.json': 'old' });
    mkdirSync(folder.at('r.xml'));
    const { code, out, err } = await folder.run(['lint', '-f', 'json=r.json', '-f', 'junit=r.xml', 'a.md']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /could not write r\.xml: it is a folder/);
    assert.equal(read(folder, 'r.json'), 'old');
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.md', 'r.json', 'r.xml']);
  });

  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['two on standard output', ['-f', 'json', '-f', 'text'], /Only one report.*--format text=FILE/],
    ['two in one file', ['-f', 'json=a.out', '-f', 'text=./a.out'], /same file/],
    ['--output without a format for it', ['-f', 'json=a', '-o', 'b'], /every --format has one/],
    ['a format without its file', ['-f', 'json='], /json=FILE/],
    ['an unknown format with a file', ['-f', 'junti=x.xml'], /Did you mean "junit"\?/],
  ];
  for (const [title, argv, message] of misuses) {
    it(`cannot be ${title}`, async () => {
      using folder = new Folder({ 'a.md': '' });
      const { code, err, out } = await folder.run(['lint', ...argv, 'a.md']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
