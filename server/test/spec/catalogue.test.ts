import Ajv from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import catalogueSchema from '../../../schemas/catalogue.schema.json';
import { getRelease, RELEASES } from '../../src/spec';
import { buildRelease } from '../../src/spec/catalogue';
import type { Structure, Texts } from '../../src/spec/catalogue';
import structureJson from '../../src/spec/catalogue/structure.json';
import textsJson from '../../src/spec/catalogue/texts.json';

const structure = structureJson as unknown as Structure;
const texts = textsJson as unknown as Texts;

const ajv = new Ajv({ allErrors: true }).addSchema(catalogueSchema);
const isStructure = ajv.compile({ $ref: 'urn:model-spec-lint:catalogue#/$defs/structure' });
const isTexts = ajv.compile({ $ref: 'urn:model-spec-lint:catalogue#/$defs/texts' });

test('both files keep to the catalogue schema', () => {
  assert.ok(isStructure(structureJson), JSON.stringify(isStructure.errors));
  assert.ok(isTexts(textsJson), JSON.stringify(isTexts.errors));
});

const section = { id: 'a_clause', title: 'A clause', level: 'user' };
const BROKEN_SECTIONS: Record<string, object> = {
  'an unknown level': { ...section, level: 'platform' },
  'a level spelled out as null': { ...section, level: null },
  'a misspelt key': { ...section, sinse: '2025-04-11' },
  'an id in camel case': { ...section, id: 'aClause' },
  'no title': { id: 'a_clause' },
  'a successor without an end': { ...section, became: ['other'] },
  'a variant that differs in nothing': { ...section, was: [{ until: '2025-04-11' }] },
};
for (const [fault, broken] of Object.entries(BROKEN_SECTIONS)) {
  test(`a section with ${fault} is rejected`, () => {
    const file = (sections: object[]): object => ({ releases: [{ release: '2025-12-18' }], sections });
    assert.ok(isStructure(file([section])));
    assert.equal(isStructure(file([section, broken])), false);
  });
}

const text = {
  summary: 'Says what is asked.',
  examples: { departs: 'Do the opposite.', fine: 'Do what is asked.' },
};
const BROKEN_TEXTS: Record<string, object> = {
  'no summary': { examples: text.examples },
  'one example only': { ...text, examples: { departs: 'Do the opposite.' } },
  'a fragment for a sentence': { ...text, summary: 'what is asked' },
  'a note on no date': { ...text, changed: { newest: 'It was put more clearly.' } },
};
for (const [fault, broken] of Object.entries(BROKEN_TEXTS)) {
  test(`a clause text with ${fault} is rejected`, () => {
    const file = (clauses: object): object => ({ levels: texts.levels, clauses });
    assert.ok(isTexts(file({ a_clause: text })));
    assert.equal(isTexts(file({ a_clause: broken })), false);
  });
}

test('every clause has a text and every text a clause', () => {
  const clauses = structure.sections.filter(
    ({ level, was }) => level ?? was?.some((variant) => variant.level),
  );
  assert.deepEqual(clauses.map(({ id }) => id).sort(), Object.keys(texts.clauses).sort());
});

test('every date is a release, and variants stand oldest first within the life of their entry', () => {
  const entries = [
    ...structure.sections.map(({ id, since, until, was }) => ({ id, since, until, was })),
    ...Object.entries(texts.clauses).map(([id, { was }]) => {
      const facts = structure.sections.find((known) => known.id === id);
      return { id, since: facts?.since, until: facts?.until, was };
    }),
  ];
  for (const { id, since, until, was } of entries) {
    const dates = [...(since === undefined ? [] : [since]), ...(was ?? []).map((variant) => variant.until)];
    const all = until === undefined ? dates : [...dates, until];
    assert.deepEqual(all, [...new Set(all)].sort(), id);
    for (const date of all) assert.ok(RELEASES.includes(date), `${id}: ${date}`);
    if (until === undefined) assert.ok(!dates.slice(since === undefined ? 0 : 1).includes('2025-12-18'), id);
  }
});

test('a new meaning comes with a note in the release that brought it', () => {
  for (const [id, { was, changed }] of Object.entries(texts.clauses)) {
    const since = structure.sections.find((known) => known.id === id)?.since ?? '';
    for (const { until } of was ?? []) {
      const next = RELEASES[RELEASES.indexOf(until) + 1] ?? '';
      assert.ok(changed?.[next], `${id} has no note for ${next}`);
    }
    for (const date of Object.keys(changed ?? {})) {
      assert.ok(RELEASES.includes(date) && date >= since, `${id}: ${date}`);
    }
  }
});

test('successors are sections of the next release', () => {
  for (const { id, until, became } of structure.sections) {
    const next = getRelease(RELEASES[RELEASES.indexOf(until ?? '') + 1] ?? '');
    for (const successor of became ?? []) {
      assert.ok(
        next?.sections.some((other) => other.id === successor),
        `${id} -> ${successor}`,
      );
    }
  }
});

test('rule names and clause ids cannot meet in the $defs of a release schema', () => {
  for (const { id } of structure.sections) assert.doesNotMatch(id, /-|^directive$/);
});

test('what a release shares with a newer one is stored once, what differs as a variant', () => {
  const small: Structure = {
    releases: [
      { release: '2025-01-01', levelNames: { root: 'platform' } },
      { release: '2025-02-02' },
      { release: '2025-03-03' },
    ],
    sections: [
      { id: 'chapter', title: 'Chapter' },
      {
        id: 'moved',
        title: 'New',
        parent: 'chapter',
        level: 'system',
        was: [
          { until: '2025-01-01', level: 'root', parent: null },
          { until: '2025-02-02', title: 'Old' },
        ],
      },
      { id: 'late', title: 'Late', parent: 'moved', since: '2025-03-03' },
    ],
  };
  const words: Texts = {
    levels: texts.levels,
    clauses: { moved: { ...text, was: [{ until: '2025-01-01', summary: 'Said less.' }] } },
  };
  const outline = (date: string): string[] =>
    (buildRelease(small, words, date)?.sections ?? []).map(
      ({ id, title, level, depth }) => `${depth} ${id} ${title} ${level ?? '-'}`,
    );
  assert.deepEqual(outline('2025-01-01'), ['1 chapter Chapter -', '1 moved Old root']);
  assert.deepEqual(outline('2025-02-02'), ['1 chapter Chapter -', '2 moved Old system']);
  assert.deepEqual(outline('2025-03-03'), ['1 chapter Chapter -', '2 moved New system', '3 late Late -']);
  const summary = (date: string): string | undefined =>
    buildRelease(small, words, date)?.clauses.get('moved')?.summary;
  assert.equal(summary('2025-01-01'), 'Said less.');
  assert.equal(summary('2025-02-02'), 'Says what is asked.');
  assert.equal(buildRelease(small, words, '2025-04-04'), undefined);
});
