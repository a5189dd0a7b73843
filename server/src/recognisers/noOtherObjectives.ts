import type { Recogniser } from './recogniser';

export const noOtherObjectives: Recogniser = {
  clause: 'no_other_objectives',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
