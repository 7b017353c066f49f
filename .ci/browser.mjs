// Makes sure that there is a browser to test with, and says which one.
import { NoBrowser, provideBrowser } from '../test/browser/chromium.mjs';

try {
  const { path, from } = provideBrowser();
  console.log(`Browser: ${path} (from ${from})`);
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exit(1);
}
