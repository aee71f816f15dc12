import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { projectFiles, read, withoutComments } from './project.ts';

/** A row of the table in ARCHITECTURE.md: what the files of a room may import beside one another. */
interface Room {
  /** A folder, or a start of paths where it ends with `*`. */
  readonly name: string;
  readonly allowed: readonly { readonly name: string; readonly typesOnly: boolean }[];
}

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

describe('imports', () => {
  const rooms = roomsOf(read('ARCHITECTURE.md'));
  const files = projectFiles(['server', 'src', 'test'], ['.ts']);

  it('are only those that the table in ARCHITECTURE.md allows', () => {
    assert.ok(rooms.length >= 5, 'the table of rooms was not found');
    const wrong = files.flatMap((file) => {
      const room = roomOf(rooms, file);
      if (room === undefined) return [`${file} stands in no room of the table`];
      return importsOf(read(file))
        .filter((one) => !isAllowed(room, file, one))
        .map(({ specifier }) => `${file} (room ${room.name}) may not import ${specifier}`);
    });
    assert.deepEqual(wrong, []);
  });
  it('name the files they mean, with their endings', () => {
    const wrong = files.flatMap((file) =>
      importsOf(read(file))
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.(?:ts|json|js)$/u.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });
});

/** Rows of two cells whose first holds one name in backticks; `(types)` behind a name allows `import type` alone. */
function roomsOf(page: string): readonly Room[] {
  const rows = page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gmu);
  return [...rows].map(([, name = '', cell = '']) => ({
    name,
    allowed: [...cell.matchAll(/`([^`]+)`( \(types\))?/gu)].map(([, allowed = '', types]) => ({
      name: allowed,
      typesOnly: types !== undefined,
    })),
  }));
}

/** The nearest room, by the longest name. */
const roomOf = (rooms: readonly Room[], file: string): Room | undefined =>
  rooms.filter(({ name }) => covers(name, file)).toSorted((a, b) => b.name.length - a.name.length)[0];

const covers = (name: string, path: string): boolean =>
  name.endsWith('*') ? path.startsWith(name.slice(0, -1)) : path === name || path.startsWith(`${name}/`);

function isAllowed(room: Room, file: string, { specifier, typesOnly }: Import): boolean {
  const isOurs = specifier.startsWith('.');
  const target = isOurs ? posix.join(posix.dirname(file), specifier) : specifier;
  if (isOurs && covers(room.name, target)) return true;
  // A package is allowed by its full specifier: `vscode-languageserver` does not allow `vscode-languageserver/node`.
  return room.allowed.some(
    (allowed) =>
      (typesOnly || !allowed.typesOnly) &&
      (isOurs || allowed.name.endsWith('*') ? covers(allowed.name, target) : allowed.name === target),
  );
}

function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu);
  const calls = code.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/gu);
  return [
    ...[...statements].map(([, type, specifier = '']) => ({ specifier, typesOnly: type !== undefined })),
    ...[...calls].map(([, specifier = '']) => ({ specifier, typesOnly: false })),
  ];
}
