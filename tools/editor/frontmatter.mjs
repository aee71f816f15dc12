// Help while writing frontmatter, on the screen: completion, hover, quick fix and Create Frontmatter in YAML, TOML and
// JSON. Each step is checked, and its picture taken of the editor alone.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './editor.mjs';

/** A block in each of its forms, from one list of fields; a list of texts is a list there. */
const FORMS = {
  yaml: (fields) =>
    ['---', ...fields.map(([key, value]) => `${key}: ${inBrackets(value)}`), '---'].join('\n'),
  toml: (fields) => ['+++', ...fields.map(([key, value]) => `${key} = ${inToml(value)}`), '+++'].join('\n'),
  json: (fields) =>
    [
      '{',
      fields.map(([key, value]) => `  "${key}": ${JSON.stringify(value).replaceAll(',', ', ')}`).join(',\n'),
      '}',
    ].join('\n'),
};

const inBrackets = (value) => (Array.isArray(value) ? `[${value.join(', ')}]` : value);
const inToml = (value) => (/^\d{4}-/u.test(value) ? value : JSON.stringify(value).replaceAll(',', ', '));

const TEXT = `
# Ferries stay in port over the winter

By Ines Varga

The ferries of the Kelvoe line stay in port until March, the line said in its winter timetable.
`;

const OTHERS = [
  [
    ['title', 'The quay is paved anew'],
    ['date', '2026-02-03'],
    ['author', 'Ines Varga'],
    ['tags', ['Harbour', 'Transport']],
  ],
  [
    ['title', 'Lifeboat crew finds its cook'],
    ['date', '2026-02-10'],
    ['author', 'Tomas Rell'],
    ['tags', ['Harbour', 'People']],
  ],
  [
    ['title', 'Timetables of the coast'],
    ['date', '2026-02-17'],
    ['author', 'Ines Varga'],
    ['tags', ['Transport']],
  ],
];

const WRITTEN = [
  ['title', 'Ferries stay in port over the winter'],
  ['date', '2026-03-02'],
  ['tags', ['Coast']],
];

/** The articles of a form, in a folder of their own. */
function layOut(articles, form) {
  const folder = path.join(articles, form);
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  for (const [index, fields] of OTHERS.entries())
    write(`other-${index + 1}.md`, `${FORMS[form](fields)}\n\nWords of another article.\n`);
  write(`ferries-${form}.md`, `${FORMS[form](WRITTEN)}\n${TEXT}`);
  write(`slip-${form}.md`, `${FORMS[form](WRITTEN).replace('title', 'titel')}\n${TEXT}`);
  write(`draft-${form}.md`, TEXT.replace('By Ines Varga\n\n', '').trimStart());
}

/** All of it, in every form and theme; `take` keeps a picture of the editor. */
export async function frontmatterHelp(desk, articles, themes, take) {
  for (const form of Object.keys(FORMS)) layOut(articles, form);
  // Not every machine that takes pictures has letters for its tags.
  rmSync(path.join(articles, JAPANESE));
  for (const [name, theme, mark] of themes) {
    await desk.theme(theme, mark);
    for (const form of Object.keys(FORMS)) {
      const file = (stem) => path.join(articles, form, `${stem}-${form}.md`);
      const picture = (what) => take(`frontmatter-${what}-${form}-${name}`);
      await keys(desk, form, file('ferries'), picture);
      await values(desk, form, file('ferries'), picture);
      await hover(desk, file('ferries'), picture);
      await quickFix(desk, file('slip'), picture);
      await create(desk, file('draft'), picture);
    }
  }
  for (const form of Object.keys(FORMS)) rmSync(path.join(articles, form), { recursive: true });
  copyFileSync(path.join(root, 'samples', JAPANESE), path.join(articles, JAPANESE));
}

const JAPANESE = 'minato-shotengai.md';

const suggestions = (desk) => desk.page.locator('.suggest-widget.visible');

/** A key comes up while it is typed, with what it means, and is written with the place of its value. */
async function keys(desk, form, file, picture) {
  await opened(desk, file);
  await desk.goToLine(3, 60);
  await desk.page.keyboard.press('End');
  if (form === 'json') await desk.page.keyboard.type(' ');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type(form === 'json' ? '"au' : 'au', { delay: 120 });
  const row = suggestions(desk).locator('.monaco-list-row', { hasText: 'author' }).first();
  await row.waitFor();
  if ((await desk.page.locator('.suggest-details:visible').count()) === 0)
    await desk.page.keyboard.press('Control+Space');
  await desk.page.locator('.suggest-details', { hasText: 'byline' }).waitFor();
  await picture('completion');
  await desk.page.keyboard.press('Enter');
  const line = { yaml: /author:\s*$/u, toml: /author\s=\s""/u, json: /"author":\s""/u }[form];
  await desk.page.locator('.view-line', { hasText: line }).first().waitFor();
  await reverted(desk);
}

/** Values that other articles have, with how often. */
async function values(desk, form, file, picture) {
  await opened(desk, file);
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('tags'));
  await desk.goToLine(line + 1, 200);
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.press('ArrowLeft');
  await desk.page.keyboard.type(form === 'yaml' ? ', ' : ', "', { delay: 120 });
  const list = suggestions(desk);
  if (!(await shows(list.locator('.monaco-list-row', { hasText: 'Harbour' }))))
    await desk.page.keyboard.press('Control+Space');
  await list.locator('.monaco-list-row', { hasText: 'Harbour' }).first().waitFor();
  await picture('values');
  await desk.page.keyboard.press('Enter');
  // The bracket behind stays.
  const after = form === 'yaml' ? /\[Coast,\sHarbour\]/u : /\["Coast",\s"Harbour"\]/u;
  await desk.page.locator('.view-line', { hasText: after }).first().waitFor();
  await reverted(desk);
}

const shows = (locator) =>
  locator
    .first()
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );

async function hover(desk, file, picture) {
  await opened(desk, file);
  await desk.page.locator('.view-line span', { hasText: '2026-03-02' }).last().hover();
  await desk.page.locator('.monaco-hover', { hasText: 'Monday, 2 March 2026' }).first().waitFor();
  await picture('hover');
  await desk.page.mouse.move(5, 5);
  await desk.closeAll();
}

async function quickFix(desk, file, picture) {
  await opened(desk, file);
  const before = readFileSync(file, 'utf8');
  await desk.squiggles().first().waitFor();
  await desk.goToLine(2, before.split('\n')[1].indexOf('titel') + 2);
  await desk.page.keyboard.press('Control+.');
  const fix = desk.page.locator('.action-widget').getByText('Change to "title"');
  await fix.waitFor();
  await picture('quick-fix');
  await fix.click();
  await desk.page.locator('.view-line', { hasText: 'title' }).first().waitFor();
  await desk.page.keyboard.press('Control+s');
  await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  assert.equal(readFileSync(file, 'utf8'), before.replace('titel', 'title'));
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+s');
  await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  assert.equal(readFileSync(file, 'utf8'), before);
  await desk.closeAll();
}

async function create(desk, file, picture) {
  await opened(desk, file);
  await desk.command('Backread: Create Frontmatter');
  await desk.page.locator('.view-line', { hasText: '[author]' }).first().waitFor();
  await picture('create');
  await desk.command('Backread: Create Frontmatter');
  await desk
    .notification(/has frontmatter/u)
    .first()
    .waitFor();
  await desk.command('Notifications: Clear All Notifications');
  await reverted(desk);
}

async function opened(desk, file) {
  await desk.open(path.basename(file));
  await desk.page.locator('.monaco-editor .view-line').first().click();
}

async function reverted(desk) {
  await desk.page.keyboard.press('Escape');
  await desk.command('File: Revert File');
  await desk.closeAll();
}
