import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RULE_IDS } from '../../src/model/finding';
import { RULE_INFO } from '../../src/model/ruleInfo';
import { TOOL } from '../../src/model/tool';
import { getRelease, RELEASES } from '../../src/spec';
import { Folder } from './support';

async function explain(...argv: string[]) {
  using folder = new Folder();
  return folder.run(['explain', ...argv]);
}

describe('explain', () => {
  it('says what a clause asks for, who may change it, and where it stands', async () => {
    const { code, out } = await explain('do_not_lie');
    assert.equal(code, 0);
    for (const part of [
      'do_not_lie, user level',
      'Who may change it',
      'Departs from it',
      'Fine',
      'html#do_not_lie',
    ]) {
      assert.ok(out.includes(part), part);
    }
  });

  it('explains every clause of every release and every rule, within 88 columns', async () => {
    for (const release of RELEASES) {
      for (const name of [...(getRelease(release)?.clauses.keys() ?? []), ...RULE_IDS]) {
        const { code, out } = await explain(name, '--spec', release);
        assert.equal(code, 0, name);
        for (const line of out.split('\n').slice(1))
          assert.ok(line.length <= 88 || !line.includes(' '), line);
      }
    }
  });

  it('says that a section without a level cannot be departed from', async () => {
    assert.match((await explain('definitions')).out, /no level of authority/);
  });

  const unknown: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['suggests the nearest clause', ['do_not_lei'], /Did you mean "do_not_lie"\?/],
    ['suggests the nearest rule', ['silent-shfit'], /Did you mean "silent-shift"\?/],
    ['names the releases that have it', ['be_kind'], /not in release 2025-12-18, but in .*2025-04-11/],
    ['knows no such release', ['do_not_lie', '--spec', '2025-12-81'], /Known releases: /],
    ['wants a name', [], /missing required argument/],
  ];
  for (const [title, argv, message] of unknown) {
    it(`${title}, and exits with 2`, async () => {
      const { code, out, err } = await explain(...argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }
});

describe('the tool', () => {
  it('has the version of its package', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(TOOL.version, manifest.version);
  });

  it('says what it knows about itself in --help and --version', async () => {
    using folder = new Folder();
    assert.equal((await folder.run(['--version'])).out, `${TOOL.version}\n`);
    const { code, out } = await folder.run(['lint', '--help']);
    assert.equal(code, 0);
    for (const part of ['Exit codes:', 'Examples:', 'What is linted:', '--max-warnings'])
      assert.ok(out.includes(part), part);
  });

  it('links every rule with a section to one that the newest release has', () => {
    const sections = new Set(
      getRelease(RELEASES[RELEASES.length - 1] ?? '')?.sections.map((section) => section.id),
    );
    for (const id of RULE_IDS) {
      const { section } = RULE_INFO[id];
      assert.ok(section === undefined || sections.has(section), id);
    }
  });
});
