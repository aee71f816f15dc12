/** The words that English uses for numbers, shares, changes and rankings. Data only. */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

export const NUMBER_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
`);

export const MAGNITUDES = words('thousand million billion trillion crore lakh');

/** "Hundreds of people": counts without a number. */
export const LOOSE_COUNTS = words('hundreds tens dozens thousands millions billions trillions');

export const SHARE_WORDS = words(
  'most million billion trillion half third thirds quarter quarters fifth fifths fourths sixth seventh eighth ninth tenth tenths majority',
);

export const CHANGE_WORDS = words(
  'twice thrice doubled doubles doubling double tripled triples tripling triple quadrupled quadruples quadrupling quadruple halved halves halving trebled twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold',
);

/** Verbs of change: a figure behind them is how much. */
export const CHANGE_VERBS = words(`
  rose risen rises rise rising fell fallen falls fall falling grew grown grows grow growing increased increases increase
  increasing declined declines decline declining dropped drops drop dropping jumped jumps surged surges soared soars
  plunged plummeted climbed shrank shrunk shrinks expanded contracted decreased decreases decrease reduced slumped gained
  dipped receded retreated up down
`);

export const SUPERLATIVES = words(`
  largest biggest smallest fastest highest lowest richest poorest oldest youngest longest shortest tallest busiest deadliest
  hottest coldest warmest wettest driest worst heaviest deepest most least leading first second third top cheapest costliest safest
  dearest cleanest dirtiest strongest slowest quickest any than
`);

export const RANK_WORDS = words(
  'second third fourth fifth sixth seventh eighth ninth tenth rank ranks ranked ranking surpassed surpasses surpassing overtook overtaken overtakes outranks outnumber outnumbers outnumbered',
);

export const FORECAST_WORDS = words(`
  expected projected forecast forecasted forecasts predicted predicts predict projects projections estimated poised
  likely set track course will would could may might
`);

/** Verbs that a forecast is about. */
export const FORECAST_VERBS = words(`
  reach hit exceed surpass top grow rise fall double triple quadruple halve cost generate total account add create increase
  decline drop shrink expand climb lose reduce cut be become make need require displace replace affect overtake outnumber outpace eclipse
`);

export const CURRENCY_SIGNS =
  '(?:(?:US|A|C|AU|CA|NZ|HK|NT|S|R)?\\$ ?|\\$A ?|€ ?|£ ?|¥|₹|₩|฿|₫|₱|(?<!\\p{L})(?:RM|Rp|Rs\\.?|USD|EUR|GBP|JPY|CNY|RMB|INR|IDR|SGD|MYR|CHF|AUD|CAD|NZD|HKD|NOK|SEK|DKK|ZAR|BRL|KRW|PLN|KES|NGN) ?)';

/** Letters of money with a number in the same word, and what may stand in front of them: "RM500 million", "$A20". */
export const CURRENCY_LETTERS =
  /^[^\p{L}\d]?(?:RM|Rp|Rs|USD|EUR|GBP|JPY|CNY|RMB|INR|IDR|SGD|MYR|CHF|AUD|CAD|NZD|HKD|NOK|SEK|DKK|ZAR|BRL|KRW|PLN|KES|NGN)(?=\d\d|\d[.,]\d|\d ?[mbkt])|^\$A(?=\d)/u;

export const CURRENCY_WORDS =
  '(?:dollars?|euros?|pounds?|yen|yuan|renminbi|rupees?|rupiah|ringgit|won|baht|pesos?|francs?|kroner|krona|kronor|rand|zloty|lira|dirhams?|cents?|pence)';

/** Units of things that a reader would look up: mass, area, energy, volume. */
export const WORLD_UNITS =
  '(?:(?:metric )?tonn?es?|tons?|kilotons?|megatons?|gigatons?|hectares?|acres?|square (?:miles?|kilomet(?:er|re)s?|feet|met(?:er|re)s?)|barrels?|gallons?|(?:k?g|kilograms?|grams?|pounds|lbs) (?:of )?(?:CO2|CO₂|carbon(?: dioxide)?|greenhouse gas(?:es)?)(?: ?eq(?:uivalent)?|e)?|(?:mega|giga|tera)watts?(?:[- ]hours?)?|[MGT]Wh?|(?:exa|zetta)bytes?|degrees(?: (?:Celsius|Fahrenheit|C|F)\\b)?|°[CF]|ppm|basis points)';

/** Units of an object, a way or a machine: measured by whoever stands beside it. */
export const PLAIN_UNITS =
  '(?:kilograms?|kgs?|grams?|g|mg|pounds|lbs?|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|cm|mm|m|feet|foot|ft|inch(?:es)?|lit(?:er|re)s?|ml|kilowatts?(?:[- ]hours?)?|k?Wh?|volts?|mph|km/h|px|pt|em|rem|dpi|fps|k?Hz|MHz|GHz|bits?|[kKMGTP]i?[Bb](?:ps|it)?|(?:kilo|mega|giga|tera|peta)?bytes?|ms|milliseconds?|µs|ns|nanoseconds?|microseconds?|lines?|rows?|columns?|characters?|chars?|words?|pages?|pixels?|points?|LOC)';

/** Those of them that tell of places, loads and speeds as well: petty, but of the world. */
export const MEASURES_OF_PLACES =
  '(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s|feet|centimet(?:er|re)s?|cm|millimet(?:er|re)s?|mm|lit(?:er|re)s?|kilograms?|kilos|kg|pounds|mph|km/h|(?:mega|giga)bits(?: (?:per|a) second)?|[MG]bps)';

/** Of these there are few enough that somebody who says how many has to know all. */
export const COUNTRIES_AND_THE_LIKE =
  '(?:countries|nations|states(?= (?:now|still|have|had|allow|ban|fund|offer|require|tax|permit|lack|without|where|in the)\\b)|cities|counties|provinces|jurisdictions|territories|economies|governments|powers|(?:universities|colleges|hospitals|airlines|ports|companies|airports|cities|teams) in (?:the )?(?:world|country|nation|state|US|UK|EU|Europe|Africa|Asia|America))\\b';

/** Things of the world that lists put in a row: "the number one exporter". */
export const RANKED_THINGS =
  '(?:countr(?:y|ies)|count(?:y|ies)|regions?|states?|cit(?:y|ies)|schools?|universit(?:y|ies)|colleges?|hospitals?|causes?|killers?|exporters?|importers?|producers?|emitters?|polluters?|consumers?|employers?|suppliers?|sellers?|destinations?|markets?|crops?|exports?|industr(?:y|ies)|brands?|airlines?|ports?|towns?)\\b';

/** Groups that somebody counts: "most tenants pay by card". People and students as such stand for anybody. */
export const GROUPS =
  '(?:countries|nations|states|cities|towns|households|homes|houses|cars|vehicles|buses|trucks|families|adults|children|teenagers|women|men|workers|employees|voters|users|consumers|shoppers|owners|drivers|cyclists|patients|graduates|renters|tenants|borrowers|farmers|farms|residents|schools|universities|colleges|judges|prisoners|refugees|migrants|immigrants|pensioners|retirees|landlords|holders|jobs|\\p{Lu}\\p{Ll}{2,}(?:ans|ons))';

/** People as they are told apart by what they do or have: "a higher share than landlords". */
export const PEOPLE_IN_PLURAL = `(?:${GROUPS}|people|others|students|pupils|boys|girls|parents|teachers|citizens|immigrants|peers|counterparts|smokers|commuters|[a-z]{2,12}(?:lords|holders|takers|makers|goers|workers|ists|ians))`;

/** Those whom an employer, a club or a shop holds on to. */
export const KEPT_ON =
  '(?:staff|talent|people|workers|employees|hires|recruits|crews?|nurses|teachers|doctors|drivers|cooks|members|customers|clients|subscribers|users|tenants|volunteers)';
