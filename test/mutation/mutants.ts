/** Files and stretches → mutants: at most so many of a place and kind, evenly spread over all there are. */
import { type Edit, type EditKind, editsOf, KINDS, type Words } from './edits.ts';
import type { Place, Stretch } from './places.ts';

export interface MutantFile {
  place: Place;
  path: string;
  text: string;
  stretches: readonly Stretch[];
}

export interface Mutant {
  place: Place;
  kind: EditKind;
  path: string;
  /** What stood there, with its surroundings, and what stands there now. */
  from: string;
  to: string;
  /** The file with the change. */
  text: string;
  start: number;
}

function mutantOf(file: MutantFile, edit: Edit): Mutant {
  const { place, path, text } = file;
  const changed = text.slice(0, edit.start) + edit.to + text.slice(edit.end);
  const around = (whole: string, end: number): string =>
    whole.slice(Math.max(0, edit.start - 40), end + 25).replaceAll(/\s+/g, ' ');
  return {
    place,
    kind: edit.kind,
    path,
    from: around(text, edit.end),
    to: around(changed, edit.start + edit.to.length),
    text: changed,
    start: edit.start,
  };
}

/** Figures, captions and alternative texts hold words of the generator's own ("small states are points"), which no source bears out or denies. */
const GENERATOR_SPEAKS: readonly Place[] = ['caption', 'chart label', 'alternative text'];
const OF_VERBS: readonly EditKind[] = ['status', 'negation', 'period'];

/** What may be changed: a title cites nothing, so that another subject of the same articles is no contradiction of them. */
function isMeaningful({ place, text }: MutantFile, { kind, start }: Edit): boolean {
  if (GENERATOR_SPEAKS.includes(place) && OF_VERBS.includes(kind)) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return !(
    place === 'front matter' &&
    kind === 'name' &&
    /^(?:title|kicker|standfirst):/.test(line)
  );
}

function allEdits(file: MutantFile, words: Words): Edit[] {
  return file.stretches
    .flatMap(({ start, end }) =>
      editsOf(file.text.slice(start, end), words).map((edit) => ({
        ...edit,
        start: edit.start + start,
        end: edit.end + start,
      })),
    )
    .filter((edit) => isMeaningful(file, edit));
}

function spread<T>(list: readonly T[], most: number): T[] {
  return list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]!);
}

export function mutantsOf(files: readonly MutantFile[], words: Words, most: number): Mutant[] {
  const edits = files.flatMap((file) => allEdits(file, words).map((edit) => ({ file, edit })));
  const places = [...new Set(files.map(({ place }) => place))];
  return places.flatMap((place) =>
    KINDS.flatMap((kind) =>
      spread(
        edits.filter((each) => each.file.place === place && each.edit.kind === kind),
        most,
      )
        .map(({ file, edit }) => mutantOf(file, edit))
        .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index),
    ),
  );
}
