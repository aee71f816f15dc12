import { lineBreakOf, type Edit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import { fieldText, type FieldText } from './curated.ts';
import type { Field, FieldValue } from './frontmatter.ts';
import { fieldNamed, leveled } from './keys.ts';

/** An image that the frontmatter describes with fields of its own: there is room for its alternative text and credit. */
export interface FieldImage {
  readonly fields: readonly Field[];
  readonly address: FieldText;
  /** The field that gives the address. */
  readonly addressField: Field;
  /** In flow style no line can be added. */
  readonly flow: boolean;
  readonly range: Range;
}

const IMAGE_KEYS = [
  'images',
  'image',
  'leadimage',
  'mainimage',
  'heroimage',
  'hero',
  'coverimage',
  'cover',
  'featuredimage',
  'featured',
  'banner',
  'photo',
  'photos',
];
const ADDRESS_KEYS = ['url', 'src', 'source', 'path', 'file', 'filename', 'href', 'imgname', 'image'];
const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|avif|svg|tiff?|bmp)(?:[?#]|$)|^https?:\/\//iu;

/** The first image of these fields, or null. */
export function leadImage(fields: readonly Field[]): FieldImage | null {
  return fieldNamed(fields, IMAGE_KEYS, ({ value }) =>
    imageOf(value.kind === 'list' ? value.items[0] : value),
  );
}

function imageOf(value: FieldValue | undefined): FieldImage | null {
  if (value?.kind !== 'mapping') return null;
  return fieldNamed(value.fields, ADDRESS_KEYS, (field) => {
    const address = fieldText(field);
    if (address === null || !IMAGE_FILE.test(address.text)) return null;
    return { fields: value.fields, address, addressField: field, flow: value.flow, range: value.range };
  });
}

/** True where one of the fields has one of the keys, whatever it holds: an empty text may be meant. */
export const hasField = (fields: readonly Field[], keys: RegExp): boolean =>
  fields.some(({ key }) => keys.test(leveled(key)));

/** A further field of the image, on the line behind its address; null in flow style. */
export function addToImage(text: string, { addressField, flow }: FieldImage, line: string): Edit | null {
  if (flow) return null;
  const { keyRange, range } = addressField;
  const lineStart =
    Math.max(text.lastIndexOf('\n', keyRange.start - 1), text.lastIndexOf('\r', keyRange.start - 1)) + 1;
  const indent = text.slice(lineStart, keyRange.start).replace(/[^\s]/gu, ' ');
  const end = range.end + (/^[^\r\n]*/u.exec(text.slice(range.end))?.[0].length ?? 0);
  return { start: end, end, text: lineBreakOf(text) + indent + line };
}
