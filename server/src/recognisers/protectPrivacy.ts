import type { Recogniser } from './recogniser';

export const protectPrivacy: Recogniser = {
  clause: 'protect_privacy',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
