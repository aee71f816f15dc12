import type { Article, Edit } from '../engine/index.ts';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { toLspRange, toTextEdit } from './convert.ts';

/** Where edits go: a text of one version. */
export interface Target {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
}

/** Edits that name their version where the client can, so that none lands in a text that has moved on. */
export function workspaceEdit(target: Target, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  return withVersion(
    target,
    edits.map((edit) => toTextEdit(target.article, edit)),
    abilities,
  );
}

/**
 * The same with what the editor must fill in selected one after the other, else the cursor at the end of the inserted
 * text. Clients without snippet edits get plain ones.
 */
export function placeholderEdit(target: Target, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  if (!abilities.snippetEdits || !abilities.versionedEdits) return workspaceEdit(target, edits, abilities);
  let stops = 0;
  const values = edits.map((edit) =>
    partsOf(target.article, edit)
      .map((part, index) => (index % 2 === 0 ? escape(part) : `\${${++stops}:${escape(part)}}`))
      .join(''),
  );
  const cursorAt = stops === 0 ? edits.findIndex(({ text }) => text !== '') : -1;
  const snippets = edits.map((edit, index): SnippetTextEdit => {
    const value = `${values[index] ?? ''}${index === cursorAt ? '$0' : ''}`;
    return { range: toLspRange(target.article, edit), snippet: { kind: 'snippet', value } };
  });
  return withVersion(target, snippets, abilities);
}

/** Every second part is to be filled in: where no brackets say so, all that goes between those of the text. */
function partsOf({ text }: Article, edit: Edit): readonly string[] {
  const parts = edit.text.split(TO_FILL_IN);
  const isInBrackets = text.charAt(edit.start - 1) === '[' && text.charAt(edit.end) === ']';
  return isInBrackets && parts.length === 1 && edit.text !== '' ? ['', edit.text] : parts;
}

/**
 * `[the name]`; of a link to be written, `[its words](url)`, the words and the address; of an attribute, its value. A
 * footnote's mark is none.
 */
const TO_FILL_IN =
  /(\[\p{L}[^\][\n]*\](?![([:])|(?<=\[)\p{L}[^\][\n]*(?=\]\(url\))|(?<=\]\(|\]: )url(?=\)|$)|(?<=^ \w+=")\p{L}[^"\n]*(?="$))/u;

const escape = (text: string): string => text.replaceAll(/[\\$}]/gu, '\\$&');

function withVersion(
  { uri, version }: Target,
  edits: (TextEdit | SnippetTextEdit)[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  if (versionedEdits) return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  return { changes: { [uri]: edits.filter((edit) => 'newText' in edit) } };
}
