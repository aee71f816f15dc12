/** Lines that stand around the body of an English article. Matched against one whole folded block. */

const NAME_WORD = "(?:\\p{Lu}[\\p{L}'.-]*|de|van|von|der|den|bin|binti|al|la|le|da|dos|di|and|&)";
const NAME = `\\p{Lu}[\\p{L}'.-]*(?:,? ${NAME_WORD}){0,7}`;

/** `Post by : A Name`, `By A Name, Staff Writer`, `Author: A Name`; group 1 is the name. */
export const BYLINE = new RegExp(
  `^(?:(?:[Pp]ost(?:ed)?|[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eport(?:ed|ing)?|[Aa]rticle|[Pp]ublished) )?(?:[Bb]y|BY) ?:? ?(${NAME})(?: ?[|·•,—–-].{0,80})?$|^(?:[Aa]uthors?|AUTHORS?|[Ww]riters?|[Rr]eporters?|[Bb]yline|[Ww]ords) ?: ?(${NAME})(?: ?[|·•,—–-].{0,80})?$`,
  'u',
);

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)`;

/** `Published: 3 May 2024`, `May 3, 2024 · 10:30`; group 1 is the date. */
export const DATELINE = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|date|on)(?: on)? ?:? ?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(${DATE})(?:(?: at|,| -| [|·•–—])? .{1,40})?$`,
  'i',
);

/** `Source: …`; group 1 is what it names. */
export const SOURCE_LINE =
  /^\W{0,3}(?:data sources?|sources?|via|references?|original (?:article|story|source)|originally published(?: (?:in|on|by|at))?|first published (?:in|on|by|at)|read the original|adapted from|with information from|h\/t) ?:\W? ?(.{1,300})$/i;

/** A caption says so by its first words or its credit. */
export const CAPTION =
  /^(?:photo|image|picture|illustration|figure|fig\.|chart|graphic|map|table|video)(?: ?\d+)?(?: by| credit| courtesy)? ?[:.©—–-]|\((?:photo|image|picture|credit)s?\b[^)]{0,80}\)\s*$|^(?:©|credits? ?:)/i;

/** The alt text of a lost image, alone on a line: a heading's words and one of these. */
export const ALT_TEXT_WORD =
  /^(.{3,80}) (?:illustration|image|photo|picture|figure|graphic|banner|thumbnail)$/i;

const ROLE =
  '(?:author|writer|reporter|journalist|editor|correspondent|columnist|researcher|fellow|professor|lecturer|scholar|analyst|freelancer?|contributor|producer|photographer|historian|economist|scientist|student|director|founder|co-founder|consultant|lawyer|activist|critic|translator|blogger|podcaster|staff writer|news editor)';

/** A paragraph that opens with a full name and what that person does; group 1 is the name. */
export const BIO_OPENING = new RegExp(
  `^(\\p{Lu}[\\p{L}'.-]+(?: (?:\\p{Lu}[\\p{L}'.-]*|de|van|von|bin|al)){1,3}) (?:is|was|has been|writes|reports|covers|works|teaches|studies)\\b(?=[^.]{0,160}\\b(?:${ROLE}|writes|reports|covers|teaches|based in|works (?:at|for|as|on))\\b)`,
  'u',
);

/** Further words that a biography has; two of them beside the opening make one. */
export const BIO_CUES =
  /\b(?:has (?:written|worked|reported|covered|published|served|taught)|previously|formerly|based in|holds an? |graduated|degree|award|fellowship|her work|his work|their work|author of|you can (?:reach|follow|find)|follow (?:him|her|them)|twitter|@\w+|studied|is a (?:researcher|member|graduate)|writes about|reports on|covers|lives in|contributed to|background in)\b/gi;

export const ABOUT_THE_AUTHOR = /^about the (?:author|writer|reporter|contributor)s?$/i;
