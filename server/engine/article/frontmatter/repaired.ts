import type { Edit } from '../../text/edit.ts';
import { diagnose, faultLine, type Diagnosis } from './diagnosis.ts';
import type { FrontmatterProblem } from './frontmatter.ts';
import { parseYaml, type Fault, type Parsed } from './yaml.ts';

export interface YamlReading extends Omit<Parsed, 'faults'> {
  readonly problems: readonly FrontmatterProblem[];
}

/** Each repair parses the block again: one so broken that it needs more is read as far as that. */
const MOST_REPAIRS = 8;

/**
 * Reads YAML. Where the parser stumbles, the first diagnosis whose edits let it go on becomes a problem, and the rest
 * is read as if those edits had been made: so one fault is one problem, and no field behind it is lost.
 */
export function readYaml(source: string, base: number): YamlReading {
  const problems: FrontmatterProblem[] = [];
  let edits: readonly Edit[] = [];
  let parsed = parseYaml(source, base);
  for (let fault = parsed.faults[0]; fault !== undefined; fault = parsed.faults[0]) {
    const mended = problems.length < MOST_REPAIRS ? mend(source, base, edits, fault) : null;
    if (mended === null) {
      problems.push(generalProblem(source, base, fault));
      break;
    }
    problems.push(problemOf(mended.diagnosis, base));
    ({ edits, parsed } = mended);
  }
  return { content: parsed.content, fields: parsed.fields, problems };
}

interface Mended {
  readonly diagnosis: Diagnosis;
  readonly edits: readonly Edit[];
  readonly parsed: Parsed;
}

function mend(source: string, base: number, edits: readonly Edit[], fault: Fault): Mended | null {
  const end = faultLine(source, fault).end;
  for (const diagnosis of diagnose(source, fault)) {
    const all = [...edits, ...diagnosis.edits].toSorted((a, b) => a.start - b.start);
    const parsed = parseYaml(source, base, all);
    const next = parsed.faults[0];
    if (next === undefined || faultLine(source, next).start > end) return { diagnosis, edits: all, parsed };
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
