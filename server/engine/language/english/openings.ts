/** Titles and first sentences that tell what an article is for. */

/** Instructions: "How to …", "Getting started". */
export const INSTRUCTS =
  /^(?:how (?:to|do|can|we|I)|getting started|a? ?(?:beginner'?s|quick|complete|short|step-by-step)? ?guide|tutorial|introduction|intro to|installing|using|setting up|\d+ (?:ways|tips|steps|things)|tips|faq|frequently asked|checklist|what is|why you|why we|best practices|cheat ?sheet|overview|recipe)\b|\b(?:guide|tutorial|walkthrough|how-?to|faq|checklist|documentation|reference|recipe)\b/i;

/** News of the publisher's own: releases, events, hires, calls. */
export const ANNOUNCES =
  /\b(?:announc(?:e|es|ing|ement)|releases?|released|release notes|version \d|v\d+\.\d|changelog|now available|(?:are|is|am) (?:happy|pleased|proud|excited|delighted|thrilled) to|welcome to|introducing|launch(?:es|ing)?|call for (?:papers|participation|proposals|speakers|contributions)|join (?:us|our)|save the date|register (?:now|here|today)|sign up|meet-?up|workshop|webinar|hackathon|conference|agenda|newsletter|weekly|roundup|recap|minutes of|meeting notes|job|vacancy|hiring|elections? (?:results?|for the)|privacy policy|terms of|code of conduct|about us|award|winners?)\b/i;

/** A notice that claims work was done: the words themselves are quoted. */
export const WORK_CLAIMED =
  /\b(?:an? )?(?:[A-Za-zÀ-ɏ-]+ )?(?:researched|fact-checked|reported|investigated|verified)(?: [A-Za-zÀ-ɏ-]+){0,3}?(?= by\b| from\b|[.,;]|$)/i;
