import { RULE_IDS } from '../model/finding';
import type { Confidence } from '../model/directive';
import type { Departure } from './departures';

/**
 * Leaves one departure where several of the same clause overlap in a message: the strongest. One that is only possible
 * gives way to any sure one, so that hiding it never hides the other.
 */
export function mergeOverlaps(departures: readonly Departure[]): Departure[] {
  const groups = new Map<string, Departure[]>();
  const messages = new Map<unknown, number>();
  for (const departure of departures) {
    const number = messages.get(departure.message) ?? messages.size;
    messages.set(departure.message, number);
    // A team's rules object for reasons of their own, each for one.
    const key = `${number} ${departure.clause.id} ${departure.house?.title ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(departure);
    else groups.set(key, [departure]);
  }
  return [...groups.values()].flatMap(mergeGroup);
}

/** A chain of overlaps counts as one place. */
function mergeGroup(group: readonly Departure[]): Departure[] {
  const sorted = [...group].sort((a, b) => a.recognition.span.start - b.recognition.span.start);
  const merged: Departure[] = [];
  let best: Departure | undefined;
  let end = -1;
  for (const departure of sorted) {
    const { span } = departure.recognition;
    if (best === undefined || span.start >= end) {
      if (best) merged.push(best);
      best = departure;
      end = span.end;
    } else {
      if (compareStrength(departure, best) < 0) best = departure;
      end = Math.max(end, span.end);
    }
  }
  if (best) merged.push(best);
  return merged;
}

const CONFIDENCE: Record<Confidence, number> = { exact: 0, likely: 1, possible: 2 };

/** Negative when `a` is the stronger; total, so that the order of recognisers does not matter. */
function compareStrength(a: Departure, b: Departure): number {
  const [one, two] = [a.recognition, b.recognition];
  return (
    Number(one.confidence === 'possible') - Number(two.confidence === 'possible') ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
    CONFIDENCE[one.confidence] - CONFIDENCE[two.confidence] ||
    one.span.start - two.span.start ||
    two.span.end - one.span.end ||
    (one.gives < two.gives ? -1 : one.gives > two.gives ? 1 : 0)
  );
}
