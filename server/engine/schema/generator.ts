import type { Article } from '../article/article.ts';
import { GENERATOR_NAMES, type GeneratorName } from './form.ts';
import { GENERATORS } from './generators/index.ts';

/** The generator that an article's own form speaks for, where nothing else tells: by its file's kind, then its keys. */
export function generatorOf({ format, frontmatter }: Article): GeneratorName | null {
  if (format === 'quarto') return 'quarto';
  const keys = new Set(frontmatter?.fields.map(({ key }) => key));
  if (keys.size === 0) return null;
  const met = GENERATOR_NAMES.filter((name) => GENERATORS[name].marks.some((mark) => keys.has(mark)));
  const [only] = met;
  return met.length === 1 && only !== undefined ? only : null;
}
