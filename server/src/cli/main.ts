import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { utcDate } from '../model/declaration';
import { describeError, errorCode } from '../node/errors';
import { EXIT, type CliIo, type Output } from './io';
import { THREAD, threadProgram } from './pool/threadProgram';
import { run } from './run';

/** By convention a program that a signal ended exits with 128 plus its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The language server is a bundle of its own, beside this one: the linter never loads it. */
function startServer(): void {
  const server = join(__dirname, 'server.js');
  if (!existsSync(server)) {
    process.stderr.write(`modelspec: the language server is missing: ${server}\n`);
    process.exitCode = EXIT.failed;
    return;
  }
  // The server's own library reads the transport from the command line, and knows no default.
  const hasTransport = process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(word));
  if (!hasTransport) process.argv.push('--stdio');
  createRequire(__filename)(server);
}

/** Standard output, opened when there is something to say, that outlives its reader: after `| head` has closed the pipe the rest is dropped quietly. */
function createStdout(): Output {
  let closed = false;
  let listening = false;
  return {
    get isTerminal() {
      return process.stdout.isTTY;
    },
    write(text) {
      // Listened to on first use: the language server has its own idea of the stream.
      if (!listening) {
        listening = true;
        process.stdout.on('error', (error) => {
          closed = true;
          if (errorCode(error) === 'EPIPE') return;
          io.stderr.write(`modelspec: could not write the report: ${describeError(error)}\n`);
          process.exitCode = EXIT.failed;
        });
      }
      if (!closed) process.stdout.write(text);
    },
  };
}

const cleanUps = new Set<() => void>();

/** Signals are listened to while anybody has something to clean up. */
function onInterrupt(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) for (const signal of Object.keys(SIGNALS)) process.on(signal, endBySignal);
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0) for (const signal of Object.keys(SIGNALS)) process.off(signal, endBySignal);
  };
}

function endBySignal(signal: keyof typeof SIGNALS): void {
  for (const cleanUp of cleanUps) cleanUp();
  process.exit(SIGNALS[signal]);
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Standard error, opened when there is something to say: most runs say nothing. */
function createStderr(): Output {
  let listening = false;
  return {
    get isTerminal() {
      return process.stderr.isTTY;
    },
    write(text) {
      // Somebody who closes our stderr does not want to hear of it.
      if (!listening) process.stderr.on('error', () => undefined);
      listening = true;
      process.stderr.write(text);
    },
  };
}

const io: CliIo = {
  cwd: process.cwd(),
  env: process.env,
  today: utcDate,
  stdout: createStdout(),
  stderr: createStderr(),
  readStdin,
  questions: async () => (await import('./questions.js')).terminalQuestions(),
  onInterrupt,
};

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  // Asked first: a run with one thread does without what tells threads apart.
  if (argv[0] === THREAD && !(await import('node:worker_threads')).isMainThread) {
    return (await import('./pool/thread.js')).serveJobs();
  }
  const code = await run(argv, io, { startServer, thread: threadProgram(__dirname), isOwnProcess: true });
  // A failure to write may come later or may have come before: it is not taken back.
  process.exitCode ??= code;
}

void main();
