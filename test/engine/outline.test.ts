import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  DEFAULT_POLICY,
  outline,
  parseArticle,
  review,
  type Outline,
  type Theme,
} from '../../server/engine/index.ts';

const outlineOf = (path: string, lines: readonly string[]): Outline =>
  outline(review(parseArticle(path, lines.join('\n')), DEFAULT_POLICY, { today: '2026-01-15' }, []));

/** A tree as indented lines: `3-5 kind label`. */
const treeOf = (themes: readonly Theme[], depth = 0): readonly string[] =>
  themes.flatMap(({ startLine, endLine, kind, label, children }) => [
    `${'  '.repeat(depth)}${startLine}-${endLine} ${kind} ${label}`,
    ...treeOf(children, depth + 1),
  ]);

const tree = (path: string, ...lines: readonly string[]): readonly string[] =>
  treeOf(outlineOf(path, lines).themes);

const HARBOUR =
  'The harbour board wants a deeper shipping channel before winter. The shipping channel would let larger grain ships reach the old silos, and the board has asked three dredging firms for their prices.';
const LIBRARY =
  'Opening hours at the town library will shrink again in the spring. The town library lost two reading rooms to damp last year, and the volunteers who keep its children’s corner say that they cannot fill the gap.';
const ORCHARD =
  'Late frost has burnt the apple blossom in most orchards of the upper valley. Fruit growers there expect half a harvest, and their cooperative has opened talks with insurers about frost damage.';

const about = (country: string, what: string): string =>
  `${country} has turned to ${what} to hold its coast. Last winter ${country} lost two villages to the sea, and the parliament has voted for another round of works that will last for many years.`;

describe('the outline of an article without headings', () => {
  it('has a node for each paragraph of its own theme, labelled by what sets it off', () => {
    deepEqual(tree('a.txt', HARBOUR, '', LIBRARY, '', ORCHARD), [
      '1-1 theme Shipping channel and harbour board',
      '3-3 theme Town library',
      '5-5 theme Apple blossom, upper valley, frost',
    ]);
  });

  it('says where a label comes from', () => {
    const [first] = outlineOf('a.txt', [HARBOUR, '', LIBRARY, '', ORCHARD]).themes;
    match(first?.because ?? '', /^label from: shipping channel ×2 \(only here\)/u);
    ok(first?.terms.includes('shipping channel'));
  });

  it('puts the names in front that a paragraph comes back to', () => {
    const norway =
      'Norway has sold more tidal turbines this year than in the ten before. Most of them go to fishing villages in the north, where Norway pays half of the price.';
    const chile =
      'Chile is building its first tidal farm near Chiloé. The navy has asked Chile to keep the shipping lane clear, and engineers are testing anchors for the turbines in the strait.';
    deepEqual(tree('a.txt', norway, '', chile, '', HARBOUR), [
      '1-1 theme Norway: tidal turbines, fishing villages',
      '3-3 theme Chile: tidal farm, shipping lane',
      '5-5 theme Shipping channel and harbour board',
    ]);
  });

  it('groups paragraphs that take country after country', () => {
    const [group, ...rest] = outlineOf('a.txt', [
      about('Denmark', 'wooden groynes'),
      '',
      about('Portugal', 'artificial reefs'),
      '',
      about('Senegal', 'mangrove belts'),
      '',
      HARBOUR,
    ]).themes;
    equal(group?.label, 'Country by country: Denmark, Portugal, Senegal');
    deepEqual([group?.startLine, group?.endLine], [1, 5]);
    deepEqual(
      group?.children.map(({ label }) => label),
      ['Denmark: wooden groynes', 'Portugal: artificial reefs', 'Senegal: mangrove belts'],
    );
    equal(rest.length, 1);
  });

  it('takes a government’s seat for its country, and a city for itself', () => {
    const [first] = outlineOf('a.txt', [
      'Ottawa has signed the treaty. The talks were held in Vienna, and Canada sent its fisheries minister to the last round of them.',
    ]).themes;
    deepEqual(first?.entities.slice(0, 2), [
      { name: 'Canada', count: 2 },
      { name: 'Vienna', count: 1 },
    ]);
  });

  it('joins short paragraphs and stays within twelve nodes', () => {
    const words = [
      'gravel',
      'copper',
      'barley',
      'linen',
      'amber',
      'timber',
      'cider',
      'marble',
      'wool',
      'salt',
    ];
    const lines = Array.from({ length: 40 }, (_, at) => {
      const thing = words[at % words.length] ?? '';
      return `The ${thing} market of quarter ${at} was quiet, and the ${thing} dealers left early.\n`;
    });
    const { themes } = outlineOf('a.txt', lines);
    ok(themes.length > 1 && themes.length <= 12, String(themes.length));
    ok(themes.every(({ label }) => label.length <= 60));
  });

  it('knows the part that looks ahead', () => {
    const more = [HARBOUR, LIBRARY, ORCHARD].map((text) => text.replace('The', 'Now the'));
    const last =
      'Looking ahead, the council will vote on a single flood plan. The flood plan covers all three.';
    const lines = [HARBOUR, LIBRARY, ORCHARD, ...more, last].flatMap((line) => [line, '']);
    equal(outlineOf('a.txt', lines).themes.at(-1)?.label, 'Outlook: flood plan');
  });

  it('claims no theme where none was found', () => {
    const japanese = '港の工事は来年の春に始まる予定だと市が発表した。';
    const finnish = 'Kaupunki aikoo syventää väylää ennen talvea, jotta suuremmat laivat pääsevät satamaan.';
    deepEqual(tree('a.md', japanese), [`1-1 theme [Opening] ${japanese}`]);
    match(tree('a.md', finnish)[0] ?? '', /^1-1 theme \[Opening\] Kaupunki aikoo .*…$/u);
  });
});

describe('the outline of an article with headings', () => {
  it('is the tree of its headings, with the lines under each', () => {
    deepEqual(
      tree(
        'a.md',
        '# A title',
        '',
        HARBOUR,
        '',
        '## Books',
        '',
        LIBRARY,
        '',
        '### Damp',
        '',
        HARBOUR,
        '',
        '## Fruit',
        '',
        ORCHARD,
      ),
      [
        '3-3 theme Shipping channel and harbour board',
        '7-11 section Books',
        '  11-11 section Damp',
        '15-15 section Fruit',
      ],
    );
  });

  it('adds to a heading that says nothing what its section is about', () => {
    deepEqual(tree('a.md', '## Background', '', HARBOUR, '', '## Summary and outlook', '', ORCHARD), [
      '3-3 section Background ▸ Shipping channel and harbour board',
      '7-7 section Summary and outlook ▸ Apple blossom and upper valley',
    ]);
  });

  it('names a list after its lead-in', () => {
    deepEqual(
      tree(
        'a.txt',
        'A town between tides',
        '',
        'Expert Analysis',
        '',
        HARBOUR,
        '',
        'Key points:',
        '',
        '  • Fruit growers expect half a harvest after the frost.',
        '  • Their insurers have not answered the cooperative.',
        '  • The upper valley has no frost candles left, and the fruit growers want more.',
        '',
        'Related News',
        '',
        LIBRARY,
      ).slice(0, 3),
      [
        '5-11 section Expert Analysis ▸ Shipping channel and fruit growers',
        '  5-5 theme Shipping channel and harbour board',
        '  7-11 theme Key points ▸ Fruit growers, upper valley, frost candles',
      ],
    );
  });

  it('looks into a lone paragraph that turns from one matter to another', () => {
    const long = `${HARBOUR} Dredging firms from two countries have looked at the shipping channel already, and the oldest of the firms calls its bed of soft clay a gift to any dredger. Meanwhile, the town library has to close its reading rooms, where damp has eaten the shelves. The library asks its readers to return books to the school, and the school will open its own reading corner on two evenings.`;
    deepEqual(
      tree(
        'a.txt',
        'A town between tides',
        '',
        'News Summary',
        '',
        long,
        '',
        'Our Commentary',
        '',
        ORCHARD,
      ).slice(0, 3),
      [
        '5-5 section News Summary ▸ Shipping channel and harbour board',
        '  5-5 theme Shipping channel and harbour board',
        '  5-5 theme Town library and school',
      ],
    );
  });

  it('takes a bare heading above other bare headings for their parent', () => {
    deepEqual(
      tree(
        'a.txt',
        'A town between tides',
        '',
        'News',
        '',
        HARBOUR,
        '',
        'Our view',
        '',
        'Books',
        '',
        LIBRARY,
        '',
        'Fruit',
        '',
        ORCHARD,
      ),
      [
        '5-5 section News ▸ Shipping channel and harbour board',
        '9-15 section Our view',
        '  11-11 section Books',
        '  15-15 section Fruit',
      ],
    );
  });

  it('keeps the headings of languages that it has no words for', () => {
    deepEqual(
      tree(
        'a.md',
        '## はじめに',
        '',
        '港の工事は来年の春に始まる予定だ。',
        '',
        '## 背景',
        '',
        '市の予算は昨年より少ない。',
      ),
      ['3-3 section はじめに', '7-7 section 背景'],
    );
  });

  it('shows code in a heading as a reader sees it', () => {
    equal(tree('a.md', '## Using `berth()` :', '', HARBOUR)[0], '3-3 section Using berth()');
  });
});

describe('the outline of an item that is frontmatter only', () => {
  const ITEM = [
    '---',
    'title: "Ferries return to the northern islands"',
    'excerpt: "Two refitted boats take up the winter timetable."',
    'publishedDateTime: 2025-03-04T10:00:00Z',
    'webUrl: https://coast.example/ferries',
    'type: article',
    'provider:',
    '  name: Coast Weekly',
    '  domain: coast.example',
    'topics:',
    '  - Ferries',
    '  - Islands',
    'related:',
    '  - title: "A harbour without a crane"',
    '    webUrl: https://other.example/crane',
    '    provider:',
    '      name: Other Paper',
    '  - title: "Ferries Return To The Northern Islands"',
    '    webUrl: https://copy.example/ferries',
    '    provider:',
    '      name: copy.example',
    '---',
    '',
  ];

  it('names the item, its topics and each related item', () => {
    deepEqual(tree('a.md', ...ITEM), [
      '2-5 frontmatter Ferries return to the northern islands (Coast Weekly, 2025-03-04)',
      '10-12 frontmatter Topics: Ferries; Islands',
      '14-17 related Related ▸ A harbour without a crane (Other Paper)',
      '18-21 related Related ▸ duplicate of this item (copy.example)',
    ]);
  });

  it('has no such nodes where the article has a body', () => {
    deepEqual(
      outlineOf('a.md', [...ITEM, HARBOUR]).themes.map(({ kind }) => kind),
      ['theme'],
    );
  });
});

describe('the margins of an article', () => {
  it('stand in brackets behind its themes', () => {
    deepEqual(
      tree(
        'a.txt',
        'Skip to main content',
        '',
        'A pier for the island',
        '',
        'This article is reconstructed from other reports. Please check the original source before you rely on it.',
        '',
        HARBOUR,
        '',
        'Mira Tolland is a reporter for the Coast Weekly. She has written about ferries and floods.',
        '',
        'More stories from the coast',
        '',
        'A keeper looks back on storms and…',
        'The oysters were late this year.',
        'Nobody buys the customs house.',
      ),
      [
        '7-7 theme Shipping channel and harbour board',
        '1-1 furniture [Page furniture] Skip to main content',
        '5-5 notice [Notice] reconstructed text',
        '9-9 bio [About the author] Mira Tolland',
        '11-15 related [Related stories] More stories from the coast',
      ],
    );
  });
});

describe('media topics', () => {
  it('are named where the evidence is clear', () => {
    const { mediaTopics } = outlineOf('a.md', [
      'The striker scored twice and the goalkeeper saved a penalty before the referee ended the match. The team leads the league with two fixtures left this season, and its coach expects a full stadium for the tournament.',
    ]);
    deepEqual(
      mediaTopics.map(({ id, label }) => [id, label]),
      [['medtop:15000000', 'sport']],
    );
  });

  it('are not guessed from a word or two', () => {
    deepEqual(outlineOf('a.md', ['The match was cold. Nobody stayed.']).mediaTopics, []);
  });
});
