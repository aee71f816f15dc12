/** How an article speaks of the documents that it rests on, and of itself as one. Data only. */

/** What a link is set on that leads to a document, beside the kinds of documents themselves. */
export const OTHER_DOCUMENTS: ReadonlySet<string> = new Set(
  'research article finding release post blog infographic guidance announcement essay column book thesis'.split(
    ' ',
  ),
);

/** Kinds by which one piece of research is called now the one, now the other. */
export const OF_STUDIES: ReadonlySet<string> = new Set(
  'report study survey poll analysis paper investigation review whitepaper'.split(' '),
);

/** What else a kind of document is called, where a link is set on it: the filing of a patent, the complaint of a lawsuit. */
export const OTHER_NAMES_OF: Readonly<Record<string, readonly string[]>> = {
  complaint: ['lawsuit', 'suit'],
  filing: ['patent', 'lawsuit', 'suit', 'complaint', 'application'],
  lawsuit: ['suit', 'complaint'],
  memo: ['memorandum'],
  ruling: ['judgment', 'decision', 'opinion'],
  whitepaper: ['paper'],
};

/** Words beside a document's kind that any document may have; without the ending of plurals. */
export const TELLS_NOTHING_APART: ReadonlySet<string> = new Set(
  'the its their his her new latest same recent full final report study analysi'.split(' '),
);

/** "an as-yet-unpublished report": there is nothing to link. */
export const UNPUBLISHED = /\b(?:unpublished|forthcoming|unreleased|upcoming|confidential|secret)\b/i;

/** Periodicals whose names end as documents do. */
export const PERIODICAL_REVIEW =
  /\b(?:Business|Law|Technology|Literary|Political|Economic|Management|National|Paris|Financial) Review$/;

/** "the study", "their analysis": a document that was spoken of before. */
export const SPOKEN_OF_BEFORE = /^(?:the|its|their|his|her)\b/i;

/** "Section 4, …": a sentence that goes on with a part of the document before it. */
export const PART_OF_A_DOCUMENT =
  /^(?:In |Under )?(?:Section|Chapter|Article|Part|Appendix|Annex|Page|Paragraph)\b/u;

const KINDS = '(report|study|survey|poll|analysis|paper|review|audit|investigation|index|dataset)';

/** "our snap survey", "this report sets out": the article tells of a document as its own; a group is its kind. */
export const SPEAKS_OF_ITS_OWN = new RegExp(
  `\\b(?:our|my) (?:[A-Za-zÀ-ɏ-]+ ){0,3}?${KINDS}\\b|\\bthis ${KINDS} (?:will|aims|seeks|considers|sets out|presents|focuses|assesses|looks at|does not|has been (?:prepared|written)|was (?:prepared|commissioned|carried out)|is (?:intended|based|structured|organi[sz]ed|divided))\\b`,
  'gi',
);

/** Headings of a study that is printed itself: what it did, and what came of it. */
export const TELLS_WHAT_WAS_DONE =
  /^(?:\d[\d.]{0,6} )?(?:materials? and methods?|methods?(?: and materials?)?|methodology|procedures?|experimental (?:design|methods|procedures?))\W{0,3}$/i;
export const TELLS_WHAT_CAME_OF_IT = /^(?:\d[\d.]{0,6} )?(?:results?|results? and discussion)\W{0,3}$/i;

/**
 * "Economic analysis suggests", "the analysis of the tides shows", "the cost analysis": without an article it is what
 * analysts do, and with "the" a part of the text, unless somebody's name or kind says whose it is or that it is new.
 */
export const ANALYSIS_AT_LARGE =
  /^(?:(?:[A-Z][a-z]*(?:ical|omic|tial|rial|onal|tural|ative|itive|essive|ual|ailed|endent|inary|equent)|Early|Further|Recent|New|Careful|Separate|Legal|Fiscal|Later|Close) )?[Aa]nalysis\b|^[Tt]he (?:(?!(?:agency|bank|bureau|city|company|council|county|court|department|federal|foundation|government|independent|institute|latest|ministry|new|official|outside|police|state|think|university)\b)[a-z-]{1,30} ){0,4}analysis\b(?![^A-Z]*[A-Z])/u;
