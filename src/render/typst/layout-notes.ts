/** Notes as footnotes: words printed once are named by their note's number after, never by that of a note in brief, which prints none. */
import { own } from '../../edition/bind.ts';
import { glued } from '../../edition/line.ts';
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

/** The passage of the annex that prints the evidence with its facts; null where the paragraph holds no fact, or the annex leaves it out. */
function placeInAnnex(
  { paragraph, words }: Evidence,
  source: number,
  annex: readonly AnnexSource[],
): NoteEvidence['annex'] {
  const passages = annex[source]?.passages ?? [];
  const isHere = (text: string): boolean => text === paragraph.text;
  const same = passages.findIndex(
    (passage) => isHere(passage.paragraph.text) && passage.words.text === words.text,
  );
  const passage = same < 0 ? passages.findIndex((each) => isHere(each.paragraph.text)) : same;
  return passage < 0 ? null : { source, passage };
}

/** "9 Sep 2024, ¶2"; of a source that is called by its date, "¶2". */
function placeOnPaper({ label, shortDate, paragraph }: Evidence, language: string): PrintText {
  if (shortDate && label.text.endsWith(shortDate.text)) return paragraph;
  return {
    line: [{ words: shortDate ?? own('undated', language) }, glued('comma'), { words: paragraph }],
  };
}

function layoutEvidence(
  evidence: Evidence,
  dossier: Dossier,
  annex: readonly AnnexSource[],
): Omit<NoteEvidence<PrintText>, 'asNote'> {
  const { label, outlet, paragraph, voice, tier, lang, printedLang, words, printed } = evidence;
  const source = dossier.articles.findIndex(({ id }) => id === evidence.article);
  return {
    label,
    outlet: outlet.text === label.text ? null : outlet,
    place: placeOnPaper(evidence, dossier.settings.language),
    href: evidence.href,
    paragraph: Number(paragraph.text.slice(1)),
    voice,
    words,
    printed,
    language: printLanguage(lang),
    printedLanguage: printLanguage(printedLang),
    tier,
    annex: placeInAnnex(evidence, source, annex),
  };
}

export function layoutNotes(
  notes: readonly Note[],
  dossier: Dossier,
  annex: readonly AnnexSource[],
): PrintNote<PrintText>[] {
  const first = new Map<string, number>();
  return notes.map(({ number, evidence, isBrief }) => ({
    number,
    brief: isBrief === true,
    evidence: evidence.map((each) => {
      const laid = layoutEvidence(each, dossier, annex);
      const words = [each.article, laid.paragraph, each.words.text].join('/');
      const sentence = [each.article, laid.paragraph, each.sentence].join('#');
      if (isBrief) {
        const asNote = first.get(words) ?? first.get(sentence) ?? null;
        return { ...laid, words: null, printed: null, asNote };
      }
      const asNote = first.get(words) ?? null;
      for (const key of [words, sentence]) if (!first.has(key)) first.set(key, number);
      return { ...laid, asNote };
    }),
  }));
}
