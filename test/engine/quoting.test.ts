import assert from 'node:assert/strict';
import { gatherEvidence, parseArticle } from '../../server/engine/index.ts';

/** The words found as the speaker of each quotation of a text, in order. */
function speakersOf(text: string, path = 'a.md'): readonly (string | null)[] {
  const { quotations } = gatherEvidence(parseArticle(path, text));
  return quotations
    .filter(({ term }) => !term)
    .map(({ speaker }) => (speaker === null ? null : text.slice(speaker.start, speaker.end)));
}

describe('who speaks a quotation', () => {
  const forms: readonly (readonly [string, string, readonly (string | null)[]])[] = [
    ['behind it, the verb first', '“The pier was rotten when we bought it,” said Ana Ruiz.', ['Ana Ruiz']],
    ['behind it, the name first', '"The pier was rotten when we bought it," Ruiz said.', ['Ruiz']],
    ['in front, with a colon', 'Ana Ruiz: “The pier was rotten when we bought it.”', ['Ana Ruiz']],
    ['in front, with a verb', 'Ana Ruiz said: “The pier was rotten when we bought it.”', ['Ana Ruiz']],
    ['with a verb of no list', 'Ruiz shot back: “The pier was rotten when we bought it.”', ['Ruiz']],
    [
      'by a possessive',
      'The board was hurt by her remark that “nobody on it has ever held a hammer.”',
      ['her'],
    ],
    ['by a dash', '“The pier was rotten when we bought it.” — Ana Ruiz', ['Ana Ruiz']],
    [
      'two in one paragraph',
      '“The pier was rotten when we bought it,” said Ana Ruiz. “Nobody on the board has ever held a hammer.”',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'on from the paragraph before',
      '“The pier was rotten when we bought it,” said Ana Ruiz.\n\n“Nobody on the board has ever held a hammer.”',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'over paragraphs that open and do not close',
      'Ruiz told them all. “The pier was rotten when we bought it.\n\n“Nobody on the board has held a hammer.”',
      ['Ruiz', 'Ruiz'],
    ],
    [
      'a trade and no name',
      '“The ice came a month too early,” said one fisherman at the quay.',
      ['one fisherman'],
    ],
    [
      'two speakers in one sentence',
      'Ruiz said “the pier was rotten when bought” and Lund answered that “nobody on the board had asked.”',
      ['Ruiz', 'Lund'],
    ],
    ['nobody', 'Rain fell on the pier. “The pier was rotten when we bought it.” The board met.', [null]],
  ];
  for (const [name, text, expected] of forms) {
    it(name, () => {
      assert.deepEqual(speakersOf(text), expected);
    });
  }
  it('is not looked for inside of the quotation', () => {
    const text =
      '“If Erik Lund thinks that this is about his boat, there is nothing to it,” said one unaligned member.';
    assert.deepEqual(speakersOf(text), ['one unaligned member']);
  });
});
