import type { Recogniser } from './recogniser';

export const avoidErrors: Recogniser = {
  clause: 'avoid_errors',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
