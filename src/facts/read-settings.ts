/** `dossier.yaml` → Settings. */
import type { Problem } from '../schemas/problem.ts';
import { settingsSchema, type Settings } from '../schemas/settings.ts';
import { readYaml, type YamlResult } from '../mdx/read-yaml.ts';

export interface ReadSettings {
  settings: Settings | null;
  problems: Problem[];
  /** Line and column of the value at a path. */
  at: YamlResult<Settings>['at'];
}

/** Nothing is coerced: an unknown or doubled key, or a value of another type, is a problem with its line and column. */
export function readSettings(text: string, file: string): ReadSettings {
  const { value, problems, at } = readYaml(text, settingsSchema, { file, rule: 'settings-are-valid' });
  return { settings: value, problems, at };
}
