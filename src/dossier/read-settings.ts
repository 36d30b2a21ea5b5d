/** `dossier.yaml` → Settings. */
import type { Problem } from '../model/problem.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { withImprintInItsLanguage } from './imprint.ts';
import { readYaml, type YamlResult } from '../mdx/read-yaml.ts';

/** Ids name files and anchors: two of a kind would take each other's place. */
function twiceNamed({ sets, charts }: Settings, at: ReadSettings['at'], file: string): Problem[] {
  return Object.entries({ sets, charts }).flatMap(([kind, list]) =>
    list.flatMap(({ id }, index): Problem[] => {
      if (list.findIndex((other) => other.id === id) === index) return [];
      return [
        {
          rule: 'id-is-unique',
          file,
          ...at([kind, index, 'id']),
          value: id,
          severity: 'error',
          message: `the id "${id}" is that of another of the ${kind} too; give one of them another`,
        },
      ];
    }),
  );
}

export interface ReadSettings {
  settings: Settings | null;
  problems: Problem[];
  /** Line and column of the value at a path. */
  at: YamlResult<Settings>['at'];
}

/** Nothing is coerced: an unknown or doubled key, or a value of another type, is a problem with its line and column. */
export function readSettings(text: string, file: string): ReadSettings {
  const { value, problems, at } = readYaml(text, settingsSchema, {
    file,
    rule: 'settings-are-valid',
  });
  return {
    settings: value && withImprintInItsLanguage(value),
    problems: [...problems, ...(value ? twiceNamed(value, at, file) : [])],
    at,
  };
}
