import * as crypto from 'node:crypto';

/** Since Node 20.12: does at one go what takes three objects otherwise. */
const hash = (crypto as Partial<typeof crypto>).hash;

/** The hash of bytes, or of a text as UTF-8, in base64url. */
export function sha256(text: string | Uint8Array): string {
  if (hash) return hash('sha256', text, 'base64url');
  return crypto.createHash('sha256').update(text).digest('base64url');
}
