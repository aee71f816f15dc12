import assert from 'node:assert/strict';
import {
  DEFAULT_POLICY,
  Dossier,
  formOf,
  gatherEvidence,
  parseArticle,
  RULES,
} from '../../server/engine/index.ts';
import type { Problem, Rule } from '../../server/engine/index.ts';
import { hostileParagraphs, tooFast } from '../support/hostile.ts';
import type { Case } from './cases.ts';
import { SUITES } from './suites.ts';

describe('the time of a rule grows with the text, not with its square', () => {
  const bodies = SUITES.flatMap(({ cases }) => cases.map((item) => bodyOf(item)));
  const texts: readonly (readonly [string, string])[] = [
    ['the words of all cases again and again', `${bodies.join('\n\n')}\n\n`],
    ['hostile paragraphs', hostileParagraphs(2000)],
  ];
  for (const [name, unit] of texts) {
    it(name, function () {
      this.timeout(60_000);
      const small = prepared(unit.repeat(Math.ceil(60_000 / unit.length)));
      const large = prepared(small.article.text.repeat(4));
      const slow = SUITES.flatMap(({ rule }) => {
        const times = tooFast(
          () => runAlone(rule, small),
          () => runAlone(rule, large),
        );
        return times === null ? [] : [{ rule: rule.id, times }];
      });
      assert.deepEqual(slow, []);
    });
  }
});

function bodyOf(item: Case): string {
  const { text } = item.marked;
  return text.slice(parseArticle(item.path, text).frontmatter?.range.end ?? 0);
}

interface Prepared {
  readonly article: ReturnType<typeof parseArticle>;
  readonly evidence: ReturnType<typeof gatherEvidence>;
}

function prepared(text: string): Prepared {
  const article = parseArticle('a.md', text);
  return { article, evidence: gatherEvidence(article) };
}

function runAlone(rule: Rule, { article, evidence }: Prepared): readonly Problem[] {
  const surroundings = { today: '2026-01-15' };
  const form = formOf({ article, profile: 'article', policy: DEFAULT_POLICY, surroundings });
  const input = {
    article,
    evidence,
    profile: 'article',
    form,
    dossier: new Dossier(article, evidence, 'article', form),
    surroundings,
    rules: RULES,
    ignoring: { judged: [], problems: [] },
  } as const;
  return [...rule.run(input, {})];
}
