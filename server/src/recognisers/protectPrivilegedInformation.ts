import type { Recogniser } from './recogniser';

export const protectPrivilegedInformation: Recogniser = {
  clause: 'protect_privileged_information',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
