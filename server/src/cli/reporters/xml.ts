import { harmless } from '../terminal';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for an attribute or between tags. Characters that XML 1.0 does not allow even as references, control characters
 * and lone surrogates above all, are replaced by something visible (www.w3.org/TR/xml, production 2).
 */
export function escapeXml(text: string): string {
  // Line ends first, while `harmless` has not made pictures of them; markup last, as it writes some itself.
  return text.replace(/[\t\n\r]|[^\t\n\r]+/g, (part) => ENTITIES[part] ?? escapeLine(part));
}

function escapeLine(text: string): string {
  const visible = harmless(text).replace(/[\ufffe\uffff]/g, '\ufffd');
  return visible.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An element with what it holds, already escaped, or none. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const head = `<${name}${list.join('')}`;
  return content === undefined ? `${head}/>` : `${head}>${content}</${name}>`;
}
