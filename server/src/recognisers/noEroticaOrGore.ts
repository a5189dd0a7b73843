import type { Recogniser } from './recogniser';

export const noEroticaOrGore: Recogniser = {
  clause: 'no_erotica_or_gore',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
