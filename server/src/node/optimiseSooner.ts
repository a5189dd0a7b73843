import { setFlagsFromString } from 'node:v8';

/** How much of the functions that it calls V8 puts into one that it optimises, in bytes of their code; by itself up to 920. */
const INLINED = 200;
/** The major versions of V8, from Node 20 to Node 24, that were seen to know the flag: others would complain of it. */
const KNOWN = { least: 11, most: 13 };

/**
 * Has V8 optimise each function less thoroughly and all of them sooner. It optimises them one after the other beside the program:
 * a run over a thousand prompts is half over before it has come to the last one. With this a run over 4 MB takes about a tenth
 * less time and a sixth less work, and runs over 30 MB take no longer. For the whole process, from now on.
 */
export function optimiseSooner(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version < KNOWN.least || version > KNOWN.most) return;
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${String(INLINED)}`);
}
