import type { Edit } from '../../text/edit.ts';
import type { Article } from '../article.ts';
import { fieldText, type FieldText } from './curated.ts';
import { insertField, type Written } from './editing/editing.ts';
import { pathOf } from './editing/place.ts';
import { textOf, type Field, type FieldValue } from './frontmatter.ts';
import { fieldNamed, leveled } from './keys.ts';

/** An image that the frontmatter describes with fields of its own: there is room for its alternative text and credit. */
export interface FieldImage {
  readonly fields: readonly Field[];
  readonly address: FieldText;
  /** The mapping itself. */
  readonly value: FieldValue;
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
    return { fields: value.fields, address, value };
  });
}

/** True where one of the fields has one of the keys, whatever it holds: an empty text may be meant. */
export const hasField = (fields: readonly Field[], keys: RegExp): boolean =>
  fields.some(({ key }) => keys.test(leveled(key)));

/** True where a field of the image, other than these, holds words: a template may set them beside it. */
export const hasWords = ({ fields, address }: FieldImage, but: RegExp): boolean =>
  fields.some(({ key, value }) => {
    const text = value === address.value || but.test(leveled(key)) ? undefined : textOf(value);
    return (
      text !== undefined &&
      /\p{L}{3}/u.test(text) &&
      !/^[^\s]*[/.:_#=][^\s]*$/u.test(text) &&
      !SIZE.test(text)
    );
  });

/** What layouts call sizes and places. */
const SIZE =
  /^(?:true|false|yes|no|small|medium|large|full|half|wide|left|right|center|centre|top|bottom|cover|contain)$/iu;

/** A further field at the end of the image's own; null where the block cannot be written to. */
export function addToImage(
  article: Article,
  { value }: FieldImage,
  key: string,
  written: Written,
): readonly Edit[] | null {
  const path = pathOf(article.frontmatter?.fields ?? [], value);
  return path && insertField(article, path, key, written);
}
