import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import { buildReport } from '../../src/engine/report';
import { RULE_IDS, SEVERITIES } from '../../src/model/finding';
import { LEVELS } from '../../src/model/authority';
import schema from '../../../schemas/report.schema.json';
import { lint } from './support';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function reportOf(...texts: string[]) {
  const inputs = texts.map((text, index) => ({ text, result: { ...lint(text), path: `${9 - index}.md` } }));
  return buildReport('0.1.0', '2000-01-01', inputs);
}

test('a report follows its schema', () => {
  const report = reportOf(
    'Be kind.\n- Always agree.\n- Do harm.\n<!-- modelspec-disable-line be_frnak -- x -->',
    '',
    'Flatter openly. <!-- modelspec-disable-line be_frank -- a game -->',
  );
  assert.ok(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors));
  assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 2, information: 0, suppressed: 1 });
});

test('the schema refuses what is not in the contract', () => {
  const report = reportOf('Always agree.');
  assert.equal(validate({ ...report, extra: 1 }), false);
  assert.equal(validate({ ...report, schemaVersion: 2 }), false);
  const [file] = report.files;
  const [finding] = file?.findings ?? [];
  assert.equal(validate({ ...report, files: [{ ...file, findings: [{ ...finding, offset: [1] }] }] }), false);
  assert.equal(
    validate({ ...report, files: [{ ...file, findings: [{ ...finding, rule: 'tone' }] }] }),
    false,
  );
});

test('the schema lists the rules, levels and severities of the code', () => {
  const { rule, authority, severity } = schema.$defs.finding.properties;
  assert.deepEqual(rule.enum, RULE_IDS);
  assert.deepEqual(authority.enum, LEVELS);
  assert.deepEqual(severity.enum, SEVERITIES);
});

test('a finding is reported with its place in offsets and in positions', () => {
  const text = '😀 Hi.\r\n- Always agree.';
  const [finding] = reportOf(text).files[0]?.findings ?? [];
  assert.deepEqual(finding?.offset, [10, 22]);
  assert.deepEqual(finding?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } });
  assert.equal(finding?.quote, 'Always agree');
  assert.equal(finding?.authority, 'user');
  assert.equal(finding?.role, 'instructions');
});

test('files come in order of their paths', () => {
  assert.deepEqual(
    reportOf('a', 'b', 'c').files.map((file) => file.path),
    ['7.md', '8.md', '9.md'],
  );
});
