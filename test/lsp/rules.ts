/** Small rules that say one thing each, so that the server's tests do not lean on the product's rules. */
import { defineRule, type Fix, type Rule } from '../../server/engine/index.ts';

const WORDS = {
  summary: 'A word that tests look for.',
  why: 'The test wants it [so].',
  quiet: 'Everywhere else.',
  basis: 'House practice.',
  fixes: [],
  options: {},
};

function wordRule(id: string, severity: Rule['severity'], word: string, fixes: (at: number) => Fix[]): Rule {
  return defineRule({
    ...WORDS,
    id,
    severity,
    *check({ article }) {
      for (const { index } of article.text.matchAll(new RegExp(word, 'gu'))) {
        const range = { start: index, end: index + word.length };
        yield { range, message: `Here stands ${word}.`, fixes: fixes(index) };
      }
    },
  });
}

const replace = (safety: Fix['safety'], title: string, text: string, length: number) => (at: number) => [
  { title, safety, edits: [{ start: at, end: at + length, text }] },
];

/** TODO has a safe fix, NAME a placeholder, MAYBE one to look at, and BANG makes its rule throw. */
export const TEST_RULES: readonly Rule[] = [
  wordRule('test/todo', 'warning', 'TODO', replace('safe', 'Replace by done', 'done', 4)),
  wordRule('test/name', 'information', 'NAME', replace('placeholder', 'Name somebody', '[a name], of $5', 4)),
  wordRule('test/maybe', 'hint', 'MAYBE', replace('review', 'Say it', 'It is so', 5)),
  defineRule({
    ...WORDS,
    id: 'test/bang',
    severity: 'error',
    *check({ article }) {
      if (article.text.includes('BANG')) throw new Error('it banged');
      yield* [];
    },
  }),
];

/** An article that is one by its frontmatter. */
export const ARTICLE = '---\ntitle: A test\n---\n\n';
