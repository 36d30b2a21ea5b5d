/** Joins the names of an article to persons: full names that differ in initials, and later short mentions. */
import { FIRST_FAMILY_NAMES } from './people-family-names.ts';
import { GIVEN_NAMES } from './people-given-names.ts';
import type { Name } from './people-names.ts';

export interface Person {
  /** Fullest form in the article. */
  name: string;
  parts: readonly string[];
  role?: string;
  /** Position of the latest mention, for a short name that two persons share. */
  last: number;
}

/** Words without initials: "George W. Bush" and "George Bush" are one key. */
const core = (parts: readonly string[]): string[] => parts.filter((part) => part.replaceAll('.', '').length > 1);

export class People {
  private readonly full = new Map<string, Person>();
  private readonly short = new Map<string, Person[]>();
  readonly all: Person[] = [];

  /** Adds a full name or finds the person who has it already; the longer form becomes the name. */
  add(name: Name, text: string, role: string | undefined, position: number): Person {
    const parts = core(name.parts).length >= 2 ? core(name.parts) : name.parts;
    const key = parts.length > 2 && !FIRST_FAMILY_NAMES.has(parts[0]!) ? `${parts[0]} ${parts.at(-1)}` : parts.join(' ');
    let person = this.full.get(key);
    if (!person) {
      person = { name: text, parts, last: position };
      this.full.set(key, person);
      this.all.push(person);
    }
    if (text.length > person.name.length) person.name = text;
    if (role && !person.role) person.role = role;
    for (const form of shortForms(parts)) this.addShort(form, person);
    return person;
  }

  private addShort(form: string, person: Person): void {
    const owners = this.short.get(form) ?? [];
    if (!owners.includes(person)) this.short.set(form, [...owners, person]);
  }

  /** The person a short mention means: of several with one name, the one named last before it, else the first after. */
  find(parts: readonly string[], position: number): Person | null {
    const owners = this.short.get(core(parts).join(' ') || parts.join(' '));
    if (!owners) return null;
    const before = owners.filter((person) => person.last <= position).sort((a, b) => b.last - a.last);
    return before[0] ?? owners[0]!;
  }
}

/** What a report calls somebody after the full name: the family name, with or without particles; in the Chinese and Korean order the first word. */
function shortForms(parts: readonly string[]): string[] {
  const forms: string[] = [];
  for (let index = 1; index < parts.length; index++) forms.push(parts.slice(index).join(' '));
  const family = parts.at(-1)!;
  if (/^(?:al|el|as|ash|ad|an|ar|at|az)-/.test(family)) forms.push(family.slice(family.indexOf('-') + 1));
  if (parts.length >= 2 && FIRST_FAMILY_NAMES.has(parts[0]!)) forms.push(parts[0]!, ...(parts.length === 3 ? [`${parts[1]}-${parts[2]}`, `${parts[1]} ${parts[2]}`] : []));
  else if (parts.length >= 2) forms.push(parts[0]!);
  if (parts.length === 4 && GIVEN_NAMES.has(parts[0]!)) forms.push(parts[2]!);
  if (parts.length === 3 && GIVEN_NAMES.has(parts[0]!)) forms.push(parts[1]!);
  return forms;
}
