import type { Recogniser } from './recogniser';

export const respectCreators: Recogniser = {
  clause: 'respect_creators',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
