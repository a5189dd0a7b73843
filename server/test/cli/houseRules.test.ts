import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Report } from '../../src/engine/report';
import { Folder } from './support';

const PAGE = readFileSync(join(__dirname, '../../../docs/house-rules.md'), 'utf8');

/** The first fenced block of a language on the page. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(PAGE)?.[1];
  assert.ok(found, `docs/house-rules.md has no ${language} block`);
  return found;
}

const EXAMPLE = { 'modelspec.config.yaml': block('yaml'), 'house.schema.json': block('json') };

async function lint(folder: Folder, ...argv: string[]): Promise<{ code: number; report: Report }> {
  const { code, out, err } = await folder.run(['lint', '--format', 'json', ...argv, '.'], { linter: 'real' });
  assert.equal(err, '');
  return { code, report: JSON.parse(out) as Report };
}

function brief({ files }: Report): string {
  return files
    .flatMap(({ path, findings }) => findings.map(({ rule, clause = '' }) => `${path}: ${rule} ${clause}\n`))
    .join('');
}

describe('the worked example of docs/house-rules.md', () => {
  test('does what the page says', async () => {
    using folder = new Folder({ ...EXAMPLE, 'support/agent.system.md': block('md') });
    const { code, report } = await lint(folder);
    assert.equal(brief(report), block('text'));
    assert.equal(code, 1);
    const [, house] = report.files[0]?.findings ?? [];
    assert.equal(
      house?.message,
      'This instruction breaks the house rule “Support tells the truth”: in support/ nothing may depart from do_not_lie, even openly; ask the trust team.',
    );
    assert.equal(house.severity, 'error');
    assert.equal(house.authority, 'user');
  });

  test('leaves other folders alone', async () => {
    using folder = new Folder({ ...EXAMPLE, 'games/agent.system.md': block('md') });
    const { code, report } = await lint(folder);
    assert.equal(brief(report), 'games/agent.system.md: explicit-override do_not_lie\n');
    assert.equal(code, 0);
  });

  test('is not lifted by a declared override, and softened by a severity', async () => {
    const config = `${block('yaml')}declare: [{ clause: do_not_lie, reason: a game }]\nrules: { house-rule: warning }\n`;
    using folder = new Folder({
      ...EXAMPLE,
      'modelspec.config.yaml': config,
      'support/agent.system.md': block('md'),
    });
    const { code, report } = await lint(folder);
    assert.equal(brief(report), 'support/agent.system.md: house-rule do_not_lie\n');
    assert.equal(report.summary.declared, 1);
    assert.equal(code, 0);
  });
});

test('house rules that cannot be used end the run with 2 before a word is written', async () => {
  using folder = new Folder({
    'a.system.md': 'Be brief.\n',
    'z/modelspec.config.yaml': 'houseRules: house.schema.json\n',
    'z/house.schema.json': '{ "$ref": "https://example.org/x.json", "severity": "error" }',
    'z/a.system.md': 'Be brief.\n',
  });
  const { code, out, err } = await folder.run(['lint', '.'], { linter: 'real' });
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(
    err,
    /^modelspec: the configuration cannot be used\nz\/house\.schema\.json: it refers to "https:/,
  );
});
