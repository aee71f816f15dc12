import type { Article, Identity, Lifted } from '../../article/article.ts';
import { isoDay, readDate } from '../../article/dates.ts';
import type { Frontmatter } from '../../article/frontmatter/frontmatter.ts';
import { addToFrontmatter, yamlText } from '../../article/frontmatter/writing.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'frontmatter/missing',
  summary: 'The file has no title or no date, neither in its frontmatter nor in its text nor in its name.',
  why: 'Without a title, a date and an author a story cannot be filed, found, dated or credited once it leaves the desk.',
  quiet:
    'README, index and licence files; curated items, whose provider stands for them; a file whose title and date stand in its text or its name; frontmatter that gives one of the three, that is not read, or that has no text under it.',
  basis: 'schema.org NewsArticle; Google article markup; ninjs.',
  severity: 'information',
  fixes: ['Create frontmatter'],
  options: {
    ignore: {
      type: 'strings',
      default: ['readme', 'index', '_index', 'license', 'licence', 'contributing', 'changelog', 'summary'],
      describe: 'Names of files, without their ending, that need neither title nor date.',
    },
  },
  *check({ article, profile, options }) {
    const { frontmatter, identity, path, text } = article;
    if (profile === 'curated' || options.ignore.includes(stemOf(path).toLowerCase())) return;
    if (identity.title !== null && identity.date !== null) return;
    if (frontmatter !== null && saysEnough(article, frontmatter)) return;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
    yield {
      range: { start, end: start + line.length },
      message: messageOf(identity),
      fixes: creation(article),
    };
  },
});

const IDENTITY = ['title', 'date', 'author'] as const;

const stemOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');

/** Frontmatter that gives one of the three, may give it where it is not read, or has no text to be the frontmatter of. */
function saysEnough({ identity, blocks }: Article, { read, fields, problems }: Frontmatter): boolean {
  if (!read || problems.some(({ code }) => code !== 'misplaced' && code !== 'duplicate-key')) return true;
  if (IDENTITY.some((name) => identity[name]?.from === 'frontmatter')) return true;
  return fields.length > 0 && blocks.every(({ prose }) => prose.text.trim() === '');
}

function messageOf(identity: Identity): string {
  const missing = IDENTITY.filter((name) => identity[name] === null);
  const found = IDENTITY.flatMap((name) => {
    const value = identity[name]?.value;
    return value === undefined ? [] : [`${name} “${clipped(value)}”`];
  });
  const lifted = found.length > 0 ? ` (found: ${found.join(', ')})` : '';
  return `This file names no ${missing.join(', no ').replace(/,(?=[^,]*$)/u, ' and')}; create frontmatter that does${lifted}.`;
}

const clipped = (value: string): string => (value.length > 60 ? `${value.slice(0, 59).trimEnd()}…` : value);

function creation(article: Article): readonly Fix[] {
  const lines = IDENTITY.map((name) => `${name}: ${valueOf(name, article.identity[name])}`);
  const edit = addToFrontmatter(article, lines);
  return edit === null ? [] : [{ title: 'Create frontmatter', safety: 'placeholder', edits: [edit] }];
}

function valueOf(name: (typeof IDENTITY)[number], found: Lifted | null): string {
  if (found === null) return '""';
  const reading = name === 'date' ? readDate(found.value) : null;
  return reading?.kind === 'day' ? isoDay(reading.day) : yamlText(found.value);
}
