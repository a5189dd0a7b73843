import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noEroticaOrGore } from '../../src/recognisers/noEroticaOrGore';
import { respectRealWorldTies } from '../../src/recognisers/respectRealWorldTies';
import { getRelease, RELEASES } from '../../src/spec';
import { spec, specJson } from './specSupport';
import { Folder } from './support';

const ESCAPE = '\u001b';

const line = (text: string, start: string) =>
  text.split('\n').find((candidate) => candidate.includes(start)) ?? '';

describe('spec list', () => {
  it('shows the newest release first and says which one judges', async () => {
    using folder = new Folder();
    const { code, out } = await spec(folder, 'list');
    assert.equal(code, 0);
    assert.match(out, /^ {2}2025-12-18 {2}80 sections, 59 clauses {2}judges by default\n {2}2025-10-27/);
  });

  it('has the same as JSON', async () => {
    using folder = new Folder();
    const { releases } = await specJson<{ releases: { release: string; levels: object }[] }>(folder, 'list');
    assert.deepEqual(
      releases.map(({ release }) => release),
      [...RELEASES].reverse(),
    );
    assert.deepEqual(releases[0]?.levels, { root: 22, system: 3, developer: 1, user: 15, guideline: 18 });
  });

  it('uses colour only where it is wanted', async () => {
    using folder = new Folder();
    assert.ok(!(await spec(folder, 'list')).out.includes(ESCAPE));
    assert.ok((await spec(folder, 'list', '--color')).out.includes(ESCAPE));
  });
});

describe('spec show', () => {
  it('tells level, place, summary, history and link', async () => {
    using folder = new Folder();
    const { code, out } = await spec(folder, 'show', 'no_erotica_or_gore');
    assert.equal(code, 0);
    assert.match(out, /^Don't respond with erotica or gore {2}system level\n/);
    assert.match(out, /Stay in bounds › /);
    assert.match(out, /2025-09-12 {2}Moved: now at system level\./);
    assert.match(out, /https:\/\/model-spec\.openai\.com\/2025-12-18\.html#no_erotica_or_gore\n$/);
    assert.match(out, /modelspec spec import/);
  });

  it('names a level as its release does', async () => {
    using folder = new Folder();
    const { out } = await spec(folder, 'show', 'no_erotica_or_gore', '--spec', '2025-04-11');
    assert.match(out, /platform level/);
  });

  it('lists what a chapter holds', async () => {
    using folder = new Folder();
    const { out } = await spec(folder, 'show', 'chain_of_command');
    assert.match(out, /no level of its own/);
    assert.match(line(out, 'control_side_effects'), /root +Control and communicate side effects/);
  });

  it('shows every section of every release, each as valid JSON', async () => {
    using folder = new Folder();
    for (const id of ['2025-04-11', '2025-12-18']) {
      const sections = getRelease(id)?.sections ?? [];
      assert.ok(sections.length > 0);
      for (const section of sections) {
        const answer = await specJson<{ section: { id: string } }>(folder, 'show', section.id, '--spec', id);
        assert.equal(answer.section.id, section.id);
      }
    }
  });

  it('keeps to 88 columns', async () => {
    using folder = new Folder();
    const { out } = await spec(folder, 'show', 'do_not_lie');
    for (const text of out.split('\n')) assert.ok(text.length <= 88, text);
  });

  it('says where a dropped clause went, and where to find it', async () => {
    using folder = new Folder();
    const { code, out, err } = await spec(folder, 'show', 'be_kind');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /not in release 2025-12-18, but in .*: modelspec spec show be_kind --spec 2025-04-11/);
    const old = await spec(folder, 'show', 'be_kind', '--spec', '2025-04-11');
    assert.match(old.out, /2025-09-12 {2}Dropped: its content went to love_humanity\./);
  });

  it('suggests the nearest name', async () => {
    using folder = new Folder();
    assert.match((await spec(folder, 'show', 'do_not_lei')).err, /Did you mean "do_not_lie"\?/);
    assert.match((await spec(folder, 'show', 'do_not_lie', '--spec', '2025')).err, /Known releases: /);
  });
});

describe('spec search', () => {
  it('finds clauses by beginnings of words in name and summary, names first', async () => {
    using folder = new Folder();
    const { results } = await specJson<{ results: { id: string; where: string }[] }>(folder, 'search', 'lie');
    assert.deepEqual([results[0]?.id, results[0]?.where], ['do_not_lie', 'name']);
    assert.ok(!results.some(({ id }) => id === 'be_clear'));
  });

  it('wants all the words', async () => {
    using folder = new Folder();
    const { out } = await spec(folder, 'search', 'side', 'effects');
    assert.match(out, /^control_side_effects {2}root/);
    assert.match(out, /1 section of release 2025-12-18 has "side effects"\./);
  });

  it('says that nothing was found, and takes any character for itself', async () => {
    using folder = new Folder();
    for (const word of ['xyzzy', 'a(b[c', '.*+?', '-/\\']) {
      const { code, out } = await spec(folder, 'search', '--', word);
      assert.equal(code, 0);
      assert.match(out, /0 sections of release 2025-12-18 have/);
    }
  });

  it('marks the words in colour without breaking the marks', async () => {
    using folder = new Folder();
    const { out } = await spec(folder, 'search', '--color', 'lie', '4');
    assert.ok(!out.includes(`${ESCAPE}[${ESCAPE}`));
  });
});

describe('spec diff', () => {
  interface Diff {
    added: { id: string }[];
    removed: { id: string }[];
    levelChanged: { nameOnly: boolean }[];
    successions: { from: string; kind: string }[];
    files: { path: string; unchanged: number; changes: { change: string; why: string; after?: object }[] }[];
    summary: Record<string, number>;
  }

  it('reports what a release added, removed and moved', async () => {
    using folder = new Folder();
    const diff = await specJson<Diff>(folder, 'diff', '2025-04-11', '2025-09-12');
    assert.equal(diff.added.length, 11);
    assert.equal(diff.removed.length, 5);
    assert.equal(diff.levelChanged.length, 19);
    assert.equal(diff.successions.find(({ from }) => from === 'be_kind')?.kind, 'renamed');
    const { out } = await spec(folder, 'diff', '2025-04-11', '2025-09-12');
    assert.match(out, /Added \(11\)[^]*Removed \(5\)[^]*Level changed \(19\)[^]*Meaning changed \(16\)/);
    assert.match(out, /comply_with_laws +platform → system/);
    assert.match(out, /platform is called root now, with the same verdicts \(16\)/);
  });

  it('says that nothing differs', async () => {
    using folder = new Folder();
    assert.match((await spec(folder, 'diff', '2025-12-18', '2025-12-18')).out, /Nothing differs\./);
  });

  const [ties = ''] = respectRealWorldTies.examples.flags;
  const [gore = ''] = noEroticaOrGore.examples.flags;

  it('tells which findings of prompts appear and change, and why, whatever they pin', async () => {
    using folder = new Folder({
      'ties.system.md': ties,
      'pinned.system.md': `---\nspec: 2025-02-12\n---\n${gore}\n`,
      'calm.system.md': 'Answer in French.',
    });
    const older = await specJson<Diff>(folder, 'diff', '2025-04-11', '2025-09-12', '.');
    assert.deepEqual(
      older.files.map(({ path, changes }) => [
        path,
        ...changes.map(({ change, why }) => `${change}: ${why}`),
      ]),
      [
        ['calm.system.md'],
        ['pinned.system.md', 'changes: no_erotica_or_gore moved from platform to system level.'],
        ['ties.system.md'],
      ],
    );
    const newer = await specJson<Diff>(folder, 'diff', '2025-09-12', '2025-10-27', 'ties.system.md');
    assert.deepEqual(
      newer.files[0]?.changes.map(({ change, why }) => `${change}: ${why}`),
      ['appears: respect_real_world_ties is new in 2025-10-27.'],
    );
    const { out } = await spec(folder, 'diff', '2025-04-11', '2025-09-12', 'pinned.system.md');
    assert.match(
      out,
      /~ changes {2}root-override \(error\) → system-override \(error\) {2}no_erotica_or_gore/,
    );
    assert.match(out, /4:1 {2}“/);
  });

  it('respects what configurations say, except for the release', async () => {
    using folder = new Folder({
      'modelspec.config.yaml': 'spec: 2025-04-11\nrules:\n  root-override: off\n',
      'ties.system.md': ties,
    });
    const { out } = await spec(folder, 'diff', '2025-09-12', '2025-10-27', 'ties.system.md');
    assert.match(out, /Nothing changes/);
    folder.write('modelspec.config.yaml', 'spec: 2025-04-11\n');
    assert.match(
      (await spec(folder, 'diff', '2025-09-12', '2025-10-27', 'ties.system.md')).out,
      /\+ appears/,
    );
  });

  it('tells which findings vanish on the way back', async () => {
    using folder = new Folder({ 'ties.system.md': ties });
    const { out } = await spec(folder, 'diff', '2025-10-27', '2025-09-12', 'ties.system.md');
    assert.match(out, /- vanishes root-override \(error\) {2}respect_real_world_ties/);
    assert.match(out, /2025-09-12 has no clause respect_real_world_ties\./);
  });

  it('tells of suppressions that name a clause of one release only', async () => {
    using folder = new Folder({
      'a.system.md': '<!-- modelspec-disable-next-line be_kind -- house style -->\nBe brief.\n',
    });
    const { files } = await specJson<Diff>(folder, 'diff', '2025-04-11', '2025-09-12', 'a.system.md');
    const whys = files[0]?.changes.map(({ change, why }) => `${change}: ${why}`) ?? [];
    assert.ok(
      whys.includes('appears: 2025-09-12 has no clause be_kind: its content went to love_humanity.'),
      whys.join('\n'),
    );
  });

  it('names what it cannot read and exits with 2', async () => {
    using folder = new Folder({ 'a.system.md': 'Be brief.' });
    const { code, out, err } = await spec(
      folder,
      'diff',
      '2025-10-27',
      '2025-12-18',
      'a.system.md',
      'gone.md',
    );
    assert.equal(code, 2);
    assert.match(out, /Nothing changes: 0 findings in 1 file; 1 path could not be read\./);
    assert.match(err, /could not read gone\.md: no such file/);
  });

  it('lets no prompt steer the terminal', async () => {
    using folder = new Folder({ 'a.system.md': `${ties.replace(' ', ' \u001b[2J')}\n` });
    const { out } = await spec(folder, 'diff', '2025-09-12', '2025-10-27', 'a.system.md');
    assert.match(out, /appears/);
    assert.ok(!out.includes(ESCAPE));
  });
});
