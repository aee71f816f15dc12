import type { Article } from '../../article/article.ts';
import { mergeLists, removeField } from '../../article/frontmatter/editing/editing.ts';
import {
  holdsNothing,
  type Field,
  type FieldValue,
  type FrontmatterProblem,
} from '../../article/frontmatter/frontmatter.ts';
import { lostIndentation } from '../../article/frontmatter/lost-indentation.ts';
import { hasFrontmatterProblems } from '../../evidence/holdings.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import { isTemplateBlock } from '../../schema/templating.ts';
import { anyOf, clipped } from '../../schema/words.ts';
import type { Edit } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

const INDENT = 'Indent the lines under their entries';
const MERGE = 'Merge the two lists';
const EMPTY = 'Remove the empty one';

export const rule = defineRule({
  id: 'frontmatter/duplicate-key',
  summary: 'The same field is set twice in one group of fields of the frontmatter.',
  why: 'Some tools take the last value, some refuse the file: nobody can say which one is published.',
  quiet:
    'The same field in two entries of a list or in two groups; keys that differ in case; blocks in which a template chooses between fields.',
  basis: 'YAML 1.2: keys of a mapping are unique.',
  severity: 'error',
  fixes: ['Remove the first', 'Remove the second', EMPTY, MERGE, INDENT],
  options: {},
  when: hasFrontmatterProblems,
  *check({ article }) {
    const repeated = new Map<number, FrontmatterProblem>();
    for (const problem of article.frontmatter?.problems ?? [])
      if (problem.code === 'duplicate-key') repeated.set(problem.range.start, problem);
    if (repeated.size === 0 || isTemplateBlock(article)) return;
    const problems = groupsIn(article.frontmatter?.fields ?? []).flatMap((siblings) => {
      const among = siblings.flatMap(({ keyRange }) => repeated.get(keyRange.start) ?? []);
      // What an alias repeats is met again.
      for (const { range } of among) repeated.delete(range.start);
      const lost = among.length === 0 ? null : misindented(article, siblings, among);
      return lost ?? among.map((problem) => twice(article, siblings, problem));
    });
    yield* problems.toSorted((a, b) => a.range.start - b.range.start);
  },
});

const isAt = (a: Range, b: Range): boolean => a.start === b.start;

/** The fields of every group, those of the top first. */
function groupsIn(fields: readonly Field[]): readonly (readonly Field[])[] {
  const within = (value: FieldValue): readonly (readonly Field[])[] => {
    if (value.kind === 'mapping') return groupsIn(value.fields);
    return value.kind === 'list' ? value.items.flatMap(within) : [];
  };
  return [fields, ...fields.flatMap(({ value }) => within(value))];
}

/** All the repeated keys of a group at once, where lines that have lost their indentation explain each of them. */
function misindented(
  article: Article,
  siblings: readonly Field[],
  among: readonly FrontmatterProblem[],
): readonly Problem[] | null {
  const lost = lostIndentation(article, siblings);
  const [first, ...others] = among;
  if (lost === null || first === undefined) return null;
  const isLost = (at: Range | null): boolean =>
    at !== null && lost.fields.some(({ keyRange }) => isAt(keyRange, at));
  if (!among.every(({ range, other }) => isLost(range) || isLost(other))) return null;
  const keys = among.map(({ range }) => keyAt(siblings, range));
  const message = `${named(keys)} ${new Set(keys).size > 1 ? 'are' : 'is'} set twice because lines under the entries of ${named(lost.lists)} seem to have lost their indentation; indent them.`;
  return [
    {
      range: first.range,
      message,
      related: [
        ...others.map(({ range }) => ({ message: 'This one too is set twice.', range })),
        ...among.flatMap(({ other }) =>
          other === null ? [] : [{ message: 'It is set here first.', range: other }],
        ),
      ],
      fixes: fixOf(INDENT, lost.edits),
    },
  ];
}

const quoted = (key: string): string => `“${clipped(key)}”`;

/** `“a”, “b” and “c”`; of many the first. */
function named(keys: readonly string[]): string {
  const all = [...new Set(keys)].map(quoted);
  return anyOf(all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED - 1), 'others'] : all, 'and');
}

const MOST_NAMED = 3;

const keyAt = (siblings: readonly Field[], at: Range): string =>
  siblings.find(({ keyRange }) => isAt(keyRange, at))?.key ?? '';

const fixOf = (title: string, edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety: 'review', edits }];

function twice(
  article: Article,
  siblings: readonly Field[],
  { range, other, message }: FrontmatterProblem,
): Problem {
  const first = siblings.find(({ keyRange }) => other !== null && isAt(keyRange, other));
  const second = siblings.find(({ keyRange }) => isAt(keyRange, range));
  const related = other === null ? [] : [{ message: 'It is set here first.', range: other }];
  if (first === undefined || second === undefined) return { range, message, related };
  const name = quoted(second.key);
  const line = lineAt(article.lines, first.keyRange.start);
  const [noFirst, noSecond] = [holdsNothing(first.value), holdsNothing(second.value)];
  if (noFirst !== noSecond) {
    return {
      range,
      message: noFirst
        ? `${name} is set twice, and the first (line ${line}) is empty; remove that one.`
        : `${name} is set twice (first on line ${line}), and here it is empty; remove this one.`,
      related,
      get fixes() {
        return fixOf(EMPTY, removeField(article, noFirst ? first : second));
      },
    };
  }
  const areLists = first.value.kind === 'list' && second.value.kind === 'list';
  return {
    range,
    message: areLists
      ? `${name} is set twice (first on line ${line}); merge the two lists or keep one.`
      : message,
    related,
    get fixes() {
      return [
        ...(areLists ? fixOf(MERGE, mergeLists(article, first, second)) : []),
        ...fixOf('Remove the first', removeField(article, first)),
        ...fixOf('Remove the second', removeField(article, second)),
      ];
    },
  };
}
