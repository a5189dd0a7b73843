import type { Recogniser } from './recogniser';

export const upholdFairness: Recogniser = {
  clause: 'uphold_fairness',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
