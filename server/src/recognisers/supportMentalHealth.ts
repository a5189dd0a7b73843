import type { Recogniser } from './recogniser';

export const supportMentalHealth: Recogniser = {
  clause: 'support_mental_health',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
