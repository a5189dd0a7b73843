import type { Recogniser } from './recogniser';

export const doNotLie: Recogniser = {
  clause: 'do_not_lie',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
