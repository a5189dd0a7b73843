import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { getRelease } from '../../src/spec';
import { SMALL_SPEC } from '../spec/source/fixture';
import { spec } from './specSupport';
import { Folder } from './support';

describe('spec import of a text that is not known', () => {
  it('puts another text in the place of one of the same name only when it is told to', async () => {
    const other = `${SMALL_SPEC}\nOne more line.\n`;
    using folder = new Folder({ 'a/model_spec.md': SMALL_SPEC, 'b/model_spec.md': other });
    const stored = (): string => readFileSync(folder.at('data/releases/2031-05-06.json'), 'utf8');
    assert.equal((await spec(folder, 'import', 'a', '--as', '2031-05-06')).code, 0);
    const before = stored();
    const { code, err } = await spec(folder, 'import', 'b', '--as', '2031-05-06');
    assert.equal(code, 2);
    assert.match(err, /Another text was imported as 2031-05-06: nothing was stored\.[^]*--replace/);
    assert.equal(stored(), before);
    assert.equal((await spec(folder, 'import', 'b', '--as', '2031-05-06', '--replace')).code, 0);
    assert.notEqual(stored(), before);
  });

  it('names the known release that a text begins like', async () => {
    const sections = getRelease('2025-12-18')?.sections.slice(0, 20) ?? [];
    const cut = sections.map(({ id, title, depth, level }) => {
      const authority = level === null ? '' : ` authority=${level}`;
      return `${'#'.repeat(depth)} ${title} {#${id}${authority}}\n\nWords.\n`;
    });
    using folder = new Folder({ 'cut.md': cut.join('\n'), 'other.md': SMALL_SPEC });
    const { code, err } = await spec(folder, 'import', 'cut.md', '--as', '2031-05-06');
    assert.equal(code, 0, err);
    assert.match(err, /begins like the text of 2025-12-18, but is not that text/);
    const other = await spec(folder, 'import', 'other.md', '--as', '2031-05-07');
    assert.doesNotMatch(other.err, /begins like/);
  });
});

describe('an imported text that is damaged', () => {
  it('is said to be unusable on one line, with no other name', async () => {
    using folder = new Folder({ 'data/releases/2031-05-06.json': '{\n\n', 'a.system.md': 'Be brief.' });
    const env = { MODELSPEC_DATA_DIR: folder.at('data') };
    const { code, err } = await folder.run(['lint', '--spec', '2031-05-06', '.'], { env });
    assert.equal(code, 2);
    assert.match(err, /^modelspec: The imported text of 2031-05-06 cannot be used .*Import it again\.\n$/);
  });
});
