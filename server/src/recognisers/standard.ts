import { RecogniserEngine } from './engine';
import { engineModel } from './source';

let engine: RecogniserEngine | undefined;

/** The engine over all recognisers, built at first use. */
export function recogniserEngine(): RecogniserEngine {
  engine ??= new RecogniserEngine(engineModel());
  return engine;
}
