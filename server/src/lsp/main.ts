import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createPromptLinter, isPromptFile } from '../service';
import { getRelease, NEWEST_RELEASE } from '../spec';
import { createServer } from './server';
import { connectionLogger } from './connectionLogger';

// The transport is named on the command line: --stdio, or --node-ipc when an editor forks this file.
const connection = createConnection(ProposedFeatures.all);
const logger = connectionLogger(connection);
createServer(
  connection,
  {
    linter: createPromptLinter({ logger }),
    isPromptFile,
    getRelease: (spec) => getRelease(spec ?? NEWEST_RELEASE),
  },
  logger,
);
connection.listen();
