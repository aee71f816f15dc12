/** Document symbols: frontmatter fields everywhere; sections only in plain text, where no other provider gives them. */
import type { Article, Field, FieldValue, Range, Section } from '../engine/index.ts';
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import { toLspRange } from './convert.ts';

export function documentSymbols(article: Article): DocumentSymbol[] {
  const sections = article.format === 'text' ? sectionSymbols(article, -1) : [];
  return [...frontmatterSymbols(article), ...sections];
}

/** The same for clients that know no nesting. */
export const flatSymbols = (
  symbols: readonly DocumentSymbol[],
  uri: string,
  parent = '',
): SymbolInformation[] =>
  symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbol.kind,
      location: { uri, range: symbol.range },
      ...(parent === '' ? {} : { containerName: parent }),
    },
    ...flatSymbols(symbol.children ?? [], uri, symbol.name),
  ]);

function frontmatterSymbols(article: Article): DocumentSymbol[] {
  const { frontmatter } = article;
  if (frontmatter === null || frontmatter.fields.length === 0) return [];
  const children = frontmatter.fields.map((field) => fieldSymbol(article, field));
  return [
    symbolOf(article, 'Frontmatter', SymbolKind.Namespace, frontmatter.range, frontmatter.range, children),
  ];
}

function fieldSymbol(article: Article, field: Field): DocumentSymbol {
  const { key, value, range, keyRange } = field;
  const symbol = symbolOf(article, key, SYMBOL_KIND[value.kind], range, keyRange, childrenOf(article, value));
  const detail = value.kind === 'scalar' ? shorten(value.raw) : '';
  return detail === '' ? symbol : { ...symbol, detail };
}

function childrenOf(article: Article, value: FieldValue): DocumentSymbol[] {
  if (value.kind === 'mapping') return value.fields.map((field) => fieldSymbol(article, field));
  if (value.kind !== 'list') return [];
  // Items of plain words would only repeat the text; those with fields of their own are places to go to.
  return value.items.flatMap((item, index) =>
    item.kind === 'scalar'
      ? []
      : [
          symbolOf(
            article,
            itemName(item, index),
            SYMBOL_KIND[item.kind],
            item.range,
            item.range,
            childrenOf(article, item),
          ),
        ],
  );
}

function itemName(item: FieldValue, index: number): string {
  const fields = item.kind === 'mapping' ? item.fields : [];
  const named = fields.find(
    ({ key, value }) => ['title', 'name', 'id'].includes(key) && value.kind === 'scalar',
  );
  return named?.value.kind === 'scalar' ? shorten(named.value.raw) : `${index + 1}`;
}

function sectionSymbols(article: Article, parent: number): DocumentSymbol[] {
  return article.sections
    .filter((section) => section.parent === parent && section.heading >= 0)
    .map((section) => {
      const heading = article.blocks[section.heading]?.range ?? { start: 0, end: 0 };
      const children = sectionSymbols(article, section.index);
      const range = rangeOfSection(article, section);
      return symbolOf(article, section.title, SymbolKind.String, range, heading, children);
    });
}

/** From a section's heading to the end of the last section under it. */
export function rangeOfSection({ blocks, sections }: Article, section: Section): Range {
  const heading = blocks[section.heading]?.range ?? { start: 0, end: 0 };
  const next = sections.find(({ index, level }) => index > section.index && level <= section.level);
  const last = blocks[(next?.firstBlock ?? blocks.length) - 1];
  return { start: heading.start, end: Math.max(heading.end, last?.range.end ?? 0) };
}

function symbolOf(
  article: Article,
  name: string,
  kind: SymbolKind,
  range: Range,
  selection: Range,
  children: DocumentSymbol[],
): DocumentSymbol {
  return {
    // A client refuses an empty name.
    name: name.trim() === '' ? '""' : name,
    kind,
    range: toLspRange(article, range),
    selectionRange: toLspRange(article, selection),
    children,
  };
}

const shorten = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const SYMBOL_KIND = {
  scalar: SymbolKind.Field,
  list: SymbolKind.Array,
  mapping: SymbolKind.Object,
} as const satisfies Record<FieldValue['kind'], SymbolKind>;
