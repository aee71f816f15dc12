import {
  AUTHOR_KEYS,
  DECK_KEYS,
  leveled,
  MODIFIED_KEYS,
  OTHER_DATE_KEYS,
  PUBLISHED_KEYS,
  TITLE_KEYS,
} from '../article/frontmatter/keys.ts';
import { GENERATORS } from './generators/index.ts';
import { FIELDS } from './profiles/fields.ts';
import { AUTHOR, DATE, TITLE } from './profiles/requirements.ts';

/** Words of other languages, and words of their own, that stand near to a known key and are none of its slips. */
const OTHER_WORDS: readonly string[] = [
  'auteur',
  'autor',
  'autore',
  'categoria',
  'categorie',
  'covers',
  'descripcion',
  'description_short',
  'expire',
  'imagen',
  'kategorie',
  'lastedit',
  'layers',
  'local',
  'order',
  'resume',
  'serie',
  'subtitulo',
  'tagline',
  'titre',
  'titolo',
  'titulo',
  'update',
];

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(GENERATORS).flatMap(({ fields }) => Object.keys(fields)),
    ...Object.keys(FIELDS),
    ...TITLE,
    ...DATE,
    ...AUTHOR,
    ...TITLE_KEYS,
    ...PUBLISHED_KEYS,
    ...MODIFIED_KEYS,
    ...OTHER_DATE_KEYS,
    ...AUTHOR_KEYS,
    ...DECK_KEYS,
    ...OTHER_WORDS,
  ].map((key) => leveled(key)),
);

/** Whether any tool or profile knows a key, however its words are joined. */
export const isKnownKey = (key: string): boolean => KNOWN.has(leveled(key));
