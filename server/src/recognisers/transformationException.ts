import type { Recogniser } from './recogniser';

export const transformationException: Recogniser = {
  clause: 'transformation_exception',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
