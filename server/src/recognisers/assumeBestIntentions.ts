import type { Recogniser } from './recogniser';

export const assumeBestIntentions: Recogniser = {
  clause: 'assume_best_intentions',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
