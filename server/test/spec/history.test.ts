import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRelease, RELEASES, sectionHistory } from '../../src/spec';

const releases = RELEASES.flatMap((id) => getRelease(id) ?? []);
const history = (id: string) =>
  sectionHistory(id, releases).map(({ release, kind, note }) => `${release} ${kind}: ${note}`);

test('a clause that came later begins when it was added', () => {
  assert.deepEqual(history('respect_real_world_ties'), ['2025-10-27 added: Added at root level.']);
});

test('a level that moved and one that was renamed are told apart', () => {
  const moved = history('comply_with_laws');
  assert.equal(moved[0], '2025-02-12 present: There at platform level: no older release is known.');
  assert.equal(moved[1], '2025-09-12 level: Moved: now at system level.');
  assert.match(
    history('protect_privacy')[1] ?? '',
    /^2025-09-12 level: Its level is called root now; nothing else/,
  );
});

test('a new title names the old one, and a new meaning is told', () => {
  const entries = history('do_not_encourage_self_harm');
  assert.ok(
    entries.includes('2025-10-27 title: Was titled “Do not encourage self-harm” before.'),
    entries.join('\n'),
  );
  assert.ok(entries.some((entry) => entry.startsWith('2025-10-27 meaning: ')));
});

test('a dropped clause ends with what became of it', () => {
  assert.equal(history('be_kind').at(-1), '2025-09-12 removed: Dropped: its content went to love_humanity.');
});

test('what was never there has no history', () => {
  assert.deepEqual(history('nonsense'), []);
});
