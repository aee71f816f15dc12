/** Words by which somebody rules, asks or sets aside. Each pattern is tried on one clause; all gaps are bounded, so all are linear. */

/** Who or what may rule. */
const RULERS =
  '(?:laws?|bills?|acts?|rules?|rulings?|regulations?|regulators?|legislation|statutes?|ordinances?|polic(?:y|ies)|contracts?|agreements?|treat(?:y|ies)|deals?|constitution|amendments?|charter|codes?|bylaws?|standards?|guidelines?|plans?|proposals?|schemes?|reforms?|initiatives?|measures?|referendums?|resolutions?|mandates?|mandatory|governments?|ministr(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|courts?|congress|parliament|senate|councils?|committees?|commissions?|boards?|union|party|states?|counties|banks?|lenders?|insurers?|employers?|landlords?|schools?|colleges?|universit(?:y|ies)|programs?|programmes?|courses?|degrees?|diplomas?|exams?|loans?|mortgages?|leases?|membership|visas?|licen[sc]es?|permits?|certification|certificates?|citizenship|residency|registration|eligibility|qualif(?:y|ies|ying)|applications?|applicants?|vacanc(?:y|ies)|passage|ratification|veto|majority|filibuster|elections?|ballots?|petitions?|votes?|clubs?|leagues?|tournaments?|contests?|competitions?|grants?|credits?|deductions?|exemptions?|waivers?|allowances?|protocols?|blockchain|consensus|statutory|legal(?:ly)?|section|proposition)';

/** "under the charter", "The council now requires": somebody who rules is named. */
export const NAMES_A_RULER = new RegExp(`\\b${RULERS}\\b`, 'i');

/** "requires", "requiring" and "required", wherever they stand. */
export const REQUIRES = /\brequir(?:es?|ed|ing)\b/i;

/** In front of the figure: "require owners to keep", "requires that", "are required to": a duty of somebody. */
export const LAYS_A_DUTY =
  /\b(?:requir(?:es?|ed|ing) (?:that |(?:[A-Za-zÀ-ɏ'’-]+ ){1,6}to (?!the\b|an?\b|its?\b|his\b|her\b|their\b)[a-z])|(?:is|are|was|were|be|been|being|not|also|only|now|legally) required to )/i;

/** "Norway requires", "which requires", in front of the figure: a name or a pronoun may stand for somebody who rules. */
export const SOMEBODY_REQUIRES =
  /(?:[a-z,] (?:\p{Lu}[\p{L}.&-]+|[A-Z]{2,})|\b(?:city|county|town|company|firm|chain|[Ii]t|[Tt]hey|[Ww]hich|[Tt]his|[Tt]hat|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hese)) (?:(?:also|still|now|only|currently|generally|typically|usually|often|already|would|will|may|can|could|does|do|did|not) ){0,3}requir(?:es?|ed)\b/u;

/** Behind the figure: "is required", "required by". */
export const IS_REQUIRED =
  /^(?:(?!\bthat\b)[^.;,]){0,50}\b(?:(?:is|are|was|were|be|been) (?:also |still |now |only |usually )?required|required (?:by|under))\b/i;

/** What nature, technique or people use up. */
export const OF_A_NEED =
  /^[^.;,]{0,25}?\b(?:lit(?:er|re)s?|gallons?|calories|kcal|kilojoules|tons?|tonnes?|kilos?|kilograms?|pounds of|kg|acres?|hectares?|[kMGT]Wh?|(?:kilo|mega|giga|tera)?watts?(?:[- ]hours?)?|joules|barrels?|turbines?|trees|workers|engineers|people|of (?:water|energy|power|electricity|land|steel|fuel|feed|grain|timber|cement))\b/i;

const VERBS_OF_THE_MANY =
  '(?:(?:plan|expect|want|hope|aim|intend|need) to|(?:have |had )(?:now |already |also )?(?:vowed|pledged|promised|committed|agreed|planned) to|require)';
/** "villagers who have vowed to", "of the clinics require", behind the number: those who plan or need are counted. */
export const THOSE_WHO_PLAN = new RegExp(
  `^(?: (?:of (?:all |the |its |their |our )?)?(?!(?:of|the|an?|this|that|which|it|they|we|he|she|you|I|will|would|to|and|or|is|are|was|were|it|what|each|per|by|in)\\b)\\p{L}[\\p{L}'’-]*(?: aged \\d{1,2} (?:years )?(?:and|or) (?:above|over|older))?){0,5} (?:who |that |which )?(?:now |also |still |already )?${VERBS_OF_THE_MANY}\\b`,
  'u',
);

const SETS_ASIDE =
  '(?:commits?|earmark(?:s|ed|ing)?|set(?:s|ting)? aside|allocat(?:es?|ed|ing)|appropriat(?:es?|ed|ing)|authori[sz](?:es?|ed|ing)|devot(?:es?|ed|ing)|dedicat(?:es?|ed|ing)|call(?:s|ed|ing)? for)';
const LAWS =
  '(?:bill|budget|law|act|plan|package|legislation|ordinance|agreement|settlement|treaty|pact|contract|amendment|resolution|statute|compromise|accord)';
const lawThat = (verbs: string): RegExp =>
  new RegExp(`\\b${LAWS}(?!,? (?:to|for|of) )[^.;]{0,45}?,? ${verbs} [^.;,]{0,50}$`, 'i');
/** "a law that a mayor signed commits", in front of the figure: what a law or a plan says. */
export const PROVIDED_BY_LAW = lawThat(SETS_ASIDE);
/** "The budget also includes", in front of a sum; a plan that contains a map provides nothing. */
export const HELD_BY_LAW = lawThat('(?:provid(?:es?|ing)|includ(?:es?|ing)|contains?|offers?|channels?)');
/** "Earmarks $9 million for": an item in a list of what a law or a plan does, which has no subject. */
export const PROVIDED_IN_A_LIST =
  /^\W{0,4}(?:also |and |then )?(?:commits|earmarks|sets aside|allocates|appropriates|authori[sz]es|devotes|dedicates|mandates|calls for (?:at least |up to |about |an additional |a )?(?=[$£€\d])|requires) ?[^.;]{0,60}$/i;
/** "of these funds were set aside for", behind a sum. */
export const IS_SET_ASIDE =
  /^(?: of (?:the|this|that|these|those) [a-z]+)? (?:is|are|was|were|has been|have been|will be|would be) (?:set aside|earmarked|appropriated)\b/i;

/** "live below the poverty line", behind the figure: so many do. */
export const BELOW_THE_LINE =
  /^[^.;:]{0,40}?\b(?:liv(?:e|es|ed|ing)|falls?|fell|fallen|remain(?:s|ed|ing)?|is|are|was|were|slipped|pushed|lifted|left) (?:[a-z]+ ){0,2}(?:below|under|beneath|above|out of) (?:half )?(?:the )?(?:[a-z]+ ){0,3}poverty (?:line|threshold|level)/i;

/** "the levy accounted for", in front of a share: what part of a whole it is. */
export const MAKES_UP =
  /\b(?:account(?:s|ed|ing)? for|ma(?:kes?|de|king) up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)) (?:(?:only|just|about|around|nearly|almost|roughly|some) )?$/i;

/** "130,000 eligible pensioners": how many could be covered. */
export const SO_MANY_ELIGIBLE = /^[^.;,]{0,12}\beligible (?!for\b|to\b|if\b|under\b|only\b)[a-z]/i;

/** "rising to", "by 2031 and", between the figure that a plan sets and its next step. */
export const NEXT_STEP =
  /^[^.;:]{0,80}?(?:,? (?:rising|increasing|growing|climbing|falling|declining|dropping|and then|then to|before rising|before falling) (?:gradually )?(?:to )?| by (?:19|20)\d\d,? and (?:then )?(?:to )?)$/;
