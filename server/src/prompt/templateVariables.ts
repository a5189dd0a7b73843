import type { Span } from '../model/span';

/** How a template tag is written; the tools that use each are listed beside it. */
export type TemplateSyntax =
  /** `{{x}}`, `{{{x}}}`, `{{&x}}`: Mustache, Handlebars, Jinja, GitHub Models, POML. */
  | 'double-brace'
  /** `{x}`: Python f-strings, LangChain's default. Prose uses it too, for what the assistant is to fill in. */
  | 'single-brace'
  /** `${x}`, `${input:x:hint}`: JavaScript, VS Code prompt files. */
  | 'dollar-brace'
  /** `$ARGUMENTS`, `$1`: command files of coding agents. */
  | 'argument'
  /** `{% … %}` and `{# … #}`: Jinja, Nunjucks. */
  | 'percent';

/** A place in a prompt that a template engine replaces. */
export interface TemplateTag {
  /** `control` steers the engine (`{{#if x}}`, `{% for … %}`, `{{> partial}}`), `comment` gives nothing. */
  readonly kind: 'variable' | 'control' | 'comment';
  readonly syntax: TemplateSyntax;
  /** The variable's path without filters, calls and format (`user.name`); the content of other tags. */
  readonly name: string;
  /** The whole tag, delimiters included. */
  readonly span: Span;
}

/** Longest tag that is not a comment, in UTF-16 units. */
const MAX_TAG = 200;
const PATH = /^(?:\.\.\/)*@?[A-Za-z_$][\w$-]*(?:\??\.[\w$-]+|\[[^[\]]{1,40}\])*$/;
/** `{x}`, `{x.y}`, `{x[0]}` with the conversion and format of an f-string: `{x!r:>10}`, `{x:%Y-%m-%d}`. */
const F_STRING =
  /^([A-Za-z_]\w*(?:\.\w+|\[[^[\]]{1,40}\])*)(?:![rsa])?(?::(?:.?[<>=^])?[-+]?[#0]{0,2}\d{0,4}[,_]?(?:\.\d{1,3})?[bcdeEfFgGnosxX%]?|:(?:%[A-Za-z][-/:., ]?){1,8})?$/;
/** In front of a single brace these make it something else: LaTeX, a quantifier, a URL, a shell or Ruby expression. */
const NO_F_STRING_AFTER = /[\w\\/^\]})$@#%{.]/;
/** Handlebars helpers that give their argument on. */
const HELPERS = new Set(
  'json upper lower uppercase lowercase trim escape truncate default capitalize join lookup'.split(' '),
);
/** dotprompt: these place messages or media and hold no text of others. */
const CONTROL_HELPERS = /^(?:else|role|history|media|section|end|endif|log|with|each|if|unless)(?:\s|$)/;
const LITERAL = /^(?:["'`].*["'`]|-?\d[\d.]*|true|false|null|none|undefined)$/i;
const KEYWORDS = new Set('if else return and or not in is await new typeof'.split(' '));
/** Behind "$5" these speak of money, as a digit or a decimal does. */
const MONEY_AFTER =
  /^(?:[\d.,]*\d|\s?(?:(?:[kmb]|bn|mn|million|billion|per|each|off|an?|usd|cents?|dollars?)(?![a-z])|\/))/i;
const MONEY_BEFORE =
  /(?:cost|costs|pay|pays|paid|price|under|over|below|above|than|of|for|spend|only|just|least|most|up to|about|worth|tip|earn|fee|save)\s$/i;

/** Finds the template tags of a text, in order and without overlap. Escaped braces and literals are no tags. */
export function templateTags(text: string): TemplateTag[] {
  return text.includes('{') || text.includes('$') ? new Scanner(text).run() : [];
}

/** The variables among them. */
export function templateVariables(text: string): TemplateTag[] {
  return templateTags(text).filter(({ kind }) => kind === 'variable');
}

class Scanner {
  readonly #tags: TemplateTag[] = [];
  /** Closing marks that do not occur any more: searching again would make hostile texts quadratic. */
  readonly #gone = new Set<string>();
  /** Does the text use `$1` for the words behind a command? */
  #positional: boolean | undefined;

  constructor(readonly text: string) {}

  run(): TemplateTag[] {
    const opening = /[{$]/g;
    for (let hit = opening.exec(this.text); hit; hit = opening.exec(this.text)) {
      const at = hit.index;
      opening.lastIndex = Math.max(at + 1, hit[0] === '$' ? this.#dollar(at) : this.#brace(at));
    }
    return this.#tags;
  }

  /** Reads what may begin at an opening brace; the offset to go on from. */
  #brace(at: number): number {
    const next = this.text[at + 1];
    const escaped = this.text[at - 1] === '\\';
    if (next === '%') return this.#statement(at);
    if (next === '#') return this.#comment(at, '{#', '#}', 'percent');
    if (next !== '{') return escaped ? at : this.#single(at);
    if (this.text.startsWith('{{!', at)) {
      const long = this.text.startsWith('{{!--', at);
      return this.#comment(at, long ? '{{!--' : '{{!', long ? '--}}' : '}}', 'double-brace');
    }
    const end = this.#double(at, escaped);
    return end > at ? end : at + 2;
  }

  #double(at: number, escaped: boolean): number {
    const triple = this.text[at + 2] === '{';
    const [from, close] = triple ? [at + 3, '}}}'] : [at + 2, '}}'];
    const inner = this.#until(from, close);
    if (inner === undefined || inner.includes('{') || inner.includes('\n\n')) return at;
    const end = from + inner.length + close.length;
    if (escaped) return end;
    const content = inner.replace(/^[~-]|[~-]$/g, '').trim();
    const span = { start: at, end };
    if (/^[#/^>]/.test(content) || CONTROL_HELPERS.test(content)) {
      this.#tags.push({ kind: 'control', syntax: 'double-brace', name: content, span });
      return end;
    }
    const name = nameOf(content.replace(/^&\s*/, ''), true);
    if (name !== undefined) this.#tags.push({ kind: 'variable', syntax: 'double-brace', name, span });
    return end;
  }

  #single(at: number): number {
    if (NO_F_STRING_AFTER.test(this.text[at - 1] ?? ' ')) return at;
    const inner = this.#until(at + 1, '}');
    const end = at + 1 + (inner?.length ?? 0) + 1;
    const name = F_STRING.exec(inner ?? '')?.[1];
    // "{sid}/threads" is a path of a URL, "{x}_{y}" a pattern of file names.
    if (name === undefined || KEYWORDS.has(name) || /[/_({[]/.test(this.text[end] ?? ' ')) return at;
    this.#tags.push({ kind: 'variable', syntax: 'single-brace', name, span: { start: at, end } });
    return end;
  }

  #statement(at: number): number {
    const inner = this.#until(at + 2, '%}');
    if (inner === undefined) return at;
    const end = at + 2 + inner.length + 2;
    const name = inner.replace(/^[-+]|[-+]$/g, '').trim();
    this.#tags.push({ kind: 'control', syntax: 'percent', name, span: { start: at, end } });
    if (name !== 'raw') return end;
    return this.#endOfRaw(end);
  }

  #endOfRaw(from: number): number {
    const closing = /\{%-?\s{0,3}endraw/g;
    closing.lastIndex = from;
    const found = this.#gone.has('endraw') ? undefined : closing.exec(this.text)?.index;
    if (found === undefined) this.#gone.add('endraw');
    return found ?? from;
  }

  #comment(at: number, open: string, close: string, syntax: TemplateSyntax): number {
    const found = this.#gone.has(close) ? -1 : this.text.indexOf(close, at + open.length);
    if (found < 0) {
      this.#gone.add(close);
      return at;
    }
    const span = { start: at, end: found + close.length };
    const name = this.text.slice(at + open.length, found).trim();
    this.#tags.push({ kind: 'comment', syntax, name, span });
    return span.end;
  }

  #dollar(at: number): number {
    if (this.text[at - 1] === '\\' || this.text[at - 1] === '$') return at;
    if (this.text[at + 1] === '{') return this.#dollarBrace(at);
    const rest = this.text.slice(at + 1, at + 24);
    const word = /^ARGUMENTS(?:\[\d{1,2}\])?(?![A-Za-z_])/.exec(rest)?.[0];
    const digit = /^[1-9](?![\d\w])/.exec(rest)?.[0];
    if (!word && !(digit && this.#isArgument(at))) return at;
    const name = word ?? digit ?? '';
    const span = { start: at, end: at + 1 + name.length };
    this.#tags.push({ kind: 'variable', syntax: 'argument', name, span });
    return span.end;
  }

  /** "$1" in a command, not in "costs $5". */
  #isArgument(at: number): boolean {
    if (/[\w$]/.test(this.text[at - 1] ?? ' ')) return false;
    this.#positional ??=
      this.text.includes('$ARGUMENTS') || (this.text.includes('$1') && !namesPrices(this.text));
    return this.#positional;
  }

  #dollarBrace(at: number): number {
    const inner = this.#until(at + 2, '}');
    if (inner === undefined) return at;
    const content = inner.trim().replace(/^(?:input|env|config|command):([\w.-]+)(?::.*)?$/, '$1');
    const name = nameOf(content.replace(/^(\w+):[-=?+].*$/, '$1'), false);
    const span = { start: at, end: at + 2 + inner.length + 1 };
    if (name !== undefined) this.#tags.push({ kind: 'variable', syntax: 'dollar-brace', name, span });
    return span.end;
  }

  /** What stands up to a closing mark that comes soon. */
  #until(from: number, close: string): string | undefined {
    const window = this.text.slice(from, from + MAX_TAG + close.length);
    const found = window.indexOf(close);
    return found < 0 ? undefined : window.slice(0, found);
  }
}

/** Does a text speak of dollars? */
function namesPrices(text: string): boolean {
  for (const { index } of text.matchAll(/\$\d/g)) {
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + 2, index + 14);
    if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)) return true;
  }
  return false;
}

/** The variable that an expression gives; undefined for literals and for words that the assistant is to fill in. */
function nameOf(expression: string, helpers: boolean): string | undefined {
  const subject = (/^[^|]*/.exec(expression)?.[0] ?? '').trim();
  if (subject === '.' || subject === 'this') return 'this';
  if (LITERAL.test(subject)) return undefined;
  if (PATH.test(subject)) return subject.replace(/^(?:\.\.\/)+/, '');
  if (!/^[\w$.()[\]@?/:+\-*'"`,=<>!& ]+$/.test(subject)) return undefined;
  const words = subject.split(/\s+/);
  if (helpers && words.length > 1 && !/[()]/.test(subject)) return helped(words);
  if (!/[().?+]/.test(subject)) return undefined;
  return [...subject.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '').matchAll(/[A-Za-z_$][\w$]*(?:\??\.[\w$]+)*\(?/g)]
    .map(([path]) => (path.endsWith('(') ? path.replace(/\??\.?[\w$]+\($/, '') : path))
    .find((path) => path !== '' && path !== 'JSON' && path !== 'String' && !KEYWORDS.has(path));
}

/** The first argument of a Handlebars helper: `{{json input}}`, `{{truncate text len=20}}`. */
function helped([helper = '', ...rest]: readonly string[]): string | undefined {
  const known = HELPERS.has(helper) || /[a-z][A-Z]/.test(helper) || rest.some((one) => /[=."']/.test(one));
  if (!known || !PATH.test(helper)) return undefined;
  return rest.find((one) => PATH.test(one) && !LITERAL.test(one));
}
