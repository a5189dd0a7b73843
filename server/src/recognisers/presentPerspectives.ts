import type { Recogniser } from './recogniser';

export const presentPerspectives: Recogniser = {
  clause: 'present_perspectives',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
