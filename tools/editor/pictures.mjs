// What a reader sees: installs the packed extension into a clean VS Code, does what the README says, checks what is on
// the screen at every step and takes its picture.
//   npm run test:ui                pictures go to dist/pictures
//   npm run test:ui -- --only crowd   one scene or several, parted by commas
//   npm run test:ui -- --readme    those that the README and the pages show are written to docs/images as well
import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { Desk } from './desk.mjs';
import { frontmatterHelp } from './frontmatter.mjs';
import { lightBulb } from './light-bulb.mjs';
import { installVsix, pageAddress, remove, root, startEditor, tool } from './editor.mjs';
import { smallPng } from './png.mjs';

/** Those that the README and docs/frontmatter.md show. */
const SHOWN = new Set(['findings', 'quick-fix', 'article-report', 'workspace-report']);
const isShown = (name) => SHOWN.has(name) || name.startsWith('frontmatter-');
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

/** In this order; one is run by its name with --only. Each begins with what it needs on the screen. */
const SCENES = [
  findings,
  quickFix,
  hover,
  typing,
  plainText,
  articleReport,
  workspaceReport,
  noArticle,
  otherThemes,
  frontmatter,
  bulb,
  walkthrough,
  draft,
  outsideTheFolder,
  tooLarge,
  crowd,
];

async function tour(desk, articles, outside) {
  const onlyAt = process.argv.indexOf('--only');
  const only = onlyAt < 0 ? null : new Set(process.argv[onlyAt + 1]?.split(','));
  for (const scene of SCENES) {
    if (only === null || only.has(scene.name)) await scene(desk, articles, outside);
  }
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
  await desk.open(ARTICLE);
  await desk.squiggles().first().waitFor();
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
  await desk.open(ARTICLE);
  await desk.squiggles().first().waitFor();
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
  await desk.open(ARTICLE);
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

async function frontmatter(desk, articles) {
  await desk.command('View: Toggle Primary Side Bar Visibility');
  await frontmatterHelp(desk, articles, THEMES.slice(0, 2), (name) => picture(desk, name, CLOSE_UP));
  await desk.theme(THEMES[0][1], THEMES[0][2]);
  await desk.command('View: Toggle Primary Side Bar Visibility');
}

async function bulb(desk, articles) {
  await lightBulb(desk, articles, (name) => picture(desk, name, CLOSE_UP));
}

async function walkthrough(desk) {
  await desk.command('Welcome: Open Walkthrough', { asks: true });
  await desk.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Read your articles back' })
    .click();
  await desk.page.locator('.getting-started-detail-right, .getting-started-media').first().waitFor();
  await desk.page.waitForTimeout(1500);
  await picture(desk, 'walkthrough');
}

/** A draft that was never saved. */
async function draft(desk) {
  await desk.command('File: New Untitled Text File');
  await desk.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
  await desk.page.keyboard.type('A draft about the quay, which nobody has read yet.\n\n');
  await desk.page.keyboard.type('Exactly 41% of the crews have never seen the new gauge.\n\n');
  await desk.page.keyboard.type('Experts say that the quay has sunk, and the dues rose by 14%.\n');
  await desk.command('Backread: Review Article');
  await desk.squiggles().first().waitFor();
  await picture(desk, 'draft');
  await desk.command('View: Close Editor', { asks: true });
  await desk.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
}

/** A file of another folder is left to defaults, and reviewed when asked. */
async function outsideTheFolder(desk, articles, outside) {
  mkdirSync(outside, { recursive: true });
  const file = path.join(outside, 'away.md');
  copyFileSync(path.join(root, 'samples', ARTICLE), file);
  await desk.command('File: Open File...', { asks: true });
  const input = desk.page.locator('.quick-input-widget input[type=text]');
  // The list of the folder comes last, and with it the editor's own words in the line.
  await desk.page.locator('.quick-input-list .monaco-list-row', { hasText: ARTICLE }).waitFor();
  await input.fill(file);
  await desk.page.locator('.quick-input-list .monaco-list-row', { hasText: 'away.md' }).click();
  await desk.page.locator('.tab.active', { hasText: 'away.md' }).waitFor();
  await desk.status('Not an article').waitFor();
  await desk.command('Backread: Review Article');
  await desk.squiggles().first().waitFor();
  await picture(desk, 'outside');
  await desk.closeAll();
}

/** Ten megabytes: a calm word, and an editor that goes on. */
async function tooLarge(desk, articles) {
  const paragraph = 'The harbour was quiet, and nearly 48% of the moorings were empty. '.repeat(15);
  writeFileSync(path.join(articles, 'endless.md'), `# Endless\n\n${`${paragraph}\n\n`.repeat(10_000)}`);
  await desk.open('endless.md');
  await desk.status('Too large to review').waitFor();
  await picture(desk, 'too-large');
  await desk.open(ARTICLE);
  await desk.squiggles().first().waitFor();
  await desk.closeAll();
  rmSync(path.join(articles, 'endless.md'));
}

/** Five hundred articles: progress, a cancelled review that says so, and a whole one. */
async function crowd(desk, articles) {
  const samples = readdirSync(path.join(root, 'samples')).filter((name) => /\.(?:md|txt)$/u.test(name));
  mkdirSync(path.join(articles, 'content'));
  for (let count = 0; count < 500; count++) {
    const name = samples[count % samples.length];
    const [stem, ending] = name.split('.');
    // Long ones, so that there is something to watch and to cancel.
    const text = readFileSync(path.join(root, 'samples', name), 'utf8');
    writeFileSync(path.join(articles, 'content', `${stem}-${count}.${ending}`), `${text}\n\n`.repeat(8));
  }
  await desk.command('Backread: Review Workspace');
  const progress = desk.notification('reviewing the workspace');
  await progress.waitFor();
  await desk.page.screenshot({ path: path.join(pictures, 'progress.png') });
  await progress.getByRole('button', { name: 'Cancel' }).click();
  const page = desk.webview();
  await page.getByText(/^Cancelled: this tells of the \d+ articles? reviewed until then/u).waitFor();
  await picture(desk, 'cancelled');
  const start = Date.now();
  await page.getByRole('button', { name: 'Review again' }).click();
  await page.getByText(/^\s*508 of 508 articles reviewed/u).waitFor({ timeout: 120_000 });
  step(`508 articles reviewed and shown in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  await picture(desk, 'crowd');
}

/** The beginning of the text with what is around it, in pixels. */
const CLOSE_UP = { width: 1000, height: 320 };

/** The screen, or the upper left of the editor in the size given. */
async function picture(desk, name, size) {
  await desk.page.waitForTimeout(400);
  const corner = size && (await desk.page.locator('.part.editor').boundingBox());
  const shot = await desk.page.screenshot(corner ? { clip: { x: corner.x, y: corner.y, ...size } } : {});
  writeFileSync(path.join(pictures, `${name}.png`), shot);
  if (process.argv.includes('--readme') && isShown(name)) {
    mkdirSync(path.join(root, 'docs/images'), { recursive: true });
    writeFileSync(path.join(root, 'docs/images', `${name}.png`), await smallPng(desk.page, shot));
  }
  step(name);
}

function step(what) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);
}

await tool(async () => {
  mkdirSync(pictures, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'backread-pictures-'));
  const articles = path.join(work, 'articles');
  cpSync(path.join(root, 'samples'), articles, { recursive: true });
  copyFileSync(path.join(root, 'test/extension/articles/notes/README.md'), path.join(articles, 'README.md'));
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
      await tour(desk, articles, path.join(work, 'elsewhere'));
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
