import type { Clause, Release } from '../model/clause';
import { DEFAULT_CONFIG, type LintConfig } from '../model/config';
import type { Declaration } from '../model/declaration';
import type { Finding, Fix, RuleId, Severity } from '../model/finding';
import { didYouMean, nearest } from '../text/nearest';
import { inOrder } from './order';
import { withSeverities } from './severity';

/** The rules that a declaration can make quiet. Root and system cannot be declared away. */
const DECLARABLE: ReadonlySet<RuleId> = new Set<RuleId>(['silent-shift', 'explicit-override']);

/** What declarations are judged by. */
export interface DeclarationFacts {
  readonly release: Release;
  /** ISO date of the day of the run. */
  readonly today: string;
}

export interface Declared {
  readonly kept: readonly Finding[];
  readonly quiet: readonly Finding[];
  /** The declarations that made a finding quiet. */
  readonly used: readonly Declaration[];
  /** What is wrong with the declarations of the linted file. Those of a configuration are its own file's business. */
  readonly problems: readonly Finding[];
}

/**
 * Takes out the findings of the rules silent-shift and explicit-override whose clause is declared. Of several declarations
 * of a clause the last one counts; those of the file come after those of the configuration.
 */
export function applyDeclarations(
  findings: readonly Finding[],
  configured: readonly Declaration[],
  own: readonly Declaration[],
  facts: DeclarationFacts,
): Declared {
  const faults = new Map(own.map((declaration) => [declaration, declarationFault(declaration, facts)]));
  const working = new Map<string, Declaration>();
  for (const declaration of configured)
    if (!declarationFault(declaration, facts)) working.set(declaration.clause, declaration);
  for (const declaration of own) if (!faults.get(declaration)) working.set(declaration.clause, declaration);
  const kept: Finding[] = [];
  const quiet: Finding[] = [];
  const used = new Set<Declaration>();
  for (const finding of findings) {
    const declaration =
      finding.clause !== undefined && DECLARABLE.has(finding.rule) ? working.get(finding.clause) : undefined;
    if (declaration) used.add(declaration);
    (declaration ? quiet : kept).push(finding);
  }
  const problems = own.flatMap((declaration) => {
    const fault = faults.get(declaration);
    if (fault) return [fault];
    return used.has(declaration) ? [] : [unusedDeclaration(declaration)];
  });
  return { kept, quiet, used: [...used], problems };
}

/** Why a declaration has no effect whatever the prompt says, as a finding at its place; undefined for one that may have one. */
function declarationFault(
  declaration: Declaration,
  { release, today }: DeclarationFacts,
): Finding | undefined {
  const clause = release.clauses.get(declaration.clause);
  if (!clause) return unknownClause(declaration, release);
  if (clause.level === 'root' || clause.level === 'system') return undeclarable(declaration, clause);
  if (declaration.expires !== undefined && declaration.expires < today) return expired(declaration);
  return undefined;
}

/** What the declarations of a configuration file are checked against. */
export interface ConfiguredFacts {
  /** The release that a part of the configuration asks for; that of the whole for undefined. */
  getRelease(spec: string | undefined): Release | undefined;
  readonly today: string;
  readonly config: Partial<LintConfig>;
  /** The declarations that something needed; absent where that is not known of all. */
  readonly used?: ReadonlySet<Declaration>;
}

/** Findings about the declarations of a configuration file, at their places in it. */
export function checkDeclarations(
  entries: readonly { readonly declaration: Declaration; readonly spec: string | undefined }[],
  { getRelease, today, config, used }: ConfiguredFacts,
): readonly Finding[] {
  const findings = entries.flatMap(({ declaration, spec }) => {
    const release = getRelease(spec);
    // A file that pins a release of its own may need what the configured one does not know.
    if (!release || used?.has(declaration)) return [];
    return (
      declarationFault(declaration, { release, today }) ?? (used ? [unusedDeclaration(declaration)] : [])
    );
  });
  return inOrder(withSeverities(findings, { ...DEFAULT_CONFIG, ...config }));
}

/** The finding about a declaration that made nothing quiet. */
function unusedDeclaration(declaration: Declaration): Finding {
  const where =
    declaration.path === undefined ? 'this prompt does not depart' : 'no prompt it covers departs';
  const message = `The override of ${declaration.clause} is declared, but ${where} from it: remove the declaration.`;
  return finding('unused-declaration', 'warning', declaration, message, removal(declaration, 'safe'));
}

function expired(declaration: Declaration): Finding {
  const { clause, expires = '', owner } = declaration;
  const who = owner === undefined ? '' : ` Ask ${owner}.`;
  const message = `The declared override of ${clause} expired on ${expires} and has no effect: renew it with a new date, or remove it.${who}`;
  return finding('unused-declaration', 'warning', declaration, message, removal(declaration, 'suggestion'));
}

function undeclarable(declaration: Declaration, clause: Clause): Finding {
  const who =
    clause.level === 'root' ? 'no message can change it' : "only OpenAI's system messages can change it";
  const message =
    `“${clause.title}” (${clause.id}) is a ${clause.level}-level clause: ${who}, so an override of it cannot be declared. ` +
    'Remove the declaration, and the instruction it is for.';
  return finding('prompt-schema', 'error', declaration, message, removal(declaration, 'suggestion'));
}

function unknownClause(declaration: Declaration, release: Release): Finding {
  const known = [...release.clauses.keys()];
  const name = declaration.clause;
  const message = `"${name}" is no clause with a level in the release ${release.release}, so this declaration has no effect.${didYouMean(name, known)}`;
  const fixes = nearest(name, known).map((best): Fix => ({
    title: `Change to ${best}`,
    kind: 'suggestion',
    action: 'rename',
    edits: [{ span: declaration.span, text: best }],
  }));
  return finding('unknown-clause', 'warning', declaration, message, fixes);
}

function removal({ removal: span }: Declaration, kind: Fix['kind']): Fix[] {
  if (!span) return [];
  return [{ title: 'Remove the declaration', kind, action: 'remove', edits: [{ span, text: '' }] }];
}

function finding(
  rule: RuleId,
  severity: Severity,
  { span, clause, path }: Declaration,
  message: string,
  fixes: readonly Fix[],
): Finding {
  // A fix is for the linted file; what stands in a configuration is for a person to change there.
  const own = path === undefined ? fixes : [];
  return { rule, severity, message, span, clause, confidence: 'exact', fixes: own, related: [] };
}
