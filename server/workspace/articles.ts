import type { Article } from '../engine/index.ts';
import { extensionOf, nameOf } from './paths.ts';

/** Extensions of files that can be articles. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  'md',
  'markdown',
  'mdown',
  'mkd',
  'mdx',
  'qmd',
  'rmd',
  'txt',
  'text',
]);

export const hasArticleExtension = (path: string): boolean => EXTENSIONS.has(extensionOf(path));

/** Folders whose Markdown files are taken for articles. */
const ARTICLE_FOLDERS: ReadonlySet<string> = new Set([
  'content',
  'contents',
  'posts',
  '_posts',
  'post',
  '_drafts',
  'articles',
  'blog',
  'news',
  'stories',
]);

export const isArticleFolder = (name: string): boolean => ARTICLE_FOLDERS.has(name.toLowerCase());

/** Folders that tools fill, entered only where a policy's `include` leads into them or somebody names them. */
const GENERATED: ReadonlySet<string> = new Set([
  '_book',
  '_freeze',
  '_site',
  '__pycache__',
  'bower_components',
  'build',
  'coverage',
  'dist',
  'out',
  'public',
  'renv',
  'site-packages',
  'target',
  'vendor',
  'venv',
]);

/** Below an article folder such a name is a section of the paper: `content/public`. */
export const isGeneratedFolder = (name: string, inArticleFolder: boolean): boolean =>
  name.startsWith('.') || (!inArticleFolder && GENERATED.has(name.toLowerCase()));

/** Never entered at all unless named. */
export const isClosedFolder = (name: string): boolean => name === '.git' || name === 'node_modules';

/** Files about a project, whatever their case, with a language at most: README.zh-CN.md. */
const PROJECT_FILE =
  /^(?:readme|licen[cs]e|copying|changelog|contributing|contributors|codeowners|code[-_]of[-_]conduct)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?$/iu;
/** Words that are a project's file only in capitals; `security.md` may well be an article. */
const PROJECT_FILE_IN_CAPITALS =
  /^(?:README|LICEN[CS]E|CHANGELOG|CHANGES|HISTORY|NEWS|NOTICE|PATENTS|RELEASE[-_]?NOTES|SECURITY|SUPPORT|GOVERNANCE|FUNDING|CITATION|INSTALL|UPGRADING|MIGRATION|TODO|ROADMAP|AUTHORS|OWNERS|MAINTAINERS|AGENTS|CLAUDE|GEMINI|PULL_REQUEST_TEMPLATE|ISSUE_TEMPLATE)(?:[-_.].*)?$/u;
const MACHINE_FILE =
  /^(?:requirements(?:[-_.].*)?|constraints|cmakelists|robots|humans|ads|app-ads|llms(?:-full)?|manifest|package[-_.]lock.*|.*[-_.]lock|.*[-_.]logs?|logs?)\.(?:txt|text)$/iu;

/** Why a file is never an article by its name, or null. */
export function notByName(path: string): string | null {
  const name = nameOf(path);
  const stem = name.replace(/\.[^.]*$/u, '');
  if (PROJECT_FILE.test(stem) || PROJECT_FILE_IN_CAPITALS.test(stem))
    return `a file named ${name} is about a project`;
  return MACHINE_FILE.test(name) ? `a file named ${name} is written for tools` : null;
}

/** Words of prose that a Markdown file without frontmatter has at least, outside the folders of articles. */
const LEAST_WORDS = 120;
/** Words that make a paragraph of plain text prose. */
const PARAGRAPH_WORDS = 20;

/** Why a text is no article by what it holds, or null where it is one. */
export function notByContent(article: Article, inArticleFolder: boolean): string | null {
  if (article.format === 'text') {
    const paragraphs = article.blocks.filter(
      ({ kind, prose }) => kind === 'paragraph' && countWords(prose.text) >= PARAGRAPH_WORDS,
    );
    return paragraphs.length >= 2 ? null : 'it is plain text with less than two paragraphs of prose';
  }
  if (inArticleFolder || article.frontmatter !== null) return null;
  let words = 0;
  for (const { kind, prose } of article.blocks) {
    if (kind === 'paragraph') words += countWords(prose.text);
    if (words >= LEAST_WORDS) return null;
  }
  return `it has no frontmatter and fewer than ${LEAST_WORDS} words of prose (${words})`;
}

/** Words as runs of letters and digits; scripts without spaces count two characters as a word. */
function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu))
    words += WITHOUT_SPACES.test(run) ? run.length / 2 : 1;
  return Math.floor(words);
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
