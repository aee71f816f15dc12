import { CHINESE } from './chinese/pack.ts';
import { JAPANESE } from './japanese/pack.ts';
import type { LanguagePack } from './pack.ts';

export const PACKS: readonly LanguagePack[] = [CHINESE, JAPANESE];

/** The pack of a language; none for English, which has a reader of its own, and for a language that nothing reads. */
export const packOf = (language: string | null): LanguagePack | undefined =>
  PACKS.find(({ id }) => id === language);
