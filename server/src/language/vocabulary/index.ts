import type { Concepts } from '../lexicon';
import { DISTRESS } from './distress';
import { GRAMMAR } from './grammar';
import { PEOPLE } from './people';
import { SETTING } from './setting';
import { SPEECH } from './speech';

/** Concepts that every recogniser may use. */
export const SHARED_CONCEPTS: Concepts = { ...GRAMMAR, ...PEOPLE, ...SETTING, ...SPEECH, ...DISTRESS };
