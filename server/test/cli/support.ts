import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CliIo } from '../../src/cli/io';
import type { CreateLinter } from '../../src/cli/lint';
import { run } from '../../src/cli/run';
import type { FileResult, Finding, Severity } from '../../src/model/finding';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Scene {
  readonly env?: Record<string, string>;
  readonly stdin?: string | Buffer;
  readonly terminal?: boolean;
  readonly today?: string;
  /** The working folder, below the one of the test. */
  readonly folder?: string;
  /** `fake` (the default) reports the lines that a test marks, `real` is the linter as it is. */
  readonly linter?: 'fake' | 'real';
  readonly onInterrupt?: CliIo['onInterrupt'];
}

/** A folder that is gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'modelspec-'));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  /** Runs the command line in this folder, without starting a process. */
  async run(argv: readonly string[], scene: Scene = {}): Promise<Outcome> {
    const text = { out: '', err: '' };
    const io: CliIo = {
      cwd: join(this.path, scene.folder ?? '.'),
      env: scene.env ?? {},
      today: () => scene.today ?? '2026-06-15',
      stdout: { isTerminal: scene.terminal ?? false, write: (chunk) => void (text.out += chunk) },
      stderr: { isTerminal: scene.terminal ?? false, write: (chunk) => void (text.err += chunk) },
      readStdin: async () => Buffer.from(scene.stdin ?? ''),
      onInterrupt: scene.onInterrupt ?? (() => () => undefined),
    };
    const linter = scene.linter === 'real' ? {} : { createLinter: fakeLinter };
    const code = await run(argv, io, { startServer: () => undefined, ...linter });
    return { code, ...text };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Reports every `ERROR…`, `WARN…` and `NOTE…` up to the end of its line, or up to a full stop. */
export const fakeLinter: CreateLinter = () => ({
  lint: async ({ path, text }) => fakeResult(path, text),
  read: async () => ({ format: 'fake', messages: [], problems: [], settings: {} }),
});

const MARKS: readonly (readonly [mark: string, severity: Severity, rule: Finding['rule']])[] = [
  ['ERROR', 'error', 'root-override'],
  ['WARN', 'warning', 'silent-shift'],
  ['NOTE', 'information', 'explicit-override'],
];

export function fakeResult(path: string, text: string): FileResult {
  const findings = MARKS.flatMap(([mark, severity, rule]) =>
    [...text.matchAll(new RegExp(`${mark}[^.\\n]*`, 'g'))].map((match): Finding => ({
      rule,
      severity,
      message: `It says ${match[0]}.`,
      span: { start: match.index, end: match.index + match[0].length },
      clause: 'do_not_lie',
      level: 'user',
      role: 'developer',
      author: 'developer',
      url: 'https://model-spec.openai.com/2025-12-18.html#do_not_lie',
      confidence: 'exact',
      fixes: [
        {
          title: 'Remove it',
          kind: 'suggestion',
          action: 'remove',
          edits: [{ span: { start: match.index, end: match.index + match[0].length }, text: '' }],
        },
      ],
      related: [{ span: { start: 0, end: 1 }, message: 'The file begins here.' }],
    })),
  ).sort((a, b) => a.span.start - b.span.start);
  return { path, format: 'fake', spec: '2025-12-18', findings, suppressed: 0 };
}
