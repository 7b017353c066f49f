// Draws the pictures that a host or a phone asks for, from the site's own sign and colors: `npm run pictures`. They are
// committed, so that a build needs no browser. Letters look as the fonts of this machine do; `-- --font <file>` sets the
// card in a font of your own.
import './on-project-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/browser/chromium.mjs';
import { launchOptions } from '../test/browser/launch.mjs';
import { iconFrom } from './pictures/icon.mjs';

const { font } = parseArgs({ options: { font: { type: 'string' } } }).values;
const sign = readFileSync('public/favicon.svg', 'utf8');

const browser = await chromium.launch(launchOptions(findBrowser()));
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });

await page.goto(pathToFileURL('.ci/pictures/card.html').href);
if (font) {
  const data = readFileSync(font).toString('base64');
  await page.addStyleTag({ content: `@font-face { font-family: Card; src: url(data:font/woff2;base64,${data}); }` });
  await page.evaluate(() => document.fonts.load('500 80px Card'));
}
await page.screenshot({ path: 'public/card.png' });

/**
 * The sign as a square picture.
 * @param {number} size in pixels
 */
async function drawSign(size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${sign}`);
  return page.screenshot();
}
writeFileSync('public/apple-touch-icon.png', await drawSign(180));
writeFileSync('public/favicon.ico', iconFrom(await drawSign(32), 32));

await browser.close();
