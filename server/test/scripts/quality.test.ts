import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figures, renderScore, scoreSet, type Row } from '../../scripts/quality';
import type { ReportFinding } from '../../src/engine/report';
import type { RuleId } from '../../src/model/finding';

function finding(rule: RuleId, clause: string, start: number, end: number): ReportFinding {
  return {
    rule,
    clause,
    severity: 'warning',
    message: '',
    quote: '',
    offset: [start, end],
    range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
    confidence: 'exact',
    fixes: [],
  };
}

const score = (rows: readonly Row[], found: Record<string, readonly ReportFinding[]>) =>
  scoreSet(rows, new Map(Object.entries(found)));

describe('scoring real prompts', () => {
  const row: Row = {
    id: 'a',
    text: 'x'.repeat(50),
    findings: [
      { label: 'shift', clause: 'do_not_lie', start: 0, end: 10 },
      { label: 'root', clause: 'protect_privacy', start: 20, end: 30 },
      { label: 'shift', clause: 'avoid_abuse', start: 40, end: 50, optional: true },
    ],
  };

  it('counts what overlaps a label as found, whatever it is called', () => {
    const { total, clauses, misses } = score([row], { a: [finding('root-override', 'avoid_errors', 9, 12)] });
    assert.deepEqual(total, { labelled: 2, found: 1, reported: 1, right: 1 });
    assert.deepEqual(clauses.get('do_not_lie'), { labelled: 1, found: 0, reported: 0, right: 0 });
    assert.deepEqual(clauses.get('avoid_errors'), { labelled: 0, found: 0, reported: 1, right: 0 });
    assert.deepEqual(
      misses.map((miss) => [miss.kind, miss.clause]),
      [['missed', 'protect_privacy']],
    );
  });

  it('counts by clause only what names the clause', () => {
    const { clauses } = score([row], { a: [finding('silent-shift', 'do_not_lie', 0, 10)] });
    assert.deepEqual(clauses.get('do_not_lie'), { labelled: 1, found: 1, reported: 1, right: 1 });
  });

  it('holds what reviewers disagreed about neither for nor against, and other rules not at all', () => {
    const { total } = score([row], {
      a: [finding('silent-shift', 'avoid_abuse', 40, 50), finding('untrusted-input', '', 12, 14)],
    });
    assert.deepEqual(total, { labelled: 2, found: 0, reported: 0, right: 0 });
  });

  it('counts what touches no label as wrong', () => {
    const { total, misses } = score([row], { a: [finding('silent-shift', 'do_not_lie', 10, 20)] });
    assert.deepEqual([total.reported, total.right], [1, 0]);
    assert.deepEqual(misses.filter((miss) => miss.kind === 'wrong').length, 1);
  });
});

describe('scoring verdicts', () => {
  const bad: Row = { id: 'b', text: 'xxxxx', label: 'shift', clause: 'do_not_lie' };
  const good: Row = { id: 'g', text: 'xxxxx', label: 'none', clause: null };

  it('asks for a finding of the right weight, and for quiet where nothing is wrong', () => {
    assert.equal(score([bad, good], { b: [finding('explicit-override', 'avoid_errors', 0, 2)] }).accuracy, 1);
    assert.equal(score([bad, good], { b: [finding('root-override', 'do_not_lie', 0, 2)] }).accuracy, 0.5);
    assert.equal(score([bad, good], { g: [finding('silent-shift', 'do_not_lie', 0, 2)] }).accuracy, 0);
  });

  it('forgives a second finding beside a right one', () => {
    const said = [
      finding('silent-shift', 'do_not_lie', 0, 2),
      finding('root-override', 'protect_privacy', 2, 4),
    ];
    const { accuracy, total } = score([bad], { b: said });
    assert.equal(accuracy, 1);
    assert.deepEqual(total, { labelled: 1, found: 1, reported: 2, right: 1 });
  });
});

describe('figures', () => {
  it('are precision, recall and their harmonic mean', () => {
    assert.deepEqual(figures({ labelled: 4, found: 1, reported: 2, right: 1 }), {
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
    assert.deepEqual(figures({ labelled: 0, found: 0, reported: 0, right: 0 }), { f1: 0 });
  });

  it('are printed by clause', () => {
    const row: Row = { id: 'b', text: 'xxxxx', label: 'shift', clause: 'do_not_lie' };
    const text = renderScore(
      'plain/dev.jsonl',
      score([row], { b: [finding('silent-shift', 'do_not_lie', 0, 2)] }),
    );
    assert.match(text, /plain\/dev\.jsonl: 1 texts, 1 labelled, 1 reported/);
    assert.match(text, /do_not_lie +1 +1 +1 +1 +100\.0 % +100\.0 % +100\.0 %/);
  });
});
