// npm run new-rule -- group/name: writes a rule and its cases that compile and pass, to start from.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [id, ...rest] = process.argv.slice(2);
const ruleFile = `server/engine/rules/${id}.ts`;
const caseFile = `test/rules/${id}.md`;

const fault = faultOf();
if (fault !== null) {
  console.error(fault);
  process.exit(2);
}
write(ruleFile, ruleText());
write(caseFile, caseText());
console.log(`Wrote ${ruleFile}
      ${caseFile}
Next: 1. Write the cases in ${caseFile}: what must be marked, and what must stay quiet.
      2. Make them pass: change the words and the check in ${ruleFile}.
      3. npm run generate, then npm test.
CONTRIBUTING.md tells the rest.`);

function faultOf() {
  if (id === undefined || rest.length > 0) return 'Usage: npm run new-rule -- group/name';
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u.test(id)) {
    return `"${id}" is no rule id: write group/name in small letters and hyphens, such as statistic/unsourced.`;
  }
  const there = [ruleFile, caseFile].find((file) => existsSync(file));
  return there === undefined ? null : `${there} exists already; nothing was written.`;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function ruleText() {
  return `import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: '${id}',
  summary: 'Says in one sentence what it flags.',
  why: 'Says in one to three sentences why an editor cares.',
  quiet: 'Says when it stays silent.',
  basis: 'Names the editorial standard behind it',
  severity: 'information',
  fixes: [],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      // Prose leads back to the original text by sourceRange (article/prose.ts); detection belongs in evidence/.
      if (block.kind === 'paragraph' && block.prose.text.startsWith('REPLACE ME')) {
        yield { range: block.range, message: 'This paragraph asks to be replaced: write the real one.' };
      }
    }
  },
});
`;
}

function caseText() {
  return `# ${id}

## What must be flagged

\`\`\`article
⟪${id}|REPLACE ME with a text that the rule flags.⟫
\`\`\`

## The same in another form

\`\`\`article
The first paragraph is good.

⟪${id}|REPLACE ME too.⟫
\`\`\`

## What must stay quiet

\`\`\`article
The paragraph is good.
\`\`\`

## What looks like it and must stay quiet

\`\`\`article
They wrote "REPLACE ME" in the draft.
\`\`\`
`;
}
