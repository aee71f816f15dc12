import type { Article } from '../../article/article.ts';
import { textOf, valueAt } from '../../article/frontmatter/frontmatter.ts';
import { oneSourceOf, type OneSource } from '../../evidence/sources/single.ts';
import { ANNOUNCES, INSTRUCTS, OWN_ACCOUNT, PRESENTS_OWN_WORK } from '../../language/english/openings.ts';
import { ONE_VOICE } from '../../language/english/headlines.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'source/single',
  summary:
    'All citations of an article lead to one host, to the publisher’s own site, or to one person who is credited with everything.',
  why: 'One source, however good, has one view. A second, independent one is what turns a hand-out into a report.',
  quiet:
    'Articles under 200 words or with fewer than three citations; curated items, opinion and personal pieces, interviews, obituaries, speeches, reports of a body on its own activities, announcements and makers’ own accounts of what they built, which say so; hosts on which everybody publishes.',
  basis: 'Reuters: reluctance to rely on one source.',
  severity: 'information',
  fixes: [],
  options: {
    words: {
      type: 'number',
      default: 200,
      minimum: 0,
      maximum: 100_000,
      describe: 'Articles with fewer words of prose are briefs, and may rest on one source.',
    },
  },
  *check({ article, evidence, profile, options }) {
    if (QUIET_PROFILES.has(profile) || evidence.voice.register !== 'reporting') return;
    if (evidence.voice.words < options.words || hasOneVoice(article)) return;
    const found = oneSourceOf(article, evidence);
    const [first, ...others] = found?.citations ?? [];
    if (found === null || first === undefined) return;
    yield {
      range: first,
      message: messageOf(found),
      related: others.slice(0, 5).map((range) => ({ range, message: 'The same source.' })),
    };
  },
});

const QUIET_PROFILES: ReadonlySet<string> = new Set(['curated', 'opinion', 'personal', 'sponsored', 'docs']);

function messageOf({ kind, name, citations }: OneSource): string {
  const more = 'add a second, independent source';
  const all = `All ${citations.length}`;
  if (kind === 'person') return `${all} attributions rest on ${name}; ${more}.`;
  return kind === 'site'
    ? `${all} citations lead to this site’s own pages; ${more}.`
    : `${all} citations lead to ${name}; ${more}.`;
}

const KINDS = ['type', 'kind', 'format', 'category', 'categories', 'genre', 'layout', 'section'];

/** An interview, a speech, an obituary, an announcement: forms in which one voice is the point. */
function hasOneVoice(article: Article): boolean {
  const title = article.identity.title?.value ?? '';
  if ([ONE_VOICE, ANNOUNCES, INSTRUCTS, OWN_ACCOUNT].some((form) => form.test(title))) return true;
  const openings = article.blocks.filter(({ zone }) => zone === 'body' || zone === 'deck').slice(0, 2);
  if (openings.some(({ prose }) => announces(prose.text.slice(0, 300)))) return true;
  return KINDS.some((key) => ONE_VOICE.test(textOf(valueAt(article.frontmatter, key)) ?? ''));
}

const announces = (opening: string): boolean => ANNOUNCES.test(opening) || PRESENTS_OWN_WORK.test(opening);
