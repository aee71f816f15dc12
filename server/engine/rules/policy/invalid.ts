import { FIX_NEAREST } from '../../policy/problem.ts';
import { isPolicyPath, readPolicy } from '../../policy/read.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'policy/invalid',
  summary:
    'A policy file names a key, rule, profile or option that does not exist, or gives one a value that does not fit.',
  why: 'What a policy says and no tool reads is a house rule that nobody keeps; so each fault is shown at its place, and the rest of the policy still applies.',
  quiet: 'A policy without faults, and a folder without a policy.',
  basis: 'House rule.',
  severity: 'error',
  fixes: [FIX_NEAREST],
  options: {},
  check: ({ article, rules }) =>
    isPolicyPath(article.path) ? readPolicy(article.text, article.path, rules).problems : [],
});
