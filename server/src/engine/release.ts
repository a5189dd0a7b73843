import type { Release } from '../model/clause';
import type { Finding } from '../model/finding';
import type { PromptSettings } from '../model/prompt';
import { didYouMean, nearest } from '../text/nearest';
import type { SpecPart } from './parts';

/** The release to judge by, and what is wrong with the file's own wish, if anything. */
export interface ChosenRelease {
  readonly release: Release;
  readonly problems: readonly Finding[];
}

/**
 * Chooses the release: the file's own pin, else the configured one, else the newest. A pin that names no known release
 * is a fault of the file, so it becomes a finding and the configured release is used; a configured one is the caller's
 * to check.
 * @throws {RangeError} when the configured release is unknown.
 */
export function chooseRelease(
  spec: SpecPart,
  configured: string | undefined,
  pin: PromptSettings['spec'],
): ChosenRelease {
  const pinned = pin && spec.getRelease(pin.value);
  if (pinned) return { release: pinned, problems: [] };
  const id = configured ?? spec.newest;
  const release = spec.getRelease(id);
  if (!release) throw new RangeError(unknownRelease(spec, id));
  return { release, problems: pin ? [unknownPin(spec, pin)] : [] };
}

/** One sentence or two about a release id that is not known. */
export function unknownRelease(spec: SpecPart, id: string): string {
  const known = spec.releases.join(', ');
  return `The Model Spec release "${id}" is not known.${didYouMean(id, spec.releases)} Known releases: ${known}.`;
}

function unknownPin(spec: SpecPart, pin: NonNullable<PromptSettings['spec']>): Finding {
  const [best] = nearest(pin.value, spec.releases);
  return {
    rule: 'prompt-schema',
    severity: 'error',
    message: unknownRelease(spec, pin.value),
    span: pin.span,
    confidence: 'exact',
    related: [],
    fixes:
      best === undefined
        ? []
        : [
            {
              title: `Change to ${best}`,
              kind: 'suggestion',
              action: 'rename',
              edits: [{ span: pin.span, text: best }],
            },
          ],
  };
}
