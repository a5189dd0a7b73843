import Ajv from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEVELS } from '../../src/model/authority';
import type { DirectiveRecord } from '../../src/model/directive';
import type { ImportedRelease } from '../../src/model/official';
import type { ImportedReleases } from '../../src/ports/importedReleases';
import { buildReleaseSchema, createReleaseBook, getRelease, parseSource, RELEASES } from '../../src/spec';
import { ANNOTATIONS } from '../../src/spec/releaseSchema';

function imported(markdown: string, release = '2031-05-06'): ImportedRelease {
  const { text, problems } = parseSource(markdown);
  assert.deepEqual(problems, []);
  return { formatVersion: 1, release, sha256: '0'.repeat(64), ...text };
}

/** A store in memory that counts how often it is asked for a text. */
class MemoryStore implements ImportedReleases {
  loads = 0;
  readonly texts: Map<string, ImportedRelease>;

  constructor(...texts: ImportedRelease[]) {
    this.texts = new Map(texts.map((text) => [text.release, text]));
  }

  ids(): readonly string[] {
    return [...this.texts.keys()].sort();
  }

  load(release: string): ImportedRelease | undefined {
    this.loads++;
    return this.texts.get(release);
  }
}

const departure = (clause: string, author: DirectiveRecord['author'] = 'developer'): DirectiveRecord => ({
  clause,
  author,
  effect: 'departs',
  manner: 'silent',
});

const ALL_LEVELS = LEVELS.map(
  (level) => `# At ${level} {#at_${level} authority=${level}}\n\nDo it well.\n`,
).join('\n');

describe('the book of releases', () => {
  it('without imports is the catalogue', () => {
    const book = createReleaseBook();
    assert.deepEqual(book.releases, RELEASES);
    assert.equal(book.newest, '2025-12-18');
    assert.equal(book.getRelease('2031-05-06'), undefined);
    assert.equal(book.official('2025-12-18'), undefined);
  });

  it('puts imports in their places, but none of them judges unasked', () => {
    const store = new MemoryStore(imported(ALL_LEVELS), imported(ALL_LEVELS, '2025-05-05'));
    const book = createReleaseBook(store);
    assert.deepEqual(book.releases, [
      '2025-02-12',
      '2025-04-11',
      '2025-05-05',
      '2025-09-12',
      '2025-10-27',
      '2025-12-18',
      '2031-05-06',
    ]);
    assert.equal(book.newest, '2025-12-18');
  });

  it('gives an imported release the verdicts of the authority table', async () => {
    const book = createReleaseBook(new MemoryStore(imported(ALL_LEVELS)));
    const release = book.getRelease('2031-05-06');
    assert.ok(release);
    assert.throws(() => book.judge(release, [departure('at_root')]), RangeError);
    await book.prepare('2031-05-06');
    const records = LEVELS.flatMap((level) =>
      (['system', 'developer', 'user'] as const).map((author) => departure(`at_${level}`, author)),
    );
    const verdicts = book.judge(release, records);
    assert.deepEqual(
      verdicts.map(({ index, rule, severity }) => [
        records[index]?.clause,
        records[index]?.author,
        rule,
        severity,
      ]),
      [
        ['at_root', 'system', 'root-override', 'error'],
        ['at_root', 'developer', 'root-override', 'error'],
        ['at_root', 'user', 'root-override', 'error'],
        ['at_system', 'developer', 'system-override', 'error'],
        ['at_system', 'user', 'system-override', 'error'],
        ['at_developer', 'developer', 'silent-shift', 'warning'],
        ['at_developer', 'user', 'silent-shift', 'warning'],
        ['at_user', 'developer', 'silent-shift', 'warning'],
        ['at_user', 'user', 'silent-shift', 'warning'],
      ],
    );
    assert.deepEqual(book.judge(release, [departure('do_not_lie')]), []);
  });

  it('judges by a text that was imported anew, not by the old one', async () => {
    const store = new MemoryStore(imported('# A {#a_clause authority=root}\n'));
    const book = createReleaseBook(store);
    const rule = async (): Promise<string | undefined> => {
      await book.prepare('2031-05-06');
      const release = book.getRelease('2031-05-06');
      assert.ok(release);
      return book.judge(release, [departure('a_clause')])[0]?.rule;
    };
    assert.equal(await rule(), 'root-override');
    store.texts.set('2031-05-06', imported('# A {#a_clause authority=user}\n'));
    assert.equal(await rule(), 'silent-shift');
  });

  it('asks the store for nothing that the catalogue has', async () => {
    const store = new MemoryStore(imported(ALL_LEVELS, '2025-12-18'));
    const book = createReleaseBook(store);
    assert.equal(book.getRelease('2025-12-18'), getRelease('2025-12-18'));
    await book.prepare('2025-12-18');
    assert.equal(store.loads, 0);
    assert.equal(book.officialSection('2025-12-18', 'at_root')?.title, 'At root');
  });
});

describe('an imported release', () => {
  const source =
    '# Truth {#truth}\n\nAll of it.\n\n## Never fib {#do_not_lie authority=platform}\n\nOfficial words.\n\n' +
    '## Hum {#hum authority=guideline tags=night}\n\nHum **softly**, see [?](#truth)\nand wait.\n\nThen stop.\n\n## Bare {#bare authority=user}\n';

  function release(markdown = source) {
    const found = createReleaseBook(new MemoryStore(imported(markdown))).getRelease('2031-05-06');
    assert.ok(found);
    return found;
  }

  it('keeps our words on clauses that the newest release has', () => {
    const clause = release().clauses.get('do_not_lie');
    const known = getRelease('2025-12-18')?.clauses.get('do_not_lie');
    assert.equal(clause?.summary, known?.summary);
    assert.deepEqual(clause?.examples, known?.examples);
    assert.deepEqual([clause?.title, clause?.level, clause?.parent], ['Never fib', 'root', 'truth']);
    assert.equal(release().levelNames?.root, 'platform');
  });

  it('sums up a new clause by its first paragraph, and one without words by its title', () => {
    const clause = release().clauses.get('hum');
    assert.equal(clause?.summary, 'Hum softly, see “Truth” and wait.');
    assert.match(clause?.whoMayChange ?? '', /^Anyone/);
    assert.equal(clause?.examples, undefined);
    assert.deepEqual(clause?.tags, ['night']);
    assert.equal(release().clauses.get('bare')?.summary, 'Bare');
  });

  it('makes a valid schema, whatever levels and names it has', () => {
    for (const markdown of [
      source,
      '# A {#only_guideline authority=guideline}\n',
      '# A {#constructor authority=root}\n\n# B {#to_string authority=user}\n',
    ]) {
      const ajv = new Ajv({ allErrors: true });
      ajv.addVocabulary([...ANNOTATIONS]);
      assert.doesNotThrow(() => ajv.compile(buildReleaseSchema(release(markdown))), markdown);
    }
  });
});
