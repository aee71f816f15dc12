// Draws media/icon.png from media/icon.svg: marketplaces take no SVG.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root, tool } from './editor.mjs';

await tool(async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
    const drawing = readFileSync(path.join(root, 'media/icon.svg'), 'utf8');
    await page.setContent(`<body style="margin:0">${drawing}</body>`);
    await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
});
