import { answered, ownSchemaOf, type Article, type OwnSchema } from '../engine/index.ts';
import { textOrNull, type Files } from './files.ts';
import { folderOf } from './paths.ts';
import type { Policies } from './policies.ts';
import type { Terms } from './reviewFile.ts';

/** What the files around an article say of it: the site generator, and the schema that the article names. */
export const around = (
  files: Files,
  policies: Policies,
  file: string,
): Pick<Terms, 'generator' | 'ownSchema'> => ({
  generator: policies.generatorAt(folderOf(file)),
  ownSchema: (article) => ownSchemaIn(files, article, file),
});

/** The schema that an article names itself; `file`: where the article lies. */
export const ownSchemaIn = (files: Files, article: Article, file: string): OwnSchema | null =>
  answered(ownSchemaOf(article, file), (path) => textOrNull(files, path));
