/** A plain scalar read by YAML's core schema; what is none of its numbers or words is text, dates included. */
export function coreValue(plain: string): string | number | boolean | null {
  switch (plain) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return NUMBER_START.test(plain) ? numberValue(plain) : plain;
  }
}

const NUMBER_START = /^[-+.]?[\d.]/u;
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u;
const PREFIXED = /^0(?:o[0-7]+|x[\da-fA-F]+)$/u;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/u;

function numberValue(plain: string): string | number {
  if (DECIMAL.test(plain) || PREFIXED.test(plain)) return Number(plain);
  if (INFINITE.test(plain)) return plain.startsWith('-') ? -Infinity : Infinity;
  return plain === '.nan' || plain === '.NaN' || plain === '.NAN' ? NaN : plain;
}
