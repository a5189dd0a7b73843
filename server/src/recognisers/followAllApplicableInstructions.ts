import type { Recogniser } from './recogniser';

export const followAllApplicableInstructions: Recogniser = {
  clause: 'follow_all_applicable_instructions',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
