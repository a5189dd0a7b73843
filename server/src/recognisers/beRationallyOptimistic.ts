import type { Recogniser } from './recogniser';

export const beRationallyOptimistic: Recogniser = {
  clause: 'be_rationally_optimistic',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
