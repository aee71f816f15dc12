import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decoded } from '../../server/workspace/text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

describe('the bytes of a file', () => {
  it('are read as UTF-8, every unit kept', () => {
    for (const text of ['', 'a', '\uFEFFa', 'é 😀 東京\r\n', 'a\rb']) {
      assert.deepEqual(decoded(bytes(text)), { text });
    }
  });
  it('are refused where they are no UTF-8, with the place', () => {
    const broken = decoded(join(bytes('one\ncaf'), new Uint8Array([0xe9]), bytes(' two')));
    assert.ok('reason' in broken);
    assert.equal(broken.kind, 'encoding');
    assert.match(broken.reason, /byte 7 \(0xE9, line 2\)/u);
  });
  it('are refused as UTF-16', () => {
    for (const start of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      const result = decoded(new Uint8Array([...start, 0x41, 0x00]));
      assert.ok('reason' in result);
      assert.match(result.reason, /UTF-16/u);
    }
  });
  it('are text with a NUL or two, and data with many', () => {
    assert.deepEqual(decoded(bytes('good \0 text \0.')), { text: 'good \0 text \0.' });
    const data = decoded(new Uint8Array(Array.from({ length: 512 }, (_, i) => i % 128)));
    assert.ok('reason' in data);
    assert.equal(data.kind, 'binary');
  });
  it('are placed right wherever they break', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(0x80, 0xbf, 0xc0, 0xf5, 0xff),
        (text, byte) => {
          const front = bytes(text);
          const result = decoded(join(front, new Uint8Array([byte]), bytes('x')));
          assert.ok('reason' in result);
          if (result.kind === 'encoding') assert.ok(result.reason.includes(`byte ${front.length} `));
        },
      ),
    );
  });
  it('are placed right in characters cut short', () => {
    for (const [cut, at] of [
      [[0xe2, 0x82], 0],
      [[0x61, 0xf0, 0x9f, 0x98], 1],
      [[0xed, 0xa0, 0x80], 0],
      [[0xe0, 0x80, 0x80], 0],
    ] as const) {
      const result = decoded(new Uint8Array(cut));
      assert.ok('reason' in result);
      assert.ok(result.reason.includes(`byte ${at} `), result.reason);
    }
  });
});
