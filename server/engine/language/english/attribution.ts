/** The words that English uses to say who says so. Data only: evidence/attributions.ts reads it. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Verbs of saying: whoever is their subject is a speaker. All forms that occur in reports. */
export const SPEECH_VERBS = words(`
  said say says saying told tell tells telling wrote write writes writing added adds adding noted notes noting
  announced announces announcing argued argue argues arguing explained explain explains explaining
  warned warn warns warning claimed claim claims claiming stated states stating confirmed confirms confirming
  concluded conclude concludes concluding acknowledged acknowledge acknowledges acknowledging
  testified testifies testifying tweeted tweets tweeting posted insisted insist insists insisting
  recalled recalls recalling responded responds replied replies cautioned cautions cautioning
  stressed stresses stressing asserted assert asserts asserting admitted admit admits admitting
  conceded concede concedes conceding remarked remarks declared declares declaring
  emphasised emphasized emphasises emphasizes underscored complained complain complains contended contend contends
  denied denies vowed vows pledged pledges promised promises promising boasted boasts joked lamented reiterated
  alleged alleges predicted predict predicts predicting suggested suggests suggest continued asked asks asking
  urged urges urging accused accuses described describes describing criticized criticised criticizes called calls
  calling quipped mused emailed recounted quoted echoed summarised summarized reminded reminds assured assures
  lamented disclosed discloses agreed agrees answered answers questioned wondered reasoned observed observes observing retorted
  exclaimed maintained maintains recommended recommends advised advises repeated repeats praised blamed
  condemned denounced shouted chanted mentioned mentions clarified commented comments
  pointed points pointing
`);

/** Verbs of finding out: a speaker's only with an object clause or a figure behind them, or a document in front. */
export const FINDING_VERBS = words(`
  found find finds finding finding showed show shows shown showing reported report reports reporting
  estimated estimate estimates estimating calculated calculates projected projects forecast forecasts
  revealed reveal reveals revealing indicated indicate indicates indicating recorded records counted counts
  determined determines ruled rules learned learnt modelled modeled put puts listed lists cited cites citing
  confirmed demonstrated demonstrates demonstrate highlighted highlights identified identifies discovered
  reads read documents documented
`);

/** Documents that can be the subject of "shows" or "says". */
export const DOCUMENT_NOUNS = words(`
  report study survey poll analysis paper data figures statistics census filing document documents memo statement
  release index database tracker audit investigation lawsuit complaint indictment records record dataset review
  forecast projection estimates letter ruling transcript website readout bulletin communique communiqué article
  book email emails essay editorial book affidavit testimony post blog tweet profile results research numbers
  ad advertisement video footage plan proposal polling findings whitepaper newsletter
`);

/** Bodies that can speak. */
export const INSTITUTION_NOUNS = words(`
  ministry agency bureau department office authority authorities police government commission committee council
  institute university association organisation organization company firm bank fund court union foundation centre
  center group campaign administration party team board hospital school newspaper magazine network station
  charity watchdog regulator publisher outlet think-tank consultancy startup service
`);

/** People by what they are. */
export const ROLE_NOUNS = words(`
  president governor senator secretary minister mayor judge justice lawyer attorney prosecutor prosecutors spokesperson
  spokesman spokeswoman spokespeople director chief chair chairman chairwoman executive officer officials official
  analyst economist professor researcher scientist author consultant strategist aide adviser advisor candidate
  lawmaker ambassador diplomat founder co-founder editor reporter journalist doctor nurse teacher coach player
  witness resident neighbor neighbour mother father wife husband brother sister son daughter friend owner driver
  sheriff detective pollster activist organizer organiser leader member student farmer billionaire businessman
  winner nominee manager investigators engineer historian critic expert columnist commentator host moderator
  anchor supporter voter veteran man woman person people who colleague democrat republican congressman
  congresswoman representative pastor bishop pope king queen actor actress singer comedian writer biographer
  insider operative staffer surrogate rival opponent designer developer head agent general colonel captain
  auditor regulator inspector coroner ombudsman scholar advocate defender lobbyist trader investor executive source sources
`);

/** Words that a speaker's name never consists of. */
export const NOT_A_NAME = words(`
  the a an this that these those it its there here and but or so yet if when while as in on at by for from with after
  before since during under over among amongst across within throughout despite amid between unlike like although because however also still then thus now today meanwhile instead later
  last next many most some several few both all each every another other others one two three no not nearly about
  what which where why how even more only just according perhaps maybe indeed moreover furthermore finally once
  his her their our my your monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december yes oh well i'm i've let see read ok okay note please
`);

export const PRONOUNS = words('he she they who i we it');

/** Bodies whose letters spell a pronoun. */
export const ACRONYMS = words('WHO');

/** Verbs that may stand in front of their subject behind a quotation. */
export const INVERTING_VERBS = words(
  'said says wrote writes added adds noted notes told asked explained warned argued tweeted recalled replied responded continued insisted reports reported quipped joked declared concluded observed reads read according',
);

/** Verbs whose object is a figure by themselves. */
export const MEASURING_VERBS = words(
  'reported reports estimated estimates estimate calculated projected projects forecast forecasts predicts learned concluded',
);

/** What a verb of finding has behind it when it reports. */
export const OBJECT_OPENERS = words(
  'that they it how no nearly about almost roughly more most only just fewer less over as a an the what why whether some several many one two three four five six seven eight nine ten half',
);

/** A word in front of a verb which says that nobody reports: passive, infinitive, possibility, denial. */
export const NOT_REPORTED = words(
  "a an the final initial total its their is are was were be been being am get gets got to would could should might may must can cannot can't couldn't wouldn't didn't don't doesn't not did do does never nobody nothing anyone than of lessons",
);

/** Words between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB =
  /^(?:also|later|then|has|have|had|recently|previously|once|now|already|again|further|even|still|just|first|himself|herself|itself|themselves|often|long|since|on|this|last|week|month|year|morning|evening|afternoon|night|earlier|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3,}ly)$/u;

/** Words that join a head noun to what tells more about it. */
export const LINKING_WORDS = words(
  'of for at in with from to on about by who that whose near behind familiar released published conducted filed obtained',
);

/** Small words inside names. */
export const NAME_CONNECTORS = words('of for the and de al bin van von du da del della di la le & el');

/** Phrases that credit what stands behind them; parts of a pattern. */
export const CREDITING_PHRASES: readonly string[] = [
  'according to',
  'as (?:reported|described|estimated|measured|noted) by',
  'as per',
  'citing',
  '(?:cited|quoted) by',
  '(?:data|figures|statistics|numbers|estimates|research|analysis|findings|results)(?: (?:released|published|compiled|collected|provided|gathered|reported|issued))? (?:from|by)',
  '(?:report|study|survey|poll|analysis|paper|audit|review|estimate)(?: (?:released|published|conducted|carried out|commissioned|issued|written|led))? (?:by|from)',
  '(?:published|compiled|commissioned|conducted|reported|estimated|calculated) by',
  'published in',
  '(?:reported|disclosed|submitted|registered|filed)(?: in (?:19|20)\\d\\d)? (?:to|with)',
];

/** Verbs that name as well as say: "a tool called Y" reports nothing. */
export const NAMING_VERBS = words('called calls calling described describes');

/** The words at which a crediting phrase may begin. */
export const CREDITING_WORDS = words(
  'according as citing cited quoted data figures statistics numbers estimates research analysis findings results report study survey poll paper audit review estimate published compiled commissioned conducted reported estimated calculated disclosed submitted registered filed',
);

/** Verbs of saying so plain that any person or body in front of them speaks: "the speechwriter said". */
export const PLAIN_SPEECH_VERBS = words(
  'said says say told tells added adds noted notes argued argues wrote writes explained explains insisted warned',
);

/** Quantifiers that stand for people: "both vowed", "many said". */
export const PEOPLE_BY_NUMBER = words(
  'both several many some others another most each one two three all neither none half',
);

/** Forms that are plural nouns as often as verbs: behind a number, a possessive or "these" they credit nobody. */
export const NOUNS_TOO = words(
  'states points claims comments calls reports forecasts estimates records counts rules lists notes posts tweets highlights reads documents questions answers puts projects forecast estimate claim report record claimed',
);

/** What has to stand behind a verb for it to say something: "pointed out", "pointed to". */
export const PARTICLES: Readonly<Record<string, RegExp>> = {
  pointed: /^ (?:out|to)\b/u,
  points: /^ (?:out|to)\b/u,
  pointing: /^ (?:out|to)\b/u,
  reported: /^(?! (?:from|to)\b)/u,
  estimated: /^(?! (?:at|to)\b)/u,
  states: /^(?: that\b|:|,? ["“])/u,
  declared: /^(?! (?:war|independence|bankruptcy|victory|defeat|martial)\b)/u,
  learned: /^(?! to\b)/u,
  learnt: /^(?! to\b)/u,
  put: /^(?= (?:the|its|their|that|this|it|them|total|overall)\b[^.]{0,40} at\b|[^.]{0,40}\d)/u,
  puts: /^(?= (?:the|its|their|that|this|it|them|total|overall)\b[^.]{0,40} at\b|[^.]{0,40}\d)/u,
  // "adding 9% to its price" adds, and says nothing.
  adding:
    /^(?! (?:about |around |some |nearly |almost |over |up to |more than |another )?[$£€]?\d[\d.,]{0,9}(?:%| per ?cent| [a-z]{1,12}){0,2} to [a-z])/u,
  // "for projects that are planned": a noun.
  projects: /^(?! (?:that|which) (?:are|were|is|was|have|had|has|do|did)\b)/u,
  maintained: /^ that\b/u,
  maintains: /^ that\b/u,
};

/** Documents that a reader could open, so that naming one asks for its address. */
export const CHECKABLE_DOCUMENTS = words(
  'report reports study survey poll analysis paper census filing filings audit investigation lawsuit complaint indictment review readout bulletin communique communiqué dataset index whitepaper ruling transcript affidavit memo',
);

/**
 * Verbs that report by themselves. The other verbs of saying tell what somebody did ("praised", "responds", "calls
 * for"): a statement rests on them only with "that", a quotation or a figure behind them.
 */
export const REPORTING_VERBS = words(`
  said says say saying told tells telling wrote writes writing added adds adding noted notes noting announced announces
  announcing argued argues arguing explained explains explaining warned warns warning claimed claims stated states stating
  confirmed confirms concluded concludes acknowledged acknowledges testified insisted insists recalled replied cautioned
  asserted asserts admitted admits conceded remarked declared predicted predicts predicting disclosed discloses observed
  contended contends alleged alleges maintained estimated estimates estimate calculated calculates projected projects
  forecast forecasts reported reports found finds revealed reveals tweeted emailed reads pointed points suggested suggests suggest
  observes learned counted recorded records modelled modeled quoted described
`);
