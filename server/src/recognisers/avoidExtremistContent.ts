import type { Recogniser } from './recogniser';

export const avoidExtremistContent: Recogniser = {
  clause: 'avoid_extremist_content',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
