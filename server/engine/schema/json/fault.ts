import type { FieldPath, FormFault } from '../form.ts';

/** Where a value does not fit a schema. */
export interface SchemaFault {
  readonly kind: FormFault['kind'];
  /** Of the value at fault, of an unknown key, or where a missing one would be. */
  readonly path: FieldPath;
  readonly message: string;
  /** Types, values or keys that would fit. */
  readonly expected: readonly string[];
  /** Of an entry that its list holds more than once: where in the list it stands again. */
  readonly repeats?: readonly number[];
}
