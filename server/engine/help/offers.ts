/** What a field's value can be: from its form, the calendar, the text, the house's vocabulary, other articles. */
import type { Identity } from '../article/article.ts';
import { isoDay, readDate } from '../article/dates.ts';
import {
  AUTHOR_KEYS,
  DECK_KEYS,
  MODIFIED_KEYS,
  OTHER_DATE_KEYS,
  PUBLISHED_KEYS,
  TITLE_KEYS,
} from '../article/frontmatter/keys.ts';
import { PROFILE_NAMES } from '../policy/profile.ts';
import type { FieldInfo, FieldPath, FieldType } from '../schema/form.ts';
import type { Completion, HelpInput } from './complete.ts';
import { dayInWords } from './days.ts';
import { patternOf } from './vocabulary.ts';
import type { Scalar } from './writing.ts';

export interface Offer {
  readonly label: string;
  readonly value: Scalar;
  readonly kind: Completion['kind'];
  readonly detail: string;
  /** The smaller, the earlier in the list. */
  readonly rank: number;
  /** Of an outlet. */
  readonly domain?: string;
}

const TOPIC_KEYS: readonly string[] = [
  'topics',
  'topic',
  'tags',
  'tag',
  'categories',
  'category',
  'keywords',
  'subjects',
  'subject',
  'section',
  'sections',
];

const OUTLET_KEYS: readonly string[] = ['provider', 'publisher', 'publication', 'outlet'];

export function offersFor(input: HelpInput, path: FieldPath, info: FieldInfo | null): readonly Offer[] {
  const pattern = patternOf(path);
  const names = pattern.split('.');
  const key = names.at(-1) ?? '';
  if (names[0] === 'backread') return ownOffers(input, key);
  const types =
    typeof path.at(-1) === 'number' && info !== null && info.items.length > 0 ? info.items : info?.types;
  return [
    ...(info === null ? [] : [...info.values, ...(info.itemValues ?? [])]).map((value): Offer => ({
      label: String(value),
      value,
      kind: 'choice',
      detail: info?.from ?? '',
      rank: 1,
    })),
    ...booleans(types ?? [], info),
    ...(isDate(key, types) ? dates(input) : []),
    ...(names.length === 1 ? found(input.article.identity, key) : []),
    ...(names.length === 1 && TOPIC_KEYS.includes(key) ? houseTopics(input, key) : []),
    ...used(input, names, info === null ? [] : [...(types ?? []), ...info.items]),
  ];
}

function booleans(types: readonly FieldType[], info: FieldInfo | null): readonly Offer[] {
  if (!types.includes('boolean') || info === null) return [];
  return [true, false].map((value) => ({
    label: String(value),
    value,
    kind: 'choice',
    detail: info.from,
    // Last where the field is something else as a rule.
    rank: types[0] === 'boolean' ? 1 : 5,
  }));
}

const DATE_KEYS: readonly string[] = [...PUBLISHED_KEYS, ...MODIFIED_KEYS, ...OTHER_DATE_KEYS];

const isDate = (key: string, types: readonly FieldType[] | undefined): boolean =>
  types === undefined ? DATE_KEYS.includes(key) : types.includes('date');

function dates({ article, today }: HelpInput): readonly Offer[] {
  const { date } = article.identity;
  const reading = date === null || date.from === 'frontmatter' ? null : readDate(date.value);
  const inName = DATE_IN_NAME.exec(article.path)?.[0].replaceAll('/', '-');
  return [
    dateOffer(today, 'today', 2),
    ...(inName === undefined ? [] : [dateOffer(inName, 'from the file’s name', 1)]),
    ...(reading?.kind === 'day' && date?.from === 'text'
      ? [dateOffer(isoDay(reading.day), 'from the text', 1)]
      : []),
  ].flatMap((offer) => offer ?? []);
}

const DATE_IN_NAME = /(?:19|20)\d{2}([-/])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/u;

function dateOffer(iso: string, from: string, rank: number): Offer | null {
  const reading = readDate(iso);
  if (reading.kind !== 'day') return null;
  return { label: iso, value: iso, kind: 'date', detail: `${from} · ${dayInWords(reading.day)}`, rank };
}

/** What the text itself says of the article. */
function found(identity: Identity, key: string): readonly Offer[] {
  const lists = [
    [TITLE_KEYS, identity.title, 'value', 'the heading'],
    [AUTHOR_KEYS, identity.author, 'person', 'the byline'],
    [DECK_KEYS, identity.deck, 'value', 'the standfirst'],
  ] as const;
  return lists.flatMap(([keys, lifted, kind, from]): readonly Offer[] =>
    keys.includes(key) && lifted?.from === 'text'
      ? [{ label: lifted.value, value: lifted.value, kind, detail: `from ${from} of the text`, rank: 1 }]
      : [],
  );
}

function houseTopics({ topics, vocabulary }: HelpInput, key: string): readonly Offer[] {
  const counts = new Map(vocabulary.valuesAt(key).map(({ value, count }) => [value, count]));
  return topics.map((topic) => {
    const count = counts.get(topic);
    const detail = count === undefined ? 'house topic' : `house topic · ${articles(count)}`;
    return { label: topic, value: topic, kind: 'topic', detail, rank: 2 };
  });
}

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

const MOST_CHOICES = 30;

/** What other articles have in this field, or, where they have none, in fields that mean the same. */
function used(
  { vocabulary }: HelpInput,
  names: readonly string[],
  types: readonly FieldType[],
): readonly Offer[] {
  const pattern = names.join('.');
  const [first = ''] = names;
  const group = [AUTHOR_KEYS, OUTLET_KEYS, TOPIC_KEYS].find((keys) => keys.includes(first));
  const kind =
    group === AUTHOR_KEYS
      ? 'person'
      : group === OUTLET_KEYS
        ? 'outlet'
        : group === TOPIC_KEYS
          ? 'topic'
          : 'value';
  if (group === undefined && types.length > 0 && !types.some((type) => type === 'text' || type === 'any'))
    return [];
  const patterns = group === undefined ? [pattern] : [pattern, ...relatives(names, group, kind)];
  const values = patterns.map((one) => vocabulary.valuesAt(one)).find((list) => list.length > 0) ?? [];
  const isDomain = names.at(-1) === 'domain';
  // Where nearly every article has a value of its own, those are no vocabulary.
  const isChosen = group !== undefined || values.length <= MOST_CHOICES;
  return values
    .filter(({ count }) => isChosen || count > 1)
    .map(({ value, count }) => {
      const domain = kind === 'outlet' && !isDomain ? vocabulary.domainOf(value) : undefined;
      const detail = [...(domain === undefined ? [] : [domain]), articles(count)].join(' · ');
      return { label: value, value, kind, detail, rank: 3, ...(domain === undefined ? {} : { domain }) };
    });
}

/** Where else the same names stand: `authors` for `author`, `authors.name` for both. */
function relatives(
  names: readonly string[],
  group: readonly string[],
  kind: Offer['kind'],
): readonly string[] {
  if (names.length > 1 && names[1] !== 'name') return [];
  if (kind === 'topic') return names.length > 1 ? [] : group;
  return group.flatMap((key) => [key, `${key}.name`]);
}

/** The fields that speak to this tool. */
function ownOffers({ rules }: HelpInput, key: string): readonly Offer[] {
  if (key === 'profile')
    return PROFILE_NAMES.map((name) => ({
      label: name,
      value: name,
      kind: 'choice',
      detail: 'profile',
      rank: 1,
    }));
  if (key !== 'ignore') return [];
  return rules.map(({ id, summary }) => ({ label: id, value: id, kind: 'choice', detail: summary, rank: 1 }));
}
