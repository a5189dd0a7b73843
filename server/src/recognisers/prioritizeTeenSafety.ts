import type { Recogniser } from './recogniser';

export const prioritizeTeenSafety: Recogniser = {
  clause: 'prioritize_teen_safety',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
