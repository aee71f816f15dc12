// The folder of articles that the suite in the editor works in, and what the command line finds in it.
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './editor.mjs';
import { foundIn } from './found.mjs';

/** Copies the articles into a work folder; `env` tells the suite where the command line's findings stand. */
export async function layOut(work) {
  const articles = path.join(work, 'articles');
  cpSync(path.join(root, 'test/extension/articles'), articles, { recursive: true });
  cpSync(path.join(root, 'samples'), path.join(articles, 'samples'), { recursive: true });
  const found = path.join(work, 'found.json');
  writeFileSync(found, JSON.stringify(await foundIn(articles)));
  return { articles, env: { BACKREAD_SUITE_FOUND: found } };
}
