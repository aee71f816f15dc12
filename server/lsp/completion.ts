/** Completion in frontmatter: what the engine knows of the place, in the words of the protocol. */
import { plainText, type Completion, type Part } from '../engine/index.ts';
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Command,
  type CompletionItem,
} from 'vscode-languageserver';
import type { CompletionAbilities } from './abilities.ts';
import { toLspRange, toTextEdit, type Lined } from './convert.ts';
import { briefly, fieldMarkup } from './field-words.ts';

export function completionItem(
  lined: Lined,
  completion: Completion,
  abilities: CompletionAbilities,
  suggestCommand: string,
): CompletionItem {
  const { label, kind, detail, info, range, parts, filter, sort, also, goesOn } = completion;
  const isSnippet = abilities.snippets && parts.some((part) => typeof part !== 'string');
  return {
    label,
    kind: KIND[kind],
    detail,
    ...(abilities.labelDetails
      ? { labelDetails: { description: kind === 'key' && info !== null ? briefly(info) : detail } }
      : {}),
    ...(info === null ? {} : { documentation: fieldMarkup(info, abilities.markdown) }),
    sortText: sort,
    filterText: filter,
    textEdit: {
      range: toLspRange(lined, range),
      newText: isSnippet ? snippetOf(parts) : plainText(parts),
    },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(abilities.asItIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(also.length === 0 ? {} : { additionalTextEdits: also.map((edit) => toTextEdit(lined, edit)) }),
    ...(goesOn && isSnippet && suggestCommand !== '' && !hasChoices(parts)
      ? { command: suggest(suggestCommand) }
      : {}),
  };
}

const KIND = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  choice: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Event,
  person: CompletionItemKind.Value,
  outlet: CompletionItemKind.Value,
  topic: CompletionItemKind.Keyword,
} as const satisfies Record<Completion['kind'], CompletionItemKind>;

const suggest = (command: string): Command => ({
  title: 'Suggest values',
  command,
  arguments: [{ auto: true }],
});

const hasChoices = (parts: readonly Part[]): boolean =>
  parts.some((part) => typeof part !== 'string' && part.choices.length > 0);

/** The parts as a snippet; an editor shows a choice as a list. */
function snippetOf(parts: readonly Part[]): string {
  let stops = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      stops++;
      const choices = part.choices.map((choice) => choice.replaceAll(/[\\$},|]/gu, '\\$&'));
      if (choices.length > 0) return `\${${stops}|${choices.join(',')}|}`;
      return part.holder === '' ? `\${${stops}}` : `\${${stops}:${escape(part.holder)}}`;
    })
    .join('');
}

const escape = (text: string): string => text.replaceAll(/[\\$}]/gu, '\\$&');
