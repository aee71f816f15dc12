import type { Article } from '../article/article.ts';
import { textOf, type Field, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import { lineAt } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Draft } from './drafts.ts';
import { clipped, LABEL_LENGTH } from './label.ts';
import { NOTHING, passagesOf, type Passage } from './passage.ts';

const EXCERPTS: readonly string[] = [
  'excerpt',
  'description',
  'summary',
  'abstract',
  'subtitle',
  'deck',
  'teaser',
];
const TOPICS: readonly string[] = ['topics', 'tags', 'keywords', 'categories', 'subjects'];
const DATES = /date|published|updated/iu;
/** Fields that belong to the identity of an item beside its title. */
const IDENTITY = /url|link|author|byline|slug|date|published|updated/iu;

/** An item that is frontmatter only: what it is, the topics it is given, and one node for each related item. */
export function curatedOutline(article: Article): readonly Draft[] {
  const fields = article.frontmatter?.fields ?? [];
  const item = itemOf(fields);
  if (item === null) return [];
  const related = fields.filter((field) => /^related/iu.test(field.key)).flatMap(relatedItems);
  const texts = [item, ...related.map(({ item }) => item)].map(({ title, excerpt }) =>
    sentencesOf(title, excerpt),
  );
  const passages = passagesOf(texts.map((sentences) => ({ sentences, english: true })));
  return [
    itemDraft(article, fields, item, passages[0]),
    ...fields
      .filter(({ key }) => TOPICS.includes(key.toLowerCase()))
      .flatMap((field) => topicsDraft(article, field)),
    ...related.flatMap((one, at) => relatedDraft(article, item, one, passages[at + 1])),
  ];
}

interface Item {
  readonly title: string;
  readonly excerpt: string;
  readonly provider: string;
  readonly date: string;
}

function itemOf(fields: readonly Field[]): Item | null {
  const text = (keys: readonly string[]): string =>
    keys
      .map((key) => textOf(fields.find((field) => field.key.toLowerCase() === key)?.value))
      .find((value) => value !== undefined) ?? '';
  const title = text(['title', 'headline', 'name']);
  if (title === '') return null;
  const date = fields.find(
    (field) => DATES.test(field.key) && /^\d{4}-\d\d-\d\d/u.test(textOf(field.value) ?? ''),
  );
  return {
    title,
    excerpt: text(EXCERPTS),
    provider: providerOf(fields),
    date: textOf(date?.value)?.slice(0, 10) ?? '',
  };
}

function providerOf(fields: readonly Field[]): string {
  const value = fields.find(({ key }) => /^(?:provider|publisher|source)$/iu.test(key))?.value;
  if (value?.kind !== 'mapping') return textOf(value) ?? '';
  const part = (key: string): string | undefined =>
    textOf(value.fields.find((field) => field.key === key)?.value);
  return part('name') ?? part('domain') ?? '';
}

const sentencesOf = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

interface RelatedItem {
  readonly item: Item;
  readonly value: FieldValue;
}

const relatedItems = ({ value }: Field): readonly RelatedItem[] =>
  value.kind !== 'list'
    ? []
    : value.items.flatMap((entry) => {
        const item = entry.kind === 'mapping' ? itemOf(entry.fields) : null;
        return item === null ? [] : [{ item, value: entry }];
      });

/** An item of frontmatter only is told by its title, provider and date together. */
const ITEM_LABEL_LENGTH = 80;

function itemDraft(
  article: Article,
  fields: readonly Field[],
  item: Item,
  passage: Passage = NOTHING,
): Draft {
  return {
    ...placeOf(article, identityRange(fields)),
    label: withOrigin(item.title, [item.provider, item.date], '', ITEM_LABEL_LENGTH),
    kind: 'frontmatter',
    passage,
    because: 'the title, provider and date of its frontmatter',
    children: [],
  };
}

/** From the title through the fields behind it that tell what the item is, up to the first that does not. */
function identityRange(fields: readonly Field[]): Range {
  const at = fields.findIndex(({ key }) => /^(?:title|headline|name)$/iu.test(key));
  const start = fields[at]?.range.start ?? 0;
  let end = fields[at]?.range.end ?? start;
  for (const field of fields.slice(at + 1)) {
    if (!IDENTITY.test(field.key) && !EXCERPTS.includes(field.key.toLowerCase())) break;
    end = field.range.end;
  }
  return { start, end };
}

function topicsDraft(article: Article, field: Field): readonly Draft[] {
  const topics = field.value.kind === 'list' ? field.value.items.flatMap((item) => textOf(item) ?? []) : [];
  if (topics.length === 0) return [];
  const [passage = NOTHING] = passagesOf([{ sentences: topics, english: true }]);
  return [
    {
      ...placeOf(article, field.range),
      label: clipped(`Topics: ${topics.join('; ')}`, LABEL_LENGTH),
      kind: 'frontmatter',
      passage,
      because: `the field ${field.key}`,
      children: [],
    },
  ];
}

function relatedDraft(
  article: Article,
  main: Item,
  { item, value }: RelatedItem,
  passage: Passage = NOTHING,
): Draft {
  const repeats = isSame(item, main);
  const title = repeats ? 'duplicate of this item' : item.title;
  return {
    ...placeOf(article, value.range),
    label: withOrigin(title, [item.provider], 'Related ▸ '),
    kind: 'related',
    passage,
    because: repeats
      ? 'it has the title or the excerpt of the item itself'
      : 'the title and provider of a related item',
    children: [],
  };
}

/** Letters and digits only, so that case and the form of an apostrophe do not count. */
const level = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSame = (one: Item, other: Item): boolean =>
  level(one.title) === level(other.title) ||
  (one.excerpt !== '' && level(one.excerpt) === level(other.excerpt));

/** A title with its origin in brackets; the title gives way when both do not fit. */
function withOrigin(title: string, origin: readonly string[], front = '', room = LABEL_LENGTH): string {
  const known = origin.filter((part) => part !== '').join(', ');
  const behind = known === '' || known.length > room / 2 ? '' : ` (${known})`;
  return front + clipped(title, room - front.length - behind.length) + behind;
}

function placeOf(
  article: Article,
  { start, end }: Range,
): Pick<Draft, 'start' | 'end' | 'startLine' | 'endLine'> {
  const last = start + article.text.slice(start, end).trimEnd().length;
  return {
    start,
    end: last,
    startLine: lineAt(article.lines, start),
    endLine: lineAt(article.lines, Math.max(start, last - 1)),
  };
}
