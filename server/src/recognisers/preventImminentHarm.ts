import type { Recogniser } from './recogniser';

export const preventImminentHarm: Recogniser = {
  clause: 'prevent_imminent_harm',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
