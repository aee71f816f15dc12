import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { noticeClassesOf, type NoticeClass } from '../../language/english/notices.ts';
import type { Range } from '../../text/range.ts';

/** A statement of the article about itself. */
export interface Notice {
  readonly block: Block;
  readonly notice: NoticeClass;
  /** The sentence that says so, in the original text. */
  readonly range: Range;
  readonly sentence: string;
}

/** The notices of an article with their classes; one sentence may belong to several. */
export function noticesOf({ article }: { readonly article: Article }): readonly Notice[] {
  return article.blocks.filter((block) => block.zone === 'notice').flatMap(noticesIn);
}

function noticesIn(block: Block): readonly Notice[] {
  return block.sentences.flatMap(({ start, end }) => {
    const sentence = block.prose.text.slice(start, end);
    return noticeClassesOf(sentence).map((notice) => ({
      block,
      notice,
      range: sourceRange(block.prose, start, end),
      sentence,
    }));
  });
}
