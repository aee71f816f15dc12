/** Semantic tokens for plain text, which has no grammar to colour it: headings, notices, source lines, furniture. */
import { type Article, type Zone } from '../engine/index.ts';
import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver';
import type { SemanticTokenType } from '../protocol.ts';
import { endOfLine, toPosition } from './convert.ts';

const TYPES = [
  'heading',
  'notice',
  'sourceLine',
  'furniture',
] as const satisfies readonly SemanticTokenType[];

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [] };

const TYPE_OF_ZONE: Partial<Record<Zone, SemanticTokenType>> = {
  title: 'heading',
  heading: 'heading',
  notice: 'notice',
  'source-line': 'sourceLine',
  furniture: 'furniture',
};

export function semanticTokens(article: Article): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (article.format !== 'text') return builder.build();
  for (const { zone, range } of article.blocks) {
    const type = TYPE_OF_ZONE[zone];
    if (type === undefined) continue;
    // A token ends with its line: few clients take longer ones.
    const first = toPosition(article, range.start);
    const last = toPosition(article, range.end);
    for (let { line } = first; line <= last.line; line++) {
      const from = line === first.line ? first.character : 0;
      const lineEnd = toPosition(article, endOfLine(article, line)).character;
      const to = line === last.line ? last.character : lineEnd;
      if (to > from) builder.push(line, from, to - from, TYPES.indexOf(type), 0);
    }
  }
  return builder.build();
}
