import type { Article } from '../article/article.ts';
import { textOf, valueAt } from '../article/frontmatter/frontmatter.ts';
import type { Asking } from '../policy/resolve.ts';
import { joinedPath } from '../text/path.ts';
import { loadSchema, type SchemaSet } from './json/load.ts';

/** The schema that an article names itself (`$schema`): plain data that a host hands in. */
export interface OwnSchema {
  readonly set: SchemaSet | null;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/**
 * Loads the schema that an article names, or null where it names none. `file`: the article's own path, which that of
 * the schema starts from. Asks for files only, and only for such as may hold a schema.
 */
export function* ownSchemaOf(article: Article, file: string): Asking<OwnSchema | null> {
  const name = textOf(valueAt(article.frontmatter, '$schema'));
  if (name === undefined) return null;
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(name)) {
    const message = 'A schema on the web is never fetched: name a copy that lies beside this file.';
    return { set: null, problems: [message] };
  }
  if (!/\.(?:json|ya?ml)$/iu.test(name)) {
    const message = `"${name}" is no schema by its ending: name a .json or .yaml file.`;
    return { set: null, problems: [message] };
  }
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.startsWith('/') ? 1 : 0));
  const { set, problems } = yield* loadSchema(joinedPath(folder, name), name);
  return { set, problems };
}
