#!/usr/bin/env node
// Draws docs/images/icon.png from icon.svg with the Chromium that CHROMIUM names (default: chromium on the PATH).
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const images = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'images');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(join(images, 'icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await browser.close();
