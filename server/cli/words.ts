/** "1 file", "2 files"; information has no plural. */
export function counted(count: number, noun: string): string {
  const plural = noun === 'information' || count === 1 ? noun : `${noun}s`;
  return `${count} ${plural}`;
}

/** Text of files and paths without the control characters that would drive a terminal. */
export const shownSafely = (text: string): string => text.replaceAll(CONTROLS, '\uFFFD');

/** Control characters, and those that turn the direction of writing. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Breaks text into lines of at most a width, at spaces. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => indent + one).join('\n');
}
