import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderClausePage } from '../../src/lsp/clausePage';
import type { Release, Section } from '../../src/model/clause';
import type { OfficialSection } from '../../src/model/official';
import { getRelease, RELEASES } from '../../src/spec';

const HISTORY = RELEASES.flatMap((id) => getRelease(id) ?? []);

function find(id: string, date = '2025-12-18'): { section: Section; release: Release } {
  const release = getRelease(date);
  const section = release?.clauses.get(id) ?? release?.sections.find((one) => one.id === id);
  assert.ok(release && section);
  return { section, release };
}

function page(id: string, date?: string, official?: OfficialSection): string {
  return renderClausePage({ ...find(id, date), history: HISTORY, official });
}

describe('the page of a clause', () => {
  it('tells level, release, link, summary, who may change it and both examples', () => {
    const text = page('do_not_lie');
    const clause = find('do_not_lie').release.clauses.get('do_not_lie');
    assert.match(text, /^# Do not lie\n\n`do_not_lie` · \*\*user level\*\* · release 2025-12-18 · /);
    assert.match(
      text,
      /\[published page\]\(https:\/\/model-spec\.openai\.com\/2025-12-18\.html#do_not_lie\)/,
    );
    assert.ok(clause && text.includes(clause.summary));
    assert.match(text, /\*\*Who may change it:\*\*/);
    assert.match(text, /- ✗ departs: .+\n- ✓ fine: .+/);
  });

  it('names the level as its release does', () => {
    assert.match(page('follow_all_applicable_instructions', '2025-02-12'), /\*\*platform level\*\*/);
  });

  it('tells what became of it, with links to the other releases', () => {
    assert.match(
      page('follow_all_applicable_instructions'),
      /## History\n\n- \[2025-02-12\]\(\.\.\/2025-02-12\/follow_all_applicable_instructions\.md\): There at platform level/,
    );
  });

  it('links to what it is part of, what it contains and its neighbours', () => {
    const text = page('restricted_content');
    assert.match(
      text,
      /- Part of: \[Stay in bounds\]\(stay_in_bounds\.md\) · \[[^\]]+\]\(disallowed_content\.md\)\n/,
    );
    assert.match(text, /- Contains: .*\(avoid_info_hazards\.md\) \(root\) · /);
    assert.match(text, /- Before it: \[Prohibited content\]\(prohibited_content\.md\)\n/);
    assert.match(text, /- After it: \[[^\]]+\]\(sensitive_content\.md\)/);
  });

  it('shows a section without a level and without an account of ours', () => {
    const text = page('overview');
    assert.match(text, /\*\*section without a level\*\*/);
    assert.doesNotMatch(text, /Who may change it|## Examples/);
    assert.doesNotMatch(text, /Part of|Before it/);
  });

  it('quotes the official text where it is imported, without any markup of its own', () => {
    const official: OfficialSection = {
      ...find('do_not_lie').section,
      line: 1,
      references: [],
      blocks: [
        {
          kind: 'text',
          text: 'Say **it** <b>so</b>, as [?](#avoid_abuse) asks:\n\n- one\n- two\n\n# Not a heading',
        },
        { kind: 'commentary', title: 'Why', text: 'Because.' },
        {
          kind: 'example',
          title: 'a `case`',
          messages: [
            { role: 'user', text: 'Hi\n\n---\n\nthere' },
            {
              role: 'assistant',
              text: '![x](http://evil.example/x.png)',
              verdict: 'bad',
              why: 'It is an image.',
            },
          ],
        },
      ],
    };
    const text = page('do_not_lie', undefined, official);
    const quoted = text.slice(text.indexOf('## In the words'), text.indexOf('## History'));
    const lines = quoted.split('\n').filter((line) => line.length > 1);
    assert.deepEqual(lines, [
      '## In the words of the spec',
      "> Say it \\<b>so\\</b>, as “Don't engage in abuse” asks:",
      '> • one',
      '> • two',
      '> \\# Not a heading',
      '> **Why**',
      '> Because.',
      '> **Example: a \\`case\\`**',
      '> **user**: Hi',
      '> \\---',
      '> there',
      '> **assistant** (✗ bad): !\\[x\\](http:\\//evil.example/x.png)',
      '> Why: It is an image.',
    ]);
  });

  it('exists for every section of every release, and all its links lead to pages that exist', () => {
    for (const release of HISTORY) {
      const ids = new Set(
        HISTORY.flatMap(({ release: date, sections }) => sections.map(({ id }) => `${date}/${id}`)),
      );
      for (const section of release.sections) {
        const text = renderClausePage({ section, release, history: HISTORY });
        for (const [, up, path = ''] of text.matchAll(/\]\((\.\.\/)?([^)\s]+)\.md\)/g)) {
          const target = up ? path : `${release.release}/${path}`;
          assert.ok(ids.has(target), `${release.release}/${section.id} links to ${target}`);
        }
      }
    }
  });
});
