/** A server with a linter that the test controls, wired to an editor through memory. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { LintConfig } from '../../src/model/config';
import type { FileResult, Finding } from '../../src/model/finding';
import type { Release } from '../../src/model/clause';
import { connectionLogger } from '../../src/lsp/connectionLogger';
import type { ServerParts } from '../../src/lsp/context';
import { createServer } from '../../src/lsp/server';
import type { LintInput, PromptLinter } from '../../src/service';
import { Editor } from './editor';

export const RELEASE: Release = {
  release: '2025-12-18',
  url: 'https://model-spec.openai.com/2025-12-18.html',
  sections: [],
  clauses: new Map([
    [
      'be_kind',
      {
        id: 'be_kind',
        title: 'Be kind',
        level: 'user',
        tags: [],
        depth: 2,
        parent: null,
        url: 'https://model-spec.openai.com/2025-12-18.html#be_kind',
        summary: 'Treat people well.',
        whoMayChange: 'A developer or the user, in so many words.',
        examples: { departs: 'Insult *everyone*.', fine: 'Be brief.' },
      },
    ],
  ]),
};

/** Finds the word BAD, once per occurrence. */
export function findBad(text: string): Finding[] {
  return [...text.matchAll(/BAD/g)].map(({ index }) => ({
    rule: 'silent-shift',
    severity: 'warning',
    message: 'This is [BAD](https://example.com).',
    span: { start: index, end: index + 3 },
    clause: 'be_kind',
    level: 'user',
    role: 'system',
    author: 'developer',
    url: 'https://model-spec.openai.com/2025-12-18.html#be_kind',
    confidence: 'exact',
    fixes: [
      {
        title: 'Suppress here',
        kind: 'safe',
        action: 'suppress',
        edits: [{ span: { start: 0, end: 0 }, text: '<!-- ok -->\n' }],
      },
      {
        title: 'Remove the word',
        kind: 'safe',
        action: 'remove',
        edits: [{ span: { start: index, end: index + 3 }, text: '' }],
      },
    ],
    related: [{ span: { start: 0, end: 1 }, message: 'The message begins here' }],
  }));
}

export class FakeLinter implements PromptLinter {
  /** Every text that was linted, in order. */
  readonly texts: string[] = [];
  readonly configs: (Partial<LintConfig> | undefined)[] = [];
  /** Called before each answer; may wait or throw. */
  before: (text: string) => Promise<void> = () => Promise.resolve();

  async lint({ path, text }: LintInput, config?: Partial<LintConfig>): Promise<FileResult> {
    this.texts.push(text);
    this.configs.push(config);
    await this.before(text);
    return { path, format: 'markdown', spec: RELEASE.release, findings: findBad(text), suppressed: 0 };
  }

  read(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }
}

export interface FakeServer {
  readonly editor: Editor;
  readonly linter: FakeLinter;
}

export function startFakeServer(more: Partial<ServerParts> = {}): FakeServer {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const linter = new FakeLinter();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toEditor),
  );
  createServer(
    connection,
    {
      linter,
      isPromptFile: (path, head) =>
        path.endsWith('.system.md') || (path.endsWith('.json') && head.includes('"messages"')),
      releases: () => [RELEASE.release],
      getRelease: (spec) => (spec === undefined || spec === RELEASE.release ? RELEASE : undefined),
      ...more,
    },
    connectionLogger(connection),
  );
  connection.listen();
  return { editor: new Editor(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer)), linter };
}
