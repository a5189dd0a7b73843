import type { Recogniser } from './recogniser';

export const haveConversationalSense: Recogniser = {
  clause: 'have_conversational_sense',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
