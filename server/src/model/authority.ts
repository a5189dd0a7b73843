/**
 * Levels of a clause, highest first. Source: the Model Spec's section "Instructions and levels of authority".
 * Releases before 2025-09-12 call `root` "platform"; the catalogue maps that name to `root`.
 */
export const LEVELS = ['root', 'system', 'developer', 'user', 'guideline'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Who wrote a message, as far as the chain of command is concerned. `system` is OpenAI's own system message;
 * an application's `system` role has `developer` authority. `none` is assistant, tool, quoted and untrusted text.
 */
export const AUTHORS = ['system', 'developer', 'user', 'none'] as const;
export type Author = (typeof AUTHORS)[number];
