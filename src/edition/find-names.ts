/** Names in the author's words, each with the page of the one who bears it. */
import { entitiesOf } from '../dossier/entities.ts';
import type { Dossier } from '../model/dossier.ts';
import { nameOf } from '../model/entity.ts';
import { nameHref } from './name-place.ts';

/** A stretch of a text; `href` where it is a name of exactly one. */
export interface Stretch {
  text: string;
  href?: string;
}

/** Printed forms → page. A form that two bear leads nowhere. */
function formsIn(dossier: Dossier): Map<string, string> {
  const forms = new Map<string, string | null>();
  for (const entity of entitiesOf(dossier).all)
    for (const form of new Set([
      entity.name,
      ...entity.facts.flatMap((fact) => [nameOf(fact), fact.text]),
    ])) {
      const href = nameHref(entity);
      forms.set(form, (forms.get(form) ?? href) === href ? href : null);
    }
  forms.delete('');
  return new Map([...forms].flatMap(([form, href]) => (href === null ? [] : [[form, href]])));
}

const escaped = (form: string): string => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Cuts texts at names. Longer forms go first: "Ada Quay" before "Quay". */
export function createNameFinder(dossier: Dossier): (text: string) => Stretch[] {
  const forms = formsIn(dossier);
  if (forms.size === 0) return (text) => [{ text }];
  const longest = [...forms.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}])(${longest.join('|')})(?![\p{L}\p{N}])`, 'u');
  return (text) =>
    text.split(name).flatMap((part): Stretch[] => {
      const href = forms.get(part);
      if (part === '') return [];
      return [href === undefined ? { text: part } : { text: part, href }];
    });
}
