import assert from 'node:assert/strict';
import type { Field, FieldValue, Frontmatter, Range } from '../../server/engine/index.ts';
import { applyEdits, insertField, removeField, setValue } from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';

/** What holds of every text, however broken its frontmatter is. */

/** No range outside the text, fields inside the block, values inside their fields. */
export function assertInside(text: string, frontmatter: Frontmatter): void {
  const { range, content, fields, problems } = frontmatter;
  const inside = (at: Range, start: number, end: number): void => {
    if (at.start >= start && at.end <= end && at.start <= at.end) return;
    assert.fail(JSON.stringify([text, at, start, end]));
  };
  inside(range, 0, text.length);
  inside(content, 0, text.length);
  for (const problem of problems) {
    inside(problem.range, 0, text.length);
    if (problem.other !== null) inside(problem.other, 0, text.length);
    for (const edit of problem.repair?.edits ?? []) inside(edit, 0, text.length);
  }
  const walk = (field: Field): void => {
    inside(field.range, content.start, content.end);
    inside(field.keyRange, field.range.start, field.range.end);
    value(field.value);
  };
  const value = (at: FieldValue): void => {
    inside(at.range, content.start, content.end);
    if (at.kind === 'scalar') assert.equal(at.range.end - at.range.start, at.raw.length);
    else if (at.kind === 'list') at.items.forEach(value);
    else at.fields.forEach(walk);
  };
  fields.forEach(walk);
}

/** Every value of a scalar under its path, and how often. */
function valuesOf({ fields }: Frontmatter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const value = (at: FieldValue, path: string): void => {
    if (at.kind === 'list') for (const item of at.items) value(item, `${path}[]`);
    else if (at.kind === 'mapping') among(at.fields, `${path}.`);
    else if (at.value !== null && at.value !== '') {
      const key = `${path} = ${String(at.value).trim()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  const among = (siblings: readonly Field[], path: string): void => {
    for (const field of siblings) value(field.value, path + field.key);
  };
  among(fields, '');
  return counts;
}

/** The values that were known before and are not after. */
export function lost(before: Frontmatter, after: Frontmatter | null): readonly string[] {
  const kept = after === null ? new Map<string, number>() : valuesOf(after);
  return [...valuesOf(before)].flatMap(([key, count]) => ((kept.get(key) ?? 0) < count ? [key] : []));
}

/** The repairs that lose a value, each with what is lost. */
export function lossyRepairs(text: string, frontmatter: Frontmatter): readonly string[] {
  return frontmatter.problems.flatMap(({ repair, message }) => {
    if (repair === null) return [];
    const after = applyEdits(text, repair.edits);
    if (typeof after !== 'string') return [`${message}: its edits overlap`];
    const values = lost(frontmatter, readFrontmatter(after));
    return values.length === 0 ? [] : [`${message} (${repair.title}): ${values.join(' · ')}`];
  });
}

/** Some edits of a field that lose a value other than the one that they are about. */
export function lossyEdits(text: string, frontmatter: Frontmatter, place: number): readonly string[] {
  const article = { text, frontmatter };
  const field = frontmatter.fields[place % Math.max(1, frontmatter.fields.length)];
  const inserted = insertField(article, [], 'inserted', 'Port: now');
  const changes = [['inserting', inserted, []] as const];
  const others = { ...frontmatter, fields: frontmatter.fields.filter((other) => other !== field) };
  const all = [
    ...changes.map(([name, edits]) => ({ name, edits, kept: frontmatter })),
    ...(field === undefined
      ? []
      : [
          { name: 'setting', edits: setValue(article, field.value, 'Port: now'), kept: others },
          { name: 'removing', edits: removeField(article, field), kept: others },
        ]),
  ];
  return all.flatMap(({ name, edits, kept }) => {
    if (edits === null) return [];
    const after = applyEdits(text, edits);
    const values = typeof after === 'string' ? lost(kept, readFrontmatter(after)) : ['all'];
    return values.length === 0 ? [] : [`${name} ${field?.key}: ${values.join(' · ')}`];
  });
}

/** What a text's frontmatter breaks of all this; throws where a range is outside. */
export function faultsOf(text: string, place: number): readonly string[] {
  const frontmatter = readFrontmatter(text);
  if (frontmatter === null) return [];
  assertInside(text, frontmatter);
  return [...lossyRepairs(text, frontmatter), ...lossyEdits(text, frontmatter, place)];
}

/** Numbers from 0 to `below`, the same ones for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PUTS = Array.from('\n\r\t -:#"\'[]{}&*!|>%@`?,\\=+;a1\uFEFF\u0000\u0085\uD83D');

/** The text with one thing broken in its first `end` units: left out, put in, moved or doubled. */
export function mutated(text: string, end: number, roll: (below: number) => number): string {
  const at = roll(end);
  const to = Math.min(end, at + 1 + roll(12));
  switch (roll(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + (PUTS[roll(PUTS.length)] ?? '') + text.slice(at);
    case 2:
      return text.slice(0, at) + (PUTS[roll(PUTS.length)] ?? '') + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + text.slice(to);
    default:
      return text.slice(0, to) + text.slice(at);
  }
}
