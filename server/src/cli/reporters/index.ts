import type { Reporter } from './reporter';

/** Output formats, each loaded only when it is asked for. */
const REPORTERS = {
  text: async () => (await import('./text.js')).textReporter,
  json: async () => (await import('./json.js')).jsonReporter,
  sarif: async () => (await import('./sarif.js')).sarifReporter,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;
export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];

export function loadReporter(format: FormatName): Promise<Reporter> {
  return REPORTERS[format]();
}
