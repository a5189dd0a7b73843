import type { Recogniser } from './recogniser';

export const respectRealWorldTies: Recogniser = {
  clause: 'respect_real_world_ties',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
