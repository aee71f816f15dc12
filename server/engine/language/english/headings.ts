/** Words of headings that name a place in an article and not what it is about; a heading of these alone is empty. */
export const EMPTY_HEADING_WORDS = `a about abstract addition additional afterword also an analysis and answer answers appendix as at author backdrop background
  basics brief bullet bullets by case commentary comment comments closing conclusion conclusions concluding content contents
  context data deep detail details dive discussion editor editorial editor's end epilogue executive expert experts explained
  explainer extra fact facts faq figure figures final findings finish first for foreword from full further general glance
  headline headlines here highlight highlights how i ii iii important in information insight insights intro introduction
  introductory in-depth is issue it item items key lead links list main message method methodology methods
  miscellaneous more my news next note notes now of on opening opinion other our outline outlook outro overview own part
  perspective perspectives point points postscript preamble preface preview prologue quick question questions reading
  recap recent references related remarks results review roundup round-up section sections short source sources
  statistics step story stories summary summarised summarized synopsis takeaway takeaways tale text the their
  this thoughts time tl;dr tldr to today top topic topics update updates useful view views we what what's where why words
  wrap wrap-up wrapping up you your one two three four five six 1 2 3 4 5 6 7 8 9`;

/** Words that open a text's last part, at the start of a sentence. */
export const OUTLOOK_OPENING =
  /^(?:looking (?:ahead|forward|to the future)|ultimately|in (?:conclusion|sum|summary|closing|the end|the long (?:run|term)|the (?:coming|years|months|decades) (?:years|months|decades|ahead))|to (?:conclude|sum up)|going forward|as (?:we|the world|the country|the region) looks? ahead|the (?:road|way|path|years|challenge|question) ahead|what (?:comes|happens) next|all in all|moving forward|for the future)\b/iu;

/** Words that turn to another matter inside a paragraph, at the start of a sentence. */
export const TURN_OPENING =
  /^(?:meanwhile|separately|elsewhere|in (?:other|unrelated|related) news|on another (?:front|note)|at the same time|turning to|in a separate)\b/iu;

/** Headings of sections that say again what the article says. */
export const SUMMARY_HEADING =
  /^(?:(?:the )?(?:key|main) (?:points?|takeaways?|findings|messages?)|(?:executive )?summary|takeaways?|tl;?dr|at a glance|in (?:short|brief|summary)|conclusions?|highlights|recap|overview|the bottom line|wrapping up|final thoughts)\b/iu;

/** "56% of Nurses Work Nights", "4. Nearly One in Five Boats Leaks". */
export const OPENS_WITH_A_SHARE =
  /^\W{0,4}(?:\d{1,2}[.)] )?(?:(?:nearly|almost|about|around|over|only|just|more than|less than|fewer than|at least) )?(?:\d[\d.]{0,4}(?: ?%| per ?cent) of |(?:one|two|three|four|\d) (?:in|out of) (?:\d{1,3}|[a-z]+) |(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters) of )(?:all )?(?!your\b|my\b|our\b)[A-Za-zÀ-ɏ]/i;
