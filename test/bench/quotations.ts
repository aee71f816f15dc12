/** Who speaks: for direct quotations of a marked set, whether the words found as the speaker are the marked source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence, parseArticle } from '../../server/engine/index.ts';
import type { Range } from '../../server/engine/text/range.ts';

/** The spans of an attribution as marked: who says, and what. */
interface MarkedAttribution {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** A direct quotation has five words or more; shorter ones are terms as often as speech. */
const FEWEST_WORDS = 5;
/** Share of a quotation that must be marked as what is said. */
const COVERED = 0.9;
const QUOTED = /“[^“”\n]+”|"[^"\n]+"/gu;

/**
 * Quotations in double marks whose words are marked as the content of an attribution with a source, whether or not our
 * own evidence sees them. Right: the speaker found overlaps the source of one that covers the quotation.
 */
export function quotations(folder: string): void {
  const marks = readdirSync(join(folder, 'attributions'));
  const count = { quotations: 0, found: 0, right: 0 };
  for (const file of readdirSync(join(folder, 'text'))) {
    const name = `${file.replace(/\.txt$/u, '')}_`;
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const marked = marks
      .filter((mark) => mark.startsWith(name))
      .flatMap((mark) => attributionsOf(readFileSync(join(folder, 'attributions', mark), 'utf8')));
    const found = gatherEvidence(parseArticle('article.txt', text)).quotations;
    for (const match of text.matchAll(QUOTED)) {
      if ((match[0].match(/\S+/gu) ?? []).length < FEWEST_WORDS) continue;
      const quoted = { start: match.index, end: match.index + match[0].length };
      const covering = marked.filter(({ content }) => content.some((range) => covers(range, quoted)));
      if (covering.length === 0) continue;
      const own = found.filter(({ range }) => overlaps(range, quoted));
      const speaker = (own.find(({ term }) => !term) ?? own[0])?.speaker ?? null;
      count.quotations++;
      if (speaker === null) continue;
      count.found++;
      if (covering.some(({ source }) => source.some((range) => overlaps(range, speaker)))) count.right++;
    }
  }
  console.log('\nSpeakers of direct quotations, PolNeAR dev');
  console.table([
    {
      quotations: count.quotations,
      'with a speaker': count.found,
      'the marked source': share(count.right, count.quotations),
      'of those with a speaker': share(count.right, count.found),
    },
  ]);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function covers(content: Range, quoted: Range): boolean {
  const common = Math.min(content.end, quoted.end) - Math.max(content.start, quoted.start);
  return common >= COVERED * (quoted.end - quoted.start - 2);
}

/** Reads brat's standoff format: `T1⇥Source 3 9⇥words`, `E1⇥Attribution:T4 Content:T3 Source:T1`. */
function attributionsOf(annotation: string): readonly MarkedAttribution[] {
  const spans = new Map<string, readonly Range[]>();
  const lines = annotation.split('\n');
  for (const line of lines) {
    const [, id = '', places = ''] = /^(T\d+)\t\w+ ([\d; ]+)\t/u.exec(line) ?? [];
    if (id === '') continue;
    spans.set(
      id,
      places.split(';').map((place) => {
        const [start = 0, end = 0] = place.split(' ').map(Number);
        return { start, end };
      }),
    );
  }
  return lines.flatMap((line) => {
    if (!line.startsWith('E')) return [];
    const parts = (line.split('\t')[1] ?? '').split(' ').map((part) => part.split(':'));
    const of = (role: string): readonly Range[] =>
      parts.flatMap(([name = '', id = '']) => (name.startsWith(role) ? (spans.get(id) ?? []) : []));
    const source = of('Source');
    return source.length === 0 ? [] : [{ source, content: of('Content') }];
  });
}
