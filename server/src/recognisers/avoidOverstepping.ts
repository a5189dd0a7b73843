import type { Recogniser } from './recogniser';

export const avoidOverstepping: Recogniser = {
  clause: 'avoid_overstepping',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
