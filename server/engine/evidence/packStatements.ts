import { languageIn, sentencesIn, type Wording } from '../article/wording.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import type { Attribution } from './speech/attributions.ts';
import { creditsByPack, figuresByPack, vagueByPack } from './packs.ts';
import { insideSpeech, quotationSpans } from './speech/quotations.ts';
import { referencesBySentence, Statement, type Statements } from './statements.ts';
import type { StatisticSpan } from './statistics/spans.ts';
import type { VagueSpan } from './speech/vague.ts';

/** A sentence in the language of a pack: the pack's patterns stand in for the reader of English. */
class PackStatement extends Statement {
  override readonly mayNameSource = true;
  readonly #pack: LanguagePack;

  constructor(pack: LanguagePack, ...rest: ConstructorParameters<typeof Statement>) {
    super(...rest);
    this.#pack = pack;
  }

  override get statistics(): readonly StatisticSpan[] {
    return this.recall(figuresIn);
  }

  override get attributions(): readonly Attribution[] {
    return this.recall(creditsIn);
  }

  override get vague(): readonly VagueSpan[] {
    return this.recall(vagueIn);
  }

  get pack(): LanguagePack {
    return this.#pack;
  }
}

const isQuotedIn =
  (statement: Statement) =>
  (offset: number): boolean =>
    statement.isQuoted(offset);

const figuresIn = (statement: PackStatement): readonly StatisticSpan[] =>
  figuresByPack(statement, statement.pack).map((figure) =>
    statement.isQuoted(figure.start) ? { ...figure, tier: 'C', because: 'inside a quotation' } : figure,
  );

const creditsIn = (statement: PackStatement): readonly Attribution[] =>
  creditsByPack(statement, statement.pack, isQuotedIn(statement));

const vagueIn = (statement: PackStatement): readonly VagueSpan[] =>
  vagueByPack(statement, statement.pack, isQuotedIn(statement));

/** The pack that a statement is read with; undefined for English. */
export const packOfStatement = (statement: Statement): LanguagePack | undefined =>
  statement instanceof PackStatement ? statement.pack : undefined;

/** Signs of Chinese and Japanese that say as much as one English word. */
const SIGNS_A_WORD = 2;

/** Reads words in the language of a pack; nothing where there is none. Their speakers are not looked for. */
export function packStatementsIn(wording: Wording): Statements {
  const pack = packOf(wording.recall(languageIn));
  const { text } = wording.prose;
  const nothing = { spans: [], firstPerson: 0, secondPerson: 0 };
  if (pack === undefined) return { ...nothing, list: [], words: 0 };
  const quoted = insideSpeech(quotationSpans(text));
  const references = referencesBySentence(wording);
  const list = wording
    .recall(sentencesIn)
    .map(
      ({ start, end }, at) => new PackStatement(pack, wording, start, end, [], references[at] ?? [], quoted),
    );
  return { ...nothing, list, words: Math.round(text.length / SIGNS_A_WORD) };
}
