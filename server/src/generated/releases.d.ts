import type { Severity } from '../model/finding';

/** A release schema compiled to plain code by scripts/generate.ts. */
export interface ReleaseValidator {
  readonly validate: {
    (data: unknown): boolean;
    /** All errors of the last call, or null after a valid one. */
    errors?: readonly { readonly instancePath: string; readonly schemaPath: string }[] | null;
  };
  /** The `severity` annotation of each rule in the schema's `$defs`. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** By release date. */
export const validators: ReadonlyMap<string, ReleaseValidator>;
