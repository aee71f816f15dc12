import { schemaScore } from '../engine/schema-conformance.ts';

/** JSON Schema against the required tests of the official suite. */
export function schemaConformance(): void {
  for (const draft of ['draft-07', '2020-12'] as const) {
    const score = schemaScore(draft);
    if (score === null)
      console.log(`JSON Schema ${draft}: skipped, JSON_SCHEMA_TEST_SUITE names no checkout`);
    else console.log(`JSON Schema ${draft}: ${score.passed} of ${score.tests} required tests`);
    for (const name of score?.failed ?? []) console.log(`  ${name}`);
  }
}
