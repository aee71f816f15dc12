import type { Article } from '../../article/article.ts';
import {
  curatedItems,
  fieldText,
  providerOf,
  type CuratedItem,
  type FieldText,
} from '../../article/frontmatter/curated.ts';
import { removeItem } from '../../article/frontmatter/editing/editing.ts';
import type { FieldValue } from '../../article/frontmatter/frontmatter.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { BROAD_TOPIC_WORDS, TOPIC_ALIASES } from '../../language/english/topics.ts';
import { COUNTRIES, REGIONS } from '../../language/gazetteer.ts';
import { isCurated } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineBreakOf } from '../../text/edit.ts';
import { lineAt, lineStart } from '../../text/lines.ts';
import { nearest } from '../../text/nearest.ts';
import { stemOf } from '../../themes/stems.ts';

export const rule = defineRule({
  id: 'curation/unmentioned-topic',
  summary:
    'A topic of a curated item whose own words occur nowhere in its title, excerpt, text, provider, address or folder.',
  why: 'The item is listed where readers look for something else.',
  quiet:
    'Broad topics such as AI, news or politics; words that several topics of the item share; inflections, abbreviations and other names of the same thing; items with less than 25 words; scripts without spaces.',
  basis: 'House practice of aggregation.',
  severity: 'hint',
  fixes: ['Remove the topic', 'Keep and ignore'],
  options: {
    broad: { type: 'strings', default: [], describe: 'Further words too broad to be looked for.' },
    fewestWords: {
      type: 'number',
      default: 25,
      minimum: 1,
      maximum: 1000,
      describe: 'Words of title, excerpt and text under which nothing is said.',
    },
  },
  when: isCurated,
  *check({ article, dossier, options }) {
    const lead = dossier.recall(curatedItems).find(({ isLead }) => isLead);
    const topics = lead === undefined ? [] : topicsOf(lead);
    if (lead === undefined || topics.length === 0) return;
    const text = textOf(article, lead);
    if (wordsOf(text).length < options.fewestWords) return;
    const around = aroundOf(article, lead);
    const words = wordsOf(`${text}\n${around}`);
    const told: Told = {
      text: `${text}\n${around}`.toLowerCase(),
      words: new Set(words),
      stems: [...new Set(words.map(stemOf))],
      initials: initialsOf(text),
    };
    const broad = new Set([...BROAD_TOPIC_WORDS, ...options.broad.map((word) => word.toLowerCase())]);
    for (const [at, topic] of topics.entries()) {
      const others = new Set(topics.flatMap((other, index) => (index === at ? [] : wordsOf(other.text))));
      const own = wordsOf(topic.text).filter((word) => !broad.has(word) && !others.has(word));
      if (own.length === 0 || !/^[\x20-\x7E]+$/u.test(topic.text) || isTold(topic.text, own, told)) continue;
      const near = own.flatMap((word) => (word.length > 3 ? (nearest(word, told.words) ?? []) : []))[0];
      yield {
        range: topic.value.range,
        message: `The topic “${topic.text}” occurs in neither title, excerpt nor text${
          near === undefined ? '' : ` (nearest: “${near}”)`
        }; remove it if the item is not about it.`,
        fixes: [...removal(article, topic), ...keeping(article, topic)],
      };
    }
  },
});

interface Topic extends FieldText {
  readonly list: FieldValue;
  readonly index: number;
}

const topicsOf = ({ fields }: CuratedItem): readonly Topic[] =>
  fieldNamed(fields, ['topics', 'tags', 'keywords'], ({ key, keyRange, range, value: list }) => {
    if (list.kind !== 'list') return null;
    return list.items.flatMap((value, index) => {
      const text = fieldText({ key, keyRange, range, value });
      return text === null ? [] : [{ ...text, list, index }];
    });
  }) ?? [];

const textOf = ({ blocks }: Article, { title, excerpt }: CuratedItem): string =>
  [title?.text, excerpt?.text, ...blocks.map(({ prose }) => prose.text)].join('\n');

/**
 * The provider and the addresses of an item tell what it is about too, and so do the folders that it is filed in: a
 * product's own blog need not name it, nor need a site about nothing else.
 */
const aroundOf = ({ path }: Article, { fields, addresses }: CuratedItem): string =>
  [providerOf(fields)?.text ?? '', path.replace(/[^/]*$/u, ''), ...addresses.map(({ text }) => text)].join(
    '\n',
  );

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

interface Told {
  /** In lower case. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** Initials of its words in a row, for abbreviations. */
  readonly initials: string;
}

const initialsOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.charAt(0))
    .join('');

/** One of the topic's own words occurs, inflected or not, or the topic by another name. */
function isTold(topic: string, own: readonly string[], told: Told): boolean {
  if (own.some((word) => told.words.has(word) || told.stems.some((stem) => isAkin(stemOf(word), stem))))
    return true;
  if (topic.includes(' ') && told.text.includes(topic.toLowerCase().replaceAll(' ', ''))) return true;
  if (own.some((word) => isAbbreviation(topic, word) && told.initials.includes(word))) return true;
  const initials = initialsOf(topic);
  if (initials.length > 1 && told.words.has(initials)) return true;
  const aliases = [
    ...(TOPIC_ALIASES.get(topic.toLowerCase()) ?? []),
    ...own.flatMap((word) => TOPIC_ALIASES.get(word) ?? []),
  ];
  return aliases.some((alias) => told.text.includes(alias)) || isPlaceTold(topic, told.text);
}

/** Stems of the same word but for its ending: robotics, robots. */
function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short));
}

/** In capitals, two to five letters: it may be written out in the text. */
const isAbbreviation = (topic: string, word: string): boolean =>
  /^[a-z]{2,5}$/u.test(word) && topic.includes(word.toUpperCase());

/** A country by its people or its capital, a region by any country: which lies where is for the desk to know. */
function isPlaceTold(topic: string, text: string): boolean {
  const place = topic.toLowerCase();
  const rows = COUNTRIES.trim().toLowerCase().split('\n');
  if (
    REGIONS.toLowerCase()
      .split(/[\n/,]/u)
      .includes(place)
  )
    return rows.some((row) => holdsForm(text, row));
  const country = rows.find((row) => row.split(/[/,]/u).includes(place));
  return country !== undefined && holdsForm(text, country);
}

const holdsForm = (text: string, row: string): boolean =>
  row.split(/[/,]/u).some((form) => form.length > 3 && text.includes(form));

function removal(article: Article, { list, index }: Topic): readonly Fix[] {
  const edits = removeItem(article, list, index);
  return edits === null ? [] : [{ title: 'Remove the topic', safety: 'review', edits }];
}

/** A comment above the item, where it has a line of its own and the format has comments. */
function keeping({ text, lines, frontmatter }: Article, { value: { range } }: Topic): readonly Fix[] {
  if (frontmatter?.format !== 'yaml' && frontmatter?.format !== 'toml') return [];
  const at = lineStart(lines, lineAt(lines, range.start));
  const lead = text.slice(at, range.start);
  if (!(frontmatter.format === 'yaml' ? /^[ \t]*-[ \t]+$/u : /^[ \t]*$/u).test(lead)) return [];
  const indent = /^[ \t]*/u.exec(lead)?.[0] ?? '';
  const comment = `${indent}# backread-ignore ${rule.id}: the item is about it${lineBreakOf(text)}`;
  return [{ title: 'Keep and ignore', safety: 'review', edits: [{ start: at, end: at, text: comment }] }];
}
