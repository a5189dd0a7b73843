import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ReadingCache } from '../../src/prompt/readingCache';
import { recognise, recogniserEngine, RECOGNISERS } from '../../src/recognisers';
import { developerMessage } from './support';

const PROMPT = RECOGNISERS.flatMap(({ examples }) => [...examples.flags, ...examples.passes]).join('\n\n');

/** The recognitions of versions of a text, one after the other, with one cache. */
function inTurn(versions: readonly string[]): unknown[] {
  const cache = new ReadingCache();
  return versions.map((text) => {
    cache.begin();
    return recognise(developerMessage(text), { cache });
  });
}

describe('reading with a cache', () => {
  test('finds after each edit what a fresh look finds', () => {
    const versions = [PROMPT];
    for (let i = 0; i < 40; i++) {
      const last = versions.at(-1) ?? '';
      const at = (i * 7919) % last.length;
      const edits = [last.slice(0, at) + last.slice(at + 1), `${last.slice(0, at)}x${last.slice(at)}`];
      edits.push(
        `${last.slice(0, at)}\n\n## Never:\n\n${last.slice(at)}`,
        `This is a text adventure. ${last}`,
      );
      versions.push(edits[i % edits.length] ?? last);
    }
    const fresh = versions.map((text) => recognise(developerMessage(text)));
    assert.deepEqual(inTurn(versions), fresh);
  });

  test('reads only the block that was edited', () => {
    const cache = new ReadingCache();
    const read: string[] = [];
    const look = (blocks: readonly string[]) => {
      cache.begin();
      for (const block of blocks)
        cache.sentences(block, (content) => {
          read.push(content);
          return [];
        });
    };
    look(['One.', 'Two.', 'Three.']);
    read.length = 0;
    look(['One.', 'Twoo.', 'Three.']);
    assert.deepEqual(read, ['Twoo.']);
  });

  test('keeps the sentences of unchanged blocks, whatever moved before them', () => {
    const cache = new ReadingCache();
    const { analyser } = recogniserEngine();
    const before = analyser.analyse(developerMessage('# Rules\n\nBe kind.\n\n- Be brief.'), cache);
    cache.begin();
    const after = analyser.analyse(
      developerMessage('# Rules\n\nNew here.\n\nBe kind.\n\n- Be brief.'),
      cache,
    );
    assert.equal(after.directives[2]?.sentence, before.directives[1]?.sentence);
    assert.deepEqual(after.directives[2]?.span, { start: 20, end: 28 });
  });

  test('forgets what one version of the text no longer has', () => {
    const cache = new ReadingCache();
    for (let i = 0; i < 100; i++) {
      cache.begin();
      cache.sentences(`Version ${i}.`, () => []);
    }
    assert.equal(cache.size, 1);
  });
});
