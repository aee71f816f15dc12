import type { Article, Lifted } from '../../article/article.ts';
import { isoDay, readDate } from '../../article/dates.ts';
import { lineEnd } from '../../article/frontmatter/fences.ts';
import type { Written, WrittenField } from '../../article/frontmatter/editing/editing.ts';
import { fillFields } from '../../article/frontmatter/editing/fill.ts';
import { AUTHOR_KEYS, leveled, PUBLISHED_KEYS, TITLE_KEYS } from '../../article/frontmatter/keys.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Form } from '../../schema/form.ts';
import {
  ABOUT_FOLDER,
  emptyField,
  IDENTITY,
  isUnidentified,
  type IdentityName,
} from '../../schema/unidentified.ts';
import { anyOf } from '../../schema/words.ts';

const CREATE = 'Create frontmatter with the values found';
const CREATE_TEMPLATE = 'Create frontmatter from the template of the profile';
const ADD = 'Add what is missing to the frontmatter';
const ADD_TEMPLATE = 'Add the template of the profile to the frontmatter';

export const rule = defineRule({
  id: 'frontmatter/missing',
  summary: 'The file has no title or no date, neither in its frontmatter nor in its text nor in its name.',
  why: 'Without a title, a date and an author a story cannot be filed, found, dated or credited once it leaves the desk.',
  quiet:
    'README, index and licence files; curated items, whose provider stands for them; a file whose title and date stand in its text or its name; frontmatter that gives one of the three and has no empty title, that is not read, that has many other fields, or that has no text under it.',
  basis: 'schema.org NewsArticle; Google article markup; ninjs.',
  severity: 'information',
  fixes: [CREATE, CREATE_TEMPLATE, ADD, ADD_TEMPLATE],
  yieldsTo: 'frontmatter/required',
  options: {
    ignore: {
      type: 'strings',
      default: ABOUT_FOLDER,
      describe: 'Names of files, without their ending, that need neither title nor date.',
    },
  },
  *check({ article, profile, form, options }) {
    const { text } = article;
    if (!isUnidentified(article, profile, form, options.ignore)) return;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    yield {
      range: { start, end: lineEnd(text, start) },
      message: messageOf(article),
      get fixes() {
        return [...fromText(article, form), ...fromTemplate(article, form)];
      },
    };
  },
});

function messageOf(article: Article): string {
  const { identity, frontmatter } = article;
  const missing = IDENTITY.filter((name) => identity[name] === null);
  const empty = missing.flatMap((name) => emptyField(article, name)?.key ?? []).map((key) => `“${key}”`);
  const absent = missing.filter((name) => emptyField(article, name) === null);
  const what = [
    ...(absent.length > 0
      ? [
          `this file names ${anyOf(
            absent.map((name) => `no ${name}`),
            'and',
          )}`,
        ]
      : []),
    ...(empty.length > 0 ? [`${anyOf(empty, 'and')} ${empty.length > 1 ? 'are' : 'is'} empty`] : []),
  ].join(', and ');
  const add = `add ${anyOf(
    absent.map((name) => `the ${name}`),
    'and',
  )} to the frontmatter`;
  const toDo = [
    ...(absent.length > 0 ? [frontmatter === null ? 'create frontmatter that does' : add] : []),
    ...(empty.length > 0 ? [`fill in ${anyOf(empty, 'and')}`] : []),
  ].join(' and ');
  const found = IDENTITY.flatMap((name) => {
    const lifted = identity[name];
    if (lifted === null || lifted.from === 'frontmatter') return [];
    return [`${name} “${clipped(lifted.value)}” in the ${lifted.from === 'path' ? 'file name' : 'text'}`];
  });
  const where = found.length > 0 ? ` (found: ${found.join(', ')})` : '';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}; ${toDo}${where}.`;
}

const clipped = (value: string): string => (value.length > 60 ? `${value.slice(0, 59).trimEnd()}…` : value);

/** The three, with words to fill in where nothing is found. */
function fromText(article: Article, form: Form): readonly Fix[] {
  const { frontmatter, identity } = article;
  if (frontmatter === null && IDENTITY.every((name) => identity[name] === null)) return [];
  return fixOf(frontmatter === null ? CREATE : ADD, article, theThree(article, form));
}

/** Those of the three that the frontmatter does not give: as they are found, or with words to fill in. */
const theThree = (article: Article, form: Form): readonly WrittenField[] =>
  IDENTITY.flatMap((name): readonly WrittenField[] => {
    const found = article.identity[name];
    if (found?.from === 'frontmatter') return [];
    return [[emptyField(article, name)?.key ?? name, valueOf(name, found) ?? prompt(name, form)]];
  });

/** The three, what the profile requires and what it knows of the common rest, with words to fill in. */
function fromTemplate(article: Article, form: Form): readonly Fix[] {
  const known = form.fieldsOf([]);
  const required = known.filter((field) => field.required === 'always').map(({ key }) => key);
  const common = COMMON.filter((key) => known.some((field) => field.key === key));
  const named = new Set<string>(IDENTITY);
  const further = [...new Set([...required, ...common])].filter(
    (key) => !named.has(key) && !OTHERS.has(leveled(key)),
  );
  const fields: readonly WrittenField[] = [
    ...theThree(article, form),
    ...further.map((key) => [key, prompt(key, form)] as const),
  ];
  return fixOf(article.frontmatter === null ? CREATE_TEMPLATE : ADD_TEMPLATE, article, fields);
}

const COMMON = ['description', 'tags'];
/** What stands for one of the three under another name. */
const OTHERS: ReadonlySet<string> = new Set([...TITLE_KEYS, ...PUBLISHED_KEYS, ...AUTHOR_KEYS]);

function prompt(key: string, form: Form): Written {
  const info = form.fieldAt([key]);
  const types = info?.types ?? [];
  const [value] = info?.values ?? [];
  if (value !== undefined) return value;
  if (key === 'date' || types.includes('date')) return { placeholder: 'YYYY-MM-DD' };
  if (types.includes('boolean')) return false;
  const words = { placeholder: PROMPTS[key] ?? key };
  return types.includes('list') && !IDENTITY.some((name) => name === key) ? [words] : words;
}

const PROMPTS: Readonly<Record<string, string>> = {
  title: 'Title',
  author: 'First and last name',
  description: 'One or two sentences for lists and search engines',
  tags: 'tag',
};

function fixOf(title: string, article: Article, fields: readonly WrittenField[]): readonly Fix[] {
  const edits = fillFields(article, fields);
  return edits === null ? [] : [{ title, safety: 'placeholder', edits }];
}

function valueOf(name: IdentityName, found: Lifted | null): Written | null {
  if (found === null) return null;
  const reading = name === 'date' ? readDate(found.value) : null;
  return reading?.kind === 'day' ? { date: isoDay(reading.day) } : found.value;
}
