import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { PROFILE_NAMES, SEVERITIES } from '../../server/engine/index.ts';
import { DEFAULT_SETTINGS } from '../../server/lsp/settings.ts';

const { commands, configuration, viewsWelcome, walkthroughs, views, menus } = manifest.contributes;
const properties: Readonly<Record<string, { readonly default: unknown; readonly enum?: readonly string[] }>> =
  configuration.properties;
const sources = ['src/commands.ts', 'src/outline/outlineView.ts', 'src/extension.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const said = (view: string): readonly string[] =>
  viewsWelcome.filter((welcome) => welcome.view === view).map(({ contents, when }) => `${when}: ${contents}`);

describe('what the extension contributes', () => {
  it('has the defaults that the server has', () => {
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
      assert.deepEqual(properties[`backread.${name}`]?.default, value, name);
    }
  });
  it('offers every profile and every severity', () => {
    assert.deepEqual(properties['backread.profile']?.enum, ['', ...PROFILE_NAMES]);
    const severities = Object.values(configuration.properties['backread.rules'].patternProperties)[0];
    assert.deepEqual(severities?.enum, [...SEVERITIES, 'off']);
  });
  it('registers every command', () => {
    for (const { command } of commands) assert.ok(sources.includes(`'${command}'`), command);
  });
  it('names only commands that there are, in menus, welcomes and walkthrough', () => {
    const known = new Set(commands.map(({ command }) => command));
    const inMenus = Object.values(menus).flatMap((items) => items.map(({ command }) => command));
    const written = JSON.stringify([viewsWelcome, walkthroughs]).match(/backread\.[a-zA-Z.]+/gu) ?? [];
    const asCommands = written.filter((name) => !(name in properties));
    for (const name of [...inMenus, ...asCommands]) {
      const isView = Object.values(views).some((list) => list.some(({ id }) => name.startsWith(id)));
      assert.ok(known.has(name) || isView || name === 'backread.backread', name);
    }
  });
  it('has every file that it names', () => {
    const named = JSON.stringify(manifest).match(/"(?:\.\/)?(?:media|schemas|syntaxes)\/[\w./-]+"/gu) ?? [];
    assert.ok(named.length > 8);
    for (const file of named) assert.ok(existsSync(file.slice(1, -1)), file);
  });
  it('says the same when empty, in both outline views', () => {
    assert.deepEqual(said('backread.outline'), said('backread.explorerOutline'));
  });
});
