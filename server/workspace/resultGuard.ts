/** Checks of plain data that comes from another thread or from the cache. */
import { isProfileName, SEVERITIES } from '../engine/index.ts';
import type { FileResult } from './result.ts';
import type { Outcome } from './work.ts';

export function isFileResult(value: unknown): value is FileResult {
  return (
    isRecord(value) &&
    (value['profile'] === null || (isText(value['profile']) && isProfileName(value['profile']))) &&
    (value['state'] === null || STATES.has(value['state'])) &&
    (value['skipped'] === null || isSkipped(value['skipped'])) &&
    isListOf(value['findings'], isFound) &&
    isListOf(
      value['faults'],
      (fault) => isRecord(fault) && isText(fault['rule']) && isText(fault['message']),
    ) &&
    isListOf(value['unread'], isText) &&
    typeof value['dated'] === 'boolean' &&
    typeof value['mark'] === 'boolean'
  );
}

export const isOutcomes = (value: unknown): value is readonly Outcome[] => isListOf(value, isOutcome);

const isOutcome = (value: unknown): boolean =>
  isRecord(value) &&
  isNumber(value['index']) &&
  isText(value['digest']) &&
  isText(value['stamp']) &&
  (value['result'] === null || isFileResult(value['result']));

const STATES: ReadonlySet<unknown> = new Set(['hold', 'send-back', 'ask', 'ready']);
const KINDS: ReadonlySet<unknown> = new Set(['failed', 'not-an-article', 'empty']);
const SAFETIES: ReadonlySet<unknown> = new Set(['safe', 'review', 'placeholder']);
const LEVELS: ReadonlySet<unknown> = new Set(SEVERITIES);

const isSkipped = (value: unknown): boolean =>
  isRecord(value) && KINDS.has(value['kind']) && isText(value['reason']);

const isFound = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['rule']) &&
  LEVELS.has(value['severity']) &&
  isText(value['message']) &&
  isPlace(value['range']) &&
  isListOf(value['fixes'], isFix) &&
  isListOf(value['related'], (one) => isRecord(one) && isText(one['message']) && isPlace(one['range'])) &&
  isText(value['words']) &&
  isText(value['fingerprint']);

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['title']) &&
  SAFETIES.has(value['safety']) &&
  isListOf(
    value['edits'],
    (edit) => isRecord(edit) && isNumber(edit['start']) && isNumber(edit['end']) && isText(edit['text']),
  );

const isPlace = (value: unknown): boolean =>
  isRecord(value) && isSpot(value['start']) && isSpot(value['end']);

const isSpot = (value: unknown): boolean =>
  isRecord(value) && isNumber(value['line']) && isNumber(value['column']) && isNumber(value['offset']);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

const isListOf = (value: unknown, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
