/**
 * Cursor texts: the cursor is `|`, the block is written as it stands in a file. What is at the cursor: `key PARENT`
 * with what is written of it, or `value PATH`; `-` where nothing can be completed.
 */
export interface PlaceCase {
  readonly title: string;
  readonly text: string;
  /** `key [] "ti"`, `value ["tags",1] "b"`, with `taken:` or `given:` behind where there are any. */
  readonly place: string;
}

export const one = (title: string, place: string, ...lines: readonly string[]): PlaceCase => ({
  title,
  place,
  text: lines.join('\n'),
});
