import { isProfileName, PROFILE_NAMES } from '../../policy/profile.ts';
import { textOf, valueAt } from '../../article/frontmatter/frontmatter.ts';
import { FIX_NEAREST, unknownName, unknownRule } from '../../policy/problem.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'policy/unknown-rule',
  summary:
    'An ignore names a rule that does not exist, silences nothing, or is written so that it cannot count.',
  why: 'An ignore with a slip in it leaves the finding standing, and one that is no longer needed hides the next mistake in its place.',
  quiet:
    'An ignore that silences something, one that names a rule which is switched off, comments of other tools, and comments shown as code.',
  basis: 'House rule.',
  severity: 'warning',
  fixes: [FIX_NEAREST],
  options: {},
  judges: 'ignores',
  *check({ article, rules, ignoring }) {
    yield* ignoring.problems;
    for (const { rule: named, place, standing } of ignoring.judged) {
      if (standing === 'idle') {
        const what = named === null ? 'This ignore' : `This ignore of ${named.id}`;
        yield {
          range: named?.range ?? place,
          message: `${what} silences nothing: remove it.`,
        };
      }
      if (standing === 'unknown' && named !== null) yield unknownRule(named.range, named.id, rules);
    }
    const asked = valueAt(article.frontmatter, 'backread', 'profile');
    const name = textOf(asked);
    if (asked !== undefined && name !== undefined && !isProfileName(name)) {
      const what = `There is no profile "${name}"`;
      yield unknownName({ range: asked.range, name, what, kinds: 'profiles' }, PROFILE_NAMES);
    }
  },
});
