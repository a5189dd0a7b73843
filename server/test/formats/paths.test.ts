import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesGlobs } from '../../src/formats/paths';

describe('a glob', () => {
  it('lets ** stand for any folders, none too', () => {
    for (const path of ['a.mdc', 'x/a.mdc', '/x/y/a.mdc']) assert.ok(matchesGlobs(path, ['**/*.mdc']), path);
    for (const path of ['r/a.md', '/x/r/y/z/a.md']) assert.ok(matchesGlobs(path, ['**/r/**/*.md']), path);
    for (const path of ['xr/a.md', 'r/a.mdc', 'a.md']) assert.ok(!matchesGlobs(path, ['**/r/**/*.md']), path);
  });

  it('lets * stand for a part of one name', () => {
    assert.ok(matchesGlobs('.roo/rules-code/a.md', ['**/.roo/rules-*/**/*.md']));
    assert.ok(!matchesGlobs('a/b.md', ['*.md']));
    assert.ok(!matchesGlobs('ab', ['ab*b']));
  });

  it('takes everything else literally and minds the case', () => {
    assert.ok(!matchesGlobs('skillxmd', ['**/skill.md']));
    assert.ok(!matchesGlobs('agents.md', ['**/AGENTS.md']));
  });

  it('excludes with a leading !', () => {
    const globs = ['**/agents/*.md', '!**/agents/README.md'];
    assert.ok(matchesGlobs('agents/a.md', globs));
    assert.ok(!matchesGlobs('agents/README.md', globs));
    assert.ok(!matchesGlobs('a.md', ['!**/b.md']));
  });

  it('costs little on long hostile paths', () => {
    assert.ok(!matchesGlobs(`${'r/'.repeat(300)}a.txt`, ['**/r/**/r/**/*.md']));
  });
});
