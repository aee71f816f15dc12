import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJson, isObject, isList, type Json } from '../../server/engine/schema/json/json.ts';
import {
  newShelf,
  shelve,
  shelveMetaSchemas,
  type Draft,
  type Shelf,
} from '../../server/engine/schema/json/library.ts';
import { faultsOf } from '../../server/engine/schema/json/validate.ts';

/** Where the official JSON-Schema-Test-Suite lies, if it does: a checkout with `tests` and `remotes`. */
const SUITE = process.env['JSON_SCHEMA_TEST_SUITE'] ?? '../shared/bench/JSON-Schema-Test-Suite';

const FOLDERS: Readonly<Record<Draft, string>> = { 'draft-07': 'draft7', '2020-12': 'draft2020-12' };

export interface Score {
  readonly draft: Draft;
  readonly tests: number;
  readonly passed: number;
  /** Names of the others. */
  readonly failed: readonly string[];
}

/** The score of a draft on the suite's required tests; null where the suite is not there. */
export function schemaScore(draft: Draft): Score | null {
  const folder = join(SUITE, 'tests', FOLDERS[draft]);
  if (!existsSync(folder)) return null;
  const remotes = remoteSchemas(draft);
  const results = jsonFiles(folder).flatMap((file) =>
    listAt(dataIn(join(folder, file))).flatMap((group) => groupResults(`${file}: `, group, draft, remotes)),
  );
  const failed = results.flatMap(({ name, isRight }) => (isRight ? [] : [name]));
  return { draft, tests: results.length, passed: results.length - failed.length, failed };
}

interface Result {
  readonly name: string;
  readonly isRight: boolean;
}

function groupResults(file: string, group: Json, draft: Draft, remotes: Shelf): readonly Result[] {
  if (!isObject(group)) return [];
  const shelf = {
    resources: new Map(remotes.resources),
    anchors: new Map(remotes.anchors),
    bases: new Map(remotes.bases),
  };
  shelve(shelf, ADDRESS, group['schema'] ?? true, draft);
  const root = shelf.resources.get(ADDRESS);
  return listAt(group['tests']).flatMap((test): Result[] => {
    if (!isObject(test) || root === undefined) return [];
    const faults = faultsOf(shelf, root, test['data'] ?? null, { formats: false, blankIsAbsent: false });
    const name = `${file}${JSON.stringify(group['description'])}, ${JSON.stringify(test['description'])}`;
    return [{ name, isRight: (faults.length === 0) === test['valid'] }];
  });
}

const ADDRESS = 'test:schema';

/** What the suite expects at http://localhost:1234, of this draft and of none. */
function remoteSchemas(draft: Draft): Shelf {
  const shelf = newShelf();
  shelveMetaSchemas(shelf);
  const folder = join(SUITE, 'remotes');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [top = ''] = file.split(/[\\/]/u);
    const isOther = /^(?:draft|v\d)/u.test(top) && top !== FOLDERS[draft];
    if (isOther || !file.endsWith('.json')) continue;
    shelve(shelf, `http://localhost:1234/${file.replaceAll('\\', '/')}`, dataIn(join(folder, file)), draft);
  }
  return shelf;
}

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.json'));

const listAt = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

function dataIn(file: string): Json {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isJson(value) ? value : null;
}
