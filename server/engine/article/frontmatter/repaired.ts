import type { Edit } from '../../text/edit.ts';
import { diagnose, faultLine } from './diagnosis.ts';
import { lineEnd } from './fences.ts';
import type { BlockReading, FrontmatterProblem } from './frontmatter.ts';
import { readSimpleYaml } from './simple.ts';
import { conflicts } from './slips.ts';
import type { Diagnosis } from './source-line.ts';
import { parseYaml, type Fault, type Parsed } from './yaml.ts';

/** A block so broken that it needs more repairs is read as far as that. */
const MOST_REPAIRS = 8;

/** Every try parses the block again: so many units may be parsed for one block, and so many at once. */
const MOST_PARSED = 100_000;
const LONGEST = 50_000;

/**
 * Reads YAML. Where the parser stumbles, the first diagnosis whose edits let it go on becomes a problem, and the rest
 * is read as if those edits had been made: so one fault is one problem, and no field behind it is lost.
 */
export function readYaml(source: string, base: number): BlockReading {
  const simple = readSimpleYaml(source, base);
  if (simple !== null) {
    return { content: simple.length > 0 ? 'mapping' : 'nothing', fields: simple, problems: [] };
  }
  if (source.length > LONGEST) return { content: 'other', fields: [], problems: [tooLong(source, base)] };
  const merged = conflicts(source);
  const problems: FrontmatterProblem[] = merged.map((conflict) => problemOf(conflict, base));
  let edits: readonly Edit[] = merged.flatMap((conflict) => conflict.edits);
  let parsed = parseYaml(source, base, edits);
  let left = MOST_PARSED - parsed.cost;
  for (let { fault } = parsed; fault !== null; { fault } = parsed) {
    const mended: Mended | null =
      problems.filter(({ code }) => code !== 'continuation').length < MOST_REPAIRS
        ? mend(source, base, edits, fault, left)
        : null;
    if (mended === null) {
      problems.push(generalProblem(source, base, fault));
      break;
    }
    problems.push(problemOf(mended.diagnosis, base));
    ({ edits, parsed } = mended);
    left -= mended.cost;
  }
  return {
    content: parsed.content,
    fields: parsed.fields,
    problems: linesAsOne(source, base, continuationsAsOne(problems)),
  };
}

/** Who wraps one quoted text so wraps them all: one problem, on the first of them, mends all. */
function continuationsAsOne(problems: readonly FrontmatterProblem[]): readonly FrontmatterProblem[] {
  const all = problems.filter(({ code }) => code === 'continuation');
  const first = all[0];
  if (first === undefined || first.repair === null || all.length === 1) return problems;
  const more = all.length - 1;
  const joined: FrontmatterProblem = {
    ...first,
    message: first.message.replace(
      /; indent it,/u,
      `, and so ${more === 1 ? 'does another' : `do ${more} others`} further down; indent them,`,
    ),
    repair: {
      ...first.repair,
      title: 'Indent the continued lines',
      edits: all.flatMap(({ repair }) => repair?.edits ?? []),
    },
  };
  return problems.flatMap((problem) =>
    problem === first ? [joined] : problem.code === 'continuation' ? [] : [problem],
  );
}

/** Lines that cannot be read, one right under the other, are one fault, told of the first. */
function linesAsOne(
  source: string,
  base: number,
  problems: readonly FrontmatterProblem[],
): readonly FrontmatterProblem[] {
  return problems.filter((problem, index) => {
    const above = problems[index - 1];
    if (above === undefined || !isUnread(above) || !isUnread(problem)) return true;
    return source.slice(above.range.end - base, problem.range.start - base).split('\n').length > 2;
  });
}

const isUnread = ({ code, repair, message }: FrontmatterProblem): boolean =>
  code === 'syntax' && repair === null && message.includes('cannot be read');

interface Mended {
  readonly diagnosis: Diagnosis;
  readonly edits: readonly Edit[];
  readonly parsed: Parsed;
  readonly cost: number;
}

/** The first of the diagnoses whose edits move the fault on to a later line; each try parses, and so much may be. */
function mend(
  source: string,
  base: number,
  edits: readonly Edit[],
  fault: Fault,
  most: number,
): Mended | null {
  const { end } = faultLine(source, fault);
  let cost = 0;
  for (const diagnosis of diagnose(source, fault)) {
    if (cost + source.length > most) break;
    const all = [...edits, ...diagnosis.edits].toSorted((a, b) => a.start - b.start);
    const parsed = parseYaml(source, base, all);
    const next = parsed.fault;
    cost += parsed.cost;
    if (next === null || faultLine(source, next).start > end) return { diagnosis, edits: all, parsed, cost };
  }
  return null;
}

function problemOf(diagnosis: Diagnosis, base: number): FrontmatterProblem {
  const moved = diagnosis.edits.map(({ start, end, text }) => ({
    start: start + base,
    end: end + base,
    text,
  }));
  return {
    code: diagnosis.code,
    range: { start: diagnosis.range.start + base, end: diagnosis.range.end + base },
    message: diagnosis.message,
    other: null,
    repair: diagnosis.offer === null ? null : { ...diagnosis.offer, edits: moved },
  };
}

function tooLong(source: string, base: number): FrontmatterProblem {
  return {
    code: 'syntax',
    range: { start: base, end: base + lineEnd(source, 0) },
    message: `The frontmatter is longer than the ${LONGEST} characters that are read; shorten it.`,
    other: null,
    repair: null,
  };
}

function generalProblem(source: string, base: number, fault: Fault): FrontmatterProblem {
  const line = faultLine(source, fault);
  const deep = fault.code === 'THROWN' || fault.code === 'RESOURCE_EXHAUSTION';
  return {
    code: 'syntax',
    range: { start: base + Math.min(line.start + line.indent, line.end), end: base + line.end },
    message: deep
      ? 'This frontmatter is nested too deeply to be read; make it flatter.'
      : 'From this line on the frontmatter cannot be read; write each field as “key: value”.',
    other: null,
    repair: null,
  };
}
