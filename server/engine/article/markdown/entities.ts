/**
 * The named characters of HTML 4, the Latin ones of HTML 5 and its names for ASCII marks: what articles hold, of the
 * 2,125 that there are. A name that is not here stays as it is written.
 */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

const LATIN_EXTENDED =
  'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok ' +
  'Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok ' +
  'hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute ' +
  'Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr ' +
  'omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil ' +
  'Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac ' +
  'udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron';

const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi ' +
  'Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
  'sigmaf sigma tau upsilon phi chi psi omega';

const OTHERS =
  'amp 26 lt 3c gt 3e quot 22 apos 27 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2a plus 2b comma 2c period 2e ' +
  'sol 2f colon 3a semi 3b equals 3d quest 3f excl 21 commat 40 lsqb 5b lbrack 5b bsol 5c rsqb 5d rbrack 5d Hat 5e ' +
  'lowbar 5f grave 60 lcub 7b lbrace 7b verbar 7c vert 7c rcub 7d rbrace 7d Tab 9 NewLine a AMP 26 LT 3c GT 3e QUOT 22 ' +
  'COPY a9 REG ae fnof 192 circ 2c6 tilde 2dc ensp 2002 emsp 2003 ' +
  'thinsp 2009 hairsp 200a zwnj 200c zwj 200d lrm 200e rlm 200f hyphen 2010 ndash 2013 mdash 2014 horbar 2015 lsquo 2018 ' +
  'rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 ' +
  'prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c ' +
  'numero 2116 trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 ' +
  'rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b ' +
  'prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 cap 2229 cup 222a ' +
  'int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 leq 2264 ge 2265 geq 2265 sub 2282 sup 2283 nsub 2284 ' +
  'sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b ' +
  'lang 27e8 rang 27e9 loz 25ca star 2606 starf 2605 phone 260e check 2713 cross 2717 spades 2660 clubs 2663 hearts 2665 ' +
  'diams 2666 thetasym 3d1 upsih 3d2 piv 3d6';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...inOrder(LATIN.split(' '), 0xa0),
  ...inOrder(LATIN_EXTENDED.split(' '), 0x100),
  ...inOrder(GREEK.split(' '), 0x391),
  ...pairs(OTHERS.split(' ')),
]);

/** Names of characters that follow each other; `-` for one without a name. */
function inOrder(names: readonly string[], first: number): [string, string][] {
  return names
    .map((name, i): [string, string] => [name, String.fromCharCode(first + i)])
    .filter(([name]) => name !== '-');
}

function pairs(words: readonly string[]): [string, string][] {
  const result: [string, string][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) {
    result.push([words[i] ?? '', String.fromCharCode(Number.parseInt(words[i + 1] ?? '', 16))]);
  }
  return result;
}

/** What the entity between `&` and `;` stands for; null where it is none. */
function characterOf(name: string): string | null {
  const number = /^#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/u.exec(name);
  if (number === null) return NAMED.get(name) ?? null;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return invalid ? '\uFFFD' : String.fromCodePoint(code);
}

export interface Entity {
  readonly character: string;
  /** Offset behind its `;`. */
  readonly end: number;
}

/** The entity at an `&`, or null. */
export function entityAt(text: string, at: number): Entity | null {
  const semicolon = text.slice(at, at + 34).indexOf(';');
  if (semicolon < 2) return null;
  const character = characterOf(text.slice(at + 1, at + semicolon));
  return character === null ? null : { character, end: at + semicolon + 1 };
}

/** A string with its entities resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&#?[a-zA-Z0-9]{1,32};/gu, (entity) => characterOf(entity.slice(1, -1)) ?? entity);
}
