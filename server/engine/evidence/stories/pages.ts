import type { Article } from '../../article/article.ts';
import { textOf, type Field } from '../../article/frontmatter/frontmatter.ts';
import { leveled } from '../../article/frontmatter/keys.ts';
import type { Evidence } from '../evidence.ts';

/** Pages that a site has beside its articles, and that speak for the person, the event or the body that they are of. */
export type SitePage = 'person' | 'event' | 'standing';

const ONE_PERSON = ['firstname', 'lastname'];
/** What is asked of a person for a directory. */
const PERSONAL = ONE_PERSON.concat(
  ['role', 'jobtitle', 'position', 'company', 'organization', 'organisation', 'affiliation', 'pronouns'],
  ['twitter', 'github', 'linkedin', 'mastodon', 'orcid', 'headshot', 'tagline', 'website', 'email', 'bio'],
);
const FEWEST_PERSONAL = 2;
const OF_PERSONS =
  /(?:^|[/_-])(?:speakers?|presenters?|people|persons?|authors?|team|staff|members?|fellows?|bios?|contributors?|profiles?)(?:$|[/.])/iu;

/** What only the page of an event has, by which one takes part in it. */
const TAKES_PART = /^(?:registration|rsvp|event(?:platform|organi[sz]er|url|link))/u;
/** What a report of an event may have too. */
const OF_ONE_EVENT = ['enddate', 'endtime', 'end', 'dateend', 'starttime', 'eventdate', 'venue'];
const OF_EVENTS =
  /(?:^|[/_-])(?:events?|talks?|sessions?|webinars?|workshops?|meetups?|seminars?|schedule)(?:$|[/.])/iu;

/** Fields that give a page its place in a site's menus. */
const OF_A_MENU = ['nav', 'navorder', 'navtitle', 'menu', 'menus', 'haschildren'];

/** What kind of a site's page it is by its fields, its folder and its layout; null for an article. */
export function sitePageOf({ frontmatter, path, identity }: Article, evidence: Evidence): SitePage | null {
  const fields = frontmatter?.fields ?? [];
  if (fields.length === 0) return null;
  const keys = new Set(fields.map(({ key }) => leveled(key)));
  const folders = path.replace(/[^/]*$/u, '');
  const isOf = (kind: RegExp): boolean =>
    folders.split('/').some((folder) => kind.test(folder)) ||
    layoutsIn(fields).some((layout) => kind.test(layout));
  const personal = PERSONAL.filter((key) => keys.has(key));
  if (ONE_PERSON.every((key) => keys.has(key)) || (personal.length >= FEWEST_PERSONAL && isOf(OF_PERSONS)))
    return 'person';
  const takesPart = [...keys].some((key) => TAKES_PART.test(key));
  if (takesPart || (OF_ONE_EVENT.some((key) => keys.has(key)) && isOf(OF_EVENTS))) return 'event';
  const isInMenu =
    OF_A_MENU.some((key) => keys.has(key)) && identity.date === null && identity.author === null;
  return isInMenu && evidence.statistics.every(({ tier }) => tier !== 'A') ? 'standing' : null;
}

const LAYOUTS = ['layout', 'type', 'kind', 'template'];

const layoutsIn = (fields: readonly Field[]): readonly string[] =>
  fields.filter(({ key }) => LAYOUTS.includes(leveled(key))).flatMap(({ value }) => textOf(value) ?? []);
