import type { FormatName } from './spec.ts';

interface SpecFormat {
  /** The whole text must match; held linear. The generated JSON Schemas carry it too. */
  readonly pattern: RegExp;
  /** After "is not a valid". */
  readonly words: string;
  /** What was certainly meant, or null. */
  readonly meant: (text: string) => string | null;
}

const nothing = (): null => null;

const ABSOLUTE = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#:@]+(?:[:/?#][^\s]*)?$/u;

/** What files are called, which no domain is: `harbour.jpg` is no host. */
const FILE_NAME =
  /^[^/?#]*\.(?:jpe?g|png|gif|webp|avif|svg|ico|tiff?|bmp|x?html?|php|aspx?|jsp|pdf|epub|docx?|txt|mdx?|qmd|rst|json|ya?ml|toml|xml|csv|js|ts|css|mp[34]|mov|wav|zip)(?:[?#]|$)/iu;

/** What a web address was meant to be, where only its outside is wrong. */
function meantAddress(text: string): string | null {
  const trimmed = text.trim();
  if (FILE_NAME.test(trimmed)) return null;
  const slipped =
    /^(https?)(?::\/?(?=[a-z\d])|;\/\/|\/\/(?=[a-z\d-]+\.[a-z])|:\/{3,})(.+)$/iu.exec(trimmed) ??
    /^(htt?ps?)(?<!https?):\/{1,3}([a-z\d-]+\.[a-z].*)$/iu.exec(trimmed);
  const candidates = [
    trimmed,
    slipped === null ? '' : `${/s$/iu.test(slipped[1] ?? '') ? 'https' : 'http'}://${slipped[2]}`,
    `https://${trimmed}`,
  ];
  const isHost = /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#]|$)/iu.test(trimmed);
  return candidates.find((one, at) => (at < 2 || isHost) && one !== text && ABSOLUTE.test(one)) ?? null;
}

/** Words as the last part of an address. */
function meantSlug(text: string): string | null {
  const slug = text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}._/-]+/gu, '-')
    .replaceAll(/-{2,}/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return slug === '' || slug === text ? null : slug;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  hebrew: 'he',
  hindi: 'hi',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
};

export const SPEC_FORMATS: Readonly<Record<FormatName, SpecFormat>> = {
  url: { pattern: ABSOLUTE, words: 'web address, which starts with https://', meant: meantAddress },
  address: {
    // A path on the site is as good; a host without its scheme is read as a path by every browser, and what looks
    // like a scheme is read as one.
    pattern:
      /^(?![Ww][Ww][Ww]\.|[Hh][Tt][Tt][Pp][Ss]?:\/?[^/]|[Hh][Tt][Tt][Pp][Ss]?[;/]|[Hh][A-Za-z]{1,5}:\/[^/]|[Hh][Tt][Pp][Ss]?:)[^\t\n\r]*$/u,
    words: 'address, which is a path on the site or starts with https://',
    meant: meantAddress,
  },
  email: {
    pattern: /^[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;.]{2,}$/u,
    words: 'e-mail address',
    meant: nothing,
  },
  slug: {
    pattern: /^[\p{L}\p{M}\p{N}._~/-]+$/u,
    words: 'slug: letters, figures and hyphens',
    meant: meantSlug,
  },
  language: {
    pattern: /^(?:[A-Za-z]{2,3}|[xX])(?:[_-][A-Za-z\d]{1,8})*$/u,
    words: 'language tag, such as “en” or “en-GB”',
    meant: (text) => LANGUAGE_NAMES[text.trim().toLowerCase()] ?? null,
  },
  doi: {
    pattern:
      /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:dx\.|www\.)?doi\.org\/|[Dd][Oo][Ii]: ?)?10\.\d{4,9}(?:\.\d+)*\/\S+$/u,
    words: 'DOI, which starts with “10.” and a number, such as “10.5555/12345678”',
    meant: nothing,
  },
  host: {
    pattern: /^[^\s/:@?#]+\.[^\s/:@?#.]{2,}$/u,
    words: 'domain, such as “example.org”',
    meant: (text) => /^https?:\/\/([^/?#:@\s]+\.[a-z]{2,})\/?$/iu.exec(text.trim())?.[1] ?? null,
  },
};
