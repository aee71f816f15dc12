import type { FieldPath, FormFault } from '../form.ts';

/** Where a value does not fit a schema. */
export interface SchemaFault {
  readonly kind: FormFault['kind'];
  /** Of the value at fault, of an unknown key, or where a missing one would be. */
  readonly path: FieldPath;
  readonly message: string;
  /** Types, values or keys that would fit. */
  readonly expected: readonly string[];
}
