import type { ProfileName } from '../../policy/profile.ts';
import type { Edit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import type { Article } from '../article.ts';
import { setValue } from './editing/editing.ts';
import { textOf, type Field, type FieldValue } from './frontmatter.ts';
import { fieldNamed, leveled } from './keys.ts';

/** A text of the frontmatter with the place of its first unit, where it is written as it reads; else null. */
export interface FieldText {
  readonly text: string;
  readonly value: FieldValue;
  /** Offset of the text's first unit; null where escapes or folded lines keep places from being told. */
  readonly start: number | null;
}

/** Somebody else's article as a curated page shows it: the item itself, or one that it is related to. */
export interface CuratedItem {
  /** False for a related item. */
  readonly isLead: boolean;
  readonly range: Range;
  /** The list that a related item stands in, and its place there; null for the item itself. */
  readonly place: { readonly list: FieldValue; readonly index: number } | null;
  readonly fields: readonly Field[];
  readonly title: FieldText | null;
  readonly excerpt: FieldText | null;
  /** Addresses of the item's page, AMP copies apart. */
  readonly addresses: readonly Address[];
}

export interface Address extends FieldText {
  readonly key: string;
}

const EXCERPT_KEYS = ['excerpt', 'summary', 'description', 'teaser', 'abstract'];
const ADDRESS_KEYS = ['originalurl', 'weburl', 'canonicalurl', 'canonical', 'url', 'link'];
export const AMP_KEYS = ['ampweburl', 'cdnampweburl', 'ampurl'];

interface Profiled {
  readonly article: Article;
  readonly profile: ProfileName;
}

/** The item and its related ones; none where the article is not a curated item. */
export function curatedItems({ article, profile }: Profiled): readonly CuratedItem[] {
  const { frontmatter } = article;
  if (frontmatter === null || !frontmatter.read) return [];
  const { fields, content } = frontmatter;
  if (profile !== 'curated' && !(isThere(fields, PROVIDER_KEYS) && isThere(fields, PAGE_KEYS))) return [];
  const related = fields.filter(({ key }) => /^related/iu.test(key)).flatMap(({ value }) => itemsIn(value));
  return [itemOf(fields, content, null), ...related];
}

const PROVIDER_KEYS = ['provider'];
const PAGE_KEYS = ['originalurl', 'weburl'];

const isThere = (fields: readonly Field[], keys: readonly string[]): boolean =>
  fields.some(({ key }) => keys.includes(leveled(key)));

const itemsIn = (list: FieldValue): readonly CuratedItem[] =>
  list.kind !== 'list'
    ? []
    : list.items.flatMap((item, index) =>
        item.kind === 'mapping' ? itemOf(item.fields, item.range, { list, index }) : [],
      );

function itemOf(fields: readonly Field[], range: Range, place: CuratedItem['place']): CuratedItem {
  return {
    isLead: place === null,
    range,
    place,
    fields,
    title: fieldNamed(fields, ['title', 'headline'], fieldText),
    excerpt: fieldNamed(fields, EXCERPT_KEYS, fieldText),
    addresses: addressesOf(fields, ADDRESS_KEYS),
  };
}

export const addressesOf = (fields: readonly Field[], keys: readonly string[]): readonly Address[] =>
  keys.flatMap((key) => {
    const found = fieldNamed(fields, [key], (field) => {
      const text = fieldText(field);
      return text && { ...text, key: field.key };
    });
    return found === null ? [] : [found];
  });

/** The text of a field that holds one. */
export function fieldText({ value }: Field): FieldText | null {
  const text = textOf(value);
  if (text === undefined || value.kind !== 'scalar') return null;
  const quotes = value.style === 'plain' ? 0 : 1;
  const inside = value.raw.slice(quotes, value.raw.length - quotes);
  const isAsItReads = value.style !== 'block' && inside === String(value.value);
  const lead = inside.length - inside.trimStart().length;
  return { text, value, start: isAsItReads ? value.range.start + quotes + lead : null };
}

/** Puts other words for `[from, to)` of a field's text: in its place where that can be told, else all of it anew. */
export function editText(
  article: Article,
  { text, value, start }: FieldText,
  from: number,
  to: number,
  words: string,
): readonly Edit[] | null {
  const isPart = from > 0 || to < text.length;
  if (start !== null && isPart) return [{ start: start + from, end: start + to, text: words }];
  return setValue(article, value, text.slice(0, from) + words + text.slice(to));
}

/** The name of an item's provider: its own text, or the name in its mapping. */
export const providerOf = (fields: readonly Field[]): FieldText | null =>
  fieldNamed(fields, ['provider', 'publisher', 'source'], (field) =>
    field.value.kind === 'mapping' ? fieldNamed(field.value.fields, ['name'], fieldText) : fieldText(field),
  );

/** The scheme's host of an absolute web address, in lower case without `www.`; null for any other. */
export function hostOf(address: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(address)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./u, '');
}

/** True for an address without its scheme or its host: `www.example.org/a`, `/news/1`. */
export const isPartial = (address: string): boolean =>
  hostOf(address) === null && /^(?:\/(?!\/)|\.|www\.|[\w-]+\/)/u.test(address);

const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|or|ne|go|govt|gob|gouv)\.[a-z]{2}$/u;

/** The part of a host that is registered: two labels, or three under `co.uk` and its like. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
