import Ajv from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  releaseSchemas,
  schemaFile,
  schemaText,
  validatorsModule,
  VALIDATORS_FILE,
} from '../../scripts/releaseFiles';
import { getRelease } from '../../src/spec';
import { ANNOTATIONS } from '../../src/spec/releaseSchema';

const schemas = releaseSchemas();

for (const [release, schema] of schemas) {
  test(`the committed schema of ${release} is what the catalogue generates`, async () => {
    assert.ok(existsSync(schemaFile(release)), 'run npm run generate');
    assert.equal(readFileSync(schemaFile(release), 'utf8'), await schemaText(schema), 'run npm run generate');
  });

  test(`the schema of ${release} is valid by draft 2020-12 and defines every clause`, () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.addVocabulary([...ANNOTATIONS]);
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
    const clauses = getRelease(release)?.clauses;
    assert.ok(clauses);
    for (const { id, title, summary, level, url } of clauses.values()) {
      assert.deepEqual(schema.$defs[id], { title, description: summary, level, url, const: id });
    }
  });
}

test('the compiled validators are those of the catalogue', async () => {
  assert.equal(
    readFileSync(VALIDATORS_FILE, 'utf8'),
    await validatorsModule(schemas),
    'run npm run generate',
  );
});

test('the compiled validators need no other module and stay small', async () => {
  const code = await validatorsModule(schemas);
  assert.doesNotMatch(code, /require\(|\bimport\b/);
  assert.ok(code.length < 100_000, `${code.length} characters`);
});
