import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Release } from '../../src/model/clause';
import { diffReleases, getRelease, RELEASES } from '../../src/spec';
import type { ReleaseDiff } from '../../src/spec';

const ALL = RELEASES.flatMap((date): Release[] => {
  const release = getRelease(date);
  return release ? [release] : [];
});

function diff(from: string, to: string): ReleaseDiff {
  const [a, b] = [getRelease(from), getRelease(to)];
  assert.ok(a && b);
  return diffReleases(a, b, ALL);
}
const ids = (sections: readonly { readonly id: string }[]): string[] => sections.map(({ id }) => id);
const changed = (changes: ReleaseDiff['levelChanged'] | ReleaseDiff['meaningChanged']): string[] =>
  changes.map(({ to }) => to.id);

test('2025-04-11 to 2025-09-12: 11 sections added, 5 removed', () => {
  const { added, removed } = diff('2025-04-11', '2025-09-12');
  assert.deepEqual(ids(added), [
    'red_line_principles',
    'no_other_objectives',
    'scope_of_autonomy',
    'control_side_effects',
    'protect_privileged_information',
    'love_humanity',
    'be_responsible',
    'be_interesting_and_interested',
    'be_curious',
    'have_conversational_sense',
    'be_warm',
  ]);
  assert.deepEqual(ids(removed), [
    'protect_privileged_messages',
    'approachable',
    'be_empathetic',
    'be_kind',
    'be_engaging',
  ]);
});

test('2025-04-11 to 2025-09-12: 19 levels changed, 16 of them in name only', () => {
  const { levelChanged } = diff('2025-04-11', '2025-09-12');
  assert.equal(levelChanged.length, 19);
  assert.ok(levelChanged.every(({ fromName }) => fromName === 'platform'));
  const real = levelChanged.filter(({ nameOnly }) => !nameOnly);
  assert.deepEqual(changed(real), [
    'comply_with_laws',
    'no_erotica_or_gore',
    'use_preset_voice_in_voice_mode',
  ]);
  assert.ok(
    real.every(
      ({ toName, from, to }) => toName === 'system' && from.level === 'root' && to.level === 'system',
    ),
  );
});

test('removed sections say where their content went', () => {
  const { successions } = diff('2025-04-11', '2025-09-12');
  assert.deepEqual(
    successions.map(({ from, kind, to }) => `${from.id} ${kind} ${ids(to).join(' ')}`),
    [
      'protect_privileged_messages renamed protect_privileged_information',
      'approachable merged style',
      'be_empathetic split be_responsible be_warm',
      'be_kind renamed love_humanity',
      'be_engaging split love_humanity be_responsible be_curious have_conversational_sense be_warm',
    ],
  );
});

test('each step names the clauses whose meaning changed', () => {
  assert.deepEqual(changed(diff('2025-02-12', '2025-04-11').meaningChanged), ['do_not_lie']);
  assert.deepEqual(changed(diff('2025-09-12', '2025-10-27').meaningChanged), [
    'follow_all_applicable_instructions',
    'ignore_untrusted_data',
    'do_not_encourage_self_harm',
  ]);
  assert.deepEqual(changed(diff('2025-10-27', '2025-12-18').meaningChanged), [
    'no_other_objectives',
    'protect_privileged_information',
    'do_not_lie',
    'be_rationally_optimistic',
    'be_thorough_but_efficient',
  ]);
});

test('2025-10-27 and 2025-12-18 each add one clause and change no level', () => {
  assert.deepEqual(ids(diff('2025-09-12', '2025-10-27').added), ['respect_real_world_ties']);
  assert.deepEqual(ids(diff('2025-10-27', '2025-12-18').added), ['chatgpt_u18', 'prioritize_teen_safety']);
  assert.deepEqual(diff('2025-09-12', '2025-12-18').levelChanged, []);
  assert.deepEqual(diff('2025-09-12', '2025-12-18').removed, []);
});

test('over several releases the notes add up, oldest first', () => {
  const lie = diff('2025-02-12', '2025-12-18').meaningChanged.find(({ to }) => to.id === 'do_not_lie');
  assert.deepEqual(
    lie?.notes.map(({ release }) => release),
    ['2025-04-11', '2025-09-12', '2025-12-18'],
  );
});

test('backwards, what was added is removed and the notes are the same', () => {
  const forth = diff('2025-09-12', '2025-12-18');
  const back = diff('2025-12-18', '2025-09-12');
  assert.deepEqual(ids(back.removed), ids(forth.added));
  assert.deepEqual(back.added, []);
  assert.deepEqual(changed(back.meaningChanged), changed(forth.meaningChanged));
  assert.equal(diff('2025-09-12', '2025-04-11').levelChanged.length, 19);
});

test('a release does not differ from itself', () => {
  const { from, to, ...lists } = diff('2025-12-18', '2025-12-18');
  assert.equal(from, to);
  assert.ok(Object.values(lists).every((list) => list.length === 0));
});
