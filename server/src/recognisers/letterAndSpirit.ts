import type { Recogniser } from './recogniser';

export const letterAndSpirit: Recogniser = {
  clause: 'letter_and_spirit',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
