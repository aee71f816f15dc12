import { existsSync, readFileSync } from 'node:fs';
import { RULES, type Rule } from '../../server/engine/index.ts';
import { readCases, type Case } from './cases.ts';

/** All rules with their case files. */
export const SUITES = RULES.map((rule) => ({ rule, file: `test/rules/${rule.id}.md`, cases: casesOf(rule) }));

function casesOf(rule: Rule): readonly Case[] {
  const file = `test/rules/${rule.id}.md`;
  if (!existsSync(file)) return [];
  const read = readCases(file, readFileSync(file, 'utf8'));
  if (read.rule !== rule.id) throw new Error(`${file}:1: the file is about ${rule.id}, not ${read.rule}`);
  return read.cases;
}
