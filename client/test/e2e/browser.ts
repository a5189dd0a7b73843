import { chromium, type Browser, type Page } from 'playwright-core';
import type { Host } from './host';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(host: Host): Promise<Browser> {
  return chromium.launch({ executablePath: host.chromium, args: QUIET });
}

/** A window of the size that the pictures in the documentation have. */
export async function openWindow(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench');
  return page;
}
