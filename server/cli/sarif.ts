import { RULES, type Rule, type Severity } from '../engine/index.ts';
import { isAbsolute, resolved } from '../workspace/paths.ts';
import type { FileResult, Found, Place, Spot } from '../workspace/result.ts';
import type { FileReport } from '../workspace/run.ts';
import type { ExitCode } from './host.ts';
import { reasonOf } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

export interface SarifTerms {
  readonly version: string;
  /** The working folder, absolute. */
  readonly folder: string;
  readonly exitCode: ExitCode;
}

/** The review as SARIF 2.1.0. Text regions do not count a byte order mark, as the standard asks. */
export function toSarif(reports: readonly FileReport[], terms: SarifTerms): string {
  const places = new Map(RULES.map((rule, index) => [rule.id, index]));
  const results = reports.flatMap(({ shown, result }) => {
    const file = artifactOf(shown, terms.folder);
    return result.findings.map((finding) => resultOf(finding, file, result, places));
  });
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Backread',
            version: terms.version,
            semanticVersion: terms.version,
            rules: RULES.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that Backread ran in.' } } },
        invocations: [
          {
            executionSuccessful: terms.exitCode !== 2,
            exitCode: terms.exitCode,
            toolExecutionNotifications: reports.flatMap((report) => notesOf(report, terms.folder)),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function ruleOf({ id, summary, why, quiet, basis, severity }: Rule) {
  const text = `${why} It stays silent here: ${quiet} Basis: ${basis}`;
  return {
    id,
    shortDescription: { text: literal(summary) },
    fullDescription: { text: literal(why) },
    help: { text: literal(text), markdown: literal(`${why}\n\n**Silent:** ${quiet}\n\n**Basis:** ${basis}`) },
    defaultConfiguration: {
      enabled: severity !== 'off',
      level: severity === 'off' ? 'warning' : LEVELS[severity],
    },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** A relative reference below the working folder, else the file's own address. */
function artifactOf(shown: string, folder: string): Artifact {
  if (!isAbsolute(shown) && !shown.split('/').includes('..')) return { uri: encoded(shown), uriBaseId: ROOT };
  const path = resolved(folder, shown);
  return { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}` };
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function resultOf(finding: Found, file: Artifact, { mark }: FileResult, places: ReadonlyMap<string, number>) {
  const { rule, severity, message, range, related, fixes, fingerprint } = finding;
  const located = (place: Place) => ({ artifactLocation: file, region: regionOf(place, mark) });
  const offered = fixes.filter(({ safety }) => safety !== 'placeholder');
  const ruleIndex = places.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: literal(message) },
    locations: [{ physicalLocation: located(range) }],
    partialFingerprints: { 'backread/v1': fingerprint },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            message: { text: literal(one.message) },
            physicalLocation: located(one.range),
          })),
        }),
    // What an editor must fill in is nothing for a machine to apply.
    ...(offered.length === 0
      ? {}
      : {
          fixes: offered.map(({ title, safety, edits }) => ({
            description: { text: literal(title) },
            artifactChanges: [
              { artifactLocation: file, replacements: edits.map((edit) => replacementOf(edit, mark)) },
            ],
            properties: { safety },
          })),
        }),
    properties: { severity },
  };
}

function regionOf({ start, end }: Place, mark: boolean) {
  const charOffset = withoutMark(start.offset, mark);
  return {
    startLine: start.line,
    startColumn: columnOf(start, mark),
    endLine: end.line,
    endColumn: columnOf(end, mark),
    charOffset,
    charLength: withoutMark(end.offset, mark) - charOffset,
  };
}

const columnOf = ({ line, column }: Spot, mark: boolean): number =>
  mark && line === 1 ? Math.max(1, column - 1) : column;

const withoutMark = (offset: number, mark: boolean): number => (mark ? Math.max(0, offset - 1) : offset);

function replacementOf(edit: Found['fixes'][number]['edits'][number], mark: boolean) {
  const charOffset = withoutMark(edit.start, mark);
  return {
    deletedRegion: { charOffset, charLength: withoutMark(edit.end, mark) - charOffset },
    insertedContent: { text: edit.text },
  };
}

/** What was not reviewed, or not wholly. */
function notesOf({ shown, result: { skipped, faults, unread } }: FileReport, folder: string) {
  const locations = [{ physicalLocation: { artifactLocation: artifactOf(shown, folder) } }];
  const note = (level: string, id: string, text: string) => ({
    level,
    descriptor: { id },
    message: { text: literal(text) },
    locations,
  });
  return [
    ...(skipped === null
      ? []
      : [
          note(
            skipped.kind === 'failed' ? 'error' : 'note',
            'not-reviewed',
            `${shown} ${reasonOf(skipped)}.`,
          ),
        ]),
    ...faults.map(({ rule, message }) => note('error', 'rule-failed', `${rule} failed: ${message}.`)),
    ...unread.map((words) => note('warning', 'not-read', words)),
  ];
}

/** Braces are placeholders in messages of SARIF, so those that are meant are doubled. */
const literal = (text: string): string => text.replaceAll(/[{}]/gu, '$&$&');
