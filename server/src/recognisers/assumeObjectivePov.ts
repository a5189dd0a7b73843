import type { Recogniser } from './recogniser';

export const assumeObjectivePov: Recogniser = {
  clause: 'assume_objective_pov',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
