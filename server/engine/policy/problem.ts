import type { FieldValue } from '../article/frontmatter/frontmatter.ts';
import type { Problem, Rule } from '../rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';

/** Problems are collected while a policy is read; reading goes on after each. */
export type Problems = Problem[];

export const FIX_NEAREST = 'Change to "…"';

/** Says that a name is none of the known ones, and which was probably meant or what there is. */
export function unknownName({ range, name, what, kinds }: Misnomer, known: readonly string[]): Problem {
  const meant = nearest(name, known);
  if (meant === null) {
    const list = known.length <= 12 ? `: ${known.join(', ')}` : '';
    return { range, message: `${what}; use one of the ${kinds}${list}.` };
  }
  const edits = [{ ...inner(range, name), text: meant }];
  return {
    range,
    message: `${what}; did you mean "${meant}"?`,
    fixes: [{ title: FIX_NEAREST.replace('…', meant), safety: 'review', edits }],
  };
}

interface Misnomer {
  readonly range: Range;
  readonly name: string;
  /** The start of the message: what is wrong. */
  readonly what: string;
  /** What the known names are, in the plural. */
  readonly kinds: string;
}

export const unknownRule = (range: Range, name: string, rules: readonly Rule[]): Problem =>
  unknownName(
    { range, name, what: `There is no rule "${name}"`, kinds: 'rules that "backread rules" lists' },
    rules.map(({ id }) => id),
  );

/** Without the quotation marks around a name, so that a fix keeps them. */
function inner(range: Range, name: string): Range {
  const marks = range.end - range.start - name.length;
  return marks === 2 ? { start: range.start + 1, end: range.end - 1 } : range;
}

/** A list of texts; a lone text counts as a list of one, and what is none is a problem and left out. */
export function textsOf(
  problems: Problems,
  value: FieldValue,
  what: string,
): readonly { readonly text: string; readonly range: Range }[] {
  const items = value.kind === 'list' ? value.items : [value];
  const texts: { readonly text: string; readonly range: Range }[] = [];
  for (const item of items) {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '') {
      texts.push({ text: item.value, range: item.range });
    } else {
      problems.push({ range: item.range, message: `${what} must be texts that are not empty.` });
    }
  }
  return texts;
}

/** One text that is not empty, or null after a problem. */
export function oneText(problems: Problems, value: FieldValue, what: string): string | null {
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '')
    return value.value;
  problems.push({ range: value.range, message: `${what} must be a text that is not empty.` });
  return null;
}

/** True for a key that is written without a value, which counts as not written. */
export const isBlank = (value: FieldValue): boolean => value.kind === 'scalar' && value.value === null;

/** The plain data of a value. */
export function plainValue(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plainValue);
  return Object.fromEntries(value.fields.map((field) => [field.key, plainValue(field.value)]));
}
