/**
 * Page furniture: what a web page puts around an article and what is pasted with it. Matched against one whole block
 * in lower case, folded. Several languages in one list, since a copied page may mix them.
 */
const FURNITURE: readonly string[] = [
  'skip to (?:main |the )?(?:content|navigation)',
  'join (?:over |more than )?[\\d.,]+\\s?(?:k|m|thousand|million)?\\+? (?:other )?(?:people|readers|subscribers|others)\\b.{0,80}',
  "(?:do not|don't) worry,? we (?:do not|don't|never|won't) spam.{0,20}",
  "we (?:do not|don't|never|won't|will never) spam.{0,40}",
  'follow (?:us|me) on (?:facebook|twitter|x|instagram|linkedin|mastodon|bluesky|youtube|tiktok|whatsapp)(?:(?:,| and|,? or) [a-z ]{1,20})?',
  '(?:share|tweet|copy link|print|e-?mail|save|pin it)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|with) .{1,30})?',
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail)(?:\\s*[|,/·•]?\\s*(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|copy link))+',
  '(?:subscribe|sign up|sign in|log in|register)(?: now| here| today)?(?: (?:to|for) (?:our|the) .{1,40})?[!.]?',
  'subscribe to (?:our|the) (?:daily |weekly |free )?newsletter.{0,60}',
  'sign up (?:for|to) (?:our|the) (?:daily |weekly |free )?newsletter.{0,60}',
  'get (?:the latest|our) .{1,40} (?:in|to|delivered to) your inbox.{0,20}',
  'advertisement|sponsored links?|scroll to continue|story continues below(?: this)?(?: advertisement)?|continue reading(?: below)?',
  '(?:read|load|show|view) (?:more|less)|back to top|go to top|scroll to top',
  '(?:this (?:site|website)|we) uses? cookies.{0,200}|(?:accept|reject)(?: all)? cookies|cookie (?:policy|settings|preferences)',
  '(?:previous|next|older|newer) (?:post|article|story|page)s?',
  '(?:leave a )?(?:comments?|repl(?:y|ies))(?: ?\\(\\d+\\))?|no comments(?: yet)?|\\d+ comments?',
  '(?:url|link|title and url) copied(?: to (?:the )?clipboard)?[!.]?',
  'listen to (?:this )?(?:article|story)|\\d+ min(?:ute)?s? read|estimated reading time.{0,20}',
  'タイトルとurlをコピーしました|スポンサーリンク|シェアする|フォローする|コピーしました',
  '点击(?:这里|此处).{0,20}|分享到.{0,20}|关注我们.{0,20}|扫码关注.{0,20}',
  '공유하기|좋아요|기사 공유.{0,10}|구독하기',
  'bagikan(?: artikel ini)?|baca juga\\s*:.{0,120}|teilen|artikel teilen|partager(?: cet article)?|compartir(?: este artículo)?',
  '[|·•¦]+',
];

const ONE = new RegExp(`^(?:${FURNITURE.join('|')})$`);

/** Longest block that is looked at; furniture is short. */
const LONGEST = 240;

/** True for a block that is a piece of page furniture. `prose` is folded. */
export function isFurniture(prose: string): boolean {
  if (prose.length > LONGEST) return false;
  return ONE.test(prose.trim().toLowerCase());
}

const RELATED_HEADING =
  /^(?:more|other|further|latest|trending|popular|recommended|related)(?: (?:top|recent|featured))?(?: (?:stories|news|posts|articles|reading|coverage|content|items))?(?: (?:from|in|on|by|about) .{1,60})?$|^(?:you (?:may|might) also like|read (?:also|more|next)|see also|recommended for you|what to read next|don't miss|関連記事|おすすめ記事|相关(?:文章|阅读|新闻)|관련 기사|baca juga|berita terkait)[:!.]?$/i;

/** True for the heading that a page puts over teasers of other stories. */
export const isRelatedHeading = (prose: string): boolean =>
  prose.length <= 90 && RELATED_HEADING.test(prose.trim());
