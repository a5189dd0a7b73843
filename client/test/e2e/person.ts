/** Uses the workbench as a person does: looks, points, presses keys. */
import type { Locator, Page } from 'playwright-core';

/** The underline of a warning in the open editor. */
export function squiggles(page: Page): Locator {
  return page.locator('.editor-instance .squiggly-warning');
}

/** Points at words of the open editor until the hover has its text. */
export async function hoverOver(page: Page, words: string): Promise<Locator> {
  const line = page.locator('.editor-instance .view-line', { hasText: words }).first();
  // Spaces in the editor are no-break ones.
  const box = await line
    .locator('span > span', { hasText: words.replaceAll(' ', '\u00a0') })
    .first()
    .boundingBox();
  if (!box) throw new Error(`"${words}" is not in view`);
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
  await hover.getByText('Who may change it').waitFor();
  return hover;
}

/** Runs a command by the name that the command palette shows. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor({ state: 'visible' });
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}

/** Opens the Problems panel and answers its rows. */
export async function problems(page: Page): Promise<Locator> {
  await page.locator('.statusbar-item[id="status.problems"]').click();
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

/** Puts the cursor on words and takes a quick fix from the menu that the keyboard opens. */
export async function quickFix(page: Page, words: string, title: string): Promise<void> {
  const line = page.locator('.editor-instance .view-line', { hasText: words }).first();
  const entry = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  // The menu closes again when the window is still busy with the click; a person presses the keys once more.
  for (let tries = 1; ; tries++) {
    await line.click();
    await page.keyboard.press('Control+.');
    const shown = await entry.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (shown) break;
    if (tries === 5) throw new Error(`no quick fix "${title}" for "${words}"`);
    await page.keyboard.press('Escape');
  }
  await entry.click();
}

/** Drags the lower edge of a hover down, as one does to read all of it. */
export async function enlargeHover(page: Page, hover: Locator, pixels: number): Promise<void> {
  const box = await hover.boundingBox();
  if (!box) throw new Error('the hover is gone');
  const edge = { x: box.x + box.width / 2, y: box.y + box.height - 1 };
  await page.mouse.move(edge.x, edge.y, { steps: 5 });
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y + pixels, { steps: 5 });
  await page.mouse.up();
}
