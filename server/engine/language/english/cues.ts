/** Words near which it pays to look closer; the patterns that read them stand beside the evidence they give. */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** People and papers that are named without a name: "experts say", "studies show", "it is believed". */
export const VAGUE_WORDS = words(`
  experts analysts observers critics commentators scholars scientists researchers economists insiders watchers proponents
  advocates pundits supporters opponents studies study research surveys polls polling reports statistics data figures
  estimates evidence believed thought considered understood accepted rumoured rumored alleged reportedly allegedly
  supposedly purportedly rumours rumors sources source insider persons familiar anonymity consensus everyone knowledge named identified
  anonymously unnamed anonymous people person
`);

/** Months in full and short, in small letters. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
