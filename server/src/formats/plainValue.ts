/** The value if it is one that JSON knows, else null: parsers give such values for scalars without saying so. */
export function plainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
