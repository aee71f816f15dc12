import { deepEqual, equal } from 'node:assert/strict';
import { parseArticle, type Block } from '../../server/engine/index.ts';
import { sourceRange } from '../../server/engine/article/prose.ts';

const blocksOf = (source: string): readonly Block[] => parseArticle('a.txt', source).blocks;

describe('plain text', () => {
  it('gives a block a line, with exact offsets under every line end', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const source = ['First line of the text.', '', '  Second line.  ', 'Third.'].join(lineBreak);
      deepEqual(
        blocksOf(source).map((block) => source.slice(block.range.start, block.range.end)),
        ['First line of the text.', 'Second line.', 'Third.'],
        JSON.stringify(lineBreak),
      );
    }
  });

  it('keeps list items in one list across blank lines, with their markers', () => {
    const blocks = blocksOf(
      'Three things:\n\n  • One thing\n\n  • Two things\n\nA sentence.\n\n1. Another list\n',
    );
    const containers = blocks.map((block) => block.containers[0]);
    deepEqual(
      containers.map((container) => container?.marker ?? ''),
      ['', '•', '•', '', '1.'],
    );
    equal(containers[1]?.list, containers[2]?.list);
    equal(containers[4]?.list === containers[1]?.list, false);
  });

  it('hides addresses from prose and keeps them as inlines', () => {
    const source = 'See https://example.org/a_(b), or write to desk@example.org.';
    const block = blocksOf(source)[0];
    deepEqual(
      block?.inlines.map((inline) => inline.destination),
      ['https://example.org/a_(b)', 'mailto:desk@example.org'],
    );
    equal(/example/u.test(block?.prose.text ?? ''), false);
    equal(block?.prose.text.length, source.length);
  });

  it('leads from prose back to the text over joined lines', () => {
    const source = [
      'The ferry company sails to the island four times a day in',
      'summer and twice in winter, and its two boats were built in',
      'the same yard. The board wants a third, and it has asked the',
      'yard for a price.',
    ].join('\r\n');
    const prose = blocksOf(source)[0]?.prose;
    if (prose === undefined) throw new Error('no block');
    for (const words of ['four times a day in', 'summer and twice', 'yard for a price.']) {
      const at = prose.text.indexOf(words);
      const range = sourceRange(prose, at, at + words.length);
      equal(source.slice(range.start, range.end), words);
    }
    equal(prose.text.includes('a day in summer and'), true);
  });

  it('reads an empty text, a text of breaks only and a byte order mark', () => {
    deepEqual(blocksOf(''), []);
    deepEqual(blocksOf('\n\r\n\r'), []);
    equal(blocksOf('\uFEFFA sentence.')[0]?.range.start, 1);
  });
});
