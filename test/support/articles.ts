import fc from 'fast-check';

const WORDS = ['the', 'harbour', 'board', 'said', 'According', 'to', 'Ms.', 'Ito', 'nearly', '48%', '1,200']
  .concat([
    '$3.4 million',
    'record',
    '“quiet”',
    '"odd',
    'café',
    'e\u0301lan',
    '😀',
    '👩🏽‍🚀',
    'مرحبا',
    '\u200Fשלום',
  ])
  .concat([
    '約48％',
    '東京',
    '調査',
    'Ж',
    '**bold**',
    '*it',
    '`code`',
    '[link](https://example.org/a)',
    '[^1]',
  ])
  .concat([
    '![](a.png)',
    '<b>',
    '&amp;',
    '\\*',
    '$x$',
    '{x}',
    '@key',
    'https://example.org/b',
    '\u00A0',
    'TODO',
  ])
  .concat(['2025', 'May 3', 'Source:', 'by', 'one', 'in', 'three', 'largest', '–', '…', '\u0000', '\uD800']);

const ENDS = ['.', '?', '!', '。', ':', '', '.”', ' …'];

const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }), fc.constantFrom(...ENDS))
  .map(([words, end]) => words.join(' ') + end);

const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '\n'))
  .map(([sentences, join]) => sentences.join(join));

const MARKERS = [
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '  - ',
  '> ',
  '> - ',
  '>> ',
  '| ',
  '[^1]: ',
  '    ',
  ': ',
];

const block = fc
  .tuple(fc.constantFrom(...MARKERS), paragraph)
  .map(([marker, words]) => marker + words.replaceAll('\n', marker.startsWith('>') ? `\n${marker}` : '\n  '));

const ODD_BLOCKS = [
  '```\ncode 48%\n```',
  '~~~ yaml\na: 1',
  '***',
  '---',
  '===',
  '<div>\n48%\n</div>',
  '<!-- note',
  '-->',
]
  .concat([
    '| a | b |\n|---|---|\n| 48% | x |',
    '[ref]: https://example.org',
    '$$\nx\n$$',
    '::: note\nx\n:::',
    '{{< x >}}',
  ])
  .concat([
    'import A from "a"',
    '<A b={1}>\n\nx\n\n</A>',
    '{/* c */}',
    '<!-- backread-ignore: why -->',
    '\t',
    '',
  ])
  .concat([
    'This article was created by AI.',
    'Advertisement',
    'Read more: x',
    'Sources',
    'By Ana Ito',
    '© 2025 X',
  ]);

const FRONTMATTERS = [
  '',
  '',
  '---\ntitle: A "b" 😀\ndate: 2025-01-02\ntags: [a, b]\n---\n',
  '---\ntitle: x\n',
  '---\n---\n',
]
  .concat([
    '---\na: [1\nb: *x\n\tc: 1\n---\n',
    '---\na: 1\na: 2\nbackread:\n  profile: opinion\n---\n',
    '---\n- a\n---\n',
  ])
  .concat([
    '+++\ntitle = "x"\n[a]\nb = 2025-01-02\n+++\n',
    '+++\na = \n+++\n',
    '{\n"title": "x"\n}\n\n',
    '{"a": [1,\n',
  ])
  .concat([
    '\n\n---\ntitle: late\n---\n',
    '---\ntitle: >\n  folded\n  text\nsources:\n  - url: x\n...\n',
    '---\r\nt: 1\n---\n',
  ]);

/** Articles with LF line breaks, well-formed and not, in many scripts. */
export const articleText = fc
  .tuple(
    fc.constantFrom(...FRONTMATTERS),
    fc.array(fc.oneof({ weight: 3, arbitrary: block }, fc.constantFrom(...ODD_BLOCKS)), { maxLength: 7 }),
    fc.constantFrom('\n\n', '\n\n', '\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([front, blocks, between, end]) => front.replaceAll('\r', '') + blocks.join(between) + end);

/** The same with every kind of line break, BOMs and NULs anywhere. */
export const hostileText = fc
  .tuple(
    articleText,
    fc.constantFrom('\n', '\r\n', '\r', '\n\r', '\u2028'),
    fc.constantFrom('', '\uFEFF', '\u0000', ' '),
  )
  .map(([text, lineBreak, front]) => front + text.replaceAll('\n', lineBreak));

export const articlePath = fc.constantFrom('a.md', 'a.mdx', 'a.qmd', 'a.txt');
