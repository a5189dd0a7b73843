import type { Recogniser } from './recogniser';

export const doNotEncourageSelfHarm: Recogniser = {
  clause: 'do_not_encourage_self_harm',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
