/** What tells a repeat that is meant from a slip. Data only: evidence/copy/meant.ts reads it. */

/** A repeat that says so, an answer to a question, an update. */
export const MEANT =
  /^(?:again|yes|no|update[ds]?|edit|correction|as (?:I|we|already|mentioned|noted|said)|remember|to repeat|once more)\b|\b(?:opened this|as (?:mentioned|noted|said|stated) (?:above|before|earlier)|already (?:said|mentioned))\b|[,;:—–] ?(?:(?:but|and|yet|so) )?(?:once )?again,/iu;

/** In front of a sentence: it says again what was said. */
export const ECHO = /^(?:again|once more|once again|to repeat|as before)\b/iu;

/** Behind a sentence: the writer says that it stands there twice. */
export const OWNS_UP =
  /\b(?:post|posted|write|wrote|written|said|say|pasted?|print(?:ed)?|repeat(?:ed|ing)?) (?:this|that|these|those|it|the same|the above)\b(?: (?:paragraphs?|sentences?|lines?|words|thing|bit|part))? ?(?:twice|again|on purpose|a second time)\b|\b(?:that|it|this)(?: is|'s|’s)? ?(?:bears|worth|deserves) repeating\b|\bI(?: am|'m|’m) repeating myself\b/iu;

/** The sentence sets its subject beside one that was told of in the same words. */
export const ANOTHER_THING =
  /^(?:another|similarly|likewise|equally|like|unlike|the (?:second|third|fourth|other|next|last))\b|\b(?:is|are|was|were|will|has|have) also\b|\b(?:at|for|in|of) (?:another|the other) /iu;

/** The reader is asked to do something. */
export const ASKS =
  /\b(?:please|(?:if|when|should|unless) you|you (?:can|may|could|should|need)|let us know|get in touch|contact us|sign up|register|apply|applications?|(?:file|open|submit|raise) an? (?:\w+ )?(?:issue|request|ticket|bug|form))\b|^(?:see|read|visit|join|check|follow|click|subscribe|donate|try|use|go|ask|write|look|send|call)\b/iu;

export const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u;
export const THIRD_PERSON = /\b(?:he|she|they|his|her|their|them|him)\b/iu;
