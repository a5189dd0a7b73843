import type { Recogniser } from './recogniser';

export const beResponsible: Recogniser = {
  clause: 'be_responsible',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
