import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';

/** A rule as an ignore names it, with the place of the name in the article. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

export type Scope = 'next' | 'start' | 'end' | 'file';

const SCOPES: Readonly<Record<string, Scope>> = {
  'backread-ignore': 'next',
  'backread-ignore-start': 'start',
  'backread-ignore-end': 'end',
  'backread-ignore-file': 'file',
};

/** What a comment asks for: `backread-ignore RULE…: reason`. */
export type Directive =
  | { readonly scope: Scope; readonly rules: readonly NamedRule[]; readonly reason: string }
  | { readonly scope: null; readonly name: string; readonly range: Range; readonly meant: string | null };

/** True for the inside of a comment that is meant for Backread. */
export const isDirective = (comment: string): boolean => /^\s*backread-/u.test(comment);

/** Reads the inside of a comment that stands at `offset` of the article. */
export function readDirective(comment: string, offset: number): Directive {
  const [, space = '', name = '', rest = ''] = /^(\s*)([a-z][\w-]*)([^]*)$/u.exec(comment) ?? [];
  const start = offset + space.length;
  const scope = SCOPES[name];
  if (scope === undefined) {
    const meant = nearest(name, Object.keys(SCOPES));
    return { scope: null, name, range: { start, end: start + name.length }, meant };
  }
  const colon = rest.indexOf(':');
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const rules = [...names.matchAll(/[^\s,]+/gu)].map(({ 0: id, index }) => {
    const at = start + name.length + index;
    return { id, range: { start: at, end: at + id.length } };
  });
  return { scope, rules, reason: colon < 0 ? '' : rest.slice(colon + 1).trim() };
}
