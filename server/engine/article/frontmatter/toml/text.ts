/** What the escape of a basic string stands for, or null for none that TOML knows. */
export function unescaped(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  const mark = text.charAt(at + 1);
  const simple = SIMPLE[mark];
  if (simple !== undefined) return { text: simple, length: 2 };
  const digits = mark === 'u' ? 4 : mark === 'U' ? 8 : 0;
  const code = text.slice(at + 2, at + 2 + digits);
  if (digits === 0 || code.length < digits || !/^[\da-f]+$/iu.test(code)) return null;
  const point = parseInt(code, 16);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return { text: String.fromCodePoint(point), length: 2 + digits };
}

const SIMPLE: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

const INTEGER = /^[-+]?(?:0|[1-9](?:_?\d)*)$/u;
const PREFIXED = /^0(?:x[\da-f](?:_?[\da-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/iu;
const FLOAT = /^[-+]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][-+]?\d(?:_?\d)*)?$/u;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/u;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?$/u;
const OFFSET = /(?:[zZ]|[-+](\d\d):(\d\d))$/u;

/** What a value without marks stands for; undefined for what TOML does not know. */
export function bareValue(token: string): BareValue | undefined {
  if (isDate(token)) return { value: token, date: true };
  const value = plainValue(token);
  return value === undefined ? undefined : { value, date: false };
}

interface BareValue {
  readonly value: string | number | boolean;
  readonly date: boolean;
}

function plainValue(token: string): number | boolean | undefined {
  if (token === 'true' || token === 'false') return token === 'true';
  if (/^[-+]?inf$/u.test(token)) return token.startsWith('-') ? -Infinity : Infinity;
  if (/^[-+]?nan$/u.test(token)) return NaN;
  // The letter of a number in another base is a small one.
  const isNumber =
    INTEGER.test(token) || FLOAT.test(token) || (PREFIXED.test(token) && /^0[xob]/u.test(token));
  return isNumber ? Number(token.replaceAll('_', '')) : undefined;
}

/** True for a date, a time, or both, with an offset or without: one that the calendar and the clock know. */
export function isDate(token: string): boolean {
  const day = DATE.exec(token.slice(0, 10));
  if (day === null) return isTime(token);
  if (!isDay(Number(day[1]), Number(day[2]), Number(day[3]))) return false;
  if (token.length === 10) return true;
  const time = token.slice(11);
  const offset = OFFSET.exec(time);
  const hour = Number(offset?.[1] ?? 0);
  const minute = Number(offset?.[2] ?? 0);
  return 'Tt '.includes(token.charAt(10)) && hour < 24 && minute < 60 && isTime(time.slice(0, offset?.index));
}

function isTime(token: string): boolean {
  const [, hour, minute, second] = (TIME.exec(token) ?? []).map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return false;
  return hour < 24 && minute < 60 && second <= 60;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** A text in the kind of quotation marks that it can stand in as it is; null for one that needs escapes. */
export function quotedAsIs(text: string): string | null {
  if (/(?!\t)\p{Cc}/u.test(text)) return null;
  if (!/["\\]/u.test(text)) return `"${text}"`;
  return text.includes("'") ? null : `'${text}'`;
}
