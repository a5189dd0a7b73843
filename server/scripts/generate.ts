// Writes what follows from the catalogue: the release schemas and that of configurations (committed) and their validators as plain code (not committed).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONFIG_SCHEMA_FILE, configSchema } from './configSchema';
import { FORMAT_VALIDATORS_FILE, formatValidatorsModule } from './formatFiles';
import { releaseSchemas, schemaFile, schemaText, validatorsModule, VALIDATORS_FILE } from './releaseFiles';

async function main(): Promise<void> {
  const schemas = releaseSchemas();
  for (const [release, schema] of schemas) write(schemaFile(release), await schemaText(schema));
  write(CONFIG_SCHEMA_FILE, await schemaText(configSchema()));
  write(VALIDATORS_FILE, await validatorsModule(schemas));
  write(FORMAT_VALIDATORS_FILE, await formatValidatorsModule());
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

void main();
