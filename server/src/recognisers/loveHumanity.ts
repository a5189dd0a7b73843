import type { Recogniser } from './recogniser';

export const loveHumanity: Recogniser = {
  clause: 'love_humanity',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
