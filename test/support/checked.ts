/** The parts of `check --format json` that tests look at. */
export interface Checked {
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly CheckedFile[];
}

export interface CheckedFile {
  readonly path: string;
  readonly profile: string | null;
  readonly state: string | null;
  readonly skipped: string | null;
  readonly findings: readonly CheckedFinding[];
}

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  };
}

export function readChecked(json: string): Checked {
  const value: unknown = JSON.parse(json);
  if (!isChecked(value)) throw new Error('this is not the JSON of a check');
  return value;
}

const isChecked = (value: unknown): value is Checked =>
  typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
