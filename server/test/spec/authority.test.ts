import Ajv from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validatorsModule } from '../../scripts/releaseFiles';
import { AUTHORS } from '../../src/model/authority';
import type { Author, Level } from '../../src/model/authority';
import type { DirectiveRecord, Manner } from '../../src/model/directive';
import type { Severity } from '../../src/model/finding';
import { buildReleaseSchema, getRelease, judge, judgeBy, RELEASES, schemaId } from '../../src/spec';
import type { ReleaseSchema } from '../../src/spec';
import { ANNOTATIONS } from '../../src/spec/releaseSchema';

const MANNERS: readonly Manner[] = ['open', 'silent', 'covert'];

// The authority calculus, one row per level and author: the rule for an open, a silent and a covert departure.
const ROOT = 'root-override error';
const SYSTEM = 'system-override error';
const EXPLICIT = 'explicit-override information';
const SILENT = 'silent-shift warning';
const QUIET = '';
const TABLE: Record<Level, Record<Author, readonly string[]>> = {
  root: {
    system: [ROOT, ROOT, ROOT],
    developer: [ROOT, ROOT, ROOT],
    user: [ROOT, ROOT, ROOT],
    none: [QUIET, QUIET, QUIET],
  },
  system: {
    system: [QUIET, QUIET, QUIET],
    developer: [SYSTEM, SYSTEM, SYSTEM],
    user: [SYSTEM, SYSTEM, SYSTEM],
    none: [QUIET, QUIET, QUIET],
  },
  developer: {
    system: [QUIET, QUIET, QUIET],
    developer: [EXPLICIT, SILENT, SILENT],
    user: [SILENT, SILENT, SILENT],
    none: [QUIET, QUIET, QUIET],
  },
  user: {
    system: [QUIET, QUIET, QUIET],
    developer: [EXPLICIT, SILENT, SILENT],
    user: [EXPLICIT, SILENT, SILENT],
    none: [QUIET, QUIET, QUIET],
  },
  guideline: {
    system: [QUIET, QUIET, QUIET],
    developer: [QUIET, QUIET, QUIET],
    user: [QUIET, QUIET, QUIET],
    none: [QUIET, QUIET, QUIET],
  },
};

const departure = (clause: string, author: Author, manner: Manner): DirectiveRecord => ({
  clause,
  author,
  effect: 'departs',
  manner,
});

/** Verdict of each record as "rule severity". */
function verdicts(release: string, records: readonly DirectiveRecord[]): string[] {
  const found = records.map(() => QUIET);
  for (const { index, rule, severity } of judge(release, records)) {
    assert.equal(found[index], QUIET, 'two verdicts on one directive');
    found[index] = `${rule} ${severity}`;
  }
  return found;
}

for (const release of RELEASES) {
  test(`${release}: every clause gets the verdict of its level, for each author and manner`, () => {
    const known = getRelease(release);
    assert.ok(known);
    const records: DirectiveRecord[] = [];
    const expected: string[] = [];
    for (const { id, level } of known.clauses.values()) {
      for (const author of AUTHORS) {
        MANNERS.forEach((manner, column) => {
          records.push(departure(id, author, manner));
          expected.push(TABLE[level][author][column] ?? '?');
        });
      }
    }
    assert.equal(records.length, known.clauses.size * 12);
    assert.deepEqual(verdicts(release, records), expected);
  });

  test(`${release}: a directive that upholds a clause has no verdict`, () => {
    const ids = [...(getRelease(release)?.clauses.keys() ?? [])];
    const records = ids.flatMap((clause) =>
      AUTHORS.flatMap((author) =>
        MANNERS.map((manner): DirectiveRecord => ({ clause, author, effect: 'upholds', manner })),
      ),
    );
    assert.deepEqual(judge(release, records), []);
  });
}

test('a clause that the release lacks has no verdict', () => {
  const records = [
    departure('respect_real_world_ties', 'developer', 'silent'),
    departure('toString', 'user', 'open'),
  ];
  assert.deepEqual(verdicts('2025-09-12', records), [QUIET, QUIET]);
  assert.deepEqual(verdicts('2025-10-27', records), [ROOT, QUIET]);
  assert.deepEqual(judge('2025-12-18', []), []);
});

test('a level that changed changes the verdict', () => {
  const record = [
    departure('comply_with_laws', 'system', 'open'),
    departure('comply_with_laws', 'user', 'open'),
  ];
  assert.deepEqual(verdicts('2025-04-11', record), [ROOT, ROOT]);
  assert.deepEqual(verdicts('2025-09-12', record), [QUIET, SYSTEM]);
});

test('verdicts follow the order of the records', () => {
  const records = ['do_not_lie', 'no_other_objectives', 'be_warm', 'avoid_abuse'].map((clause) =>
    departure(clause, 'developer', 'silent'),
  );
  assert.deepEqual(
    judge('2025-12-18', records).map(({ index }) => index),
    [0, 1, 3],
  );
});

test('an unknown release and a malformed record are errors of the caller', () => {
  assert.throws(() => judge('2024-05-08', []), RangeError);
  const record = { clause: 'do_not_lie', author: 'platform', effect: 'departs', manner: 'open' };
  assert.throws(() => judge('2025-12-18', [record as unknown as DirectiveRecord]), TypeError);
});

// From here on: the verdicts come out of the schema and from nowhere else.

const newest = (): ReleaseSchema => {
  const release = getRelease('2025-12-18');
  assert.ok(release);
  return structuredClone(buildReleaseSchema(release));
};
const SEVERITIES: Record<string, Severity> = {
  'root-override': 'error',
  'system-override': 'error',
  'explicit-override': 'information',
  'silent-shift': 'warning',
};

/** The verdicts that a schema gives when it is compiled as it stands. */
function rulesOf(schema: ReleaseSchema, records: readonly DirectiveRecord[]): string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.addVocabulary([...ANNOTATIONS]);
  const validate = ajv.compile(schema);
  return judgeBy({ validate, severities: SEVERITIES }, '2025-12-18', records).map(({ rule }) => rule);
}

const ONE_OF_EACH = [
  departure('respect_creators', 'developer', 'open'),
  departure('no_erotica_or_gore', 'developer', 'open'),
  departure('do_not_lie', 'developer', 'open'),
  departure('do_not_lie', 'developer', 'silent'),
];
const RULES = ['root-override', 'system-override', 'explicit-override', 'silent-shift'];

test('the committed form of the schema gives the same verdicts as the compiled one', () => {
  assert.deepEqual(rulesOf(newest(), ONE_OF_EACH), RULES);
});

for (const rule of RULES) {
  test(`without ${rule} in the schema its verdict vanishes, and only that`, () => {
    const schema = newest() as unknown as { $defs: Record<string, { allOf?: { $ref: string }[] }> };
    delete schema.$defs[rule];
    const directive = schema.$defs['directive'];
    assert.ok(directive?.allOf);
    directive.allOf = directive.allOf.filter(({ $ref }) => !$ref.endsWith(`/${rule}`));
    const left = rulesOf(schema as unknown as ReleaseSchema, ONE_OF_EACH);
    assert.deepEqual(
      left,
      RULES.filter((other) => other !== rule),
    );
  });
}

test('a clause moved to another level in the schema gets that level’s verdict', () => {
  const text = JSON.stringify(newest()).replaceAll('"do_not_lie"', '"be_warm"');
  const records = [
    departure('do_not_lie', 'developer', 'silent'),
    departure('be_warm', 'developer', 'silent'),
  ];
  const schema = JSON.parse(text) as ReleaseSchema;
  const ajv = new Ajv({ allErrors: true });
  ajv.addVocabulary([...ANNOTATIONS]);
  const validate = ajv.compile(schema);
  assert.deepEqual(judgeBy({ validate, severities: SEVERITIES }, '2025-12-18', records), [
    { index: 1, rule: 'silent-shift', severity: 'warning' },
  ]);
});

test('a severity changed in the schema changes the verdict', async () => {
  const schema = newest() as unknown as { $defs: Record<string, { severity?: Severity }> };
  const rule = schema.$defs['silent-shift'];
  assert.ok(rule);
  rule.severity = 'error';
  const code = await validatorsModule(new Map([['2025-12-18', schema as unknown as ReleaseSchema]]));
  const exports: { validators?: ReadonlyMap<string, Parameters<typeof judgeBy>[0]> } = {};
  new Function('exports', 'module', code)(exports, { exports });
  const compiled = exports.validators?.get('2025-12-18');
  assert.ok(compiled);
  const [verdict] = judgeBy(compiled, '2025-12-18', [departure('do_not_lie', 'developer', 'silent')]);
  assert.deepEqual(verdict, { index: 0, rule: 'silent-shift', severity: 'error' });
});

test('a house rule can build on a release by its $id and on a clause by its name', () => {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  ajv.addVocabulary([...ANNOTATIONS]);
  const release = schemaId('2025-12-18');
  const noLies = {
    title: 'Nothing here may depart from do_not_lie',
    severity: 'error',
    not: {
      type: 'object',
      required: ['clause', 'effect'],
      properties: { clause: { $ref: `${release}#/$defs/do_not_lie` }, effect: { const: 'departs' } },
    },
  };
  const validate = ajv.addSchema(newest()).compile({
    $id: 'urn:example:house',
    type: 'object',
    allOf: [{ $ref: release }],
    properties: { directives: { type: 'array', items: { $ref: '#/$defs/no-lies' } } },
    $defs: { 'no-lies': noLies },
  });
  const record = (clause: string) => ({
    release: '2025-12-18',
    directives: [departure(clause, 'developer', 'open')],
  });
  assert.equal(validate(record('do_not_lie')), false);
  const titles = validate.errors?.map(({ parentSchema }) => parentSchema?.['title'] as string);
  assert.deepEqual(titles, ['Openly departs from a default', 'Nothing here may depart from do_not_lie']);
  assert.equal(validate(record('avoid_abuse')), false);
  assert.equal(validate.errors?.length, 1);
});
