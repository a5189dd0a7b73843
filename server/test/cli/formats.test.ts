import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileResult, Finding } from '../../src/model/finding';
import { FORMAT_NAMES, loadReporter, type FormatName } from '../../src/cli/reporters';
import { escapeXml } from '../../src/cli/reporters/xml';
import { Tally } from '../../src/cli/tally';
import { Folder } from './support';

const FILES = { 'a.system.md': 'You are Max.\nWARN 👍 here. NOTE', 'b.system.md': 'fine', 'c.md': 'ERROR' };

async function report(format: string, files: Record<string, string> = FILES): Promise<string> {
  using folder = new Folder(files);
  return (await folder.run(['lint', '-f', format, ...Object.keys(files)])).out;
}

/** A report of one finding, for texts that no file name or prompt of a test could hold. */
async function reportOf(format: FormatName, finding: Partial<Finding>, path = 'a.md'): Promise<string> {
  const reporter = await loadReporter(format);
  const options = { spec: '2025-12-18', color: false, getRelease: () => undefined };
  const whole: Finding = {
    rule: 'silent-shift',
    severity: 'warning',
    message: 'm',
    span: { start: 0, end: 1 },
    confidence: 'exact',
    fixes: [],
    related: [],
    ...finding,
  };
  const result: FileResult = { path, format: 'x', spec: '2025-12-18', findings: [whole], suppressed: 0 };
  const totals = new Tally();
  const part = reporter.file({ result, text: 'x\ny' }, totals, options);
  totals.add(result);
  return reporter.begin(options) + part + reporter.end(totals, options);
}

describe('the compact report', () => {
  it('has one line per finding, as compilers write it', async () => {
    assert.equal(
      await report('compact'),
      [
        'a.system.md:2:1: warning: It says WARN 👍 here. [silent-shift · do_not_lie]',
        'a.system.md:2:15: information: It says NOTE. [explicit-override · do_not_lie]',
        'c.md:1:1: error: It says ERROR. [root-override · do_not_lie]',
        '',
      ].join('\n'),
    );
  });

  it('keeps a message on its line and steers no terminal', async () => {
    const out = await reportOf('compact', { message: 'one\r\ntwo \u001b[31m' });
    assert.equal(out, 'a.md:1:1: warning: one two ␛[31m [silent-shift]\n');
  });
});

describe('the JSON Lines report', () => {
  it('has an object per finding, with its path and what the JSON report says of it', async () => {
    const lines = (await report('jsonl')).trimEnd().split('\n');
    const found = lines.map((line) => JSON.parse(line) as { path: string; rule: string; quote: string });
    assert.deepEqual(
      found.map(({ path, rule, quote }) => [path, rule, quote]),
      [
        ['a.system.md', 'silent-shift', 'WARN 👍 here'],
        ['a.system.md', 'explicit-override', 'NOTE'],
        ['c.md', 'root-override', 'ERROR'],
      ],
    );
  });
});

describe('the GitHub report', () => {
  it('annotates each finding by its severity', async () => {
    const title = (rule: string) => `title=${rule} · do_not_lie`;
    assert.equal(
      await report('github'),
      [
        `::warning file=a.system.md,line=2,endLine=2,col=1,endColumn=13,${title('silent-shift')}::It says WARN 👍 here.`,
        `::notice file=a.system.md,line=2,endLine=2,col=15,endColumn=19,${title('explicit-override')}::It says NOTE.`,
        `::error file=c.md,line=1,endLine=1,col=1,endColumn=6,${title('root-override')}::It says ERROR.`,
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end a command, a property or a line', async () => {
    const out = await reportOf('github', { message: '50%\r\n::error::x, y' }, 'a,b:c%\n.md');
    assert.equal(
      out,
      '::warning file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,col=1,endColumn=2,title=silent-shift::50%25%0D%0A::error::x, y\n',
    );
  });

  it('gives no columns for a range of lines', async () => {
    const out = await reportOf('github', { span: { start: 0, end: 3 } });
    assert.match(out, /line=1,endLine=2,title/);
  });

  it('annotates what could not be read', async () => {
    using folder = new Folder();
    const { out, code } = await folder.run(['lint', '-f', 'github', 'gone.md']);
    assert.equal(out, '::error file=gone.md,title=not linted::gone.md: no such file or folder\n');
    assert.equal(code, 2);
  });
});

describe('the GitLab report', () => {
  interface Issue {
    readonly fingerprint: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issues = async (files: Record<string, string>) =>
    JSON.parse(await report('gitlab', files)) as Issue[];

  it('says of each issue what GitLab wants to know', async () => {
    const [first, ...others] = await issues(FILES);
    assert.ok(first);
    assert.deepEqual(
      { ...first, fingerprint: undefined },
      {
        description: 'It says WARN 👍 here.',
        check_name: 'silent-shift/do_not_lie',
        fingerprint: undefined,
        severity: 'minor',
        location: { path: 'a.system.md', lines: { begin: 2, end: 2 } },
      },
    );
    assert.equal(others.length, 2);
  });

  it('keeps fingerprints when lines move, and gives none twice', async () => {
    const before = await issues({ 'a.md': 'WARN x\nWARN x' });
    const after = await issues({ 'a.md': 'New.\n\nWARN x\nWARN x' });
    const names = before.map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(names).size, 2);
    assert.deepEqual(
      after.map(({ fingerprint }) => fingerprint),
      names,
    );
    assert.deepEqual(
      after.map(({ location }) => location.lines.begin),
      [3, 4],
    );
  });

  it('is an empty list when nothing is found', async () => {
    assert.deepEqual(await issues({ 'a.md': 'fine' }), []);
  });
});

describe('the JUnit report', () => {
  it('has a suite per file, with failures for errors and warnings', async () => {
    assert.equal(
      await report('junit'),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="modelspec">',
        '  <testsuite name="a.system.md" tests="2" failures="1" errors="0">',
        '    <testcase classname="a.system.md" name="silent-shift · do_not_lie (2:1)"><failure type="warning: silent-shift" message="It says WARN 👍 here.">a.system.md:2:1: warning: It says WARN 👍 here.&#10;WARN 👍 here</failure></testcase>',
        '    <testcase classname="a.system.md" name="explicit-override · do_not_lie (2:15)"><system-out>a.system.md:2:15: information: It says NOTE.&#10;NOTE</system-out></testcase>',
        '  </testsuite>',
        '  <testsuite name="b.system.md" tests="1" failures="0" errors="0">',
        '    <testcase classname="b.system.md" name="no findings"/>',
        '  </testsuite>',
        '  <testsuite name="c.md" tests="1" failures="1" errors="0">',
        '    <testcase classname="c.md" name="root-override · do_not_lie (1:1)"><failure type="error: root-override" message="It says ERROR.">c.md:1:1: error: It says ERROR.&#10;ERROR</failure></testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('has an error for what could not be read', async () => {
    using folder = new Folder();
    const { out } = await folder.run(['lint', '-f', 'junit', 'gone.md']);
    assert.match(
      out,
      /<testsuite name="gone\.md" tests="1" failures="0" errors="1">\n.*<error type="not-linted"/,
    );
  });
});

describe('the Checkstyle report', () => {
  it('has a file element per file', async () => {
    assert.equal(
      await report('checkstyle'),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        '  <file name="a.system.md">',
        '    <error line="2" column="1" severity="warning" message="It says WARN 👍 here." source="modelspec.silent-shift.do_not_lie"/>',
        '    <error line="2" column="15" severity="info" message="It says NOTE." source="modelspec.explicit-override.do_not_lie"/>',
        '  </file>',
        '  <file name="b.system.md"></file>',
        '  <file name="c.md">',
        '    <error line="1" column="1" severity="error" message="It says ERROR." source="modelspec.root-override.do_not_lie"/>',
        '  </file>',
        '</checkstyle>',
        '',
      ].join('\n'),
    );
  });
});

describe('XML', () => {
  it('holds no character that XML forbids, and no markup of others', () => {
    assert.equal(escapeXml(`<a b="c">&'</a>`), '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;');
    assert.equal(escapeXml('a\tb\r\nc]]>'), 'a&#9;b&#13;&#10;c]]&gt;');
    assert.equal(
      escapeXml('\u0000\u001b\ud800\ufffe\uffff👍'),
      '␀␛<U+D800>\ufffd\ufffd👍'.replace(/<(.*)>/, '&lt;$1&gt;'),
    );
  });
});

describe('the Markdown report', () => {
  it('lists findings by file and adds them up', async () => {
    const out = await report('markdown');
    assert.match(out, /^## Model Spec Lint\n\n### <code>a\.system\.md<\/code>\n\n\| Line \|/);
    assert.match(
      out,
      /\n\| 2 \| warning \| \[<code>silent-shift · do\\_not\\_lie<\/code>\]\(https:.*\) \| It says WARN 👍 here\. \|\n/,
    );
    assert.match(out, /\n\*\*3 findings\*\* in 2 of 3 files: 1 error, 1 warning, 1 for information\.\n$/);
  });

  it('takes nothing in a message for markup, and mentions nobody', async () => {
    const out = await reportOf('markdown', { message: '<img src=x> | [a](b) `c` @team\n# d' });
    assert.ok(out.includes('| &lt;img src=x&gt; \\| \\[a\\]\\(b\\) \\`c\\` @&#8203;team \\# d |'), out);
  });

  it('lists a hundred findings and counts the rest', async () => {
    const out = await report('markdown', {
      'a.md': 'NOTE\n'.repeat(80),
      'b.md': 'NOTE\n'.repeat(80),
      'c.md': 'NOTE',
    });
    assert.equal(out.split('| information |').length - 1, 100);
    assert.match(out, /… and 61 more findings\.\n/);
    assert.doesNotMatch(out, /c\.md/);
  });
});

describe('every format', () => {
  for (const format of FORMAT_NAMES) {
    it(`copes with nothing, and ends in a line end if it says anything (${format})`, async () => {
      const out = await report(format, { 'a.md': 'fine' });
      assert.ok(out === '' || out.endsWith('\n'));
    });
  }
});
