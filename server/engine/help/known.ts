/** What is known of the fields of a block, from its form and from the articles beside it. */
import type { FrontmatterFormat } from '../article/frontmatter/frontmatter.ts';
import { AUTHOR_KEYS, leveled, PUBLISHED_KEYS, TITLE_KEYS } from '../article/frontmatter/keys.ts';
import type { FieldInfo, FieldPath, Form } from '../schema/form.ts';
import { GENERATORS } from '../schema/generators/index.ts';
import { slipsBetween } from '../text/nearest.ts';
import type { Used } from './vocabulary.ts';

/** The field at a path; in a header, where `Title` is `title`, however its key is spelt. */
export function fieldInfo(form: Form, path: FieldPath, format: FrontmatterFormat): FieldInfo | null {
  const info = form.fieldAt(path);
  const [key] = path;
  if (info !== null || format !== 'header' || path.length !== 1 || typeof key !== 'string') return info;
  const alike = form.fieldsOf([]).find((one) => leveled(one.key) === leveled(key));
  return alike ?? form.fieldAt([key.toLowerCase()]);
}

/** Of an item of a list, what is known of the list; its own types and values stand in `items` and `itemValues`. */
export function infoAt(form: Form, path: FieldPath, format: FrontmatterFormat): FieldInfo | null {
  const info = fieldInfo(form, path, format);
  return info ?? (typeof path.at(-1) === 'number' ? fieldInfo(form, path.slice(0, -1), format) : null);
}

/** What an editor is most likely to write next comes first. */
export const RANK = { required: 1, asked: 2, common: 3, generator: 4, house: 5, idle: 6 } as const;

/** The rank of each field of the mapping at a path. */
export function ranksIn(form: Form, parent: FieldPath): (info: FieldInfo) => number {
  const asked = lackingIn(form, parent);
  const generator = form.generator === null ? null : GENERATORS[form.generator].title;
  return (info) => {
    if (info.required === 'always') return RANK.required;
    if (asked.has(info.key)) return RANK.asked;
    if (info.required === 'conditional' && !isIdentity(info)) return RANK.idle;
    return info.from === generator ? RANK.generator : RANK.common;
  };
}

const IDENTITY_KEYS: readonly string[] = [...TITLE_KEYS, ...PUBLISHED_KEYS, ...AUTHOR_KEYS];

/** Title, date and author are wanted where nothing asks for them, too. */
const isIdentity = ({ key, types }: FieldInfo): boolean =>
  IDENTITY_KEYS.includes(leveled(key)) && types[0] !== 'boolean';

/** The keys that the block must have as it stands, and has not. */
function lackingIn(form: Form, parent: FieldPath): ReadonlySet<string> {
  const place = JSON.stringify(parent);
  return new Set(
    faultsOf(form).flatMap(({ kind, path }) =>
      kind === 'required' && JSON.stringify(path.slice(0, -1)) === place ? [String(path.at(-1))] : [],
    ),
  );
}

/** None where a schema asks for endless work: the review says so, and keys are offered all the same. */
function faultsOf(form: Form): ReturnType<Form['faults']> {
  try {
    return form.faults();
  } catch {
    return [];
  }
}

/** Keys of other articles; of those that one article alone has, none that looks like a slip of a known key. */
export function houseKeys(used: readonly Used[], known: readonly string[]): readonly Used[] {
  const isSlip = (key: string): boolean => {
    const name = leveled(key);
    return known.some((one) => mayBeSlip(one, name) && slipsBetween(one, name) < 2);
  };
  return used.filter(({ value, count }) => count > 1 || (KEY.test(value) && !isSlip(value)));
}

/** One slip leaves the length nearly as it was, and the first letter or the last. */
const mayBeSlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && (a.charAt(0) === b.charAt(0) || a.at(-1) === b.at(-1));

/** What a broken block takes for a key is a sentence as a rule. */
const KEY = /^[\p{L}_$][\p{L}\p{N}_$.-]{1,40}$/u;
