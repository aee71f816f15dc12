// What a reader sees: installs the packed extension into a clean VS Code, does what the README says, checks what is on
// the screen at every step and takes its picture.
//   npm run test:ui                pictures go to dist/pictures
//   npm run test:ui -- --readme    those that the README shows are written to docs/images as well
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { Desk } from './desk.mjs';
import { installVsix, pageAddress, remove, root, startEditor, tool } from './editor.mjs';

const README_PICTURES = new Set(['findings', 'quick-fix', 'article-report', 'workspace-report']);
const THEMES = [
  ['light', 'Light Modern', 'vs'],
  ['dark', 'Dark Modern', 'vs-dark'],
  ['high-contrast', 'Default High Contrast', 'hc-black'],
  ['high-contrast-light', 'Default High Contrast Light', 'hc-light'],
];
const ARTICLE = 'orchard-frost.md';
const PLAIN_TEXT = 'salt-marshes.txt';

const pictures = path.join(root, 'dist/pictures');
const began = Date.now();

await tool(async () => {
  mkdirSync(pictures, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'backread-pictures-'));
  const articles = path.join(work, 'articles');
  cpSync(path.join(root, 'samples'), articles, { recursive: true });
  writeFileSync(
    path.join(articles, 'README.md'),
    '# About this folder\n\nNearly 62% of it is about boats.\n',
  );
  const data = path.join(work, 'data');
  const extensions = path.join(work, 'extensions');
  const browser = await launchBrowser();
  let editor;
  try {
    await installVsix(path.join(root, 'backread.vsix'), extensions, data);
    step('the packed extension is installed');
    editor = await startEditor({
      data,
      extensions,
      settings: { 'workbench.colorTheme': 'Light Modern' },
    });
    const page = await browser.newPage({ viewport: { width: 1360, height: 840 } });
    const desk = new Desk(page, articles);
    try {
      await page.goto(pageAddress(editor, articles));
      await desk.ready();
      step('the editor is on the screen');
      await tour(desk, articles);
    } catch (error) {
      await page.screenshot({ path: path.join(pictures, 'failed.png') });
      console.error(`The screen is in ${path.join(pictures, 'failed.png')}`);
      throw error;
    }
  } finally {
    await browser.close();
    await editor?.stop();
    remove(work);
  }
  step(`done; the pictures are in ${pictures}`);
});

async function tour(desk, articles) {
  await findings(desk);
  await quickFix(desk, articles);
  await hover(desk);
  await typing(desk);
  await plainText(desk);
  await articleReport(desk);
  await workspaceReport(desk);
  await noArticle(desk);
  await otherThemes(desk);
  await walkthrough(desk);
}

async function findings(desk) {
  await desk.open(ARTICLE);
  await desk.squiggles().first().waitFor();
  await desk.command('Backread: Focus on Themes View');
  await desk.themes().first().waitFor();
  await desk.command('Problems: Focus on Problems View');
  await desk.problems().nth(1).waitFor();
  await desk.status(/Article: (Hold|Send back|Ask)/u).waitFor();
  await picture(desk, 'findings');
}

async function quickFix(desk, articles) {
  const file = path.join(articles, ARTICLE);
  const before = readFileSync(file, 'utf8');
  await desk.goToLine(12, 3);
  await desk.page.keyboard.press('Control+.');
  const menu = desk.page.locator('.action-widget');
  await menu
    .getByText(/^Ignore /u)
    .first()
    .waitFor();
  await picture(desk, 'quick-fix');
  await menu
    .getByText(/^Ignore /u)
    .first()
    .click();
  await desk.page.locator('.view-line', { hasText: 'backread-ignore' }).waitFor();
  await picture(desk, 'ignored');
  await save(desk);
  assert.notEqual(readFileSync(file, 'utf8'), before);
  await desk.page.keyboard.press('Control+z');
  await save(desk);
  assert.equal(readFileSync(file, 'utf8'), before);
}

async function save(desk) {
  await desk.page.keyboard.press('Control+s');
  await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

/** What is typed waits for the save, or is reviewed while typing where the setting says so. */
async function typing(desk) {
  await desk.page.locator('.monaco-editor .view-lines').first().click();
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type('\n\nExactly 41% of the growers have never seen the valley in May.\n');
  const counted = desk.status(/Article: Send back \(\d+\)/u);
  const before = await counted.innerText();
  await desk.page.waitForTimeout(1500);
  assert.equal(await counted.innerText(), before, 'it was reviewed before the save');
  desk.set({ 'backread.run': 'onType' });
  await counted.filter({ hasNotText: before.trim() }).waitFor();
  await picture(desk, 'while-typing');
  desk.set({ 'backread.run': 'onSave' });
  await desk.command('File: Revert File');
  await counted.filter({ hasText: before.trim() }).waitFor();
}

async function plainText(desk) {
  await desk.open(PLAIN_TEXT);
  await desk.squiggles().first().waitFor();
  await picture(desk, 'plain-text');
}

async function hover(desk) {
  await desk.squiggles().first().waitFor();
  const { x, y, height } = await desk.squiggles().first().boundingBox();
  await desk.page.mouse.move(x + 12, y + height / 2);
  await desk.page.locator('.monaco-hover', { hasText: 'backread' }).first().waitFor();
  await picture(desk, 'hover');
  await desk.page.mouse.move(5, 5);
}

async function articleReport(desk) {
  await desk.open(ARTICLE);
  await desk.command('Backread: Show Article Report');
  const page = desk.webview();
  await page.getByRole('heading', { name: 'Not checked' }).waitFor();
  assert.ok((await desk.themes().count()) > 0, 'the outline is empty beside the report');
  await picture(desk, 'article-report');
  await page
    .getByRole('button', { name: /^Line \d+$/u })
    .last()
    .click();
  await desk.page.locator('.monaco-editor.focused').first().waitFor();
  await picture(desk, 'article-report-jump');
  await desk.closeAll();
}

async function workspaceReport(desk) {
  await desk.command('Backread: Review Workspace');
  const page = desk.webview();
  await page.getByRole('heading', { name: 'Where the articles stand' }).waitFor();
  await picture(desk, 'workspace-report');
  await page.locator('details.file > summary').first().click();
  await picture(desk, 'workspace-report-article');
  await page.getByRole('searchbox').fill('orchard');
  assert.equal(await page.locator('details.file:visible').count(), 1);
  await page.locator('details.file:visible > summary').click();
  await page.getByRole('button', { name: 'Open the article’s report' }).click();
  await desk.page.locator('.tab.active', { hasText: `Report: ${ARTICLE}` }).waitFor();
  await desk.closeAll();
}

async function noArticle(desk) {
  await desk.open('README.md');
  await desk.status('Not an article').waitFor();
  await desk.page.locator('.welcome-view-content', { hasText: 'not taken for an article' }).first().waitFor();
  await picture(desk, 'not-an-article');
  await desk.status('Not an article').click();
  await desk.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Review Anyway' }).click();
  await desk.squiggles().first().waitFor();
  await desk.closeAll();
}

async function otherThemes(desk) {
  for (const [name, theme, mark] of THEMES) {
    await desk.theme(theme, mark);
    await desk.open(ARTICLE);
    await desk.squiggles().first().waitFor();
    await desk.themes().first().waitFor();
    await desk.command('Backread: Show Article Report');
    await desk.webview().getByRole('heading', { name: 'Counts' }).waitFor();
    await picture(desk, `theme-${name}`);
    await desk.closeAll();
  }
  await desk.theme(THEMES[0][1], THEMES[0][2]);
}

async function walkthrough(desk) {
  await desk.command('Welcome: Open Walkthrough');
  await desk.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Read your articles back' })
    .click();
  await desk.page.locator('.getting-started-detail-right, .getting-started-media').first().waitFor();
  await desk.page.waitForTimeout(1500);
  await picture(desk, 'walkthrough');
}

async function picture(desk, name) {
  await desk.page.waitForTimeout(400);
  const file = path.join(pictures, `${name}.png`);
  await desk.page.screenshot({ path: file });
  if (process.argv.includes('--readme') && README_PICTURES.has(name)) {
    mkdirSync(path.join(root, 'docs/images'), { recursive: true });
    copyFileSync(file, path.join(root, 'docs/images', `${name}.png`));
  }
  step(name);
}

function step(what) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);
}
