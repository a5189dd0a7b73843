import type { Recogniser } from './recogniser';

export const beInterestingAndInterested: Recogniser = {
  clause: 'be_interesting_and_interested',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
