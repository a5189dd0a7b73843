import type { Axis } from './axis';
import { SPEECH_AXES } from './speechAxes';
import { WORK_AXES } from './workAxes';

/** All axes, in the order in which they are looked at. */
export const AXES: readonly Axis[] = [...SPEECH_AXES, ...WORK_AXES];
