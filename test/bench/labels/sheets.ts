import { parseArticle } from '../../../server/engine/index.ts';
import type { Range } from '../../../server/engine/text/range.ts';
import { candidatesOf } from './candidates.ts';
import type { SampledArticle } from './data.ts';

/** One article for a reader: its whole text with every candidate numbered between `⟦n⟧` and `⟦/⟧`. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly stripped: boolean;
  readonly candidates: readonly Range[];
  readonly page: string;
}

export function sheetsOf(sample: readonly SampledArticle[]): readonly Sheet[] {
  return sample.map(({ path, stripped, text }, index) => {
    const name = String(index + 1).padStart(2, '0');
    const candidates = candidatesOf(parseArticle(path, text));
    const title = `SHEET ${name} · ${path} · ${candidates.length} numbered sentences`;
    const page = `${title}\n${'='.repeat(70)}\n${shortened(marked(text, candidates))}\n`;
    return { name, path, stripped, candidates, page };
  });
}

function marked(text: string, candidates: readonly Range[]): string {
  let page = '';
  let at = 0;
  for (const [index, { start, end }] of candidates.entries()) {
    page += `${text.slice(at, start)}⟦${index + 1}⟧${text.slice(start, end)}⟦/⟧`;
    at = end;
  }
  return page + text.slice(at);
}

/** Nothing that a reader would read is left out: only scripts, long addresses and long code without a candidate. */
function shortened(page: string): string {
  return page
    .replace(/<script>[\s\S]*?<\/script>/gu, '<script>…</script>')
    .replace(/data:image[^)"' ]{60,}/gu, 'data:image…')
    .replace(/(https?:\/\/[^\s)"'>]{44})[^\s)"'>]+/gu, '$1…')
    .replace(
      /(^|\n)(```[^\n]*\n)([\s\S]*?)(\n```)/gu,
      (whole: string, before: string, fence: string, body: string, end: string) =>
        body.includes('⟦') || body.length < 300
          ? whole
          : `${before}${fence}${body.slice(0, 200)}\n[… code left out …]${end}`,
    )
    .replace(/\n{3,}/gu, '\n\n');
}

export interface Reading {
  readonly verdict: string;
  readonly reason: string;
}

/**
 * What a reader wrote, as letters by `sheet/number`: lines such as `07/3 F` and `07/4-6 N not-stat`. Lines that cannot be
 * read, sentences that are not there, named twice or forgotten, and an N without a reason, are faults in words.
 */
export function readingOf(
  written: string,
  sheets: readonly Sheet[],
): { readings: ReadonlyMap<string, Reading>; faults: readonly string[] } {
  const readings = new Map<string, Reading>();
  const faults: string[] = [];
  const known = new Set(
    sheets.flatMap(({ name, candidates }) => candidates.map((_, i) => `${name}/${i + 1}`)),
  );
  for (const line of written.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, sheet = '', first, last, verdict = '', reason = ''] =
      /^(\d+)\/(\d+)(?:-(\d+))?\s+([FMN])\b\s*(.*)$/u.exec(line.trim()) ?? [];
    if (first === undefined || (verdict === 'N' && reason === '')) faults.push(`cannot be read: ${line}`);
    for (let n = Number(first ?? 1); n <= Number(last ?? first ?? 0); n++) {
      const key = `${sheet}/${n}`;
      if (!known.has(key)) faults.push(`no such sentence: ${key}`);
      if (readings.has(key)) faults.push(`named twice: ${key}`);
      readings.set(key, { verdict, reason: reason.trim() });
    }
  }
  faults.push(...[...known].filter((key) => !readings.has(key)).map((key) => `no letter: ${key}`));
  return { readings, faults };
}
