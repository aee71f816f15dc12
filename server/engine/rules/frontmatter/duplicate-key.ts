import type { Article } from '../../article/article.ts';
import { mergeLists, removeField } from '../../article/frontmatter/editing/editing.ts';
import {
  holdsNothing,
  type Field,
  type FieldValue,
  type Frontmatter,
  type FrontmatterProblem,
} from '../../article/frontmatter/frontmatter.ts';
import { lostIndentation } from '../../article/frontmatter/lost-indentation.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import { anyOf } from '../../schema/words.ts';
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
  quiet: 'The same field in two entries of a list or in two groups; keys that differ in case.',
  basis: 'YAML 1.2: keys of a mapping are unique.',
  severity: 'error',
  fixes: ['Remove the first', 'Remove the second', EMPTY, MERGE, INDENT],
  options: {},
  *check({ article }) {
    const { frontmatter } = article;
    const repeated = (frontmatter?.problems ?? []).filter(({ code }) => code === 'duplicate-key');
    if (frontmatter === null || repeated.length === 0) return;
    const explained = new Set<FrontmatterProblem>();
    for (const problem of repeated) {
      if (explained.has(problem)) continue;
      const siblings = siblingsAt(frontmatter, problem.range);
      const among = repeated.filter(({ range }) => siblings.some(({ keyRange }) => isAt(keyRange, range)));
      const [lost] = among[0] === problem ? misindented(article, siblings, among) : [];
      if (lost === undefined) yield twice(article, siblings, problem);
      else {
        yield lost;
        for (const one of among) explained.add(one);
      }
    }
  },
});

const isAt = (a: Range, b: Range): boolean => a.start === b.start;

/** The fields beside a key, itself included. */
function siblingsAt({ fields }: Frontmatter, key: Range): readonly Field[] {
  const among = (siblings: readonly Field[]): readonly Field[] => {
    if (siblings.some(({ keyRange }) => isAt(keyRange, key))) return siblings;
    for (const { value } of siblings) {
      const found = within(value);
      if (found.length > 0) return found;
    }
    return [];
  };
  const within = (value: FieldValue): readonly Field[] => {
    if (value.kind === 'mapping') return among(value.fields);
    return value.kind === 'list' ? (value.items.map(within).find((found) => found.length > 0) ?? []) : [];
  };
  return among(fields);
}

/** All the repeated keys of a group at once, where lines that have lost their indentation explain each of them. */
function misindented(
  article: Article,
  siblings: readonly Field[],
  among: readonly FrontmatterProblem[],
): readonly Problem[] {
  const lost = lostIndentation(article, siblings);
  const [first, ...others] = among;
  if (lost === null || first === undefined) return [];
  const isLost = (at: Range | null): boolean =>
    at !== null && lost.fields.some(({ keyRange }) => isAt(keyRange, at));
  if (!among.every(({ range, other }) => isLost(range) || isLost(other))) return [];
  const keys = among.map(({ range }) => quoted(keyAt(siblings, range)));
  const lists = lost.lists.map(quoted);
  const message = `${anyOf(keys, 'and')} ${new Set(keys).size > 1 ? 'are' : 'is'} set twice because lines under the entries of ${anyOf(lists, 'and')} seem to have lost their indentation; indent them.`;
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

const quoted = (key: string): string => `“${key}”`;
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
      fixes: fixOf(EMPTY, removeField(article, noFirst ? first : second)),
    };
  }
  const merged = fixOf(MERGE, mergeLists(article, first, second));
  return {
    range,
    message:
      merged.length > 0
        ? `${name} is set twice (first on line ${line}); merge the two lists or keep one.`
        : message,
    related,
    fixes: [
      ...merged,
      ...fixOf('Remove the first', removeField(article, first)),
      ...fixOf('Remove the second', removeField(article, second)),
    ],
  };
}
