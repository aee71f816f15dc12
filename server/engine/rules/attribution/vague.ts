import type { Article } from '../../article/article.ts';
import { footnoteFix } from '../../evidence/fixes.ts';
import type { VagueAttribution } from '../../evidence/evidence.ts';
import { hasVagueCredits } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'attribution/vague',
  summary:
    'A statement rests on nobody in particular: experts say, studies show, it is widely believed, reportedly.',
  why: 'A reader cannot check “experts”. Naming one of them, or linking the study, turns a rumour into a statement with a source.',
  quiet:
    'A name, a link or a citation in the sentence, the next two or the rest of the paragraph; studies that the next two paragraphs link, or the researcher whom the sentence before does; what is alleged where its accuser was named above; a summary of studies that are linked above it; “the data” and “the researchers” of a study that was told of above; a row of a table with its source; quotations.',
  basis: 'Wikipedia’s Manual of Style on weasel words; AP and NYT on anonymous sources.',
  severity: 'information',
  fixes: ['Name the source', 'Insert a footnote and its stub', 'Remove the phrase'],
  options: {},
  when: hasVagueCredits,
  *check({ article, evidence }) {
    for (const vague of evidence.vague) {
      if (vague.form !== 'vague' || vague.madeGood) continue;
      yield {
        range: vague.range,
        message: `Who? “${vague.phrase}” names no one the reader can check; name the source or link it.`,
        get fixes() {
          return [
            ...nameFix(article, vague),
            ...footnoteFix(article, vague),
            ...removeFix(article.text, vague),
          ];
        },
      };
    }
  },
});

/** The whole phrase gives way to a name in its form: behind "according to", as a subject with its verb, or as an aside. */
function nameFix(article: Article, vague: VagueAttribution): readonly Fix[] {
  if (article.blocks[vague.block]?.language !== 'en') return [];
  const named = vague.credits === 'hearsay' ? aside(article.text, vague) : inPlace(article.text, vague);
  return named === null ? [] : [{ title: 'Name the source', safety: 'placeholder', edits: [named] }];
}

type Edit = Fix['edits'][number];

/** "was reportedly fixed": ", according to …," with a comma on both sides. */
function aside(text: string, { range }: VagueAttribution): Edit {
  const words = 'according to [name of organisation],';
  if (text[range.start - 1] !== ' ')
    return { ...range, text: /^\p{Lu}/u.test(text.slice(range.start)) ? words.replace('a', 'A') : words };
  const comma = /[,;:(—–]$/u.test(text.slice(0, range.start - 1)) ? '' : ',';
  return { start: range.start - 1, end: range.end, text: `${comma} ${words}` };
}

function inPlace(text: string, { range, phrase, credits }: VagueAttribution): Edit | null {
  const isOfDocuments = credits === 'documents' || DOCUMENTS_LAST.test(phrase);
  const name = isOfDocuments ? '[Title of the study], by [organisation]' : '[Name], of [organisation]';
  const credited = /^according to/iu.exec(phrase)?.[0];
  if (credited !== undefined) return { ...range, text: `${credited} ${name}` };
  // Other clauses ("there is evidence for …") would have to be built anew.
  if (credits === 'belief' && !/^ that\b/u.test(text.slice(range.end, range.end + 6))) return null;
  return { ...range, text: `${name}, ${isOfDocuments ? verbOf(phrase, 'shows') : verbOf(phrase, 'says')}` };
}

const DOCUMENTS_LAST = /(?:studies|research|surveys|polls|reports|statistics|estimates)$/iu;

/** The verb of the phrase as one person or study has it: "find" becomes "finds", "have shown" becomes "has shown". */
function verbOf(phrase: string, otherwise: string): string {
  const words = phrase.toLowerCase().split(' ');
  const verb = words.findLast((word) => !/^(?:to|out)$/u.test(word)) ?? '';
  const particle = phrase.slice(phrase.toLowerCase().lastIndexOf(verb) + verb.length);
  if (
    /^(?:believed|thought|considered|understood|accepted|rumoured|rumored|alleged|known|evidence|consensus)$/u.test(
      verb,
    )
  )
    return otherwise;
  const has = words.some((word) => /^(?:have|has)$/u.test(word))
    ? 'has '
    : words.includes('had')
      ? 'had '
      : '';
  return `${has}${has !== '' || PAST_OR_SINGULAR.test(verb) ? verb : `${verb}s`}${particle}`;
}

/** "found" and "said", not "find", "contend" or "maintain". */
const PAST_OR_SINGULAR = /(?:s|ed|found|said|thought|shown|proven|saying)$/u;

const ADVERB = /^\w+ly$/u;

/** An adverb can go without harm to the sentence; a subject cannot. */
function removeFix(text: string, { range, phrase }: VagueAttribution): readonly Fix[] {
  if (!ADVERB.test(phrase)) return [];
  const end = text[range.end] === ' ' ? range.end + 1 : range.end;
  return [{ title: 'Remove the phrase', safety: 'review', edits: [{ start: range.start, end, text: '' }] }];
}
