import type { Article } from '../article/article.ts';
import { GENERATOR_NAMES, type GeneratorName } from './form.ts';
import { GENERATORS } from './generators/index.ts';

/** The one generator that a key speaks for. */
const BY_MARK: ReadonlyMap<string, GeneratorName> = new Map(
  GENERATOR_NAMES.flatMap((name) => GENERATORS[name].marks.map((mark) => [mark, name] as const)),
);

/** The generator that an article's own form speaks for, where nothing else tells: by its file's kind, then its keys. */
export function generatorOf({ format, frontmatter }: Article): GeneratorName | null {
  if (format === 'quarto') return 'quarto';
  let found: GeneratorName | null = null;
  for (const { key } of frontmatter?.fields ?? []) {
    const meant = BY_MARK.get(key);
    if (meant === undefined) continue;
    if (found !== null && meant !== found) return null;
    found = meant;
  }
  return found;
}
