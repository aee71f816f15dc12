import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proseOffset, sourceOffset, sourceRange, type Prose } from '../../server/engine/article/prose.ts';
import { applyEdits, lineBreakOf, withLineBreak, type Edit } from '../../server/engine/text/edit.ts';
import { fold } from '../../server/engine/text/fold.ts';
import { lineAt, lineIndex, lineStart, positionAt } from '../../server/engine/text/lines.ts';
import { contains, lastStarting, overlaps, range } from '../../server/engine/text/range.ts';

/** Texts with all line breaks, and units that take two. */
const text = fc
  .array(fc.constantFrom('a', 'Ж', '中', '😀', 'e\u0301', '\n', '\r', '\r\n', ' ', '\uFEFF'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('text/range', () => {
  it('is half-open', () => {
    assert.ok(contains(range(1, 4), range(1, 4)));
    assert.ok(contains(range(1, 4), range(4, 4)));
    assert.ok(!contains(range(1, 4), range(3, 5)));
    assert.ok(overlaps(range(1, 4), range(3, 5)));
    assert.ok(!overlaps(range(1, 4), range(4, 5)));
    assert.ok(!overlaps(range(2, 2), range(2, 2)));
  });
  it('finds the last that starts at or before a place', () => {
    const ranges = [range(2, 4), range(4, 9), range(12, 20)];
    const found = [0, 2, 3, 4, 11, 12, 99].map((offset) => lastStarting(ranges, offset));
    assert.deepEqual(found, [-1, 0, 0, 1, 1, 2, 2]);
    assert.equal(lastStarting([], 3), -1);
  });
});

describe('text/lines', () => {
  it('ends a line at LF, CR LF and a lone CR', () => {
    assert.deepEqual(lineIndex('a\nb\r\nc\rd\n\re').starts, [0, 2, 5, 7, 9, 10]);
    assert.deepEqual(lineIndex('').starts, [0]);
    assert.deepEqual(lineIndex('\r').starts, [0, 1]);
  });
  it('counts lines and columns from 1, in UTF-16 units', () => {
    const lines = lineIndex('😀é\r\nb');
    assert.deepEqual(positionAt(lines, 2), { line: 1, column: 3 });
    assert.deepEqual(positionAt(lines, 5), { line: 2, column: 1 });
  });
  it('gives offsets outside the text to its ends', () => {
    const lines = lineIndex('a\nb');
    assert.deepEqual(positionAt(lines, -3), { line: 1, column: 1 });
    assert.deepEqual(positionAt(lines, 99), { line: 2, column: 2 });
    assert.equal(lineStart(lines, 99), 3);
  });
  it('leads from every offset to a position and back', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const lines = lineIndex(sample);
        const ends = [...sample.matchAll(/\r\n|\n|\r/gu)].map((found) => found.index + found[0].length);
        for (let offset = 0; offset <= sample.length; offset++) {
          const { line, column } = positionAt(lines, offset);
          assert.equal(lineStart(lines, line) + column - 1, offset);
          assert.equal(line, ends.filter((end) => end <= offset).length + 1);
          assert.equal(lineAt(lines, offset), line);
        }
      }),
    );
  });
});

describe('text/edit', () => {
  it('replaces, deletes and inserts, in whatever order', () => {
    const edits = [
      { start: 5, end: 5, text: '!' },
      { start: 0, end: 1, text: 'J' },
      { start: 2, end: 4, text: '' },
    ];
    assert.equal(applyEdits('hello', edits), 'Jeo!');
  });
  it('keeps the order of two inserts at one place', () => {
    const [first, second] = ['1', '2'].map((words) => ({ start: 1, end: 1, text: words }));
    assert.ok(first && second);
    assert.equal(applyEdits('ab', [first, second]), 'a12b');
  });
  it('changes nothing when edits overlap or stand outside', () => {
    const inside = { start: 0, end: 2, text: 'x' };
    const over = { start: 1, end: 3, text: 'y' };
    assert.deepEqual(applyEdits('abcd', [inside, over]), { kind: 'overlap', edit: over });
    for (const edit of [
      { start: -1, end: 0, text: '' },
      { start: 4, end: 5, text: '' },
      { start: 3, end: 2, text: '' },
    ]) {
      assert.deepEqual(applyEdits('abcd', [edit]), { kind: 'outside', edit });
    }
  });
  it('changes nothing outside the ranges of the edits', () => {
    const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 4 });
    fc.assert(
      fc.property(text, edits, (sample, drafts) => {
        let at = 0;
        const ordered: Edit[] = [];
        for (const [gap, length, words] of drafts) {
          const start = Math.min(at + gap + 1, sample.length);
          const end = Math.min(start + length, sample.length);
          ordered.push({ start, end, text: words });
          at = end;
        }
        const distinct = ordered.filter((edit, i) => i === 0 || edit.start > (ordered[i - 1]?.end ?? 0));
        const result = applyEdits(sample, distinct.toReversed());
        assert.ok(typeof result === 'string');
        let left = 0;
        let seen = 0;
        for (const edit of distinct) {
          const kept = sample.slice(left, edit.start);
          assert.equal(result.slice(seen, seen + kept.length), kept);
          assert.equal(result.slice(seen + kept.length, seen + kept.length + edit.text.length), edit.text);
          seen += kept.length + edit.text.length;
          left = edit.end;
        }
        assert.equal(result.slice(seen), sample.slice(left));
      }),
    );
  });
  it('tells the line break of a text by its first one', () => {
    assert.equal(lineBreakOf('a'), '\n');
    assert.equal(lineBreakOf('a\nb\r\n'), '\n');
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\rb'), '\r');
  });
});

describe('text/edit withLineBreak', () => {
  it('widens to whole lines and the break behind them', () => {
    for (const br of ['\n', '\r\n', '\r']) {
      const sample = `ab${br}cd${br}ef`;
      const line = withLineBreak(sample, { start: 2 + br.length + 1, end: 2 + br.length + 2 });
      assert.equal(sample.slice(line.start, line.end), `cd${br}`);
      assert.deepEqual(withLineBreak(sample, { start: sample.length - 1, end: sample.length }), {
        start: sample.length - 2,
        end: sample.length,
      });
    }
  });
  it('leaves a BOM where it is', () => {
    assert.deepEqual(withLineBreak('\uFEFFab\ncd', { start: 2, end: 3 }), { start: 1, end: 4 });
  });
});

describe('text/fold', () => {
  it('folds spaces, apostrophes and full-width ASCII', () => {
    assert.equal(fold('a\u00A0b\u202Fc\u3000d\te'), 'a b c d e');
    assert.equal(fold('l’an, ‘so’, ʼn'), "l'an, 'so', 'n");
    assert.equal(fold('４８％（約）'), '48%(約)');
  });
  it('leaves double quotation marks and other letters alone', () => {
    const sample = '“Ж” «中» „ß“ e\u0301 😀';
    assert.equal(fold(sample), sample);
  });
  it('never changes the length, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sample) => {
        const folded = fold(sample);
        assert.equal(folded.length, sample.length);
        assert.equal(fold(folded), folded);
      }),
    );
  });
});

describe('article/prose', () => {
  // The original: `> Some *very*` and on the next line `> odd words`; dropped are markers, marks and the break.
  const original = '> Some *very*\n> odd words';
  const prose: Prose = {
    text: 'Some very odd words',
    starts: [0, 5, 9, 10],
    sources: [2, 8, 13, 16],
  };
  it('leads from the prose to the original text', () => {
    for (const word of ['Some', 'very', 'odd', 'words']) {
      const start = prose.text.indexOf(word);
      const { start: from, end } = sourceRange(prose, start, start + word.length);
      assert.equal(original.slice(from, end), word);
    }
    assert.equal(
      original.slice(sourceRange(prose, 5, 13).start, sourceRange(prose, 5, 13).end),
      'very*\n> odd',
    );
    assert.deepEqual(sourceRange(prose, 5, 5), { start: 8, end: 8 });
  });
  it('leads back, and from dropped markup to the next prose unit', () => {
    for (let offset = 0; offset < prose.text.length; offset++) {
      assert.equal(proseOffset(prose, sourceOffset(prose, offset)), offset);
    }
    assert.equal(proseOffset(prose, original.indexOf('*')), 5);
    assert.equal(proseOffset(prose, original.indexOf('> odd')), 10);
    assert.equal(proseOffset(prose, 0), 0);
  });
});
