import {
  ANONYMITY_BEFORE,
  DESCRIBED,
  NAMELESS,
  NAMELESS_BEFORE,
  NO_NAME_IN_FRONT,
  OTHER_SOURCE_BEFORE,
  REASON,
  UNNAMED_ROLE,
  UNNAMED_ROLE_BEFORE,
  UNNAMED_SOURCE,
  UNNAMED_SOURCE_BEFORE,
  VAGUE_ADVERB,
  VAGUE_BELIEF,
  VAGUE_BELIEF_BEFORE,
  VAGUE_CONSENSUS,
  VAGUE_CONSENSUS_BEFORE,
  VAGUE_CREDIT,
  VAGUE_CREDIT_BEFORE,
  VAGUE_CREDIT_POINTS,
  VAGUE_PEOPLE,
  VAGUE_PEOPLE_BEFORE,
  VAGUE_STUDIES,
  VAGUE_STUDIES_BEFORE,
  WEIGHED_BY,
  FIGURES_OR_STUDIES,
} from '../../language/english/vague.ts';
import type { SentenceText } from './attributions.ts';
import { VAGUE, type Landmark } from '../landmarks.ts';

/** What an attribution that names nobody rests on: people, documents, a shared belief or mere hearsay. */
export type Credited = 'people' | 'documents' | 'belief' | 'hearsay';

/** An attribution that names nobody, with its place in the prose. */
export interface VagueSpan {
  readonly start: number;
  readonly end: number;
  readonly form: 'vague' | 'unnamed';
  /** Hearsay without a subject ("it is believed", "reportedly"): asked about only where an article reports. */
  readonly hearsay: boolean;
  readonly credits: Credited;
}

interface Form {
  readonly form: VagueSpan['form'];
  readonly credits: Credited;
  /** What makes an unnamed source good in its own sentence. */
  readonly unless?: RegExp;
  readonly hearsay?: true;
  /** Ends at the landmark; what its group `lead` matches belongs to the phrase. */
  readonly before: RegExp;
  readonly ahead: RegExp;
}

const FORMS: readonly Form[] = [
  {
    form: 'unnamed',
    credits: 'people',
    before: UNNAMED_SOURCE_BEFORE,
    ahead: UNNAMED_SOURCE,
    unless: DESCRIBED,
  },
  { form: 'unnamed', credits: 'people', before: NAMELESS_BEFORE, ahead: NAMELESS, unless: REASON },
  { form: 'unnamed', credits: 'people', before: UNNAMED_ROLE_BEFORE, ahead: UNNAMED_ROLE, unless: REASON },
  { form: 'vague', credits: 'people', before: VAGUE_CREDIT_BEFORE, ahead: VAGUE_CREDIT },
  { form: 'vague', credits: 'people', before: VAGUE_PEOPLE_BEFORE, ahead: VAGUE_PEOPLE },
  { form: 'vague', credits: 'documents', before: VAGUE_STUDIES_BEFORE, ahead: VAGUE_STUDIES },
  { form: 'vague', credits: 'belief', hearsay: true, before: VAGUE_BELIEF_BEFORE, ahead: VAGUE_BELIEF },
  { form: 'vague', credits: 'hearsay', hearsay: true, before: /$/u, ahead: VAGUE_ADVERB },
  {
    form: 'vague',
    credits: 'belief',
    hearsay: true,
    before: VAGUE_CONSENSUS_BEFORE,
    ahead: VAGUE_CONSENSUS,
  },
];

const REACH = 90;

/** The attributions of a sentence that name nobody, outside of quotations. */
export function vagueIn(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
  quoted: (offset: number) => boolean,
): readonly VagueSpan[] {
  const found: VagueSpan[] = [];
  for (const landmark of landmarks) {
    if ((landmark.signs & VAGUE) === 0 || quoted(landmark.start) || landmark.start < (found.at(-1)?.end ?? 0))
      continue;
    const span = vagueAt(sentence, landmark);
    if (span !== null) found.push(span);
  }
  return found;
}

function vagueAt({ text, from, to }: SentenceText, landmark: Landmark): VagueSpan | null {
  const before = text.slice(Math.max(from, landmark.start - 50), landmark.start);
  const ahead = text.slice(landmark.start, Math.min(to, landmark.start + REACH));
  for (const { form, credits, hearsay, before: front, ahead: behind, unless } of FORMS) {
    const phrase = behind.exec(ahead)?.[0];
    const opening = phrase === undefined ? null : front.exec(before);
    if (phrase === undefined || opening === null) continue;
    if (landmark.word === 'anonymity' && !ANONYMITY_BEFORE.test(before)) return null;
    if (unless !== undefined && (OTHER_SOURCE_BEFORE.test(before) || unless.test(text.slice(from, to))))
      return null;
    const lead = opening.groups?.['lead'] ?? LEADING.exec(before)?.[0] ?? '';
    if (behind === VAGUE_CREDIT) {
      const rest = text.slice(landmark.start + phrase.length, to);
      if (pointsAtTheText(lead, rest)) return null;
      const before = text.slice(Math.max(from, landmark.start - 140), landmark.start - lead.length);
      if (FIGURES_OR_STUDIES.test(phrase) && (namesWhose(lead) || WEIGHED_BY.test(before))) return null;
    }
    return {
      start: landmark.start - lead.length,
      end: landmark.start + phrase.length,
      form,
      hearsay: hearsay ?? false,
      credits,
    };
  }
  return null;
}

/** "the research presented": a definite noun whose participle says that the text has told of it. */
const pointsAtTheText = (lead: string, behind: string): boolean =>
  /\bthe (?:\S+ )?$/iu.test(lead) && VAGUE_CREDIT_POINTS.test(behind);

/** "according to Harlow estimates": a name in front of the noun. */
const namesWhose = (lead: string): boolean => {
  const words = lead.trimEnd();
  return /\s\p{Lu}[\p{L}.-]*$/u.test(words) && !NO_NAME_IN_FRONT.test(words);
};

/** Of unnamed people: quantifiers and adjectives in front that belong to the phrase. */
const LEADING =
  /(?:\b(?:according to|two|three|it is|it's|it was|it has been|there is|widely|generally|often|commonly|growing|broad|a|an|one|another|some|many|most|several|various|numerous|other|certain|leading|recent|new|multiple|early|scientific|industry|security|legal|political|health|independent|people|persons?|those|officials?|sources?|on condition of|condition of|senior|unnamed|anonymous|government|company) )+$/i;
