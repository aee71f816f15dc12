/** What the bytes of a file are: text, or the reason why they are not read as such. */
export type Decoded =
  { readonly text: string } | { readonly kind: 'binary' | 'encoding'; readonly reason: string };

/**
 * Reads bytes as UTF-8. Bytes that are no UTF-8 are refused, never replaced: with U+FFFD in their place every offset
 * behind them would be a guess for editors that read the file otherwise, and a fix would write the loss into the file.
 * A NUL or two in a text that is good otherwise do no harm; a file with many control characters is no text.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (utf16)
    return { kind: 'encoding', reason: 'is UTF-16, and articles are read as UTF-8: save it as UTF-8' };
  if (bytes.includes(0) && isBinary(bytes))
    return { kind: 'binary', reason: 'is no text: it holds binary data' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'encoding', reason: misfit(bytes) };
  }
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

/** How much of a file is looked at to tell text from data. */
const SAMPLE = 65_536;

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
  }
  return controls > 2 && controls * 500 > length;
}

function misfit(bytes: Uint8Array): string {
  const offset = firstMisfit(bytes);
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8: byte ${offset} (0x${byte}, line ${line}) fits no character; save it as UTF-8`;
}

/** Offset of the first byte that does not belong to well-formed UTF-8. */
function firstMisfit(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length of the character that starts at an offset, or 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
