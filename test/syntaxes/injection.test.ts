/**
 * What our grammars add to a Markdown grammar, as snapshots: each line of text, and under it the words that ours
 * gave a scope of its own. The host grammar is a stand-in with the scopes that every Markdown grammar of VS Code has.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const HOST = 'text.html.markdown';
const FILES: ReadonlyMap<string, string> = new Map([
  [HOST, 'test/syntaxes/host.tmLanguage.json'],
  ['backread.blocks', 'syntaxes/blocks.tmLanguage.json'],
  ['backread.prose', 'syntaxes/prose.tmLanguage.json'],
  ['backread.frontmatter', 'syntaxes/frontmatter.tmLanguage.json'],
]);

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(`${process.cwd()}/package.json`).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM({ data: new Uint8Array(readFileSync(wasm)).buffer });
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      const file = FILES.get(scope);
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === HOST ? [...FILES.keys()].filter((key) => key !== HOST) : undefined),
  });
  const grammar = await registry.loadGrammar(HOST);
  assert.ok(grammar, 'the host grammar did not load');
  return grammar;
}

/** `words <last scope>` for every token whose last scope is ours or, in frontmatter, TOML's. */
function ours(grammar: IGrammar, text: string): readonly string[] {
  const found: string[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const last = scopes.at(-1) ?? '';
      const words = line.slice(startIndex, endIndex).trim();
      if (/\.(?:backread|toml)$/u.test(last) && words !== '' && !/^(?:meta|punctuation)\./u.test(last)) {
        found.push(`${words} <${last}>`);
      }
    }
  }
  return found;
}

const source = (words: string): string => `${words} <keyword.other.source-line.backread>`;
const notice = (words: string): string => `${words} <keyword.other.notice.backread>`;
const footnote = (words: string): string => `${words} <constant.other.reference.footnote.backread>`;

describe('the grammars injected into Markdown', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const check = (name: string, text: string, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ours(grammar, text), expected));
  };
  check(
    'source lines by their label',
    'Text.\n\nSource: Harbour Office\n\n**Via:** a reader\n\n出典：港湾局',
    [source('Source'), source('Via'), source('出典')],
  );
  check('a source line in a list', '- Sources: two surveys', [source('Sources')]);
  check('no source line within a sentence', 'The source: a spokesman.\n\nOur sources say so.', []);
  check('notices by their opening', 'Correction: the year was wrong.\n\n*Editor’s note:* shortened.', [
    notice('Correction'),
    notice('Editor’s note'),
  ]);
  check('no notice in a sentence about one', 'Correction of the river took ten years.', []);
  check('footnotes, both ends', 'A claim.[^1]\n\n[^1]: The ledger of 1911.', [footnote('1'), footnote('1')]);
  check('nothing in code', '```\nSource: x\n<!-- backread-ignore copy/repeat -->\n```\n\n`[^1]`', []);
  check('an ignore comment', '<!-- backread-ignore statistic/unsourced: asked by phone -->', [
    '<!-- <comment.block.ignore.backread>',
    'backread-ignore <keyword.control.ignore.backread>',
    'statistic/unsourced <entity.name.tag.rule.backread>',
    ': <comment.block.ignore.backread>',
    'asked by phone <string.unquoted.reason.backread>',
    '--> <comment.block.ignore.backread>',
  ]);
  check('its form in MDX', '{/* backread-ignore-file copy/repeat */}', [
    '{/* <comment.block.ignore.backread>',
    'backread-ignore-file <keyword.control.ignore.backread>',
    'copy/repeat <entity.name.tag.rule.backread>',
    '*/} <comment.block.ignore.backread>',
  ]);
  check('another comment is left alone', '<!-- backread-ignored is no such word -->', []);
  check(
    'an ignore comment in YAML',
    '---\ntitle: "# backread-ignore x"\n# backread-ignore date/no-year: old\n---',
    [
      '# <punctuation.definition.comment.backread>',
      'backread-ignore <keyword.control.ignore.backread>',
      'date/no-year <entity.name.tag.rule.backread>',
      ': <comment.line.number-sign.ignore.backread>',
      'old <string.unquoted.reason.backread>',
    ].filter((line) => !line.includes('<punctuation')),
  );
  check('a YAML key is no source line', '---\nsource: a\n---\n\nSource: b', [source('Source')]);
  check(
    'TOML frontmatter',
    '+++\ntitle = "Ebb"\ndate = 2026-02-01\ndraft = false\n[params]\nn = 3\n+++\n\nSource: b',
    [
      'title <entity.name.tag.toml>',
      '"Ebb" <string.quoted.double.toml>',
      'date <entity.name.tag.toml>',
      '2026-02-01 <constant.other.date.toml>',
      'draft <entity.name.tag.toml>',
      'false <constant.language.boolean.toml>',
      'params <entity.name.section.toml>',
      'n <entity.name.tag.toml>',
      '3 <constant.numeric.toml>',
      source('Source'),
    ],
  );
  check('plus signs further down are no frontmatter', 'Text\n\n+++\na = 1\n+++', []);
  check('JSON frontmatter ends where its object ends', '{\n"source": "x"\n}\n\nSource: b', [
    source('Source'),
  ]);
});
