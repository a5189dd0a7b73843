/** An error of a format's schema. */
export interface FormatError {
  readonly keyword: string;
  /** JSON pointers: into the data, and, after a `#`, into the schema. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A format's schema, and the same compiled to plain code by scripts/generate.ts. */
export interface FormatValidator {
  readonly validate: {
    (data: unknown): boolean;
    /** All errors of the last call, or null after a valid one. */
    errors?: readonly FormatError[] | null;
  };
  readonly schema: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** By the name of the schema in schemas/formats. */
export const validators: ReadonlyMap<string, FormatValidator>;
