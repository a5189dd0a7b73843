import type { FixKind } from '../model/finding';

/** Kinds of fixes that may be asked for; `suggestion` includes the safe ones. */
export const FIX_TYPES = ['safe', 'suggestion'] as const satisfies readonly FixKind[];
