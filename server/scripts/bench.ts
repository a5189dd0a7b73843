// What the benchmarks share.
import { RECOGNISERS } from '../src/recognisers';

/** Median and 95th percentile. */
export function summary(times: readonly number[]): string {
  const rising = [...times].sort((a, b) => a - b);
  const at = (part: number) =>
    (rising[Math.min(rising.length - 1, Math.floor(part * rising.length))] ?? 0).toFixed(1);
  return `${at(0.5).padStart(6)} / ${at(0.95).padStart(6)}`;
}

const PLAIN = [
  'Answer in the language of the question and keep to three short paragraphs.',
  'Look the order up in the warehouse list before you name a delivery date.',
  'Numbers are written with a thin space between the thousands.',
  'If the list has no entry, say so and offer to open a ticket for the desk.',
  'Opening hours are shown for the shop that is nearest to the given postcode.',
  'Tables have no more than five columns; longer ones are cut into several.',
];
/** One sentence in this many departs from a clause: in real prompts fewer do. */
const RARITY = 40;

/** A prompt of about a size, in UTF-16 units: headings, paragraphs and lists, now and then with a departure. */
export function samplePrompt(size: number): string {
  const flags = RECOGNISERS.flatMap(({ examples }) => examples.flags.filter((text) => !text.includes('\n')));
  const parts = ['You are the assistant of a shop for garden tools.\n'];
  for (let length = 0, i = 0; length < size; i++) {
    const sentence =
      i % RARITY === RARITY - 1
        ? (flags[((i / RARITY) % flags.length) | 0] ?? '')
        : `${PLAIN[i % PLAIN.length] ?? ''} See note ${i}.`;
    const part =
      i % 12 === 0 ? `\n## Part ${i / 12 + 1}\n\n` : i % 3 === 0 ? `\n${sentence}\n\n` : `- ${sentence}\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}
