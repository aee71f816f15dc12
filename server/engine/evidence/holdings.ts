/** What an article holds at all: without it a rule has nothing to look at, and is not asked. */

import { curatedItems } from '../article/frontmatter/curated.ts';
import { leadImage } from '../article/frontmatter/images.ts';
import { noticesOf } from './copy/notices.ts';
import type { Dossier } from './dossier.ts';
import { sentencesWithFigures } from './figures/sentences.ts';

export const isCurated = (dossier: Dossier): boolean => dossier.recall(curatedItems).length > 0;

export const hasNotices = (dossier: Dossier): boolean => dossier.recall(noticesOf).length > 0;

export const hasFigures = (dossier: Dossier): boolean => dossier.recall(sentencesWithFigures).length > 0;

export const hasFormFaults = ({ form }: Dossier): boolean => form.faults().length > 0;

export const hasFrontmatterProblems = ({ article: { frontmatter } }: Dossier): boolean =>
  frontmatter !== null && frontmatter.problems.length > 0;

export const hasVagueCredits = ({ evidence }: Dossier): boolean => evidence.vague.length > 0;

export const hasVerdicts = ({ evidence }: Dossier): boolean => evidence.verdicts.length > 0;

export const hasDocuments = ({ evidence }: Dossier): boolean => evidence.documents.length > 0;

export const hasHeadings = ({ article: { sections } }: Dossier): boolean =>
  sections.some(({ heading }) => heading >= 0);

export const hasInlines = ({ article: { blocks, definitions } }: Dossier): boolean =>
  definitions.length > 0 || blocks.some(({ inlines }) => inlines.length > 0);

export const hasFootnotes = ({ article: { blocks, definitions } }: Dossier): boolean =>
  definitions.some(({ kind }) => kind === 'footnote') ||
  blocks.some(({ inlines }) => inlines.some(({ kind }) => kind === 'footnote-reference'));

export const hasImages = ({ article: { blocks, frontmatter } }: Dossier): boolean =>
  blocks.some(({ inlines }) => inlines.some(({ kind }) => kind === 'image')) ||
  leadImage(frontmatter?.fields ?? []) !== null;

export const hasSourceLines = ({ article: { blocks } }: Dossier): boolean =>
  blocks.some(({ zone }) => zone === 'source-line' || zone === 'caption');

export const hasFurniture = ({ article: { blocks } }: Dossier): boolean =>
  blocks.some(({ zone }) => zone === 'furniture' || zone === 'related');
