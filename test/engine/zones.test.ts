import { deepEqual, equal } from 'node:assert/strict';
import { lineAt, parseArticle, type Article } from '../../server/engine/index.ts';

/** `line zone` of every block, as an editor would read the page. */
const zonesOf = (article: Article): readonly string[] =>
  article.blocks.map((block) => `${lineAt(article.lines, block.range.start)} ${block.zone}`);

const text = (...lines: readonly string[]): Article => parseArticle('a.txt', lines.join('\n'));
const markdown = (...lines: readonly string[]): Article => parseArticle('a.md', lines.join('\n'));

const LONG =
  'The ferry company sails to the island four times a day in summer and twice in winter, and its two boats were built in the same yard.';

describe('zones', () => {
  it('leave out what is too long for a paragraph, and say so', () => {
    const endless = 'Some 40 % of households own a car. '.repeat(3000).trim();
    const article = markdown(LONG, '', endless, '', LONG, '', '```', endless, '```');
    deepEqual(zonesOf(article), ['1 body', '3 markup', '5 body', '7 code']);
    deepEqual(
      article.blocks.map(({ sentences }) => sentences.length),
      [1, 0, 1, 0],
    );
    deepEqual(article.parseErrors, [
      {
        kind: 'prose',
        range: article.blocks[1]?.range,
        message:
          'This paragraph has 104,999 characters and is not reviewed: break it into paragraphs of less than 100,000.',
      },
    ]);
  });

  it('tell a copied page apart: furniture, title, deck, body, biography and teasers', () => {
    const article = text(
      'Skip to main content',
      '',
      'A pier for the island',
      '',
      'The harbour board plans a new landing.',
      '|',
      '',
      LONG,
      '',
      `${LONG} Nobody asked for more.`,
      '',
      'Mira Tolland is a reporter for the Coast Weekly. She has written about ferries and floods.',
      '',
      'More stories from the coast',
      '',
      'A keeper looks back on storms and…',
      'The oysters were late this year.',
      'Nobody buys the customs house.',
    );
    deepEqual(zonesOf(article), [
      '1 furniture',
      '3 title',
      '5 deck',
      '6 furniture',
      '8 body',
      '10 body',
      '12 bio',
      '14 related',
      '16 related',
      '17 related',
      '18 related',
    ]);
  });

  it('read bare lines as headings, and know notices, source lines, lead-ins, lists and lost images', () => {
    const article = text(
      'Ferries and fares: an update',
      '',
      '[Disclaimer] This article is compiled from other pages.',
      '',
      'News summary',
      '',
      LONG,
      '',
      'Source: coastweekly',
      '',
      'Background',
      '',
      'Background illustration',
      '',
      LONG,
      '',
      'Key points:',
      '',
      '  • The fares go up.',
      '  • The boats stay.',
    );
    deepEqual(zonesOf(article), [
      '1 title',
      '3 notice',
      '5 heading',
      '7 body',
      '9 source-line',
      '11 heading',
      '13 placeholder',
      '15 body',
      '17 lead-in',
      '19 list',
      '20 list',
    ]);
    deepEqual(
      article.sections.map((section) => section.title),
      ['', 'News summary', 'Background'],
    );
  });

  it('know bylines and datelines, and leave sentences that look alike', () => {
    const article = text(
      'Posted by : Mira Tolland',
      'Published: 3 May 2025',
      'By 2030 the pier will be older than the oldest boat, the board says.',
      'By Wednesday the storm had passed.',
    );
    deepEqual(zonesOf(article), ['1 byline', '2 dateline', '3 body', '4 body']);
  });

  it('join hard-wrapped lines into one paragraph', () => {
    const article = text(
      'The ferry company sails to the island four times a day in',
      'summer and twice in winter, and its two boats were built in',
      'the same yard. The board wants a third, and it has asked the',
      'yard for a price.',
      '',
      'Nobody knows who will pay.',
    );
    deepEqual(zonesOf(article), ['1 body', '6 body']);
    equal(article.blocks[0]?.sentences.length, 2);
  });

  it('give every block a reason in words', () => {
    const article = text('Skip to content', '', 'A pier for the island', '', LONG, '', LONG);
    for (const block of article.blocks) equal(block.zoneReason.length > 3, true);
  });

  it('take the only top heading of a Markdown article as its title, and its emphasised line as the deck', () => {
    const article = markdown(
      '# A pier for the island',
      '',
      '*The board plans a new landing.*',
      '',
      LONG,
      '',
      '## Money',
      '',
      LONG,
    );
    deepEqual(zonesOf(article), ['1 title', '3 deck', '5 body', '7 heading', '9 body']);
  });

  it('do not take a paragraph about a person for a biography while the article goes on', () => {
    const article = markdown(
      'Mira Tolland is a researcher at the sea school and she has written about tides.',
      '',
      `${LONG} Nobody asked for more.`,
    );
    deepEqual(zonesOf(article), ['1 body', '3 body']);
  });
});
