/** Uses the workbench as a person does: looks, points, presses keys. */
import type { Locator, Page } from 'playwright-core';

/** The underline of an error in the open editor. */
export function squiggles(page: Page): Locator {
  return page.locator('.editor-instance .squiggly-error');
}

/** Points at words of the open editor until the hover has its text. */
export async function hoverOver(page: Page, words: string): Promise<void> {
  const line = page.locator('.editor-instance .view-line', { hasText: words }).first();
  // Spaces in the editor are no-break ones.
  const place = line.locator('span > span', { hasText: words.replaceAll(' ', '\u00a0') }).first();
  const text = page.locator('.monaco-hover', { hasText: 'Who may change it' }).first();
  // A hover does not come while the window still moves its parts about; a person points again.
  await again(`hover over "${words}"`, async () => {
    const box = await place.boundingBox();
    if (!box) throw new Error(`"${words}" is not in view`);
    await page.mouse.move(box.x + 60, box.y + box.height / 2 + 1);
    await page.mouse.move(box.x + 70, box.y + box.height / 2);
    return appears(text);
  });
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
  await again(`quick fix "${title}"`, async () => {
    await page.keyboard.press('Escape');
    await line.click();
    await page.keyboard.press('Control+.');
    return appears(entry);
  });
  await entry.click();
}

/** Opens the view of the spec and answers its rows. */
export async function specTree(page: Page): Promise<Locator> {
  const rows = page.locator('.monaco-list[aria-label="Clauses"] .monaco-list-row');
  await page.locator('.activitybar a[aria-label^="Model Spec"]').first().click();
  await rows.first().waitFor();
  return rows;
}

/** Presses a button in the title of the view of the spec and takes entries of the list that opens. */
export async function pickFromView(page: Page, button: string, words: string, entry: string): Promise<void> {
  await page.locator(`.sidebar a.action-label[aria-label="${button}"]`).first().click();
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.fill(words);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first().click();
}

/** Does something of a person's up to five times, until it had its effect. */
async function again(what: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; tries <= 5; tries++) if (await attempt()) return;
  throw new Error(`no ${what}`);
}

function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 6000 }).then(
    () => true,
    () => false,
  );
}
