import type { Article } from '../article/article.ts';
import type { Problem } from '../rule.ts';
import type { Range } from '../text/range.ts';
import type { NamedRule } from './directive.ts';
import { ignoresOf, policyIgnores, silences, type Ignore } from './ignores.ts';
import type { Policy } from './policy.ts';

/** What an ignore in the article did to one rule that it names. */
export interface JudgedIgnore {
  /** The name; null for an ignore that names none and silences every rule. */
  readonly rule: NamedRule | null;
  /** The comment or key. */
  readonly place: Range;
  /** idle: the rule ran and found nothing there. asleep: the rule did not run, so nobody can tell. */
  readonly standing: 'unknown' | 'asleep' | 'idle' | 'busy';
}

/** What became of the ignores of an article once the rules have run. */
export interface Ignoring {
  readonly judged: readonly JudgedIgnore[];
  readonly problems: readonly Problem[];
}

export const NO_IGNORING: Ignoring = { judged: [], problems: [] };

/** Keeps the tally of what ignores silence during one review. */
export interface Silencer {
  readonly isSilenced: (rule: string, at: Range) => boolean;
  /** `isKnown`: some rule has this id; `ran`: ids of those that ran. */
  readonly judge: (isKnown: (id: string) => boolean, ran: readonly string[]) => Ignoring;
}

export function silencerOf(article: Article, policy: Policy): Silencer {
  const written = ignoresOf(article);
  const ignores = [...written.ignores, ...policyIgnores(article, policy.ignores)];
  const silenced = new Map<Ignore, Set<string>>();
  return {
    isSilenced(rule, at) {
      if (ignores.length === 0) return false;
      const meant = ignores.filter((ignore) => silences(ignore, rule, at));
      for (const ignore of meant) silenced.set(ignore, (silenced.get(ignore) ?? new Set<string>()).add(rule));
      return meant.length > 0;
    },
    judge(isKnown, ran) {
      const judged = written.ignores.flatMap((ignore): JudgedIgnore[] => {
        const { place, rules } = ignore;
        if (place === null) return [];
        const busy = silenced.get(ignore);
        if (rules.length === 0)
          return [{ rule: null, place, standing: busy === undefined ? 'idle' : 'busy' }];
        return rules.map((rule) => ({ rule, place, standing: standingOf(rule.id, isKnown, ran, busy) }));
      });
      return { judged, problems: written.problems };
    },
  };
}

function standingOf(
  id: string,
  isKnown: (id: string) => boolean,
  ran: readonly string[],
  busy: ReadonlySet<string> | undefined,
): JudgedIgnore['standing'] {
  if (!isKnown(id)) return 'unknown';
  if (!ran.includes(id)) return 'asleep';
  return busy?.has(id) === true ? 'busy' : 'idle';
}
