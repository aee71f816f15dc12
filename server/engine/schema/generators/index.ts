import type { GeneratorName } from '../form.ts';
import type { GeneratorSpec } from '../spec.ts';
import { astro } from './astro.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mkdocs } from './mkdocs.ts';
import { next } from './next.ts';
import { pelican } from './pelican.ts';
import { quarto } from './quarto.ts';
import { zola } from './zola.ts';

/** What each site generator reads itself. */
export const GENERATORS: Readonly<Record<GeneratorName, GeneratorSpec>> = {
  hugo,
  jekyll,
  astro,
  docusaurus,
  eleventy,
  quarto,
  mkdocs,
  zola,
  pelican,
  next,
};
