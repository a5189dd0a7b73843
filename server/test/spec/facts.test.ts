import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVELS } from '../../src/model/authority';
import type { Release } from '../../src/model/clause';
import { getRelease, levelName, NEWEST_RELEASE, parseLevel, RELEASES } from '../../src/spec';

function release(date: string): Release {
  const found = getRelease(date);
  assert.ok(found, `${date} is missing`);
  return found;
}

test('the five public releases are known, oldest first', () => {
  assert.deepEqual(RELEASES, ['2025-02-12', '2025-04-11', '2025-09-12', '2025-10-27', '2025-12-18']);
  assert.equal(NEWEST_RELEASE, '2025-12-18');
  assert.equal(getRelease('2024-05-08'), undefined);
});

test('a release is built once', () => {
  assert.equal(getRelease('2025-12-18'), getRelease('2025-12-18'));
});

// sections, then clauses per level: root, system, developer, user, guideline
const COUNTS: Record<string, readonly number[]> = {
  '2025-02-12': [71, 20, 0, 1, 12, 18],
  '2025-04-11': [71, 20, 0, 1, 12, 18],
  '2025-09-12': [77, 20, 3, 1, 15, 18],
  '2025-10-27': [78, 21, 3, 1, 15, 18],
  '2025-12-18': [80, 22, 3, 1, 15, 18],
};
for (const [date, [sections, ...perLevel]] of Object.entries(COUNTS)) {
  test(`${date} has ${sections} sections and ${perLevel.join(' + ')} clauses`, () => {
    const { sections: found, clauses } = release(date);
    assert.equal(found.length, sections);
    assert.equal(new Set(found.map(({ id }) => id)).size, sections);
    const levels = LEVELS.map(
      (level) => [...clauses.values()].filter((clause) => clause.level === level).length,
    );
    assert.deepEqual(levels, perLevel);
    assert.equal(
      found.filter(({ level }) => level !== null).length,
      perLevel.reduce((a, b) => a + b),
    );
  });
}

test('2025-12-18 has 59 clauses, each with texts and a link to its place', () => {
  const { clauses } = release('2025-12-18');
  assert.equal(clauses.size, 59);
  assert.equal(clauses.get('do_not_lie')?.url, 'https://model-spec.openai.com/2025-12-18.html#do_not_lie');
  for (const clause of clauses.values()) {
    for (const text of [
      clause.summary,
      clause.whoMayChange,
      clause.examples?.departs,
      clause.examples?.fine,
    ]) {
      assert.match(text ?? '', /^[A-Z].*\.$/, clause.id);
    }
  }
});

test('sections stand in document order below their parents', () => {
  for (const date of RELEASES) {
    const path: string[] = [];
    for (const { id, parent, depth } of release(date).sections) {
      path.length = depth - 1;
      assert.equal(parent, path[depth - 2] ?? null, `${date} ${id}`);
      path.push(id);
    }
  }
});

const children = (date: string, parent: string | null): readonly string[] =>
  release(date)
    .sections.filter((section) => section.parent === parent)
    .map(({ id }) => id);

test('a release keeps its own order and nesting', () => {
  assert.deepEqual(children('2025-04-11', 'overview'), [
    'general_principles',
    'risk_taxonomy',
    'levels_of_authority',
    'structure',
  ]);
  assert.deepEqual(children('2025-09-12', 'overview'), [
    'structure',
    'red_line_principles',
    'general_principles',
    'risk_taxonomy',
    'levels_of_authority',
  ]);
  assert.deepEqual(children('2025-02-12', 'approachable'), [
    'be_empathetic',
    'be_kind',
    'be_rationally_optimistic',
    'be_engaging',
    'do_not_make_unprompted_personal_comments',
    'avoid_being_condescending',
  ]);
  assert.deepEqual(children('2025-12-18', null), [
    'overview',
    'definitions',
    'chain_of_command',
    'stay_in_bounds',
    'seek_truth',
    'best_work',
    'style',
    'chatgpt_u18',
  ]);
});

test('titles and tags are those of the release', () => {
  const title = (date: string, id: string): string | undefined => release(date).clauses.get(id)?.title;
  assert.equal(title('2025-09-12', 'do_not_encourage_self_harm'), 'Do not encourage self-harm');
  assert.equal(
    title('2025-10-27', 'do_not_encourage_self_harm'),
    'Do not encourage self-harm, delusions, or mania',
  );
  assert.equal(title('2025-04-11', 'refusal_style'), 'Refuse neutrally and succinctly');
  assert.deepEqual(release('2025-12-18').clauses.get('prioritize_teen_safety')?.tags, ['under_18']);
});

test('texts follow the meaning of the release', () => {
  const clause = (date: string, id: string) => release(date).clauses.get(id);
  assert.match(clause('2025-02-12', 'do_not_lie')?.summary ?? '', /white lies are tolerated/);
  assert.match(clause('2025-04-11', 'do_not_lie')?.summary ?? '', /not even white lies/);
  assert.match(clause('2025-12-18', 'do_not_lie')?.summary ?? '', /declined truthfully/);
  assert.match(clause('2025-12-18', 'do_not_lie')?.changed ?? '', /exception for secrets is gone/);
  assert.doesNotMatch(clause('2025-09-12', 'ignore_untrusted_data')?.summary ?? '', /AGENTS\.md/);
  assert.match(clause('2025-10-27', 'ignore_untrusted_data')?.summary ?? '', /AGENTS\.md/);
  assert.doesNotMatch(clause('2025-10-27', 'no_other_objectives')?.summary ?? '', /clicks/);
  assert.match(clause('2025-12-18', 'no_other_objectives')?.summary ?? '', /clicks/);
  assert.doesNotMatch(clause('2025-09-12', 'do_not_encourage_self_harm')?.summary ?? '', /mania/);
  assert.match(clause('2025-10-27', 'do_not_encourage_self_harm')?.summary ?? '', /delusions or mania/);
});

test('platform is the old name of root', () => {
  assert.equal(parseLevel('platform'), 'root');
  assert.equal(parseLevel('guideline'), 'guideline');
  assert.equal(parseLevel('assistant'), undefined);
  assert.equal(parseLevel('constructor'), undefined);
  assert.equal(levelName(release('2025-04-11'), 'root'), 'platform');
  assert.equal(levelName(release('2025-04-11'), 'user'), 'user');
  assert.equal(levelName(release('2025-09-12'), 'root'), 'root');
  assert.equal(release('2025-02-12').clauses.get('comply_with_laws')?.level, 'root');
  assert.equal(release('2025-09-12').clauses.get('comply_with_laws')?.level, 'system');
});
