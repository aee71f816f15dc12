import type { Format } from '../article.ts';

/** What a reading knows beyond CommonMark. All off is CommonMark to the letter. */
export interface Syntax {
  /** Pipe tables. */
  readonly tables: boolean;
  /** `[^label]` and `[^label]: …`. */
  readonly footnotes: boolean;
  /** Liquid, Jinja and Hugo marks: `{% … %}`, `{{ … }}`, `{{< … >}}`; also where a link leads. */
  readonly templates: boolean;
  /** Attribute lists behind a span, a heading or alone on a line: `{#id .class}`, `{: .class}`. */
  readonly attributes: boolean;
  /** Lines `::: name` and `:::`. */
  readonly divisions: boolean;
  /** `!!! note "Title"` with its text indented below. */
  readonly admonitions: boolean;
  /** `$$` around a block. */
  readonly displayMath: boolean;
  /** `$…$` by pandoc's rule. */
  readonly inlineMath: boolean;
  /** `[@key]` and `@key`. */
  readonly citations: boolean;
  /** `~~…~~`. */
  readonly strikethrough: boolean;
  /** `[ ]` and `[x]` in front of a list item. */
  readonly tasks: boolean;
  /** URLs without marks around them. */
  readonly bareUrls: boolean;
  /** Gives HTML its meaning: links, images, words between tags, comments as blocks of their own. */
  readonly html: boolean;
  /** Lines `import … from '…'` as code of the page. */
  readonly imports: boolean;
  /** MDX: tags and `{…}` as JSX, `export`, no indented code. */
  readonly jsx: boolean;
}

export const COMMONMARK: Syntax = {
  tables: false,
  footnotes: false,
  templates: false,
  attributes: false,
  divisions: false,
  admonitions: false,
  displayMath: false,
  inlineMath: false,
  citations: false,
  strikethrough: false,
  tasks: false,
  bareUrls: false,
  html: false,
  imports: false,
  jsx: false,
};

const MARKDOWN: Syntax = {
  ...COMMONMARK,
  tables: true,
  footnotes: true,
  templates: true,
  attributes: true,
  divisions: true,
  admonitions: true,
  displayMath: true,
  strikethrough: true,
  tasks: true,
  bareUrls: true,
  html: true,
  imports: true,
};

export const SYNTAXES: Readonly<Record<Exclude<Format, 'text'>, Syntax>> = {
  markdown: MARKDOWN,
  quarto: { ...MARKDOWN, inlineMath: true, citations: true, imports: false },
  mdx: { ...MARKDOWN, templates: false, jsx: true },
};
