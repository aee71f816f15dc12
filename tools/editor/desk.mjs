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

  /** Runs a command by its name in the palette. */
  async command(name) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`>${name}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await row.waitFor();
    await row.click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the workspace by its name. */
  async open(name) {
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.monaco-editor').first().waitFor();
  }

  async goToLine(line, column = 1) {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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
