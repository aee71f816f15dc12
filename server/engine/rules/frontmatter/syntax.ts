import { hasFrontmatterProblems } from '../../evidence/holdings.ts';
import { defineRule, type Severity } from '../../rule.ts';
import { isOnTemplatedLine, isTemplateBlock } from '../../schema/templating.ts';
import type { FrontmatterProblem } from '../../article/frontmatter/frontmatter.ts';

export const rule = defineRule({
  id: 'frontmatter/syntax',
  summary: 'The frontmatter cannot be read as it is written; the message says what is wrong and where.',
  why: 'A block that does not parse stops the site from being built, or costs the article its title and date without a word.',
  quiet:
    'Comments, anchors, block texts and everything else that YAML, TOML and JSON allow. A line with a template in it is at most remarked on. The rest of the block is read and reviewed all the same.',
  basis: 'YAML 1.2; TOML 1.0; JSON; house practice.',
  severity: 'error',
  fixes: [
    'Indent the continued line',
    'Indent the continued lines',
    'Replace tabs by spaces',
    'Put the value in quotation marks',
    'Close the quotation mark',
    'Escape the quotation mark',
    'Add the space',
    'Indent the line',
    'Indent the lines',
    'Align the line',
    'Double the backslash',
    'Add “]”',
    'Add the comma',
    'Remove the comma',
    'Write a colon',
    'Write “=”',
    'Close the quotation marks',
    'Shorten the fence',
    'Remove the space before the fence',
    'Write the fences of TOML',
    'Move the quotation mark',
    'Move the item to a line of its own',
    'Remove the bracket',
    'Remove what stands before the field',
    'Mend the brackets',
    'Write an ordinary space',
    'Add the seconds',
    'Use double quotation marks',
    'Put the key in quotation marks',
  ],
  options: {},
  when: hasFrontmatterProblems,
  *check({ article }) {
    const problems = article.frontmatter?.problems ?? [];
    const isWhollyTemplate = problems.length > 0 && isTemplateBlock(article);
    for (const { code, range, message, repair } of problems) {
      // A template becomes a block that can be read only later; whoever wrote it knows.
      const isTemplate =
        SEVERITIES[code] !== null && (isWhollyTemplate || isOnTemplatedLine(article.text, range));
      const severity = isTemplate ? 'information' : SEVERITIES[code];
      if (severity !== null) yield { range, message, severity, fixes: repair === null ? [] : [repair] };
    }
  },
});

/** A continuation that is not indented breaks a rule of YAML, but most tools read it: it is no error. */
const SEVERITIES: Readonly<Record<FrontmatterProblem['code'], Severity | null>> = {
  syntax: 'error',
  'not-a-mapping': 'error',
  continuation: 'warning',
  unclosed: null,
  misplaced: null,
  'duplicate-key': null,
};
