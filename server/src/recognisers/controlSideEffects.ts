import type { Recogniser } from './recogniser';

export const controlSideEffects: Recogniser = {
  clause: 'control_side_effects',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
