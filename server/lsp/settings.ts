/** The editor's settings: read per folder, checked, and never trusted to have the form they should have. */
import { isProfileName, SEVERITIES, type Severity } from '../engine/index.ts';
import type { Settings } from '../protocol.ts';

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onSave',
  policyPath: '',
  profile: '',
  rules: {},
  languages: ['markdown', 'mdx', 'quarto', 'rmd', 'plaintext'],
  hideWhileTyping: true,
  maxFileSize: 2_000_000,
};

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that is not what it should be; the default stands in for it. */
  readonly faults: readonly string[];
}

/** Reads a settings section as it comes over the wire. Absent values are defaults; wrong ones are faults, too. */
export function readSettings(section: unknown): ReadSettings {
  const given = new Map(isRecord(section) ? Object.entries(section) : []);
  const faults: string[] = [];
  function read<T>(
    name: keyof Settings,
    fallback: T,
    fits: (value: unknown) => value is T,
    wanted: string,
  ): T {
    const value = given.get(name) ?? fallback;
    if (fits(value)) return value;
    faults.push(`The setting backread.${name} must be ${wanted}; its default is used.`);
    return fallback;
  }
  const settings: Settings = {
    enable: read('enable', DEFAULT_SETTINGS.enable, isBoolean, 'true or false'),
    run: read('run', DEFAULT_SETTINGS.run, isRun, 'onSave, onType or manual'),
    policyPath: read('policyPath', DEFAULT_SETTINGS.policyPath, isText, 'a path'),
    profile: read('profile', DEFAULT_SETTINGS.profile, isProfile, 'the name of a profile'),
    rules: read('rules', DEFAULT_SETTINGS.rules, isSeverities, 'a map from rule ids to severities'),
    languages: read('languages', DEFAULT_SETTINGS.languages, isTexts, 'a list of language ids'),
    hideWhileTyping: read('hideWhileTyping', DEFAULT_SETTINGS.hideWhileTyping, isBoolean, 'true or false'),
    maxFileSize: read('maxFileSize', DEFAULT_SETTINGS.maxFileSize, isSize, 'a number of characters'),
  };
  return { settings, faults };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isRun = (value: unknown): value is Settings['run'] =>
  value === 'onSave' || value === 'onType' || value === 'manual';
const isProfile = (value: unknown): value is Settings['profile'] =>
  value === '' || (isText(value) && isProfileName(value));
const isSeverities = (value: unknown): value is Settings['rules'] =>
  isRecord(value) && Object.values(value).every((severity) => severity === 'off' || isSeverity(severity));
const isSeverity = (value: unknown): value is Severity => SEVERITIES.some((known) => known === value);
const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** The section `backread` inside the settings object that a notification or an option carries. */
export const sectionOf = (settings: unknown): unknown =>
  isRecord(settings) && isRecord(settings['backread']) ? settings['backread'] : settings;
