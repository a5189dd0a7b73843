import { AUTHORS } from '../model/authority';
import type { Author, Level } from '../model/authority';
import type { Release } from '../model/clause';
import type { Manner } from '../model/directive';
import type { RuleId, Severity } from '../model/finding';

/** The rules that a release schema decides. */
export type OverrideRule = Extract<
  RuleId,
  'root-override' | 'system-override' | 'explicit-override' | 'silent-shift'
>;

/** Departures that a rule objects to: every combination of the lists; without `manners`, however it is written. */
interface Objection {
  readonly level: Level;
  readonly authors: readonly Author[];
  readonly manners?: readonly Manner[];
}

interface OverrideRuleSource {
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly objections: readonly Objection[];
}

/**
 * The authority calculus, written down once; everything else reads it out of the generated schema.
 * A user cannot reach a developer-level clause, so even an open attempt is no more than a silent shift.
 */
const RULES: Readonly<Record<OverrideRule, OverrideRuleSource>> = {
  'root-override': {
    title: 'Departs from a root-level clause',
    description: 'No message may move the assistant off a root-level clause.',
    severity: 'error',
    objections: [{ level: 'root', authors: ['system', 'developer', 'user'] }],
  },
  'system-override': {
    title: 'Departs from a system-level clause',
    description: 'Only a system message of OpenAI may move the assistant off a system-level clause.',
    severity: 'error',
    objections: [{ level: 'system', authors: ['developer', 'user'] }],
  },
  'explicit-override': {
    title: 'Openly departs from a default',
    description: 'The author may change this default and says so.',
    severity: 'information',
    objections: [
      { level: 'developer', authors: ['developer'], manners: ['open'] },
      { level: 'user', authors: ['developer', 'user'], manners: ['open'] },
    ],
  },
  'silent-shift': {
    title: 'Departs from a default without saying so',
    description:
      'This default may be changed only in the open, and only by someone whose instructions reach it.',
    severity: 'warning',
    objections: [
      { level: 'developer', authors: ['developer'], manners: ['silent', 'covert'] },
      { level: 'developer', authors: ['user'] },
      { level: 'user', authors: ['developer', 'user'], manners: ['silent', 'covert'] },
    ],
  },
};

/** Annotations of ours that a strict validator has to be told of. */
export const ANNOTATIONS = ['severity', 'level', 'url'] as const;

interface ClauseDefinition {
  readonly title: string;
  readonly description: string;
  readonly level: Level;
  readonly url: string;
  readonly const: string;
}

interface RuleDefinition {
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly not: object;
}

interface ObjectDefinition {
  readonly type: 'object';
  readonly [keyword: string]: unknown;
}

/** A JSON Schema, draft 2020-12, whose instance is the directive record of one prompt and whose errors are verdicts. */
export interface ReleaseSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly $defs: Readonly<Record<string, RuleDefinition | ClauseDefinition | ObjectDefinition>>;
  readonly [keyword: string]: unknown;
}

/**
 * The `$id` that other schemas refer to. A URN, because it names the schema for good without promising that anything is
 * served anywhere: no tool will try to fetch it.
 */
export function schemaId(release: string): string {
  return `urn:model-spec-lint:release:${release}`;
}

/**
 * The schema of a release. An error below `$defs/<rule>` is that rule's verdict on the directive at its instance path.
 * References are one level deep and rules hold none, so that validators which inline references keep the rule in the path.
 */
export function buildReleaseSchema(release: Release): ReleaseSchema {
  const rules = ruleDefinitions(release);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(release.release),
    title: `Model Spec ${release.release}: who may change what`,
    description: 'An instance lists what the directives of one prompt do to the clauses of this release.',
    type: 'object',
    required: ['release', 'directives'],
    properties: {
      release: { const: release.release },
      directives: { type: 'array', items: { $ref: '#/$defs/directive' } },
    },
    $defs: {
      directive: {
        type: 'object',
        required: ['clause', 'author', 'effect', 'manner'],
        properties: {
          clause: {
            type: 'string',
            description: 'Id of a clause. One that this release lacks is not judged.',
          },
          author: { enum: AUTHORS, description: 'Who wrote the message; none for text without authority.' },
          effect: { enum: ['departs', 'upholds'] },
          manner: { enum: ['open', 'silent', 'covert'] },
        },
        // An empty list would be no schema: a release of guidelines alone has no rules.
        ...(Object.keys(rules).length > 0 && {
          allOf: Object.keys(rules).map((rule) => ({ $ref: `#/$defs/${rule}` })),
        }),
      },
      ...rules,
      ...clauseDefinitions(release),
    },
  };
}

/** The rules that can arise in a release: one without clauses of the level cannot break its rule. */
function ruleDefinitions(release: Release): Record<string, RuleDefinition> {
  const definitions: Record<string, RuleDefinition> = {};
  for (const [rule, { title, description, severity, objections }] of Object.entries(RULES)) {
    const cases = objections.flatMap((objection) => caseOf(objection, release));
    if (cases.length === 0) continue;
    const not = {
      type: 'object',
      required: ['clause', 'author', 'effect', 'manner'],
      properties: { effect: { const: 'departs' } },
      anyOf: cases.map((properties) => ({ properties })),
    };
    definitions[rule] = { title, description, severity, not };
  }
  return definitions;
}

function caseOf({ level, authors, manners }: Objection, release: Release): object[] {
  const ids = [...release.clauses.values()].filter((clause) => clause.level === level).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    { clause: { enum: ids }, author: { enum: authors }, ...(manners && { manner: { enum: manners } }) },
  ];
}

function clauseDefinitions(release: Release): Record<string, ClauseDefinition> {
  const entries = [...release.clauses.values()].map(({ id, title, summary, level, url }) => {
    return [id, { title, description: summary, level, url, const: id }] as const;
  });
  return Object.fromEntries(entries);
}
