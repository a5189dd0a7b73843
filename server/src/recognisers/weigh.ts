import type { Recognition } from '../model/directive';
import type { Sentence } from '../prompt/sentence';
import type { Found } from './facts';

/**
 * Sentences from which a prompt is long. Every sentence is one more chance for words to meet that mean nothing: in fresh
 * prompts of this length, tentative patterns by themselves were right in 11 of 52 cases (docs/recognition.md).
 */
const LONG = 13;

/** Sentences per sure departure up to which a message departs all over. */
const DENSE = 8;

/** Says of a recogniser, by its index, whether what is found of it counts. */
export type Belief = (recogniser: number) => boolean;

/**
 * Departures come in company: in a long message a tentative pattern is believed beside one of the same clause that is sure, or
 * where sure departures are everywhere. A sure one of another clause somewhere says little (docs/recognition.md).
 * @param sentences how many the message has
 * @param sure what the other patterns found, by sentence
 * @returns undefined where none is believed
 */
export function believedTentative(
  sentences: number,
  sure: readonly (readonly Found[])[],
): Belief | undefined {
  if (sentences < LONG || isDense(sentences, sure)) return () => true;
  const recognisers = new Set(sure.flatMap(surely));
  return recognisers.size === 0 ? undefined : (recogniser) => recognisers.has(recogniser);
}

/**
 * The only departure of its clause in a long message that does not depart all over, by the recogniser that found it: the sentence in
 * which it stands. One that a single pattern speaks for was right in 2 of 34 cases in fresh prompts that depart from other clauses,
 * too, and in 17 of 72 in those that do not; one that several do in 17 of 28 (docs/recognition.md).
 * @param sure what patterns that are not tentative found, by sentence
 */
export function loneDepartures(
  sentences: number,
  sure: readonly (readonly Found[])[],
): ReadonlyMap<number, number> {
  const lone = new Map<number, number>();
  if (sentences < LONG || isDense(sentences, sure)) return lone;
  const several = new Set<number>();
  sure.forEach((found, index) => {
    for (const recogniser of surely(found)) {
      if ((lone.get(recogniser) ?? index) !== index) several.add(recogniser);
      lone.set(recogniser, index);
    }
  });
  for (const recogniser of several) lone.delete(recogniser);
  return lone;
}

/** Does a message depart all over, whatever from? */
function isDense(sentences: number, sure: readonly (readonly Found[])[]): boolean {
  return sure.filter((found) => surely(found).length > 0).length * DENSE >= sentences;
}

/** The recognisers that find a departure in a sentence for sure. */
function surely(found: readonly Found[]): number[] {
  return found.flatMap(({ check }) => (check.confidence === 'possible' ? [] : check.recogniser));
}

/** Tokens up to which a sentence is brief. */
const BRIEF = 25;

/**
 * Are tentative patterns worth trying in a sentence of a long message in which none of them is believed? In brief ones: what
 * somebody orders plainly is brief, and every word more is one more chance of a match that means nothing.
 */
export function isBrief({ full }: Sentence): boolean {
  return full.length <= BRIEF;
}

/** Keeps the surest recognition of each clause in `best`; of two that are as sure, the earlier. */
export function keepBest(best: Map<string, Recognition>, recognition: Recognition): void {
  const known = best.get(recognition.clause);
  if (!known || rank(recognition) > rank(known)) best.set(recognition.clause, recognition);
}

const CONFIDENCE = { possible: 0, likely: 1, exact: 2 } as const;
const MANNER = { open: 0, silent: 1, covert: 2 } as const;

function rank(recognition: Recognition): number {
  return 3 * CONFIDENCE[recognition.confidence] + MANNER[recognition.manner];
}
