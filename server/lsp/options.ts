import { sectionOf } from './settings.ts';

/** `InitializationOptions` as far as they have the form they should have. */
export interface Options {
  readonly files: boolean;
  readonly rulePages: string;
  readonly suggestCommand: string;
  /** A settings section, still to be read. */
  readonly settings: unknown;
}

export function readOptions(given: unknown): Options {
  const options = new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const files: unknown = options.get('files');
  const rulePages: unknown = options.get('rulePages');
  const suggestCommand: unknown = options.get('suggestCommand');
  const settings: unknown = options.get('settings');
  return {
    files: files === true,
    rulePages: typeof rulePages === 'string' ? rulePages : '',
    suggestCommand: typeof suggestCommand === 'string' ? suggestCommand : '',
    settings: sectionOf(settings),
  };
}
