import type { Recogniser } from './recogniser';

export const ignoreUntrustedData: Recogniser = {
  clause: 'ignore_untrusted_data',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
