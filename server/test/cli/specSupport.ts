import Ajv2020 from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import importedSchema from '../../../schemas/imported-release.schema.json';
import reportSchema from '../../../schemas/report.schema.json';
import specSchema from '../../../schemas/spec.schema.json';
import type { Folder, Outcome } from './support';

const isAnswer = new Ajv2020({ allErrors: true, strictTypes: false })
  .addSchema([importedSchema, reportSchema])
  .compile(specSchema);

/** Runs `modelspec spec …`; the folder is the user's data folder too. */
export async function spec(folder: Folder, ...argv: string[]): Promise<Outcome> {
  return folder.run(['spec', ...argv], { env: { MODELSPEC_DATA_DIR: folder.at('data') }, linter: 'real' });
}

/** The same with `--format json`: the answer, which has to keep to its schema. */
export async function specJson<T>(folder: Folder, ...argv: string[]): Promise<T> {
  const { code, out, err } = await spec(folder, ...argv, '-f', 'json');
  assert.equal(code, 0, err);
  const answer: unknown = JSON.parse(out);
  assert.ok(isAnswer(answer), JSON.stringify(isAnswer.errors));
  return answer as T;
}
