import { anyOf as either, notListed } from '../words.ts';
import type { SchemaFault } from './fault.ts';
import { at, isList, type Json } from './json.ts';
import { takeOver, type Given, type Keyword } from './keywords.ts';
import { evaluate, type Outcome } from './validate.ts';
import { typeFault } from './values.ts';

/** Keywords that apply further schemas to the same value. */

const branchesOf = (asked: Json, { spot, value }: Given): readonly Outcome[] =>
  isList(asked) ? asked.map((schema) => evaluate(spot, schema, value)) : [];

export const allOf: Keyword = (asked, given) => {
  for (const outcome of branchesOf(asked, given)) {
    given.add(outcome.faults);
    if (outcome.faults.length === 0) takeOver(given.seen, outcome);
  }
};

export const anyOf: Keyword = (asked, given) => {
  const branches = branchesOf(asked, given);
  const met = branches.filter(({ faults }) => faults.length === 0);
  for (const outcome of met) takeOver(given.seen, outcome);
  if (met.length === 0 && branches.length > 0) given.add(nearestMiss(branches, given));
};

export const oneOf: Keyword = (asked, given) => {
  const branches = branchesOf(asked, given);
  const met = branches.filter(({ faults }) => faults.length === 0);
  const [only] = met;
  if (only !== undefined && met.length === 1) takeOver(given.seen, only);
  else if (only !== undefined)
    given.add([formFault(given, 'fits several forms of which the schema allows one')]);
  else if (branches.length > 0) given.add(nearestMiss(branches, given));
};

export const not: Keyword = (asked, given) => {
  const { spot, value } = given;
  if (evaluate(spot, asked, value).faults.length > 0) return;
  given.add([formFault(given, 'has a form that the schema rules out')]);
};

export const conditional: Keyword = (asked, given) => {
  const { spot, schema, value, seen } = given;
  const outcome = evaluate(spot, asked, value);
  const isMet = outcome.faults.length === 0;
  if (isMet) takeOver(seen, outcome);
  const next = at(schema, isMet ? 'then' : 'else');
  if (next !== undefined) allOf([next], given);
};

function formFault({ spot: { path } }: Given, what: string): SchemaFault {
  const last = path.findLast((step) => typeof step === 'string');
  const subject = last === undefined ? 'The frontmatter' : `“${last}”`;
  return { kind: 'format', path, message: `${subject} ${what}: change it.`, expected: [] };
}

/** Of the branches that a value meets none of, what is said: the faults of the one that it was most likely meant for. */
function nearestMiss(branches: readonly Outcome[], given: Given): readonly SchemaFault[] {
  const { path } = given.spot;
  const isHere = (fault: SchemaFault): boolean => fault.path.length === path.length;
  const isOfKind = ({ faults }: Outcome): boolean =>
    !faults.some((fault) => fault.kind === 'type' && isHere(fault));
  const candidates = branches.filter(isOfKind);
  if (candidates.length === 0) {
    const expected = branches.flatMap(({ faults }) =>
      faults.filter(isHere).flatMap((fault) => fault.expected),
    );
    return [typeFault(path, expected, given.value)];
  }
  const faults = candidates.flatMap((candidate) => candidate.faults);
  const alone = candidates.every((candidate) => candidate.faults.length === 1);
  const [first] = faults;
  if (alone && faults.length > 1 && first !== undefined) {
    const expected = faults.flatMap((fault) => fault.expected);
    if (faults.every((fault) => fault.kind === 'enum' && isHere(fault)))
      return [{ ...first, message: notListed(shown(given.value), expected, null), expected }];
    if (faults.every((fault) => fault.kind === 'required')) {
      const message = `One of the fields ${either(expected.map((key) => `“${key}”`))} is missing: add it.`;
      return [{ ...first, message, expected }];
    }
  }
  return candidates.toSorted((a, b) => a.faults.length - b.faults.length)[0]?.faults ?? [];
}

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
