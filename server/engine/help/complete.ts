import type { Article } from '../article/article.ts';
import { valueAt } from '../article/frontmatter/frontmatter.ts';
import { leveled } from '../article/frontmatter/keys.ts';
import type { FieldInfo, Form } from '../schema/form.ts';
import type { Edit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { houseKeys, infoAt, RANK, ranksIn } from './known.ts';
import { offersFor, type Offer } from './offers.ts';
import type { Part } from './parts.ts';
import type { KeyPlace, ValuePlace } from './place.ts';
import { placeAt } from './placeAt.ts';
import { regionOf } from './region.ts';
import { patternOf, type ValueForm, type Vocabulary } from './vocabulary.ts';
import {
  fieldWritten,
  handOf,
  providerWritten,
  scalarWritten,
  shapeOf,
  valueWritten,
  type Hand,
} from './writing.ts';

/** Something that can stand at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'choice' | 'date' | 'person' | 'outlet' | 'topic';
  /** Short: where it comes from, or how often it is used. */
  readonly detail: string;
  /** The field that it is, or is a value of. */
  readonly info: FieldInfo | null;
  /** Replaced by the parts. Holds the cursor; on one line. */
  readonly range: Range;
  readonly parts: readonly Part[];
  /** What the written part of the range is compared with. */
  readonly filter: string;
  /** Orders the list: smaller first, as text. */
  readonly sort: string;
  /** Edits elsewhere: a comma that was missing. */
  readonly also: readonly Edit[];
  /** A value is to be chosen next. */
  readonly goesOn: boolean;
}

export interface HelpInput {
  readonly text: string;
  /** The text as it reads, or as it reads without what is being written (`calmed`). */
  readonly article: Article;
  readonly form: Form;
  /** The house's own topics, in its order. */
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What `backread: { ignore }` can name, with a word on each. */
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
}

/** What can stand at an offset of the frontmatter; empty elsewhere and in comments. Never throws. */
export function completionsAt(input: HelpInput, offset: number): readonly Completion[] {
  const { text, article } = input;
  const region = regionOf(text, article.frontmatter);
  const place = region === null ? null : placeAt(text, region, offset);
  if (region === null || place === null) return [];
  const hand = handOf(text, region, article);
  if (place.kind === 'value') {
    const values = valueCompletions(input, place, hand, offset);
    const keys = place.orKey ? keyCompletions(input, keyInItem(place), hand, offset) : [];
    return [...values, ...keys];
  }
  const info = place.parent.length > 0 ? input.form.fieldAt(place.parent) : null;
  const usual = input.vocabulary.formAt(patternOf(place.parent));
  const isList = place.orItem && info !== null && shapeOf(info, usual) === 'list';
  const items = isList ? valueCompletions(input, firstItem(place), hand, offset) : [];
  return [...keyCompletions(input, place, hand, offset), ...items];
}

/** The first key of a mapping that is an item. */
const keyInItem = ({ range, quote, flow, column, path, lead }: ValuePlace): KeyPlace => ({
  kind: 'key',
  range,
  quote,
  flow,
  column,
  lead,
  commaBefore: null,
  commaAfter: false,
  parent: path,
  taken: new Set(),
  alone: false,
  orItem: false,
});

/** The first item of a list whose dash is still to be written. */
const firstItem = ({ range, column, parent }: KeyPlace): ValuePlace => ({
  kind: 'value',
  range,
  quote: '',
  flow: false,
  column: column + 2,
  lead: '- ',
  commaBefore: null,
  commaAfter: false,
  path: [...parent, 0],
  given: [],
  open: true,
  orKey: false,
});

/** Past this many, a list helps nobody; what is typed narrows it down. */
const MOST = 300;

function keyCompletions(
  input: HelpInput,
  place: KeyPlace,
  hand: Hand,
  offset: number,
): readonly Completion[] {
  const { form, vocabulary, text } = input;
  const taken = new Set([...place.taken].map(leveled));
  const fields = form.fieldsOf(place.parent);
  const names = new Set(fields.map(({ key }) => leveled(key)));
  const known = fields.filter(
    (info) => !taken.has(leveled(info.key)) && (hand.format !== 'header' || fitsHeader(info)),
  );
  const rankOf = ranksIn(form, place.parent);
  const others = place.parent.length > 0 ? [] : vocabulary.keys();
  const own = others.filter(({ value }) => !taken.has(leveled(value)) && !names.has(leveled(value)));
  const written = text.slice(place.range.start, offset);
  const completion = (key: string, info: FieldInfo | null, detail: string, sort: string): Completion => ({
    label: key,
    kind: 'key',
    detail,
    info,
    range: place.range,
    parts: [
      place.lead,
      ...fieldWritten(place, info, key, hand, form, vocabulary.formAt(patternOf([...place.parent, key]))),
    ],
    filter: filterOf(written, place.quote, key),
    sort,
    also: comma(place.commaBefore),
    goesOn: !place.alone,
  });
  return [
    ...known.map((info, at) => completion(info.key, info, detailOf(info), `${rankOf(info)}${padded(at)}`)),
    ...houseKeys(own, [...names])
      .slice(0, MOST)
      .map(({ value, count }, at) => completion(value, null, articles(count), `${RANK.house}${padded(at)}`)),
  ];
}

/** A header holds texts under simple names. */
const fitsHeader = (info: FieldInfo): boolean =>
  /^[A-Za-z][\w-]*$/u.test(info.key) && shapeOf(info) !== 'mapping';

const detailOf = ({ required, types }: FieldInfo): string =>
  [...(required === 'always' ? ['required'] : []), types.join(' or ')].join(' · ');

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

const padded = (at: number): string => String(at).padStart(4, '0');

/** The mark that was opened stands in front of what is compared; so does the space of a value that goes on below. */
const filterOf = (written: string, quote: string, label: string): string =>
  (quote !== '' ? quote : /^\s+$/u.test(written) ? written : '') + label;

const comma = (at: number | null): readonly Edit[] =>
  at === null ? [] : [{ start: at, end: at, text: ',' }];

function valueCompletions(
  input: HelpInput,
  place: ValuePlace,
  hand: Hand,
  offset: number,
): readonly Completion[] {
  const { text, article, form, vocabulary } = input;
  const info = infoAt(form, place.path, hand.format);
  const given = new Set(place.given);
  const usual = vocabulary.formAt(patternOf(place.path));
  const seen = new Set<string>();
  const offers = offersFor(input, place.path, info).filter(({ label }) => {
    const isNew = !given.has(label) && !seen.has(label);
    seen.add(label);
    return isNew;
  });
  return offers.slice(0, MOST).map((offer, at) => {
    const written = textFor(offer, { place, info, hand, usual }, article);
    const range = written.startsWith(hand.lineBreak) ? widened(text, place.range) : place.range;
    return {
      label: offer.label,
      kind: offer.kind,
      detail: offer.detail,
      info,
      range,
      parts: [written],
      filter: filterOf(text.slice(range.start, offset), place.quote, offer.label),
      sort: `${offer.rank}${padded(at)}`,
      also: comma(place.commaBefore),
      goesOn: false,
    };
  });
}

interface Spot {
  readonly place: ValuePlace;
  readonly info: FieldInfo | null;
  readonly hand: Hand;
  /** How other articles write the field. */
  readonly usual: ValueForm | undefined;
}

function textFor(offer: Offer, { place, info, hand, usual }: Spot, article: Article): string {
  const { value, domain } = offer;
  if (domain !== undefined && typeof value === 'string') {
    const outlet = { name: value, domain };
    const isName = leveled(String(place.path.at(-1) ?? '')) === 'name';
    const others = valueAt(article.frontmatter, ...place.path.slice(0, -1));
    const hasDomain =
      others?.kind === 'mapping' && others.fields.some(({ key }) => leveled(key) === 'domain');
    const isMapping = info !== null && info.types.includes('mapping') && usual !== 'scalar';
    const whole =
      isName && hasDomain ? null : isName || isMapping ? providerWritten(place, !isName, outlet, hand) : null;
    if (whole !== null) return whole;
  }
  if (offer.kind === 'date' && typeof value === 'string') {
    const date = { date: hand.dates.write(value) };
    return place.lead + scalarWritten(date, place.quote, place.flow, hand) + (place.commaAfter ? ',' : '');
  }
  return valueWritten(place, info, value, hand, usual);
}

/** A value that goes on below takes the space behind the colon with it. */
function widened(text: string, range: Range): Range {
  let { start } = range;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  return { start, end: range.end };
}
