import type { Recogniser } from './recogniser';

export const scopeOfAutonomy: Recogniser = {
  clause: 'scope_of_autonomy',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
