/** Words that send a reader to a source: if no link stands near, they lead nowhere. */
export const POINTERS =
  /\b(?:see (?:the )?(?:original )?sources?(?= for\b| below\b|[.!,;)]|$)(?! code)|see the original(?= for\b| article\b| post\b| story\b|[.!,;)]|$)|read the (?:full|original|complete|whole) (?:report|story|article|study|interview|post)\b|(?:full|complete) (?:report|story|article|study|interview) (?:is )?(?:available )?(?:here|below)\b|(?:the )?links? (?:is |are )?(?:provided |given |listed )?below\b|link in (?:the |my |our )?bio\b|click (?:here|the link|on the link)\b|more (?:information|details|info) (?:(?:is|are|can be found) )?(?:available )?(?:here|at the link)\b|source link\b)/i;

/** In front of "click the link" and its like: somebody else clicks, or the words themselves are the subject. */
export const NOBODY_IS_SENT =
  /(?:^|[\s([])["“'‘][^"'“”‘’]{0,20}$|\b(?:who|that|they|users?|visitors?|people|members?|customers?|readers|recipients?|subscribers?|others|everyone|somebody|someone|not|never|say|says|said|saying|called|words?|text)(?: (?:then|also|will|would|can|could|may|might|did|do))? $/i;

/** Behind them: the link stands in a form, a mail or a page that is told of. */
export const LINK_ELSEWHERE =
  /^(?: (?:at|in|on|under|from|to) (?:the|your|that|this|each|an?) (?:[a-z-]+ ){0,3}(?:bottom|top|end|form|e-?mails?|messages?|page|screen|menu|sidebar|footer|header|app|box|window|confirm)\b|["'“”‘’])/i;
