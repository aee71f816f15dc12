/**
 * A pattern that asks for letters of any script costs several times what its like for ASCII costs, and most texts have
 * no other letters. So the dear patterns of English come with a twin: where a text has none but ASCII letters and
 * numbers, both find the same.
 */
export interface Twins {
  readonly anywhere: RegExp;
  readonly plainly: RegExp;
}

/** Letters and numbers beyond ASCII, surrogates, and more; but not the dashes and quotation marks that stand in any text. */
const BEYOND = /[\u00AA-\u1FFF\u2070-\uFFFB\uFFFD-\uFFFF]/;

/** Whether the letters and numbers of a text are those of ASCII. */
export const isPlain = (text: string): boolean => !BEYOND.test(text);

/** The twins of a pattern with the flag `u`. */
export const twinsOf = (pattern: RegExp): Twins => ({
  anywhere: pattern,
  plainly: new RegExp(plainSource(pattern.source), pattern.flags.replace('u', '')),
});

/** The one of the twins that is enough for a text. */
export const fitting = ({ anywhere, plainly }: Twins, plain: boolean): RegExp => (plain ? plainly : anywhere);

const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{N}': '0-9',
};

function plainSource(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\(?:[pPu]\{\w+\}|.)|[[\]]/gsu, (token) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (!/^\\[pPu]\{/u.test(token)) return token;
    const units = CLASSES[token];
    if (units === undefined) throw new Error(`${token} has no plain form`);
    return inClass ? units : `[${units}]`;
  });
}
