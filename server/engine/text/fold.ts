/**
 * A copy of the same length for matching: no-break and other fixed spaces become a space, apostrophes the
 * ASCII one, full-width ASCII its narrow form. Offsets in the copy are offsets in the original.
 */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(FOLDABLE_ALL, foldUnit) : text;
}

const FOLDABLE_CLASS = '[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\u2018\\u2019\\u02BC\\uFF01-\\uFF5E]';
const FOLDABLE = new RegExp(FOLDABLE_CLASS, 'u');
const FOLDABLE_ALL = new RegExp(FOLDABLE_CLASS, 'gu');

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x2018 || code === 0x2019 || code === 0x02bc ? "'" : ' ';
}
