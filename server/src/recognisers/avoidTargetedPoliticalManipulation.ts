import type { Recogniser } from './recogniser';

export const avoidTargetedPoliticalManipulation: Recogniser = {
  clause: 'avoid_targeted_political_manipulation',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
