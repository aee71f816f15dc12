import { COUNTRIES, REGIONS } from '../gazetteer.ts';

/** Words by which a sentence tells of the world outside of a writer's own hands. Each pattern is tried on one sentence. */

/** Beside the countries and regions of the gazetteer: their parts, their people and bodies by other names. */
const OTHER_PUBLIC_NAMES = `EU|United Nations|OECD|G7|G20|NHS|Korea|English|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|London|Brits|Britons|Scots|Californians?|Alaskans?|Republicans?|Democrats?|Veterans|Medicaid|Medicare|Millennials|Gen(?:eration)? [XYZ]|(?:iPhone|Android|Facebook|Twitter|Instagram|LinkedIn|YouTube) (?:users|owners|traffic)`;

/** People are called so, and styles of films. */
const OTHER_THINGS: ReadonlySet<string> = new Set(['Chad', 'Jordan', 'Western']);

/** Names, other names, adjectives and peoples of a table of the gazetteer; those with "the" are no names without it. */
const namesIn = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => row.split('/').slice(0, 3).flatMap(namesInColumn));

const namesInColumn = (column: string, at: number): readonly string[] =>
  column
    .split(',')
    .filter((name) => /^\p{Lu}/u.test(name) && !OTHER_THINGS.has(name))
    .map(
      (name) => `${name.replaceAll('.', '\\.')}${at === ADJECTIVES && /^\p{L}+n$/u.test(name) ? 's?' : ''}`,
    );
const ADJECTIVES = 2;

/** Countries, their parts and their people: written with a capital, so that case tells them from other words. */
export const PUBLIC_NAMES = new RegExp(
  `(?=[A-Z])(?<![\\p{L}-])(?:${[OTHER_PUBLIC_NAMES, ...namesIn(COUNTRIES), ...namesIn(REGIONS)].join('|')})(?![\\p{L}-])`,
  'u',
);

/** Said of how things are or were, with a day, a year or a place that is nobody's model: "in 2012", "nationwide". */
export const ANCHORED =
  /\b(?:currently (?!in\b)|today(?!'s)|nowadays|nation(?:ally|wide)|world(?:-?wide)|globally|across the (?:country|nation|world|globe)|on (?:a|any) given (?:day|night)|each night|every night|as of|a year (?:ago|earlier|before)|last (?:year|month|week|quarter|decade)|this (?:year|month)|so far this|(?:in|since|from|during|between|by|until|of|throughout) (?:the )?(?:(?:early|late|mid|fiscal|fiscal year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)[ -])?(?:19|20)\d\d(?:[-–/]\d{2,4})?(?!s? (?:dollars|prices|terms|pounds|euros)))\b/i;

/** What people think, told by a share of them: somebody must have asked. */
export const OPINION_SHARE =
  /(?:\d ?%|\bper ?cent|\b(?:half|thirds?|quarters?|majority|one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of)\b)[^.;:]{0,70}\b(?:support(?:s|ed)?|oppos(?:e|es|ed)|favou?r(?:s|ed)?|approv(?:e|es|ed)|disapprov(?:e|es|ed)|believ(?:e|es|ed)|think|thinks|thought|say|says|said|agree[ds]?|disagree[ds]?|trust(?:s|ed)?|distrust(?:s|ed)?|prefer(?:s|red)?|identif(?:y|ies|ied) as|report(?:s|ed)? (?:that|being|having|feeling)|feel|feels|felt|worr(?:y|ies|ied)|consider(?:s|ed)?|expect(?:s|ed)? (?:to|that)|want(?:s|ed)?|would (?:vote|rather|back))\b/i;

/** A past that was observed: a verb of change or of life in the past tense. */
export const OBSERVED =
  /\b(?:rose|fell|grew|jumped|dropped|climbed|declined|surged|soared|plunged|shrank|doubled|tripled|quadrupled|halved|received|lived|died|spent|earned|lost|gained|subsidi[sz]ed|collected|imported|exported|produced|experienced|suffered|was|were|had|kept|has (?:risen|fallen|grown|increased|declined|dropped|doubled|tripled)|have (?:risen|fallen|grown|increased|declined|dropped|doubled|tripled))\b/i;

/** A share that does something, of whom is understood: "43% own a boat". */
export const SHARE_THAT_DOES =
  /(?:^\W{0,4}|, (?:and|but|yet|while|whereas) )(?:(?:about|around|nearly|almost|only|just|over|more than|some|roughly|another) )?(?:\d[\d.]{0,6}|two|three|four|five|six|seven|eight|nine|ten|[a-z]{3,6}ty)(?:%| ?per ?cent) (?:are (?:[a-z]{2,16}ly )?[a-z]{2,16}ing|use|own|say|believe|have|talk|spend|watch|think|want|wish|live|work|read|buy|prefer|agree|plan|expect|rely|feel|trust|know|access|check|visit|play|shop|travel|eat|drink|smoke|vote|support|oppose)\b|\b(?:(?:is|are|was|were) (?:responsible|to blame) for|accounts? for|accounted for|makes? up|made up|represents?|represented)(?: (?:about|around|nearly|almost|only|just|over|more than|some|roughly|an estimated))* \d[\d.]{0,6}(?:%| ?per ?cent)/iu;

/** A share of things in general: "11% of beekeepers", not "11% of the files" or "of our users". */
export const GENERIC_SHARE =
  /(?:\d ?%|\bper ?cent|\b(?:half|thirds|quarters|majority|(?:out of|in) (?:\d+|[a-z]+))) (?:of )?(?:all )?(?!(?:of|in|on|for|at|by|from|to|more|less|fewer|faster|slower|higher|lower|cheaper|some|the|our|my|your|these|those|its|their|his|her|this|that|all|them|it|us|which|users|participants|respondents|attendees|visitors)\b)(?:[\p{L}-]+ ){0,2}(?!(?:users|participants|respondents|attendees|visitors|files|articles|errors|requests|issues|cases|tests|queries|contributors|developers|times|days|hours|weeks|months|years|submissions|responses|points|apps|pages|features|changes|tasks|lines)\b)(?:\p{Ll}{3,}s|people|women|men|children)(?![\p{L}-])/u;

/** Where something of the public world is: "on the coast", "in the steel sector", but not "in the flat". */
export const PUBLIC_PLACES =
  '(?:worlds?|globe|planet|continents?|countr(?:y|ies)|countryside|nations?|kingdom|republic|regions?|areas?|states?|provinces?|count(?:y|ies)|districts?|boroughs?|parish(?:es)?|municipalit(?:y|ies)|cit(?:y|ies)|towns?|villages?|capital|islands?|archipelago|mainland|coasts?|coastline|valleys?|bays?|estuary|delta|gulf|fjords?|lakes?|rivers?|seas?|oceans?|harbours?|harbors?|waterfront|peninsula|plains?|desert|hills|mountains|highlands|lowlands|moors?|north|south|east|west|northeast|northwest|southeast|southwest|industry|sectors?|markets?|econom(?:y|ies))';

/** Things of which there are so few that whoever says how many there are has counted all of a country's. */
export const FEW_IN_PUBLIC =
  '(?:hospitals|clinics|universities|prisons|airports|refineries|reactors|power (?:stations|plants)|nuclear plants|embassies|judges|species)';
