import { deepEqual, ok } from 'node:assert/strict';
import { readFrontmatter } from '../../../server/engine/article/frontmatter/read.ts';
import { placeAt } from '../../../server/engine/help/placeAt.ts';
import { regionOf } from '../../../server/engine/help/region.ts';
import { PLACES } from './places.ts';

function described(text: string, offset: number): string {
  const region = regionOf(text, readFrontmatter(text));
  const place = region === null ? null : placeAt(text, region, offset);
  if (place === null) return '-';
  ok(place.range.start <= offset && offset <= place.range.end, 'the cursor is outside');
  const written = `"${text.slice(place.range.start, place.range.end)}"`;
  const others = place.kind === 'key' ? [...place.taken] : place.given;
  const path = JSON.stringify(place.kind === 'key' ? place.parent : place.path);
  return [
    `${place.kind} ${path} ${written}`,
    ...(others.length === 0 ? [] : [`${place.kind === 'key' ? 'taken' : 'given'}: ${others.join(', ')}`]),
    ...(place.commaBefore === null ? [] : ['comma before']),
    ...(place.commaAfter ? ['comma after'] : []),
  ].join(' ');
}

describe('the place of the cursor in frontmatter', () => {
  for (const { title, text, place } of PLACES) {
    it(title, () => {
      const offset = text.indexOf('|');
      deepEqual(described(text.replace('|', ''), offset), place);
    });
  }
});
