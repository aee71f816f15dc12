import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMONMARK, type Syntax, SYNTAXES } from '../../server/engine/article/markdown/syntax.ts';
import {
  DEVIATIONS,
  tomlConformance,
  yamlConformance,
  type Conformance,
} from '../engine/frontmatter-conformance.ts';
import { firstDifference, shapeOf, shapeOfReference } from '../engine/markdown-shape.ts';

const CORPUS = '../shared/corpus';

interface Body {
  readonly path: string;
  readonly text: string;
}

/** The Markdown files of the corpus, without the YAML or TOML in front of them. */
function bodies(): readonly Body[] {
  const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|markdown)$/u.test(path),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(CORPUS, path), 'utf8');
    const front = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[^]*?\n\1[ \t]*(?:\r?\n|$)/u.exec(text);
    return { path, text: text.slice(front?.[0].length ?? 0) };
  });
}

/** Reading against the public suites of TOML and YAML, and against the reference parser of CommonMark. */
export async function conformance(): Promise<void> {
  frontmatter(tomlConformance());
  frontmatter(yamlConformance());
  commonmark();
}

function frontmatter(conformance: Conformance | null): void {
  if (conformance === null) {
    console.log('frontmatter: skipped, no ../shared/bench');
    return;
  }
  const { suite, valid, invalid, leftOut, deviations } = conformance;
  console.log(
    `${suite}: ${valid.right} of ${valid.tests} valid inputs read, ${invalid.right} of ${invalid.tests} invalid ones told, ${leftOut} cannot stand between fences`,
  );
  for (const [id, seen] of deviations) console.log(`  ${id}: ${seen}. ${DEVIATIONS[id] ?? 'NOT KNOWN'}`);
}

/** Compares the reader with the reference parser, and says what each extension changes. */
function commonmark(): void {
  if (!existsSync(CORPUS)) {
    console.log(`conformance: skipped, no ${CORPUS}`);
    return;
  }
  const files = bodies();
  const shapes = files.map((file) => shapeOf(file.text));
  const differing = files.flatMap((file, i) => {
    const difference = firstDifference(shapes[i] ?? [], shapeOfReference(file.text));
    return difference === null ? [] : [`  ${file.path}\n    ${difference.slice(0, 200)}`];
  });
  console.log(
    `CommonMark alone: ${files.length} files, ${differing.length} differ from the reference parser`,
  );
  for (const line of differing) console.log(line);
  const rows = extensions().map(([name, syntax]) => {
    const changed = files.filter(
      (file, i) => firstDifference(shapeOf(file.text, 0, syntax), shapes[i] ?? []) !== null,
    );
    return { extension: name, 'files whose shape it changes': changed.length };
  });
  console.table(rows);
}

/** Each extension by itself, and all that Markdown articles are read with. */
function extensions(): readonly (readonly [string, Syntax])[] {
  const names: readonly (keyof Syntax)[] = [
    'tables',
    'footnotes',
    'templates',
    'attributes',
    'divisions',
    'admonitions',
    'displayMath',
    'strikethrough',
    'tasks',
    'bareUrls',
    'html',
    'imports',
  ];
  return [
    ...names.map((name) => [name, { ...COMMONMARK, [name]: true }] as const),
    ['all of them', SYNTAXES.markdown] as const,
  ];
}
