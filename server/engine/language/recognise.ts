/** The language pack to read a block's prose with, or null where none fits. */
export function recogniseLanguage(_prose: string): string | null {
  return 'en';
}
