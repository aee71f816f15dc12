// The folder of articles that the suite in the editor works in, and what the command line finds in it.
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, Trouble } from './editor.mjs';
import { foundIn, spread } from './found.mjs';

/** Real articles, for machines that have them beside the project. */
export const CORPUS = path.join(root, '../shared/corpus');

/**
 * Copies the articles into a work folder, and as many real ones as are asked for; `env` tells the suite where the command
 * line's findings stand.
 */
export async function layOut(work, real = 0) {
  const articles = path.join(work, 'articles');
  cpSync(path.join(root, 'test/extension/articles'), articles, { recursive: true });
  cpSync(path.join(root, 'samples'), path.join(articles, 'samples'), { recursive: true });
  if (real > 0 && !existsSync(CORPUS))
    throw new Trouble('There are no real articles in ../shared/corpus to compare.');
  for (const { file } of real > 0 ? spread(await foundIn(CORPUS), real) : []) {
    cpSync(path.join(CORPUS, file), path.join(articles, 'real', file));
  }
  const found = path.join(work, 'found.json');
  writeFileSync(found, JSON.stringify(await foundIn(articles)));
  return { articles, env: { BACKREAD_SUITE_FOUND: found } };
}
