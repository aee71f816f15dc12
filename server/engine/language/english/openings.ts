/** Titles and first sentences that tell what an article is for. */

/** Instructions: "How to …", "Getting started". */
export const INSTRUCTS =
  /^(?:how (?:to|do|can|we|I)|getting started|a? ?(?:beginner'?s|quick|complete|short|step-by-step)? ?guide|tutorial|introduction|intro to|installing|using|setting up|\d+ (?:ways|tips|steps|things)|tips|faq|frequently asked|checklist|what is|why you|why we|best practices|cheat ?sheet|overview|recipe)\b|\b(?:guide|tutorial|walkthrough|how-?to|faq|checklist|documentation|reference|recipe)\b/i;

/** News of the publisher's own: releases, events, hires, calls. */
export const ANNOUNCES =
  /\b(?:announc(?:e|es|ing|ement)|releases?|released|release notes|version \d|v\d+\.\d|changelog|now available|(?:are|is|am) (?:happy|pleased|proud|excited|delighted|thrilled) to|welcome to|introducing|launch(?:es|ing)?|call for (?:papers|participation|proposals|speakers|contributions)|join (?:us|our)|save the date|register (?:now|here|today)|sign up|meet-?up|workshop|webinar|hackathon|conference|agenda|newsletter|weekly|roundup|recap|minutes of|meeting notes|job|vacancy|hiring|elections? (?:results?|for the)|privacy policy|terms of|code of conduct|about us|award|winners?)\b/i;

/** "Council Activities Report", "Annual report 2024": a body tells of itself. What a report shows is a story about it. */
export const OWN_ACCOUNT =
  /^(?:[\wÀ-ɏ&'’.,-]+ ){0,6}(?:activit(?:y|ies)|annual|yearly|progress|quarterly|monthly|impact|status|transparency|treasurer['’]?s|director['’]?s|chair['’]?s) (?:report|review)s?(?:\W{1,3}(?:(?:for|of) )?(?:[A-Za-zÀ-ɏ]+ )?(?:FY ?)?(?:19|20)\d\d\b.{0,20})?$/i;

/** "We built Harbour Watch to count boats": its maker presents a thing by its name. */
export const PRESENTS_OWN_WORK =
  /\b(?:we|We|I)(?:['’]ve| have)? (?:just |recently |now )?(?:built|made|created|developed|launched|designed|founded) (?:(?:a|an|the|our|new|free|open-source) ){0,3}\p{Lu}\p{L}/u;

/** A notice that claims work was done: the words themselves are quoted. */
export const WORK_CLAIMED =
  /(?<![A-Za-zÀ-ɏ-])(?:an? )?(?:[A-Za-zÀ-ɏ-]{1,30} )?(?:researched|fact-checked|reported|investigated|verified)(?: [A-Za-zÀ-ɏ-]{1,30}){0,3}?(?= by\b| from\b|[.,;]|$)/i;
