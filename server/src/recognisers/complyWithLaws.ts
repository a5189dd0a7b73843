import type { Recogniser } from './recogniser';

export const complyWithLaws: Recogniser = {
  clause: 'comply_with_laws',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
