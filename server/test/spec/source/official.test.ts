/** Holds the parser against the official texts: they are not in the repository, so whoever has them says where. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { getRelease, RELEASES } from '../../../src/spec';
import { parseSource } from '../../../src/spec/source/parse';

const FOLDER = process.env['MODELSPEC_OFFICIAL_TEXTS'];
const skip = FOLDER
  ? false
  : 'MODELSPEC_OFFICIAL_TEXTS names no folder with <release>/model_spec.md for each release';

/** Example blocks, and the assistant's messages in them. */
const EXAMPLES: Readonly<Record<string, readonly [blocks: number, answers: number]>> = {
  '2025-02-12': [154, 347],
  '2025-04-11': [154, 347],
  '2025-09-12': [173, 393],
  '2025-10-27': [181, 410],
  '2025-12-18': [183, 411],
};

describe('the official text', { skip }, () => {
  for (const id of RELEASES) {
    it(`of ${id} has the ids, titles, levels, nesting and examples that the catalogue says`, () => {
      const bytes = readFileSync(join(FOLDER ?? '', id, 'model_spec.md'));
      const release = getRelease(id);
      assert.equal(createHash('sha256').update(bytes).digest('hex'), release?.sha256);
      const { text, problems } = parseSource(bytes.toString('utf8'));
      assert.deepEqual(problems, []);
      const shape = ({
        id,
        title,
        level,
        tags,
        depth,
        parent,
      }: NonNullable<typeof release>['sections'][number]) => {
        return { id, title, level, tags, depth, parent };
      };
      assert.deepEqual(
        text.sections.map(({ id, title, level, tags, depth, parent }) => ({
          id,
          title,
          level,
          tags,
          depth,
          parent,
        })),
        release?.sections.map(shape),
      );
      assert.deepEqual(text.levelNames, release?.levelNames);
      const examples = text.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'example' ? [block] : [])),
      );
      const answers = examples.flatMap(({ messages }) => messages.filter(({ role }) => role === 'assistant'));
      assert.deepEqual([examples.length, answers.length], EXAMPLES[id]);
      const known = new Set(text.sections.map((section) => section.id));
      assert.ok(
        text.sections.every(({ references }) => references.every((reference) => known.has(reference))),
      );
    });
  }
});
