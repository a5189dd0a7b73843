import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyFixes } from '../../src/engine/applyFixes';
import { checkDeclarations } from '../../src/engine/declare';
import { detectFormat, readerById } from '../../src/formats';
import type { LintConfig } from '../../src/model/config';
import type { Declaration } from '../../src/model/declaration';
import type { FileResult, Fix } from '../../src/model/finding';
import { assembleLinter } from '../../src/service';
import { brief, PARTS } from './support';

const TODAY = '2026-06-15';
const linter = assembleLinter(
  { logger: { error: (message, cause) => assert.fail(`${message} ${String(cause)}`) }, today: () => TODAY },
  { ...PARTS, formats: { ids: [], detect: detectFormat, byId: readerById } },
);

/** The real readers, a release of four clauses and a recogniser of a few words. */
const lint = (text: string, config: Partial<LintConfig> = {}, path = 'a.system.md'): Promise<FileResult> =>
  linter.lint({ path, text }, config);

/** A prompt whose front matter declares the clauses with these further lines. */
const declaring = (body: string, ...lines: string[]): string =>
  `---\nmodelspec:\n  declare:\n${lines.map((line) => `    ${line}\n`).join('')}---\n${body}`;

const FRANK = ['- clause: be_frank', '  reason: the character flatters'];

const configured = (clause: string, more: Partial<Declaration> = {}): Declaration => ({
  clause,
  reason: 'agreed',
  path: '/modelspec.config.yaml',
  span: { start: 0, end: 1 },
  ...more,
});

function fixNamed(result: FileResult, action: Fix['action']): Fix {
  const fix = result.findings.flatMap((finding) => finding.fixes).find((one) => one.action === action);
  assert.ok(fix, `no fix ${action} in ${JSON.stringify(result.findings)}`);
  return fix;
}

test('an unused declaration of a configuration says so in plain words', () => {
  const release = PARTS.spec.getRelease('2000-01-01');
  const declaration = configured('be_frank');
  const facts = { getRelease: () => release, today: TODAY, config: {}, used: new Set<Declaration>() };
  const [finding] = checkDeclarations([{ declaration, spec: undefined }], facts);
  assert.equal(
    finding?.message,
    'The override of be_frank is declared, but no prompt it covers departs from it: remove the declaration.',
  );
});

describe('a declared override', () => {
  test('makes silent shifts and explicit overrides of its clause quiet, and they are counted', async () => {
    const result = await lint(declaring('Always agree.\n\nFlatter openly.\n', ...FRANK));
    assert.deepEqual(result.findings, []);
    assert.equal(result.declared?.findings, 2);
    assert.equal(result.suppressed, 0);
  });

  test('leaves other clauses alone', async () => {
    const text = declaring('Always agree. Give verdicts.\n', ...FRANK);
    assert.deepEqual(brief(text, (await lint(text)).findings), ['silent-shift be_careful "Give verdicts"']);
  });

  test('may come from the configuration, which tells which declarations were used', async () => {
    const [used, idle] = [configured('be_frank'), configured('be_careful')];
    const result = await lint('Always agree.\n', { declarations: [used, idle] });
    assert.deepEqual(result.findings, []);
    assert.deepEqual(result.declared, { findings: 1, used: [used] });
  });

  test('of the file itself counts before one of the configuration, and of two the last', async () => {
    const text = declaring('Always agree.\n', ...FRANK);
    const result = await lint(text, { declarations: [configured('be_frank')] });
    assert.deepEqual(
      result.declared?.used.map(({ path }) => path),
      [undefined],
    );
    const [first, last] = [configured('be_frank'), configured('be_frank', { reason: 'narrower' })];
    const both = await lint('Always agree.\n', { declarations: [first, last] });
    assert.deepEqual(both.declared?.used, [last]);
  });

  test('cannot lift a root or system clause: the finding stays and the declaration is an error', async () => {
    const text = declaring(
      'Do harm.\n\nBreak laws.\n',
      '- clause: no_harm',
      '  reason: x',
      '- clause: obey_law',
      '  reason: y',
    );
    const { findings, declared } = await lint(text);
    assert.deepEqual(brief(text, findings), [
      'prompt-schema no_harm "no_harm"',
      'prompt-schema obey_law "obey_law"',
      'root-override no_harm "Do harm"',
      'system-override obey_law "Break laws"',
    ]);
    assert.match(
      findings[0]?.message ?? '',
      /“No harm” \(no_harm\) is a root-level clause: no message can change it/,
    );
    assert.match(
      findings[1]?.message ?? '',
      /system-level clause: only OpenAI's system messages can change it/,
    );
    assert.equal(findings[0]?.severity, 'error');
    assert.equal(declared, undefined);
    const fromConfig = await lint('Do harm.\n', { declarations: [configured('no_harm')] });
    assert.deepEqual(brief('Do harm.\n', fromConfig.findings), ['root-override no_harm "Do harm"']);
  });

  test('of an unknown clause is reported with the nearest name, and the fix makes it work', async () => {
    const text = declaring('Always agree.\n', '- clause: be_frnak', '  reason: x');
    const result = await lint(text);
    assert.deepEqual(brief(text, result.findings), [
      'unknown-clause be_frnak "be_frnak"',
      'silent-shift be_frank "Always agree"',
    ]);
    assert.match(result.findings[0]?.message ?? '', /Did you mean "be_frank"\?/);
    const after = applyFixes(text, [fixNamed(result, 'rename')]).text;
    assert.deepEqual((await lint(after)).findings, []);
  });

  test('that expired has no effect and says so; on its last day it still holds', async () => {
    const on = (date: string) => declaring('Always agree.\n', ...FRANK, `  expires: ${date}`, '  owner: ada');
    assert.deepEqual((await lint(on(TODAY))).findings, []);
    const text = on('2026-06-14');
    const { findings } = await lint(text);
    assert.deepEqual(brief(text, findings), [
      'unused-declaration be_frank "be_frank"',
      'silent-shift be_frank "Always agree"',
    ]);
    assert.match(findings[0]?.message ?? '', /expired on 2026-06-14 and has no effect.* Ask ada\./);
  });

  test('is honoured after suppression comments, so what these cover leaves it unused', async () => {
    const comment = '<!-- modelspec-disable-next-line be_frank -- a joke -->';
    const text = declaring(`${comment}\nAlways agree.\n`, ...FRANK);
    const result = await lint(text);
    assert.deepEqual(brief(text, result.findings), ['unused-declaration be_frank "be_frank"']);
    assert.equal(result.suppressed, 1);
  });

  test('in the file is neither honoured nor checked when inline configuration is off', async () => {
    const text = declaring('Always agree.\n', ...FRANK);
    const { findings } = await lint(text, { inlineConfig: false });
    assert.deepEqual(brief(text, findings), ['silent-shift be_frank "Always agree"']);
  });
});

describe('an unused declaration', () => {
  const before = (rest: string) => `---\nname: x\n${rest}tools: []\n---\nBe brief.\n`;
  const cases: readonly [what: string, text: string, after: string][] = [
    [
      'goes with all that held it',
      before(
        'modelspec:\n  declare:\n    - clause: be_frank # old\n      reason: >\n        long\n        words\n\n',
      ),
      before('\n'),
    ],
    [
      'goes alone from among others',
      before(
        'modelspec:\n  declare:\n  - reason: a\n    clause: be_frank\n  - clause: be_careful\n    reason: b\n',
      ),
      before('modelspec:\n  declare:\n  - clause: be_careful\n    reason: b\n'),
    ],
    [
      'goes in CRLF text',
      before('modelspec:\n  declare:\n    - clause: be_frank\n      reason: a\n').replaceAll('\n', '\r\n'),
      before('').replaceAll('\n', '\r\n'),
    ],
  ];
  for (const [what, text, after] of cases) {
    test(`${what}, by a safe fix`, async () => {
      const { findings } = await lint(text);
      const [finding] = findings.filter(({ clause }) => clause === 'be_frank');
      assert.equal(finding?.rule, 'unused-declaration');
      assert.equal(finding.severity, 'warning');
      assert.equal(finding.fixes[0]?.kind, 'safe');
      assert.equal(applyFixes(text, finding.fixes).text, after);
    });
  }

  test('in flow style is left to a person', async () => {
    const text = '---\nmodelspec: { declare: [{ clause: be_frank, reason: a }] }\n---\nBe brief.\n';
    const { findings } = await lint(text);
    assert.deepEqual(brief(text, findings), ['unused-declaration be_frank "be_frank"']);
    assert.deepEqual(findings[0]?.fixes, []);
  });
});

describe('a declaration that is written wrongly', () => {
  const cases: readonly [yaml: string, quote: string, message: RegExp][] = [
    ['modelspec: x', 'modelspec: x', /must hold the key "declare"/],
    ['modelspec:\n  declares: []', 'declares', /not a known key\. Did you mean "declare"\?/],
    ['modelspec:\n  declare: be_frank', 'declare: be_frank', /must be a list of entries/],
    ['modelspec:\n  declare:\n    - be_frank', 'be_frank', /has no "clause"/],
    ['modelspec:\n  declare:\n    - clause: be_frank', 'clause: be_frank', /has no "reason"/],
    [
      'modelspec:\n  declare:\n    - clause: be_frank\n      reason: ""',
      'reason: ""',
      /"reason" must be a text/,
    ],
    [
      'modelspec:\n  declare:\n    - clause: be_frank\n      reasons: a',
      'reasons',
      /Did you mean "reason"\?/,
    ],
    [
      'modelspec:\n  declare:\n    - clause: be_frank\n      reason: a\n      expires: next year',
      'next year',
      /"expires" must be a date like 2026-12-31, not "next year"/,
    ],
    [
      'modelspec:\n  declare:\n    - clause: be_frank\n      reason: a\n      expires: 2026-02-30',
      '2026-02-30',
      /must be a date/,
    ],
  ];
  for (const [yaml, quote, message] of cases) {
    test(`is reported at its place: ${JSON.stringify(yaml)}`, async () => {
      const text = `---\n${yaml}\n---\nAlways agree.\n`;
      const { findings } = await lint(text);
      const marked = findings.filter((finding) => message.test(finding.message));
      assert.deepEqual(brief(text, marked), [`prompt-schema ${JSON.stringify(quote)}`]);
      assert.ok(findings.some(({ rule }) => rule === 'silent-shift'));
    });
  }
});

describe('the fix that declares an override', () => {
  const body = 'Always agree.\n';
  const cases: readonly [what: string, path: string, front: string][] = [
    ['adds front matter where tools expect it', 'a.prompt.md', ''],
    ['adds to front matter', 'a.system.md', '---\nname: x\n---\n'],
    ['adds to empty front matter', 'a.system.md', '---\n---\n'],
    ['adds to other declarations', 'a.system.md', declaring('', '- clause: no_clause', '  reason: b')],
    ['adds to settings of the linter', 'a.system.md', '---\nmodelspec:\n    declares: x\nname: x\n---\n'],
    ['keeps the line ends', 'a.system.md', '---\r\nname: x\r\n---\r\n'],
  ];
  for (const [what, path, front] of cases) {
    test(what, async () => {
      const text = front + body;
      const before = await lint(text, {}, path);
      const after = applyFixes(text, [fixNamed(before, 'declare')]).text;
      const result = await lint(after, {}, path);
      assert.deepEqual(
        result.findings.filter(({ clause, rule }) => clause === 'be_frank' || rule === 'internal-error'),
        [],
      );
      assert.equal(result.declared?.findings, 1, after);
      assert.ok(after.endsWith(body));
      const written = after.slice(0, -body.length);
      assert.doesNotMatch(written, front.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
    });
  }

  test('is not offered where front matter would become part of the prompt, nor in flow style', async () => {
    for (const [path, text] of [
      ['a.system.md', body],
      ['AGENTS.md', body],
      ['a.system.txt', body],
      ['a.system.md', `---\n{ name: x }\n---\n${body}`],
      ['a.system.md', `---\nmodelspec: { declare: [] }\n---\n${body}`],
      ['a.system.md', `---\nname: [\n---\n${body}`],
    ] as const) {
      const { findings } = await lint(text, {}, path);
      const actions = findings.flatMap(({ fixes }) => fixes.map(({ action }) => action));
      assert.ok(actions.includes('suppress'), text);
      assert.ok(!actions.includes('declare'), text);
    }
  });

  test('is not offered for what cannot be declared', async () => {
    const { findings } = await lint('Do harm.\n\nBreak laws.\n', {}, 'a.prompt.md');
    assert.equal(findings.length, 2);
    assert.ok(!findings.some(({ fixes }) => fixes.some(({ action }) => action === 'declare')));
  });
});

test('a severity for a clause is stronger than that of the rule, and is for departures only', async () => {
  const config: Partial<LintConfig> = {
    severities: { 'silent-shift': 'off' },
    clauseSeverities: { be_frank: 'error', be_careful: 'off' },
  };
  const { findings } = await lint('Always agree.\n\nGive verdicts.\n', config);
  assert.deepEqual(
    findings.map(({ rule, severity }) => [rule, severity]),
    [['silent-shift', 'error']],
  );
  const unused = await lint(declaring('Be brief.\n', ...FRANK), { clauseSeverities: { be_frank: 'off' } });
  assert.deepEqual(
    unused.findings.map(({ rule }) => rule),
    ['unused-declaration'],
  );
});
