/** One field of a text's front matter, whatever the rest of it says. */
import { parseDocument } from 'yaml';
import { beyondLimits } from '../text/yaml-limits.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export function frontMatterField(text: string, path: readonly string[]): unknown {
  const { yaml } = splitFrontMatter(text);
  if (yaml === null || !yaml.includes(path[0] ?? '') || beyondLimits(yaml)) return undefined;
  return parseDocument(yaml).getIn(path);
}
