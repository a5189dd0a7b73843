import type { Recogniser } from './recogniser';

export const avoidRegulatedAdvice: Recogniser = {
  clause: 'avoid_regulated_advice',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
