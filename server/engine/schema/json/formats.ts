import { readDate } from '../../article/dates.ts';

interface Format {
  /** After "is not a valid". */
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

const matching = (words: string, pattern: RegExp): Format => ({
  words,
  fits: (value) => pattern.test(value),
});

/** Dates as frontmatter writes them, unquoted and without a zone too: tools read them as the schema means them. */
const DATE: Format = {
  words: 'date',
  fits: (value) => !['impossible', 'words'].includes(readDate(value).kind),
};

const EMAIL = matching('e-mail address', /^[^\s@<>()]{1,64}@[^\s@<>()]{1,255}$/u);
const HOST = matching('host name', /^[^\s/:@.]+(?:\.[^\s/:@.]+)*\.?$/u);
const ADDRESS = matching('web address', /^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]+$/u);
const REFERENCE = matching('address', /^[^\s<>"{}|\\^`]*$/u);

/** Formats that are checked in frontmatter; others are remarks. */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: DATE,
  'date-time': DATE,
  time: matching('time', /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/iu),
  email: EMAIL,
  'idn-email': EMAIL,
  hostname: HOST,
  'idn-hostname': HOST,
  ipv4: matching('IPv4 address', /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u),
  uri: ADDRESS,
  iri: ADDRESS,
  'uri-reference': REFERENCE,
  'iri-reference': REFERENCE,
  uuid: matching('UUID', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu),
};
