import type { Release } from '../model/clause';
import type { Finding } from '../model/finding';
import type { PromptSettings } from '../model/prompt';
import { unknownRelease } from '../text/unknownRelease';
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

function unknownPin(spec: SpecPart, pin: NonNullable<PromptSettings['spec']>): Finding {
  return {
    rule: 'prompt-schema',
    severity: 'error',
    message: unknownRelease(spec, pin.value),
    span: pin.span,
    confidence: 'exact',
    related: [],
    fixes: [
      {
        title: `Change to ${spec.newest}, the newest`,
        kind: 'suggestion',
        action: 'rename',
        edits: [{ span: pin.span, text: spec.newest }],
      },
    ],
  };
}
