import assert from 'node:assert/strict';
import { dayInAddress, dayInPath, isoDay, readDate } from '../../server/engine/article/dates.ts';
import { yaml11Reading } from '../../server/engine/article/frontmatter/yaml11.ts';

describe('dates that people read and tools do not', () => {
  for (const written of ['2024–02–29', '2024−02−29', '２０２４-０２-２９', '20240229', '2024‑02‑29T10:00']) {
    it(`the day is known: ${written}`, () => {
      const reading = readDate(written);
      assert.equal(reading.kind === 'unreadable' && isoDay(reading.day), '2024-02-29');
    });
  }
  for (const written of ['20241399', '1714730400', '202402291030', '２０２４年２月２９日', '18990229']) {
    it(`nothing is said of: ${written}`, () => assert.equal(readDate(written).kind, 'unknown'));
  }
});

describe('hours and places', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['2024-02-29T24:00:00Z', 'day'],
    ['2024-02-29T24:01:00Z', 'impossible'],
    ['2024-02-29T10:00:60Z', 'day'],
    ['2024-02-29T10:00:00+14:00', 'day'],
    ['2024-02-29T10:00:00+15:00', 'impossible'],
    ['2024-02-29T10:00:00-04:75', 'impossible'],
    ['2024-02-29 10:00:00 -4', 'day'],
    ['2024-02-29 10:00-18:00', 'day'],
    ['Thu Feb 29 10:00:00 UTC 2024', 'day'],
    ['31 marraskuu 2024', 'unknown'],
    ['0000-00-00', 'impossible'],
  ];
  for (const [written, kind] of kinds) {
    it(`${kind}: ${written}`, () => assert.equal(readDate(written).kind, kind));
  }
  it('years before 100 are themselves', () => {
    const reading = readDate('0001-01-01');
    assert.equal(reading.kind === 'day' && isoDay(reading.day), '0001-01-01');
  });
});

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));

describe('days in addresses and paths', () => {
  const addresses: readonly (readonly [string, string | null])[] = [
    ['https://example.org/2024/02/29/pier', '2024-02-29'],
    ['https://example.org/news/2024/feb/29/pier', '2024-02-29'],
    ['/2024/2/9/', '2024-02-09'],
    ['https://example.org/2024/29/02/pier', null],
    ['https://example.org/2024/02/30/pier', null],
    ['https://example.org/pier-2024-02-29', null],
    ['https://example.org/?from=/2024/02/29/', null],
    ['https://web.archive.org/web/1/https://example.org/2024/02/29/', null],
  ];
  for (const [address, day] of addresses) {
    it(`${String(day)}: ${address}`, () => assert.equal(iso(dayInAddress(address)), day));
  }
  const paths: readonly (readonly [string, string | null])[] = [
    ['_posts/2024-02-29-pier.md', '2024-02-29'],
    ['blog/2024/02/29/pier.md', '2024-02-29'],
    ['2024-02-29.md', '2024-02-29'],
    ['pier-2024-02-29.md', null],
    ['2023-02-29-pier.md', null],
  ];
  for (const [path, day] of paths)
    it(`${String(day)}: ${path}`, () => assert.equal(iso(dayInPath(path)), day));
});

describe('plain scalars as YAML 1.1 reads them', () => {
  const readings: readonly (readonly [string, unknown])[] = [
    ['no', { kind: 'boolean', value: false }],
    ['Yes', { kind: 'boolean', value: true }],
    ['OFF', { kind: 'boolean', value: false }],
    ['oN', null],
    ['10:30', { kind: 'sixties', value: 630 }],
    ['-1:00:00', { kind: 'sixties', value: -3600 }],
    ['10:75', null],
    ['0123', { kind: 'octal', value: 83 }],
    ['0_10', { kind: 'octal', value: 8 }],
    ['007', null],
    ['089', { kind: 'text' }],
    ['1_000', { kind: 'grouped', value: 1000 }],
    ['1_0.5', { kind: 'grouped', value: 10.5 }],
    ['0b101', { kind: 'binary', value: 5 }],
    ['2024-05-03', null],
    ['1000', null],
    ['1.10', null],
    ['true', null],
    ['', null],
  ];
  for (const [written, reading] of readings) {
    it(JSON.stringify(written), () => assert.deepEqual(yaml11Reading(written), reading));
  }
});
