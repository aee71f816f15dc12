// The user interface of the editor as a reader meets it: palette, lists, editor, notifications, pages of webviews.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Longer than a busy machine takes. */
const PATIENCE = 45_000;

export class Desk {
  constructor(page, folder) {
    this.page = page;
    this.settingsFile = path.join(folder, '.vscode/settings.json');
    page.setDefaultTimeout(PATIENCE);
  }

  async ready() {
    await this.page.locator('.monaco-workbench .part.sidebar').waitFor();
    await this.page.locator('.statusbar-item').first().waitFor();
  }

  /** The line that a key opens; a page that is still loading swallows keys. */
  async quickInput(key) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await again(async () => {
      await this.page.keyboard.press(key);
      await input.waitFor({ timeout: 5000 });
    });
    return input;
  }

  /** Asks for something in the line that a key opens, and takes the first row that says it. */
  async pick(key, question, words) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    // What an extension brings is there a little later than the editor.
    await again(
      async () => {
        const input = await this.quickInput(key);
        await input.fill(question);
        await row.waitFor({ timeout: 5000 });
      },
      () => this.page.keyboard.press('Escape'),
    );
    await row.click();
    // Out of the way, where nothing has a tooltip.
    await this.page.mouse.move(690, 12);
  }

  quickInputClosed() {
    return this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command by its name in the palette; `asks`: it goes on to ask something there. */
  async command(name, { asks = false } = {}) {
    await this.pick('F1', `>${name}`, name);
    if (!asks) await this.quickInputClosed();
  }

  /** Opens a file of the workspace by its name. */
  async open(name) {
    await this.pick('Control+p', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.monaco-editor').first().waitFor();
  }

  async goToLine(line, column = 1) {
    const input = await this.quickInput('Control+g');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInputClosed();
  }

  /** Squiggles of an open editor; kinds are error, warning and info. */
  squiggles() {
    return this.page.locator('.monaco-editor [class*="squiggly-"]');
  }

  problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Rows of the theme outline, in the view that is on the screen. */
  themes() {
    return this.page
      .locator('.pane', { has: this.page.locator('.pane-header', { hasText: 'Themes' }) })
      .locator('.monaco-list-row');
  }

  status(words) {
    return this.page.locator('.statusbar-item', { hasText: words });
  }

  notification(words) {
    return this.page.locator('.notification-toast, .notifications-center', { hasText: words });
  }

  /** The page inside the webview that is in front, two frames deep. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
  }

  /** Changes the workspace's settings as one who edits the file does. */
  set(changes) {
    mkdirSync(path.dirname(this.settingsFile), { recursive: true });
    const settings = existsSync(this.settingsFile) ? JSON.parse(readFileSync(this.settingsFile, 'utf8')) : {};
    writeFileSync(this.settingsFile, JSON.stringify({ ...settings, ...changes }, null, 2));
  }

  async theme(name, mark) {
    this.set({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor();
    await this.page.waitForTimeout(700);
  }

  async closeAll() {
    await this.command('View: Close All Editors');
  }
}

/** Tries up to eight times, with something done in between. */
async function again(attempt, between = () => Promise.resolve()) {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 8) throw error;
      await between();
    }
  }
}
