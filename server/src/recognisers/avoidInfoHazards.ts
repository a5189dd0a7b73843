import type { Recogniser } from './recogniser';

export const avoidInfoHazards: Recogniser = {
  clause: 'avoid_info_hazards',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
