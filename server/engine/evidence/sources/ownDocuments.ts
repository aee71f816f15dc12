import type { Article } from '../../article/article.ts';
import { addressesOf } from '../../article/frontmatter/curated.ts';
import type { Wording } from '../../article/wording.ts';
import { isSetInBold } from '../../article/zones/cues.ts';
import {
  SPEAKS_OF_ITS_OWN,
  SPOKEN_OF_BEFORE,
  TELLS_WHAT_CAME_OF_IT,
  TELLS_WHAT_WAS_DONE,
} from '../../language/english/documents.ts';
import { matchesOf } from '../../text/matches.ts';
import type { DocumentMention, Evidence } from '../evidence.ts';
import { opensOnAnother } from '../stories/announcements.ts';
import { stemOf } from './documentLinks.ts';
import { hostOf } from './sources.ts';

/** Fields by which a bookmark, an item of a feed or a copied article says where it is from. */
const ORIGIN_KEYS = ['link', 'externalurl', 'originalurl', 'sourceurl', 'weburl'];

/** An excerpt or a copy of one article elsewhere, which says so at its top: the documents are that one's to link. */
export function relaysAnother({ blocks, frontmatter, path }: Article): boolean {
  const first = blocks.find(({ sentences, zone }) => sentences.length > 0 && zone === 'body');
  if (first?.wording.recall(opensOnAnother) === true) return true;
  return addressesOf(frontmatter?.fields ?? [], ORIGIN_KEYS).some(
    ({ text }) => hostOf(text) !== null && !isItsOwn(text, path),
  );
}

/** The address of the article itself ends as its file is named. */
function isItsOwn(address: string, path: string): boolean {
  const slug = nameOf(address.replace(/[?#].*$/u, ''));
  return slug !== '' && nameOf(path.replace(/\/index\.\w+$/u, '')) === slug;
}

const nameOf = (path: string): string =>
  (
    path
      .replace(/\/{1,3}$/u, '')
      .split('/')
      .at(-1) ?? ''
  )
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-|\.\w{2,8}$/gu, '')
    .toLowerCase();

/** Says of a document whether it is the article's own: a study that it tells of as "ours", or that is printed here. */
export function ownDocuments(article: Article, evidence: Evidence): (document: DocumentMention) => boolean {
  const kinds = kindsOfItsOwn(article, evidence);
  const isStudy = isPrintedStudy(article);
  return ({ phrase, noun }) => SPOKEN_OF_BEFORE.test(phrase) && (isStudy || kinds.has(stemOf(noun)));
}

/** The kinds of documents that the article calls its own, outside of what others say in it. */
function kindsOfItsOwn({ blocks }: Article, { quotations }: Evidence): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { index, wording, zone } of blocks) {
    if (zone === 'quote' || zone === 'code') continue;
    for (const { kind, words } of wording.recall(ownKindsIn)) {
      const isQuoted = quotations.some(({ block, text }) => block === index && text.includes(words));
      if (!isQuoted) kinds.add(kind);
    }
  }
  return kinds;
}

interface OwnKind {
  readonly kind: string;
  readonly words: string;
}

const ownKindsIn = ({ prose }: Wording): readonly OwnKind[] =>
  matchesOf(prose.text, SPEAKS_OF_ITS_OWN).map(({ 0: words, 1: ours, 2: itself }) => ({
    kind: stemOf((ours ?? itself ?? '').toLowerCase()),
    words,
  }));

/** A study with its parts, methods and results, under headings or lines in bold. */
function isPrintedStudy({ blocks }: Article): boolean {
  const titles = blocks
    .filter((block) => block.kind === 'heading' || (block.kind === 'paragraph' && isSetInBold(block)))
    .map(({ prose }) => prose.text.trim());
  return (
    titles.some((title) => TELLS_WHAT_WAS_DONE.test(title)) &&
    titles.some((title) => TELLS_WHAT_CAME_OF_IT.test(title))
  );
}
