import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RECOGNISERS } from '../../src/recognisers';
import { RecogniserEngine } from '../../src/recognisers/engine';
import { packModel, unpackModel } from '../../src/recognisers/pack';
import { engineModel } from '../../src/recognisers/source';
import { developerMessage } from '../prompt/support';

const model = engineModel();
const built = new RecogniserEngine(model);

test('an engine that was packed and loaded again recognises the same in all examples', () => {
  const loaded = new RecogniserEngine(unpackModel(packModel(model)));
  let recognitions = 0;
  for (const { examples } of RECOGNISERS) {
    for (const text of [...examples.flags, ...examples.passes]) {
      const expected = built.recognise(developerMessage(text));
      assert.deepEqual(loaded.recognise(developerMessage(text)), expected, text);
      recognitions += expected.length;
    }
  }
  assert.ok(recognitions > RECOGNISERS.length);
});

test('a packed model can be read from any place in memory', () => {
  const packed = packModel(model);
  const moved = new Uint8Array(packed.length + 1);
  moved.set(packed, 1);
  const { words, lexicon } = unpackModel(moved.subarray(1));
  assert.equal(words.text, model.words.text);
  assert.deepEqual(Array.from(lexicon.words), Array.from(model.lexicon.words));
});
