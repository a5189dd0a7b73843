import type { ModelData } from './model';
import WEIGHTS from './weights.json';

/**
 * The trained model. scripts/bundle.mjs puts a module in place of this one that reads the weights when they are first
 * asked for: most runs of the program never ask.
 */
export function classifierModel(): ModelData {
  return WEIGHTS;
}
