import type { GeneratorName } from '../engine/index.ts';
import { textOrNull, type Files } from './files.ts';
import { folderOf, joined, nameOf } from './paths.ts';

/** Finds the site generator whose configuration stands in a folder or above it. Each folder is looked at once. */
export type Generators = (folder: string) => GeneratorName | null;

export function generatorsOf(files: Files): Generators {
  const byFolder = new Map<string, GeneratorName | null>();
  const at = (folder: string): GeneratorName | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = lookIn(files, folder);
    const above = folderOf(folder);
    const isEnd = found.isTop || above === folder || nameOf(folder) === '';
    const name = found.name ?? (isEnd ? null : at(above));
    byFolder.set(folder, name);
    return name;
  };
  return at;
}

interface Look {
  readonly name: GeneratorName | null;
  /** True where a repository begins: what stands above is somebody else's. */
  readonly isTop: boolean;
}

function lookIn(files: Files, folder: string): Look {
  const entries = files.list(folder);
  if ('failure' in entries) return { name: null, isTop: false };
  const isTop = entries.some(({ name }) => name === '.git');
  for (const { file, generator, sign, against } of CONFIGURATIONS) {
    const entry = entries.find(({ name, kind }) => kind !== 'folder' && file.test(name));
    if (entry === undefined) continue;
    if (sign === undefined && against === undefined) return { name: generator, isTop };
    const text = textOrNull(files, joined(folder, entry.name)) ?? '';
    if (sign?.test(text) !== false && against?.test(text) !== true) return { name: generator, isTop };
  }
  return { name: null, isTop };
}

/** Whether a path is that of a configuration that tells a generator. */
export const isGeneratorConfiguration = (path: string): boolean =>
  CONFIGURATIONS.some(({ file }) => file.test(nameOf(path)));

interface Configuration {
  readonly file: RegExp;
  readonly generator: GeneratorName;
  /** What it holds, where the file's name is not enough. */
  readonly sign?: RegExp;
  /** What another tool of the same file name would hold. */
  readonly against?: RegExp;
}

const CONFIGURATIONS: readonly Configuration[] = [
  { file: /^hugo\.(?:toml|ya?ml|json)$/u, generator: 'hugo' },
  { file: /^zola\.toml$/u, generator: 'zola' },
  { file: /^config\.toml$/u, generator: 'zola', sign: /^\s*base_url\s*=/mu, against: /^\s*baseURL\s*=/imu },
  {
    file: /^config\.(?:toml|ya?ml|json)$/u,
    generator: 'hugo',
    sign: /^\s*["']?(?:baseURL|languageCode|defaultContentLanguage|publishDir|permalinks|markup)["']?\s*[=:]/imu,
    against: /^\s*base_url\s*=/mu,
  },
  // Hexo has its configuration under the same name.
  { file: /^_config\.ya?ml$/u, generator: 'jekyll', against: /^(?:source_dir|public_dir|new_post_name):/mu },
  { file: /^_config\.toml$/u, generator: 'jekyll' },
  { file: /^docusaurus\.config\.[cm]?[jt]s$/u, generator: 'docusaurus' },
  { file: /^astro\.config\.[cm]?[jt]s$/u, generator: 'astro' },
  { file: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/u, generator: 'eleventy' },
  { file: /^_quarto\.ya?ml$/u, generator: 'quarto' },
  { file: /^mkdocs\.ya?ml$/u, generator: 'mkdocs' },
  { file: /^(?:pelican|publish)conf\.py$/u, generator: 'pelican' },
  { file: /^next\.config\.[cm]?[jt]s$/u, generator: 'next' },
];
