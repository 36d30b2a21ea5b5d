/** Notes as footnotes: what the annex prints in full a note may shorten, and words printed once are named by their note's number after. */
import { own } from '../../edition/bind.ts';
import type { AnnexSource } from '../../edition/evidence-table.ts';
import type { Note, NoteEvidence as Evidence } from '../../edition/notes.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { NoteEvidence, PrintLanguage, PrintNote } from './print-data.ts';
import type { PrintText } from './printed.ts';

/** BCP 47 → what Typst hyphenates and tags by. Null where the tag has no two- or three-letter language. */
export function printLanguage(tag: string | undefined): PrintLanguage | null {
  const [, lang, region] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag ?? '') ?? [];
  return lang ? { lang: lang.toLowerCase(), region: region?.toUpperCase() ?? null } : null;
}

/** `whole` where the passage is all that the evidence says; else the first of its paragraph. */
function placeInAnnex(
  evidence: Evidence,
  source: number,
  annex: readonly AnnexSource[],
): { annex: NoteEvidence['annex']; whole: boolean } {
  const passages = annex[source]?.passages ?? [];
  const isHere = (text: string): boolean => text === evidence.paragraph.text;
  const same = passages.findIndex(
    ({ paragraph, words }) => isHere(paragraph.text) && words.text === evidence.words.text,
  );
  const passage = same < 0 ? passages.findIndex(({ paragraph }) => isHere(paragraph.text)) : same;
  return { annex: passage < 0 ? null : { source, passage }, whole: same >= 0 };
}

function layoutEvidence(
  evidence: Evidence,
  dossier: Dossier,
  annex: readonly AnnexSource[],
): Omit<NoteEvidence<PrintText>, 'asNote' | 'words'> & Pick<Evidence, 'words'> {
  const { label, outlet, shortDate, paragraph, voice, tier, lang } = evidence;
  const source = dossier.articles.findIndex(({ id }) => id === evidence.article);
  const { annex: place, whole } = placeInAnnex(evidence, source, annex);
  return {
    label,
    outlet: outlet.text === label.text ? null : outlet,
    place: {
      line: [
        { words: shortDate ?? own('undated') },
        { words: own('comma'), glued: true },
        { words: paragraph },
      ],
    },
    paragraph: Number(paragraph.text.slice(1)),
    voice,
    words: whole ? evidence.excerpt : evidence.words,
    language: printLanguage(lang),
    tier,
    annex: place,
  };
}

export function layoutNotes(
  notes: readonly Note[],
  dossier: Dossier,
  annex: readonly AnnexSource[],
): PrintNote<PrintText>[] {
  const first = new Map<string, number>();
  return notes.map(({ numbers: [number = 0], evidence }) => ({
    number,
    evidence: evidence.map((each) => {
      const laid = layoutEvidence(each, dossier, annex);
      const key = [each.article, laid.paragraph, laid.words.text].join('/');
      const asNote = first.get(key) ?? null;
      if (asNote === null) first.set(key, number);
      return { ...laid, asNote };
    }),
  }));
}
