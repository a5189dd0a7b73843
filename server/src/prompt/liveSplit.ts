import { lineStart } from '../text/lines';
import { firstIndex } from '../text/search';
import { BlockSplitter, type Block, type Split } from './blocks';
import { replaceRange, type Edit } from './edit';
import { mayHoldPrompt } from './fences';

/** What a new version of a text did to its blocks: in place of those removed, from this index on, there are others. */
export interface Change {
  readonly from: number;
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
}

/** A run over a part of the text, which found what takes the place of the blocks `from` up to `to`. */
interface Run extends Split {
  readonly from: number;
  readonly to: number;
}

/** No region that is less of its text than this is read through for its length; see blocks.ts. */
const MOST = 0.6;
/** Where more lines than this open something that nothing closes, the search is given up in places that all of the text decides. */
const MOST_UNCLOSED = 4;

/** The blocks of a text that is edited. Those that an edit leaves as they are stay the same objects, and move with the text. */
export class LiveSplit {
  #text = '';
  #split: Split = { blocks: [], unclosed: [], isFramed: false };

  /** The blocks of the newest version, in order; the array is the same for all of them. */
  get blocks(): readonly Block[] {
    return this.#split.blocks;
  }

  /** Takes a new version of the text over: no more of it is split than the edit has a say in. */
  update(text: string, edit: Edit): Change {
    const { blocks, unclosed } = this.#split;
    const shift = text.length - this.#text.length;
    let run = this.#run(text, edit);
    let moved = unclosed.filter((at) => at >= (blocks[run.to]?.lines.start ?? Infinity));
    if (run.unclosed.length + moved.length > MOST_UNCLOSED) [run, moved] = [this.#whole(text), []];
    const change = this.#narrowed(run, edit, shift);
    if (shift !== 0)
      for (let index = change.from + change.removed.length; index < blocks.length; index++)
        move(blocks[index], shift);
    replaceRange(blocks, change.from, change.from + change.removed.length, change.added);
    this.#text = text;
    this.#split = {
      blocks,
      unclosed: [...run.unclosed, ...moved.map((at) => at + shift)],
      isFramed: run.isFramed,
    };
    return change;
  }

  #run(text: string, edit: Edit): Run {
    const { blocks } = this.#split;
    const shift = text.length - this.#text.length;
    if (this.#text === '') return this.#whole(text);
    const isFramed = this.#split.isFramed || mayHoldPrompt(this.#text) || mayHoldPrompt(text);
    const isOpen = isFramed || this.#split.unclosed.length > MOST_UNCLOSED;
    const middle = text.length / 2;
    if (isOpen || this.#isMost(middle, text) || this.#isMost(middle - shift, text)) return this.#whole(text);
    const from = this.#restart(text, edit);
    let next = Math.max(0, from);
    let to = blocks.length;
    const isKnown = (start: number): boolean => {
      if (start < text.length - edit.suffix) return false;
      while ((blocks[next]?.lines.start ?? Infinity) < start - shift) next++;
      if (blocks[next]?.lines.start !== start - shift) return false;
      to = next;
      return true;
    };
    const run = new BlockSplitter(text, blocks[from]?.lines.start, isKnown).run();
    // The first thing that all of the text decides may bear on what stands before it.
    if (run.isFramed) return this.#whole(text);
    return { ...run, from: Math.max(0, from), to };
  }

  #whole(text: string): Run {
    return { ...new BlockSplitter(text).run(), from: 0, to: this.#split.blocks.length };
  }

  /**
   * The last block that begins before the edited line, or where the edit may have closed something: up to its first line
   * nothing has changed, and from there on all is found again. -1 for the start of the text.
   */
  #restart(text: string, { prefix }: Edit): number {
    const { blocks, unclosed } = this.#split;
    const limit = Math.min(lineStart(text, prefix) - 1, unclosed[0] ?? Infinity);
    const last = firstIndex(blocks.length, (index) => (blocks[index]?.lines.start ?? 0) > limit) - 1;
    // Without its closing mark a masked block is text, with which the block before it may go on.
    return blocks[last]?.kind === 'masked' ? last - 1 : last;
  }

  /** Is the masked block that stood at a place so much of the new text that it may have to be read through? */
  #isMost(at: number, text: string): boolean {
    const { blocks } = this.#split;
    const block = blocks[firstIndex(blocks.length, (index) => (blocks[index]?.lines.start ?? 0) > at) - 1];
    if (block?.kind !== 'masked' || block.mask === 'comment') return false;
    return block.lines.end - block.lines.start > MOST * text.length;
  }

  /** What of a run is new: what it found again as it was before and behind the edit is left out. */
  #narrowed({ blocks: found, from, to }: Run, { prefix, suffix }: Edit, shift: number): Change {
    const { blocks } = this.#split;
    const end = this.#text.length - suffix;
    const most = Math.min(found.length, to - from);
    let head = 0;
    for (; head < most; head++) {
      const block = blocks[from + head];
      if (!block || block.lines.end > prefix || !isSame(block, found[head], 0)) break;
    }
    let tail = 0;
    for (; tail < most - head; tail++) {
      const block = blocks[to - 1 - tail];
      if (!block || block.lines.start < end || !isSame(block, found[found.length - 1 - tail], shift)) break;
    }
    return {
      from: from + head,
      removed: blocks.slice(from + head, to - tail),
      added: found.slice(head, found.length - tail),
    };
  }
}

/** Is a block the one that another is after an edit before it? */
function isSame(block: Block, other: Block | undefined, shift: number): boolean {
  return (
    other !== undefined &&
    block.span.start + shift === other.span.start &&
    block.span.end + shift === other.span.end &&
    block.lines.start + shift === other.lines.start &&
    block.lines.end + shift === other.lines.end &&
    block.kind === other.kind &&
    block.mask === other.mask &&
    block.indent === other.indent &&
    block.level === other.level
  );
}

/** Objects of their own for each version would be most of the work on a long text. */
function move(block: Block | undefined, shift: number): void {
  if (!block) return;
  for (const span of [block.span, block.lines] as { start: number; end: number }[]) {
    span.start += shift;
    span.end += shift;
  }
}
