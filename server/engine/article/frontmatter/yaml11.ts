/**
 * A plain scalar as YAML 1.1 reads it, which many site generators still do, where that is a truth value or a number
 * that YAML 1.2 does not read in it; a number of YAML 1.2 that is text to YAML 1.1; or null where both read the same.
 */
export type Yaml11Reading =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'sixties' | 'octal' | 'grouped' | 'binary'; readonly value: number }
  /** Digits that begin with 0 and are no octal number. */
  | { readonly kind: 'text' };

const TRUE = /^(?:y|yes|on)$/iu;
const FALSE = /^(?:n|no|off)$/iu;
/** As YAML has them: all small, all large, or the first letter large. */
const CASES = /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/u;
const SIXTIES = /^([-+]?)(\d[\d_]*(?::[0-5]?\d)+)(\.[\d_]*)?$/u;
const OCTAL = /^([-+]?)0([0-7_]+)$/u;
const GROUPED = /^[-+]?\d[\d_]*(?:\.[\d_]*)?$/u;
const BINARY = /^([-+]?)0b([01_]+)$/u;

export function yaml11Reading(plain: string): Yaml11Reading | null {
  if (CASES.test(plain)) {
    if (TRUE.test(plain)) return { kind: 'boolean', value: true };
    return FALSE.test(plain) ? { kind: 'boolean', value: false } : null;
  }
  if (!/^[-+]?\d/u.test(plain)) return null;
  const sixties = SIXTIES.exec(plain);
  if (sixties)
    return { kind: 'sixties', value: signed(sixties[1], inSixties(sixties[2]) + fraction(sixties[3])) };
  const octal = OCTAL.exec(plain);
  if (octal) return numberUnlessSame('octal', signed(octal[1], Number.parseInt(digits(octal[2]), 8)), plain);
  const binary = BINARY.exec(plain);
  if (binary) return { kind: 'binary', value: signed(binary[1], Number.parseInt(digits(binary[2]), 2)) };
  if (/^[-+]?0\d+$/u.test(plain)) return { kind: 'text' };
  return plain.includes('_') && GROUPED.test(plain)
    ? { kind: 'grouped', value: Number(digits(plain)) }
    : null;
}

const digits = (text = ''): string => text.replaceAll('_', '');

const inSixties = (text = ''): number =>
  digits(text)
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

const fraction = (text = ''): number => (digits(text).length > 1 ? Number(`0${digits(text)}`) : 0);

const signed = (sign: string | undefined, value: number): number => (sign === '-' ? -value : value);

/** `007` is 7 to both. */
const numberUnlessSame = (kind: 'octal', value: number, plain: string): Yaml11Reading | null =>
  Number.isNaN(value) || value === Number(plain) ? null : { kind, value };
