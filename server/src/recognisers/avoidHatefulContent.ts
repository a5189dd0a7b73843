import type { Recogniser } from './recogniser';

export const avoidHatefulContent: Recogniser = {
  clause: 'avoid_hateful_content',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
