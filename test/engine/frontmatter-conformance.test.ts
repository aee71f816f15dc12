import assert from 'node:assert/strict';
import { DEVIATIONS, tomlConformance, yamlConformance, type Conformance } from './frontmatter-conformance.ts';

/** Every deviation is a known one, and every known one still is one. */
function assertKnown({ deviations }: Conformance, isOfSuite: (id: string) => boolean): void {
  assert.deepEqual(
    deviations.map(([id]) => id).toSorted(),
    Object.keys(DEVIATIONS).filter(isOfSuite).toSorted(),
    JSON.stringify(deviations, null, 1),
  );
}

describe('frontmatter: public test suites', function () {
  this.timeout(20_000);

  it('reads and rejects TOML 1.0 as toml-test says', function () {
    const conformance = tomlConformance();
    if (conformance === null) return this.skip();
    assert.ok(conformance.valid.tests > 150 && conformance.invalid.tests > 300);
    assertKnown(conformance, (id) => id.endsWith('.toml'));
  });

  it('reads and rejects YAML mappings as yaml-test-suite says', function () {
    const conformance = yamlConformance();
    if (conformance === null) return this.skip();
    assert.ok(conformance.valid.tests > 100 && conformance.invalid.tests > 60);
    assertKnown(conformance, (id) => !id.endsWith('.toml'));
  });
});
