import type { Recogniser } from './recogniser';

export const sexualContentInvolvingMinors: Recogniser = {
  clause: 'sexual_content_involving_minors',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
