import assert from 'node:assert/strict';
import {
  applyEdits,
  valueAt,
  type Edit,
  type Field,
  type FieldValue,
  type Frontmatter,
} from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';

export interface Source {
  readonly text: string;
  readonly frontmatter: Frontmatter;
}

export type Change = (source: Source) => readonly Edit[] | null;

export const valueIn = ({ frontmatter }: Source, ...path: readonly (string | number)[]): FieldValue =>
  valueAt(frontmatter, ...path) ?? assert.fail(`nothing at ${path.join('.')}`);

export function fieldIn({ frontmatter }: Source, ...path: readonly (string | number)[]): Field {
  const value = valueAt(frontmatter, ...path.slice(0, -1));
  const fields = path.length === 1 ? frontmatter.fields : value?.kind === 'mapping' ? value.fields : [];
  return fields.find(({ key }) => key === path.at(-1)) ?? assert.fail(`no field ${path.join('.')}`);
}

export function after(text: string, change: Change): string | null {
  const edits = change({ text, frontmatter: readFrontmatter(text) ?? assert.fail('no frontmatter') });
  if (edits === null) return null;
  const changed = applyEdits(text, edits);
  return typeof changed === 'string' ? changed : assert.fail('the edits overlap');
}

/** Name · text before · change · text after, or null where it cannot be written. */
export type Case = readonly [name: string, before: string, change: Change, after: string | null];
