/** A mark that was split where it crosses another is one fact: its parts, `part="1/2"` and `part="2/2"`, follow one another without a gap. */
import type { Problem } from '../model/problem.ts';
import type { Attributes } from './read-attributes.ts';
import type { FoundMark } from './read-paragraphs.ts';

export interface PartedMark {
  /** Spans all parts. */
  mark: FoundMark;
  attributes: Attributes;
}

const PART = /^([1-9]\d?)\/([1-9]\d?)$/;

interface Part extends PartedMark {
  number: number;
  of: number;
}

function readPart(parted: PartedMark): Part | null {
  const match = PART.exec(String(parted.attributes.values.part));
  return match ? { ...parted, number: Number(match[1]), of: Number(match[2]) } : null;
}

/** The parts of one id: complete, in order, in one paragraph and next to each other. */
function fits(parts: readonly Part[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    const follows =
      !before ||
      (before.mark.end === part.mark.start &&
        before.mark.paragraph === part.mark.paragraph &&
        before.mark.element.name === part.mark.element.name);
    return follows && part.number === index + 1 && part.of === parts.length;
  });
}

/** Whole marks as they are, parts joined into the first; in the order of the text. */
export function joinParts(
  marks: readonly PartedMark[],
  file: string,
): { marks: PartedMark[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const bad = ({ attributes }: PartedMark, message: string): void => {
    problems.push({
      rule: 'parts-are-whole',
      file,
      ...attributes.at('part'),
      value: String(attributes.values.part),
      severity: 'error',
      message,
    });
  };
  const groups = new Map<string, Part[]>();
  for (const parted of marks.filter(({ attributes }) => 'part' in attributes.values)) {
    const part = readPart(parted);
    if (!part)
      bad(
        parted,
        `part is "${String(parted.attributes.values.part)}"; write which of how many, such as part="1/2"`,
      );
    else {
      const id = String(part.attributes.values.id);
      groups.set(id, [...(groups.get(id) ?? []), part]);
    }
  }
  const joined = new Map<PartedMark['mark'], PartedMark>();
  for (const [id, parts] of groups) {
    const [first, last = first] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    if (fits(parts))
      joined.set(first.mark, {
        mark: { ...first.mark, end: last.mark.end },
        attributes: first.attributes,
      });
    else
      bad(
        first,
        `the parts of "${id}" are not whole: number them in order, each beginning where the one before ends, or make them one mark`,
      );
  }
  return {
    marks: marks.flatMap((parted) =>
      'part' in parted.attributes.values ? (joined.get(parted.mark) ?? []) : parted,
    ),
    problems,
  };
}
