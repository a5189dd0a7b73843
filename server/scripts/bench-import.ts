// How long the work of an import takes, without reading and writing files: npm run bench:import -- FILE…
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildImported, compileRelease, parseSource } from '../src/spec';

const RUNS = 9;

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error('name at least one model_spec.md');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      await work(text);
      times.push(performance.now() - start);
    }
    const [first = 0] = times;
    const [best = 0] = [...times].sort((a, b) => a - b);
    const size = `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
    console.log(`${file}: ${size}, first run ${first.toFixed(0)} ms, best ${best.toFixed(1)} ms`);
  }
}

/** Everything between the bytes and the file that is stored, for a release that is not known. */
async function work(markdown: string): Promise<string> {
  const { text, problems } = parseSource(markdown);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const sha256 = createHash('sha256').update(markdown).digest('hex');
  const release = { formatVersion: 1, release: '2031-05-06', sha256, ...text } as const;
  await compileRelease(buildImported(release));
  return JSON.stringify(release);
}

void main();
