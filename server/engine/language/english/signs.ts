/** Beginnings of words without one of which a pattern finds nothing; each list is kept with the pattern it stands for. Data only. */

/** What befell people: the victims of an event. */
export const BEGINNINGS_OF_FATES =
  'dead kill died die death injur wound hurt fatalities perished claimed'.split(' ');

/** Of surveys and those who answer them. */
export const BEGINNINGS_OF_SURVEYS = 'survey poll respondents question'.split(' ');

/** Of reports, surveys and studies by any name. */
export const BEGINNINGS_OF_REPORTS =
  'report survey stud research poll infographic white finding index census respondent experiment trial key data'.split(
    ' ',
  );

/** Of what somebody says who tells of a study of their own. */
export const BEGINNINGS_OF_OWN_STUDIES =
  'model simul estimat calculat assum micro analy stud distributional decile paper report'.split(' ');

/** Of what a company or a body announces: its exchange, its wire, its contact, the month of its dateline. */
export const BEGINNINGS_OF_ANNOUNCEMENTS =
  'view newmediawire news prweb send eqs cnw nyse nasdaq tsx otc lse aim asx cse fse euronext prnewswire globe business accesswire ein immediate forward announce today media press investor jan feb march april may june july aug sept oct nov dec'.split(
    ' ',
  );

/** Of words that point to a source: "see the source", "read the full report here". */
export const BEGINNINGS_OF_POINTERS = 'source original read here below link click'.split(' ');

/** Of left-over placeholders, brackets aside. */
export const BEGINNINGS_OF_PLACEHOLDERS = 'tk xxx lorem'.split(' ');

export const BEGINNINGS_OF_WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
