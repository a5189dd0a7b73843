import type { Recognition } from '../model/directive';
import type { Message } from '../model/prompt';
import type { Span } from '../model/span';
import type { AnalysedMessage } from '../prompt/analyse';
import { InstructionClassifier, mayJudge, mayUnlock } from '../classifier/classify';
import { classifierModel } from '../classifier/source';
import type { RecogniseWishes, Witness } from './engine';
import type { RecogniserData } from './model';
import { recogniserEngine } from './standard';

export { RECOGNISERS } from './registry';
export { recogniserEngine } from './standard';

/** The instructions of a message that rule departures out; spans are offsets into its text. */
export function safeguardsOf(message: Message): readonly Recognition[] {
  const engine = recogniserEngine();
  return engine.upholds(engine.analyse(message));
}

let loaded: InstructionClassifier | undefined;

/** Its model is large, and most prompts need none. */
function classifier(): InstructionClassifier {
  return (loaded ??= new InstructionClassifier(classifierModel()));
}

/**
 * What the instructions of a message do to the clauses; spans are offsets into its text. Where no recogniser knows the
 * wording of a short prompt, the classifier is asked, and where one does, whether the words are those of another clause.
 */
export function recognise(message: Message, wishes: RecogniseWishes = {}): readonly Recognition[] {
  const engine = recogniserEngine();
  const analysed = engine.analyse(message, wishes.cache);
  const conceptName = (concept: number) => engine.analyser.lexicon.name(concept);
  const bearsOut: Witness = (directive, clause) => classifier().bearsOut(directive, clause, conceptName);
  const found = engine.recogniseAnalysed(analysed, { ...wishes, bearsOut });
  const sure = found.filter(({ confidence }) => confidence !== 'possible');
  const { judged, replaced } = judge(analysed, sure, conceptName);
  if (judged.length === 0) return found;
  const others = replaced ? found.filter((recognition) => recognition !== replaced) : found;
  return [...others, ...judged.map((recognition) => withRewrite(recognition, engine.model.recognisers))];
}

interface Judged {
  readonly judged: readonly Recognition[];
  /** What recognisers found that was found out to be something else. */
  readonly replaced?: Recognition;
}

/** What the classifier makes of a message in which recognisers are sure of some departures or none. */
function judge(
  analysed: AnalysedMessage,
  sure: readonly Recognition[],
  conceptName: (concept: number) => string,
): Judged {
  if (mayUnlock(analysed, sure)) {
    const judged = classifier().unlocking(analysed, sure, conceptName);
    if (judged.length > 0) return { judged };
  }
  if (sure.length > 1 || !mayJudge(analysed)) return { judged: [] };
  const [only] = sure;
  if (!only) return { judged: classifier().classify(analysed, conceptName) };
  return { judged: classifier().reclassify(analysed, only, conceptName), replaced: only };
}

/** Where the sentences and items of a message stand: offsets into its text, in order. */
export function sentencesOf(message: Message): readonly Span[] {
  const { directives } = recogniserEngine().analyse(message);
  return directives.map(({ span }) => span);
}

/** The classifier knows no rewrites; the recogniser of the clause does. */
function withRewrite(recognition: Recognition, recognisers: readonly RecogniserData[]): Recognition {
  const rewrite = recognisers.find(({ clause }) => clause === recognition.clause)?.rewrite;
  return rewrite ? { ...recognition, rewrite } : recognition;
}
