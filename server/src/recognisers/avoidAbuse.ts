import type { Recogniser } from './recogniser';

export const avoidAbuse: Recogniser = {
  clause: 'avoid_abuse',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
