import type { Recogniser } from './recogniser';

export const beCurious: Recogniser = {
  clause: 'be_curious',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
