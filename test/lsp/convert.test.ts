import { equal, deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineIndex } from '../../server/engine/index.ts';
import { endOfLine, toLspRange, toOffset, toPosition } from '../../server/lsp/convert.ts';

const lined = (text: string) => ({ text, lines: lineIndex(text) });

/** Pieces that break conversions: astral characters, combining marks, and every kind of line break. */
const texts = fc
  .array(fc.constantFrom('a', 'é', 'e\u0301', '👩‍🚀', '漢', ' ', '\n', '\r\n', '\r', '\r\r\n', '\u2028', ''))
  .map((pieces) => pieces.join(''));

describe('offsets and positions', () => {
  it('are inverse, but between CR and LF, where no position is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const one = lined(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const between = text.slice(offset - 1, offset + 1) === '\r\n';
          equal(toOffset(one, toPosition(one, offset)), between ? offset - 1 : offset);
        }
      }),
    );
  });

  it('agree with the editor’s own document', () => {
    fc.assert(
      fc.property(texts, fc.nat(9), fc.nat(9), (text, line, character) => {
        const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
        equal(toOffset(lined(text), { line, character }), document.offsetAt({ line, character }));
        for (let offset = 0; offset <= text.length; offset++) {
          deepEqual(toPosition(lined(text), offset), document.positionAt(offset));
        }
      }),
    );
  });

  it('stay inside the text', () => {
    const one = lined('ab\r\ncd');
    deepEqual(toPosition(one, 99), { line: 1, character: 2 });
    deepEqual(toPosition(one, -1), { line: 0, character: 0 });
    equal(toOffset(one, { line: 0, character: 99 }), 2);
    equal(toOffset(one, { line: 9, character: 0 }), 6);
    equal(toOffset(one, { line: -1, character: 4 }), 0);
    equal(endOfLine(one, 0), 2);
    equal(endOfLine(one, 1), 6);
  });

  it('count an emoji as two', () => {
    const one = lined('😀 so\n😀');
    deepEqual(toLspRange(one, { start: 3, end: 5 }), {
      start: { line: 0, character: 3 },
      end: { line: 0, character: 5 },
    });
    deepEqual(toPosition(one, 8), { line: 1, character: 2 });
  });
});
