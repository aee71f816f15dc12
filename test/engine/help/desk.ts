/** A block with a cursor, and what help there is at it. */
import { fail } from 'node:assert/strict';
import { readFrontmatter } from '../../../server/engine/article/frontmatter/read.ts';
import { completionsAt, type Completion, type HelpInput } from '../../../server/engine/help/complete.ts';
import { Vocabulary, wordsOf } from '../../../server/engine/help/vocabulary.ts';
import type { GeneratorName } from '../../../server/engine/schema/form.ts';
import {
  applyEdits,
  calmed,
  DEFAULT_POLICY,
  formOf,
  parseArticle,
  type ProfileName,
} from '../../../server/engine/index.ts';

export const TODAY = '2026-01-15';

export interface Setting {
  readonly profile?: ProfileName;
  readonly path?: string;
  readonly generator?: GeneratorName;
  readonly topics?: readonly string[];
  /** Other articles of the workspace. */
  readonly others?: readonly string[];
}

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const text of texts) {
    const frontmatter = readFrontmatter(text);
    if (frontmatter !== null) vocabulary.add(wordsOf(frontmatter));
  }
  return vocabulary;
}

/** `offset`: the text is read without what is being written there. */
export function inputFor(text: string, setting: Setting = {}, offset?: number): HelpInput {
  const calm = offset === undefined ? text : calmed(text, offset);
  const article = parseArticle(setting.path ?? 'a.md', calm);
  const profile = setting.profile ?? 'article';
  return {
    text,
    article,
    form: formOf({
      article,
      profile,
      policy: DEFAULT_POLICY,
      surroundings: {
        today: TODAY,
        ...(setting.generator === undefined ? {} : { generator: setting.generator }),
      },
    }),
    topics: setting.topics ?? [],
    vocabulary: vocabularyOf(setting.others ?? []),
    today: TODAY,
    rules: [{ id: 'source/none', summary: 'No source.' }],
  };
}

/** What can be completed at the `|` of a text. */
export function completionsIn(marked: string, setting?: Setting): readonly Completion[] {
  const offset = marked.indexOf('|');
  return completionsAt(inputFor(marked.replace('|', ''), setting, offset), offset).toSorted((a, b) =>
    a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0,
  );
}

/** The text after a completion was taken; what is to be filled in stands in `‹›`, choices with `/` between them. */
export function completed(marked: string, label: string, setting?: Setting): string {
  const completion = completionsIn(marked, setting).find((one) => one.label === label);
  if (completion === undefined) return fail(`${label} is not offered`);
  const { range, parts, also } = completion;
  const text = parts
    .map((part) => (typeof part === 'string' ? part : `‹${part.holder || part.choices.join('/')}›`))
    .join('');
  const after = applyEdits(marked.replace('|', ''), [...also, { ...range, text }]);
  return typeof after === 'string' ? after : fail('the edits meet');
}
