import type { Entry, Failure, Files } from '../../server/workspace/files.ts';
import { nameOf, within } from '../../server/workspace/paths.ts';

/** Files of a machine that has only these: texts by absolute path. Tests change the map. */
export function memoryFiles(texts: Map<string, string>): Files {
  const isFolder = (path: string): boolean => [...texts.keys()].some((file) => isBelow(path, file));
  return {
    kindOf: (path) => (texts.has(path) ? 'file' : isFolder(path) ? 'folder' : MISSING),
    list: (folder) => {
      const entries = new Map<string, Entry>();
      for (const file of texts.keys()) {
        const [name = '', ...rest] = isBelow(folder, file) ? (within(folder, file) ?? '').split('/') : [];
        if (name !== '') entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return entries.size > 0 ? [...entries.values()] : MISSING;
    },
    read: (path, limit) => {
      const text = texts.get(path);
      if (text === undefined) return MISSING;
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > limit) return { failure: 'too-large', reason: `${nameOf(path)} is too large` };
      return { bytes, stamp: { text: '', changed: 0 } };
    },
    stampOf: () => null,
    realPath: (path) => path,
  };
}

const isBelow = (folder: string, file: string): boolean => file !== folder && within(folder, file) !== null;

const MISSING: Failure = { failure: 'missing', reason: 'does not exist' };
