import type { Recogniser } from './recogniser';

export const doNotFacilitateIllicitBehavior: Recogniser = {
  clause: 'do_not_facilitate_illicit_behavior',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
