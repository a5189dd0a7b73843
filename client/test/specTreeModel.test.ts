import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClauseFinding, SectionItem } from '../../server/src/protocol';
import { SpecTreeModel, type SectionNode, type SpecNode } from '../src/specTreeModel';

function section(id: string, level: string | null, parent: string | null = null): SectionItem {
  return {
    id,
    title: id,
    level,
    levelName: level ?? '',
    parent,
    url: `https://x.example/#${id}`,
    summary: '',
  };
}

function finding(clause: string, line = 0): ClauseFinding {
  const range = { start: { line, character: 0 }, end: { line, character: 3 } };
  return { clause, severity: 'warning', message: 'Not so.', range };
}

function model(): SpecTreeModel {
  const tree = new SpecTreeModel();
  tree.show({
    release: '2025-12-18',
    sections: [
      section('truth', null),
      section('honesty', null, 'truth'),
      section('do_not_lie', 'user', 'honesty'),
      section('style', null),
      section('be_warm', 'guideline', 'style'),
      section('be_clear', 'user', 'style'),
    ],
  });
  return tree;
}

/** The tree as indented names. */
function drawn(tree: SpecTreeModel, node?: SpecNode, indent = ''): string[] {
  return tree.children(node).flatMap((child) => {
    const name =
      child.kind === 'section' ? child.section.id : `${child.uri}:${child.finding.range.start.line}`;
    return [indent + name, ...drawn(tree, child, `${indent}  `)];
  });
}

function nodeOf(tree: SpecTreeModel, id: string, below?: SpecNode): SectionNode | undefined {
  for (const child of tree.children(below)) {
    if (child.kind !== 'section') continue;
    const found = child.section.id === id ? child : nodeOf(tree, id, child);
    if (found) return found;
  }
  return undefined;
}

describe('the tree of the spec', () => {
  it('has the chapters at the top and the rest below them, in the order of the spec', () => {
    assert.deepEqual(drawn(model()), [
      'truth',
      '  honesty',
      '    do_not_lie',
      'style',
      '  be_warm',
      '  be_clear',
    ]);
  });

  it('is empty before it was given a release', () => {
    const tree = new SpecTreeModel();
    assert.equal(tree.release, '');
    assert.deepEqual(tree.children(), []);
  });

  it('makes a chapter of a section whose parent is missing', () => {
    const tree = new SpecTreeModel();
    tree.show({ release: 'x', sections: [section('lost', 'user', 'nowhere')] });
    assert.deepEqual(drawn(tree), ['lost']);
  });

  it('filters by level, keeping the chapters that lead there', () => {
    const tree = model();
    tree.filter = { levels: new Set(['guideline']), withFindings: false };
    assert.ok(tree.isFiltered);
    assert.deepEqual(drawn(tree), ['style', '  be_warm']);
    tree.filter = { levels: new Set(['root']), withFindings: false };
    assert.deepEqual(drawn(tree), []);
    tree.filter = { levels: new Set(), withFindings: false };
    assert.equal(drawn(tree).length, 6);
  });

  it('shows the findings of open documents below their clause and counts them upwards', () => {
    const tree = model();
    tree.setFindings({ uri: 'b.md', findings: [finding('do_not_lie', 4), finding('be_clear')] });
    tree.setFindings({ uri: 'a.md', findings: [finding('do_not_lie', 7)] });
    assert.deepEqual(drawn(tree).slice(0, 5), [
      'truth',
      '  honesty',
      '    do_not_lie',
      '      a.md:7',
      '      b.md:4',
    ]);
    assert.equal(tree.count(), 3);
    assert.equal(tree.count(nodeOf(tree, 'truth')), 2);
    assert.equal(tree.count(nodeOf(tree, 'be_warm')), 0);
  });

  it('takes new findings of a document for the old ones, and none as their end', () => {
    const tree = model();
    tree.setFindings({ uri: 'a.md', findings: [finding('do_not_lie')] });
    tree.setFindings({ uri: 'a.md', findings: [finding('be_clear')] });
    assert.equal(tree.count(nodeOf(tree, 'truth')), 0);
    assert.equal(tree.count(nodeOf(tree, 'style')), 1);
    tree.setFindings({ uri: 'a.md', findings: [] });
    assert.equal(tree.count(), 0);
  });

  it('can show clauses with findings alone, of some levels or of all', () => {
    const tree = model();
    tree.setFindings({ uri: 'a.md', findings: [finding('do_not_lie'), finding('be_warm')] });
    tree.filter = { levels: new Set(), withFindings: true };
    assert.deepEqual(drawn(tree), [
      'truth',
      '  honesty',
      '    do_not_lie',
      '      a.md:0',
      'style',
      '  be_warm',
      '    a.md:0',
    ]);
    tree.filter = { levels: new Set(['user']), withFindings: true };
    assert.deepEqual(drawn(tree), ['truth', '  honesty', '    do_not_lie', '      a.md:0']);
  });

  it('keeps findings when another release is shown, and leaves out those of clauses it lacks', () => {
    const tree = model();
    tree.setFindings({ uri: 'a.md', findings: [finding('do_not_lie'), finding('be_warm')] });
    tree.show({ release: '2025-02-12', sections: [section('do_not_lie', 'user')] });
    assert.deepEqual(drawn(tree), ['do_not_lie', '  a.md:0']);
    assert.equal(tree.count(), 1);
    tree.clearFindings();
    assert.equal(tree.count(), 0);
  });

  it('knows the parent of every node', () => {
    const tree = model();
    tree.setFindings({ uri: 'a.md', findings: [finding('do_not_lie')] });
    const clause = nodeOf(tree, 'do_not_lie');
    assert.ok(clause);
    const [below] = tree.children(clause);
    assert.ok(below);
    assert.equal(tree.parent(below), clause);
    assert.equal(tree.parent(clause)?.section.id, 'honesty');
    const [chapter] = tree.children();
    assert.ok(chapter);
    assert.equal(tree.parent(chapter), undefined);
  });
});
