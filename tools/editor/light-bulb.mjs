// One quick fix of each kind from the light bulb's menu, by keyboard alone: chosen, filled in, saved, undone.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `‸` marks where the cursor is put, unless `line` names its line. `typed` goes where the editor leaves the cursor, and `⇥` there is the tab key.
 * What is saved is `text` without the mark, `from` in it replaced by `to`.
 */
const FIXES = [
  {
    name: 'rename',
    text: '---\n‸titel: Ferry pier\ndate: 2024-05-03\n---\n',
    fix: 'Change to "title"',
    from: 'titel',
    to: 'title',
  },
  {
    name: 'remove',
    text: '{\n  "title": "Ferry pier",\n  "‸exerpt": "The pier is closed.",\n  "draft": true\n}\n',
    fix: 'Remove the field',
    from: '"exerpt": "The pier is closed.",\n  ',
    to: '',
  },
  {
    name: 'convert',
    text: '+++\ntitle = "Ferry pier"\ndraft = ‸"true" # for now\n+++\n',
    fix: 'Convert',
    from: '"true"',
    to: 'true',
  },
  {
    name: 'wrap-in-list',
    text: '---\nwebUrl: https://harbourpost.example/pier\nprovider: { name: Harbour Post }\nimages: ‸{ url: pier.jpg, alt: The pier }\n---\n',
    fix: 'Wrap in a list',
    from: '{ url: pier.jpg, alt: The pier }',
    to: '[{ url: pier.jpg, alt: The pier }]',
  },
  {
    name: 'fill-in',
    text: '---\n‸title: Ferry pier\nbackread:\n  profile: newsroom\n---\n\nThe cranes stood still for a week, and nobody in the harbour said for how long.\n',
    line: 1,
    fix: 'Add all missing fields',
    typed: '2024-05-03⇥Ana Brook',
    from: 'profile: newsroom\n',
    to: 'profile: newsroom\ndate: "2024-05-03"\nauthor: "Ana Brook"\n',
  },
  {
    name: 'swap-dates',
    text: '+++\ntitle = "Ferry pier"\ndate = 2024-05-03\nlastmod = ‸2024-04-03\n+++\n',
    fix: 'Swap the two dates',
    from: '2024-05-03\nlastmod = 2024-04-03',
    to: '2024-04-03\nlastmod = 2024-05-03',
  },
  {
    name: 'remove-item',
    text: '---\ntitle: Ferry pier\noriginalUrl: https://harbourpost.example/pier\nprovider: { name: Harbour Post }\nrelated:\n  - ‸title: Ferry pier\n    webUrl: https://harbourpost.example/pier\n  - title: Another pier\n    webUrl: https://harbourpost.example/another\n---\n',
    fix: 'Remove the item',
    from: '  - title: Ferry pier\n    webUrl: https://harbourpost.example/pier\n',
    to: '',
  },
  {
    name: 'describe',
    text: '---\ntitle: Ferry pier\nimage:\n  src: ‸pier.jpg\n  width: 300\n---\n\nThe pier is closed.\n',
    fix: 'Insert alternative text',
    typed: 'The pier in the storm',
    from: '300\n',
    to: '300\n  alt: "The pier in the storm"\n',
  },
  {
    name: 'decoration',
    text: '---\ntitle: Ferry pier\ndate: 2024-05-03\n---\n\nThe pier is closed.\n\n‸![](wave.png)\n',
    fix: 'Mark as decoration',
    from: '![](wave.png)',
    to: '<img src="wave.png" alt="" />',
  },
];

const CURSOR = '‸';

/** `take` keeps a picture of the editor. */
export async function lightBulb(desk, articles, take) {
  const folder = path.join(articles, 'light-bulb');
  mkdirSync(folder, { recursive: true });
  for (const each of FIXES) {
    const file = path.join(folder, `bulb-${each.name}.md`);
    writeFileSync(file, each.text.replace(CURSOR, ''));
    await tried(desk, each, file, take);
  }
  rmSync(folder, { recursive: true });
}

async function tried(desk, { name, text, line, fix, typed = '', from, to }, file, take) {
  const { keyboard } = desk.page;
  const before = text.replace(CURSOR, '');
  const above = text.slice(0, text.indexOf(CURSOR)).split('\n');
  await desk.open(path.basename(file));
  await desk.squiggles().first().waitFor();
  await desk.goToLine(line ?? above.length, line === undefined ? above.at(-1).length + 2 : 1);
  await chosen(desk, fix, () => take(`light-bulb-${name}`));
  if (typed !== '') {
    for (const words of typed.split(/(⇥)/u)) {
      if (words === '⇥') await keyboard.press('Tab');
      else await keyboard.type(words);
    }
    await keyboard.press('Escape');
    await keyboard.press('Escape');
  }
  await saved(desk, file, before.replace(from, to));
  await take(`light-bulb-${name}-done`);
  // What was typed is undone first, word by word.
  for (let steps = 0; readFileSync(file, 'utf8') !== before; steps++) {
    assert.ok(steps < 12, `“${fix}” is not undone`);
    await keyboard.press('Control+z');
    await keyboard.press('Control+s');
    await desk.page.waitForTimeout(300);
  }
  await desk.closeAll();
}

/** Opens the menu at the cursor and goes down to a fix. */
async function chosen(desk, fix, shown) {
  const { keyboard } = desk.page;
  const menu = desk.page.locator('.action-widget').first();
  const row = menu.locator('.monaco-list-row.focused', { hasText: fix });
  await keyboard.press('Control+.');
  await menu.getByText(fix, { exact: true }).first().waitFor();
  for (let downs = 0; downs < 20 && (await row.count()) === 0; downs++) await keyboard.press('ArrowDown');
  await shown();
  await keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

async function saved(desk, file, text) {
  await desk.page.locator('.tab.active.dirty').waitFor();
  await desk.page.keyboard.press('Control+s');
  await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  assert.equal(readFileSync(file, 'utf8'), text);
}
