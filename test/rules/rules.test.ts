import assert from 'node:assert/strict';
import { applyEdits } from '../../server/engine/index.ts';
import type { Finding, Fix, Review, Rule } from '../../server/engine/index.ts';
import { reviewCase, type Case } from './cases.ts';
import { writeMarked, type Mark } from './marked.ts';
import { SUITES } from './suites.ts';
import { variantsOf } from './variants.ts';

/** Rules that judge what the article says, in all the ways there are to say it. */
const OF_PROSE = /^(?:source|statistic|attribution|quote|date|consistency|copy)\//u;
const leastCases = ({ id }: Rule): number => (OF_PROSE.test(id) ? 12 : 2);

for (const { rule, file, cases } of SUITES) {
  describe(rule.id, () => {
    const fewest = leastCases(rule);
    it(`has a case file with at least ${fewest} marked and ${fewest} quiet cases`, () => {
      const marked = cases.filter((item) => item.marked.marks.length > 0).length;
      assert.ok(marked >= fewest, `${file} has ${marked} marked cases`);
      assert.ok(cases.length - marked >= fewest, `${file} has ${cases.length - marked} quiet cases`);
    });
    it('says in its literal what its page needs', () => {
      for (const words of [rule.summary, rule.why, rule.quiet]) assert.match(words, /\S{2}.*\.$/su);
      assert.ok(rule.basis.length > 3, 'its basis is empty');
      if (cases.length === 0) return;
      const offered = cases.some((item) => reviewCase(rule, item).findings.some(hasFixes));
      const listed = rule.fixes.length > 0;
      assert.equal(offered, listed, 'its `fixes` list and what its cases offer do not agree');
    });
    for (const item of cases) {
      it(item.title, () => {
        const review = reviewed(rule, item);
        checkMarks(review, item, `${file}:${item.line}`);
        checkShape(rule, review);
        checkVariants(rule, item, review, `${file}:${item.line}`);
        checkFixes(rule, item, review);
        for (const fixed of item.fixed) checkFixed(review, fixed.fix, fixed.text, `${file}:${fixed.line}`);
      });
    }
  });
}

const FIRST = ' (a case that hangs on what comes first says why: ```article first="reason")';

/** The findings are exactly the marks; a severity counts where the mark names one. */
function checkMarks({ findings }: Review, item: Case, place: string): void {
  const { text, marks } = item.marked;
  const actual = marksOf(findings).map((mark) => {
    const expected = marks.find(({ range }) => sameRange(range, mark.range));
    return expected === undefined || expected.severity !== null ? mark : { ...mark, severity: null };
  });
  const words = findings.map((finding) => `  it says: ${finding.message}\n`).join('');
  assert.equal(writeMarked(text, actual), writeMarked(text, marks), `${place}\n${words}`);
}

function checkShape(rule: Rule, { article, findings }: Review): void {
  const { length } = article.text;
  for (const { message, range, related, fixes } of findings) {
    assert.match(message, /^\S.*[.?!]["”’»)]?$/u, 'a message is one sentence on one line');
    assert.ok(
      message.length <= 300,
      `a message of ${message.length} characters is read by nobody: ${message}`,
    );
    const words = message.replaceAll(rule.id, '').match(/\p{L}+/gu) ?? [];
    assert.ok(words.length >= 3, `a message says what and what to do: ${message}`);
    const edits = fixes.flatMap((fix) => fix.edits);
    for (const { start, end } of [range, ...related.map((one) => one.range), ...edits]) {
      assert.ok(
        0 <= start && start <= end && end <= length,
        `[${start}, ${end}) is not in the text (${length})`,
      );
    }
  }
}

/** CR LF, a BOM and emoji in front move the findings and change nothing else. */
function checkVariants(rule: Rule, item: Case, { findings }: Review, place: string): void {
  for (const { name, text, move, sameMessages } of variantsOf(item)) {
    const moved = marksOf(findings).map(({ range, ...mark }) => ({
      ...mark,
      range: { start: move(range.start), end: move(range.end) },
    }));
    const variant = reviewed(rule, item, text);
    const actual = writeMarked(text, marksOf(variant.findings));
    assert.equal(actual, writeMarked(text, moved), `${place} with ${name}${sameMessages ? '' : FIRST}`);
    if (sameMessages) {
      assert.deepEqual(variant.findings.map(messageOf), findings.map(messageOf), `${place} with ${name}`);
    }
    if (text.includes('\r\n')) checkLineBreaks(variant, place);
  }
}

/** What a fix writes into a CR LF text has CR LF. */
function checkLineBreaks(review: Review, place: string): void {
  for (const fix of review.findings.flatMap(({ fixes }) => fixes)) {
    const result = apply(review.article.text, fix);
    assert.doesNotMatch(result, /(?<!\r)\n|\r(?!\n)/u, `${place}: "${fix.title}" mixes line breaks`);
  }
}

function checkFixes(rule: Rule, item: Case, before: Review): void {
  const { text } = item.marked;
  for (const fix of before.findings.flatMap(({ fixes }) => fixes)) {
    assert.notEqual(fix.title.trim(), '', 'a fix has a title');
    const result = apply(text, fix);
    assert.notEqual(result, text, `"${fix.title}" changes nothing`);
    if (fix.safety !== 'safe') continue;
    const after = reviewed(rule, item, result);
    assert.ok(after.findings.length < before.findings.length, `"${fix.title}" mends nothing:\n${result}`);
    const errors = [before, after].map(({ article }) => article.parseErrors.length);
    assert.ok((errors[1] ?? 0) <= (errors[0] ?? 0), `"${fix.title}" breaks the article:\n${result}`);
  }
  const fixed = applySafe(rule, item, text, before);
  assert.equal(
    applySafe(rule, item, fixed),
    fixed,
    'applying all safe fixes twice is not applying them once',
  );
}

/** All safe fixes, the first of each finding, as "fix all" applies them; what overlaps waits for the next round. */
function applySafe(rule: Rule, item: Case, start: string, before?: Review): string {
  let text = start;
  for (let round = 0; round < 10; round++) {
    const review = round === 0 && before !== undefined ? before : reviewed(rule, item, text);
    const safe = review.findings.flatMap(({ fixes }) =>
      fixes.filter((fix) => fix.safety === 'safe').slice(0, 1),
    );
    let edits: Fix['edits'] = [];
    for (const fix of safe) {
      if (typeof applyEdits(text, [...edits, ...fix.edits]) === 'string') edits = [...edits, ...fix.edits];
    }
    if (edits.length === 0) return text;
    text = apply(text, { title: 'all safe fixes', safety: 'safe', edits });
  }
  throw new Error('safe fixes go on for ever');
}

function checkFixed({ article, findings }: Review, title: string, expected: string, place: string): void {
  const [first] = findings;
  const fix = first?.fixes.find((offered) => offered.title === title);
  const titles = first?.fixes.map((offered) => `"${offered.title}"`).join(', ');
  assert.ok(fix, `${place}: no fix "${title}"; the first finding offers ${titles ?? 'nothing'}`);
  assert.equal(apply(article.text, fix), expected, place);
}

function reviewed(rule: Rule, item: Case, text?: string): Review {
  const result = reviewCase(rule, item, text);
  assert.deepEqual(result.faults, []);
  return result;
}

function apply(text: string, fix: Fix): string {
  const result = applyEdits(text, fix.edits);
  assert.ok(typeof result === 'string', `"${fix.title}" cannot be applied: ${JSON.stringify(result)}`);
  return result;
}

const hasFixes = ({ fixes }: Finding): boolean => fixes.length > 0;
const messageOf = ({ message }: Finding): string => message;
const marksOf = (findings: readonly Finding[]): readonly Mark[] =>
  findings.map(({ rule, severity, range }) => ({ rule, severity, range }));
const sameRange = (a: Mark['range'], b: Mark['range']): boolean => a.start === b.start && a.end === b.end;
