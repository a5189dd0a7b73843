import type { createColors } from 'picocolors';
import { harmless } from './terminal';

export type Colors = ReturnType<typeof createColors>;

/** Width that prose is set to; terminals are rarely narrower, and longer lines read badly. */
const COLUMNS = 88;
const INDENT = '  ';
/** A line that begins a list item, with the width that its other lines are indented by. */
const LIST_ITEM = /^ *(?:[-*]|\d{1,3}\.) +/;
const FENCE = /^ *(?:```|~~~)/;

/** Paragraphs of a page, empty ones left out. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A bold heading and its text, indented. */
export function part(title: string, text: string, colors: Colors): string {
  return `${colors.bold(title)}\n${indent(prose(text, COLUMNS - INDENT.length))}`;
}

/** Each line moved to the right by `steps`. */
export function indent(text: string, steps = 1): string {
  const space = INDENT.repeat(steps);
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : space + line))
    .join('\n');
}

/** Sets prose to the width of a page, `steps` to the right: lists keep their shape, code keeps its lines. */
export function indentedProse(text: string, steps: number): string {
  return indent(prose(text, COLUMNS - steps * INDENT.length), steps);
}

/** Breaks prose between words; what could steer a terminal is made visible. */
export function prose(text: string, columns = COLUMNS): string {
  let inCode = false;
  return harmless(text)
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) inCode = !inCode;
      else if (!inCode) return wrap(line, columns);
      return line;
    })
    .join('\n');
}

function wrap(text: string, columns: number): string {
  const margin = (LIST_ITEM.exec(text) ?? /^ */.exec(text) ?? [''])[0].length;
  const lines: string[] = [];
  let line = text.slice(0, margin);
  let isEmpty = true;
  for (const word of text.slice(margin).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(margin);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
