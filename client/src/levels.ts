/** What stands for a level everywhere in the editor: names of VS Code's own icons. */
const ICONS: Readonly<Record<string, string>> = {
  root: 'lock',
  system: 'shield',
  developer: 'tools',
  user: 'person',
  guideline: 'lightbulb',
};

/** Highest first, as the server names them. */
export const LEVELS: readonly string[] = Object.keys(ICONS);

/** The icon of a level; that of a section without one for null. */
export function levelIcon(level: string | null): string {
  return (level === null ? undefined : ICONS[level]) ?? 'book';
}
