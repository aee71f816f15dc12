/** The table of quick fixes in fixes.md, read: texts before and after each fix. */

/** The name of the format that a text's frontmatter has or gets. */
export type FormName = 'yaml' | 'toml' | 'json';

export interface FixCase {
  /** Of its block in the table, from 1. */
  readonly line: number;
  readonly rule: string;
  /** The title of the fix. */
  readonly fix: string;
  readonly form: FormName;
  /** One of `FOLDERS`. */
  readonly folder: string;
  /** Of its file, without a folder. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What is selected behind a fix that leaves something to fill in. */
  readonly toFill: string | null;
}

/** Files that the folders hold beside the texts: every text there is an article, whatever its name. */
export const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: { '.backread.yaml': 'include: ["**/*.md", "**/*.mdx"]\n' },
  curated: { '.backread.yaml': 'extends: [curated]\ninclude: ["**/*.md"]\n' },
  newsroom: { '.backread.yaml': 'extends: [newsroom]\ninclude: ["**/*.md"]\n' },
  house: {
    '.backread.yaml': 'include: ["**/*.md"]\nfrontmatter: { schema: ./house.json }\n',
    'house.json': JSON.stringify({
      properties: {
        title: { type: 'string' },
        status: { enum: ['draft', 'published'] },
        tags: { type: 'array', items: { type: 'string' } },
      },
      additionalProperties: false,
    }),
  },
  // A schema that asks for nothing: the profile's own requirements rest.
  lenient: {
    '.backread.yaml': 'include: ["**/*.md"]\nfrontmatter: { schema: ./lenient.json }\n',
    'lenient.json': '{}',
  },
};

/** Reads the table; throws an Error that names the line where it does not have the form that it describes itself. */
export function readFixCases(table: string): readonly FixCase[] {
  const lines = table.split('\n');
  const cases: FixCase[] = [];
  let [rule, fix] = ['', ''];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('# ')) rule = line.slice(2);
    if (line.startsWith('## ')) fix = line.slice(3);
    if (!line.startsWith('```')) continue;
    const end = lines.indexOf('```', at + 1);
    const [form, ...words] = line.slice(3).split(' ');
    if ((form !== 'yaml' && form !== 'toml' && form !== 'json') || fix === '' || end < 0)
      throw new Error(`line ${at + 1}: a closed block of yaml, toml or json below a rule and a fix`);
    const isWindows = words.includes('crlf');
    const text = lines.slice(at + 1, end).join(isWindows ? '\r\n' : '\n') + (isWindows ? '\r\n' : '\n');
    cases.push({
      line: at + 1,
      rule,
      fix,
      form,
      folder: words.find((word) => word in FOLDERS) ?? 'plain',
      name: words.find((word) => word.includes('.')) ?? 'a.md',
      before: text.replaceAll(CHANGE, '$1'),
      after: text.replaceAll(CHANGE, '$2'),
      toFill: /⇒[^⟧]*?(\[\p{L}[^\]⟧]*\]|Describe the image)/u.exec(text)?.[1] ?? null,
    });
    at = end;
  }
  return cases;
}

const CHANGE = /⟦([^⟦⟧⇒]*)⇒([^⟦⟧⇒]*)⟧/gu;
