/**
 * What the PDF is set from, worked out again: each string that holds a particular is a label, a passage, a fact in a few words, a figure
 * or a place of the dossier, or stands in the site, whose pages were checked. The site and the PDF carry the same particulars.
 */
import { citationEvidence } from '../../src/edition/evidence.ts';
import { collectCitations, sectionsInOrder } from '../../src/dossier/citations.ts';
import { BETWEEN_CELLS, proseBlocks } from '../../src/check/prose-block.ts';
import { compose, furnitureOf, say, type WordKey } from '../../src/furniture/index.ts';
import { qualifierWords } from '../../src/edition/quantity-words.ts';
import { computeRef } from '../../src/dossier/computed.ts';
import type { Dossier, QuestionState, Relation } from '../../src/model/dossier.ts';
import { factInWords } from './fact-in-words.ts';
import { formatDate } from '../../src/text/format-date.ts';
import type { Article } from '../../src/model/article.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/problem.ts';
import type {
  AnnexSource,
  Block,
  Inline,
  PrintData,
  PrintNote,
  PrintSection,
  Statement,
} from '../../src/render/typst/print-data.ts';

/** What the pages of the site print. */
export interface SiteTexts {
  texts: ReadonlySet<string>;
  /** Rows of tables, cells joined by tabs. */
  rows: ReadonlySet<string>;
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const bare = (text: string): string => text.replaceAll(/\s+/g, '');
/** The end is not the rest of a longer number: "111 Sep" doesn't end with "11 Sep". */
const endsWhole = (text: string, end: string): boolean =>
  text.endsWith(end) && !/\d$/.test(text.slice(0, text.length - end.length));

class Findings {
  readonly problems: Problem[] = [];
  require(holds: boolean, place: string, value: string): void {
    if (!holds)
      this.problems.push({
        rule: 'print-says-what-the-site-says',
        file: 'briefing.pdf',
        value,
        message: `"${squeeze(value).slice(0, 80)}", in ${place} of the PDF, is not what the dossier says.`,
        severity: 'error',
      });
  }

  same(printed: string | null, expected: string | null | undefined, place: string): void {
    this.require(squeeze(printed ?? '') === squeeze(expected ?? ''), place, printed ?? '');
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : 'children' in inline
          ? inlineText(inline.children)
          : '',
    )
    .join('');
}

function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      'items' in block
        ? block.items.map(blockText).join('')
        : block.type === 'table'
          ? block.rows.flat().map(inlineText).join(' ')
          : block.type === 'paragraph' || block.type === 'heading'
            ? inlineText(block.children)
            : blockText(block.children),
    )
    .join('');
}

const placesOf = (fact: Fact, { articles }: Dossier): string[] => {
  const label = articles.find(({ id }) => id === fact.article)?.label ?? '';
  return [`¶${fact.paragraph}`, `${label} ¶${fact.paragraph}`];
};

function checkStatement(
  { text, place }: Statement,
  source: string | null,
  dossier: Dossier,
  findings: Findings,
  where: string,
): void {
  const holds = dossier.facts.some(
    (fact) =>
      factInWords(fact, dossier) === text &&
      placesOf(fact, dossier).includes(squeeze(place)) &&
      (source === null || placesOf(fact, dossier)[1]!.startsWith(source)),
  );
  findings.require(holds, where, `${text} (${place})`);
}

/** A relation or the state of a question as it is printed. */
const inWords = (of: Relation | QuestionState, language: string): string =>
  say(of.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase()) as WordKey, language);

function checkSection(
  section: PrintSection,
  dossier: Dossier,
  site: SiteTexts,
  findings: Findings,
): void {
  const { language } = dossier.settings;
  const author = dossier.sections.find(({ id }) => id === section.id);
  if (author) {
    findings.same(section.title, author.title, 'a heading');
    findings.require(
      bare(blockText(section.blocks)) ===
        bare(
          proseBlocks(author)
            .map(({ text }) => text.replaceAll(BETWEEN_CELLS, ' '))
            .join(''),
        ),
      section.title,
      blockText(section.blocks),
    );
  } else
    findings.require(
      site.texts.has(squeeze(section.title)) || !/\p{N}/u.test(section.title),
      'a heading',
      section.title,
    );
  for (const { label, relation, statements, verdict } of section.topics) {
    findings.require(
      dossier.topics.some(
        (topic) =>
          topic.label === label &&
          topic.relation !== null &&
          inWords(topic.relation, language) === relation &&
          (topic.verdict?.because ?? null) === verdict,
      ),
      'a topic',
      `${label}: ${relation}`,
    );
    for (const { source, says } of statements)
      for (const statement of says) checkStatement(statement, source, dossier, findings, label);
  }
  for (const { text, state, facts, passages } of section.questions) {
    const question = dossier.questions.find(
      (each) => each.text === text && inWords(each.state, language) === state,
    );
    findings.require(
      question !== undefined && question.passages.length === passages.length,
      'a question',
      `${text}: ${state}`,
    );
    for (const statement of facts) checkStatement(statement, null, dossier, findings, text);
  }
}

/** Quotation marks and apostrophes are set as printers set them. */
const unmarked = (text: string): string => squeeze(text).replaceAll(/["'“”‘’„‚]/g, '');

/** Words of a source, cut by ellipses, stand in its paragraph or are evidence printed there. */
function standsIn(words: string, article: Article | undefined, paragraph: number): boolean {
  const evidence =
    article?.statements?.flatMap((statement) =>
      statement.paragraph === paragraph && statement.evidence ? [statement.evidence] : [],
    ) ?? [];
  const printed = [article?.paragraphs[paragraph - 1]?.text ?? '', ...evidence].map(unmarked);
  const parts = words
    .replaceAll(/^[“„]|[”“]$/g, '')
    .split('…')
    .map(unmarked)
    .filter(Boolean);
  return parts.every((part) => printed.some((text) => text.includes(part)));
}

function checkNotes(notes: readonly PrintNote[], dossier: Dossier, findings: Findings): void {
  const citations = collectCitations(dossier);
  findings.require(notes.length === citations.length, 'the notes', String(notes.length));
  notes.forEach((note, index) => {
    const expected = citations[index] ? citationEvidence(citations[index], dossier) : [];
    findings.require(
      note.number === citations[index]?.number && note.evidence.length === expected.length,
      `note ${index + 1}`,
      String(note.number),
    );
    note.evidence.forEach((evidence, at) => {
      const known = expected[at];
      const article = dossier.articles.find(({ id }) => id === known?.article);
      const published = article?.original?.published ?? article?.published;
      const date = published
        ? formatDate(published, dossier.settings.language, 'short')
        : say('undated', dossier.settings.language);
      const where = `note ${note.number}`;
      const named =
        evidence.outlet === null ||
        [article?.label, article?.outlet, article?.original?.outlet].includes(evidence.outlet);
      const place = `${article?.label.endsWith(date) ? '' : `${date}, `}¶${known?.paragraph}`;
      findings.require(
        named && endsWhole(bare(evidence.place), bare(place)),
        where,
        `${article?.label}, ${evidence.place}`,
      );
      for (const words of [evidence.words ?? '', evidence.printed ?? ''])
        findings.require(standsIn(words, article, known?.paragraph ?? 0), where, words);
      findings.require(
        known?.quote === undefined ||
          !evidence.voice ||
          evidence.voice.includes(known.speaker ?? ''),
        where,
        evidence.voice ?? '',
      );
    });
  });
}

function checkAnnex(annex: readonly AnnexSource[], dossier: Dossier, findings: Findings): void {
  const { language } = dossier.settings;
  annex.forEach((source, index) => {
    const article = dossier.articles[index];
    findings.same(source.label, article?.label, 'the annex');
    findings.same(
      source.published,
      article?.published
        ? formatDate(article.published, language, 'short')
        : say('undated', language),
      `the annex, ${source.label}`,
    );
    for (const { paragraph, words, facts } of source.passages) {
      const there = dossier.facts.filter(
        (fact) => fact.article === article?.id && fact.paragraph === paragraph,
      );
      findings.require(
        standsIn(words, article, paragraph),
        `the annex, ${source.label} ¶${paragraph}`,
        words,
      );
      for (const fact of facts)
        findings.require(
          there.some(
            (known) =>
              known.text === fact.text.replaceAll(/^[“„]|[”“]$/g, '') &&
              factInWords(known, dossier) === fact.reading,
          ),
          `the annex, ${source.label} ¶${paragraph}`,
          `${fact.text}: ${fact.reading}`,
        );
    }
  });
}

function checkSources(sources: PrintData['sources'], dossier: Dossier, findings: Findings): void {
  for (const row of sources.flatMap(({ rows }) => rows)) {
    const holds = dossier.articles.some(
      (article) =>
        article.label === row.label &&
        article.outlet === row.outlet &&
        article.url === row.url &&
        row.published ===
          (article.published
            ? formatDate(article.published, dossier.settings.language, 'short')
            : say('undated', dossier.settings.language)) &&
        dossier.facts.filter((fact) => fact.article === article.id).length === row.facts &&
        unmarked(article.title ?? '') === unmarked(row.title ?? ''),
    );
    findings.require(holds, 'the sources', `${row.label}, ${row.title}, ${row.published}`);
  }
}

const REACH = [
  'articles/count',
  'notes/count',
  'origins/count',
  'topics/conflicts',
  'questions/open',
  'evidence/articles/latest',
  'evidence/notes/latest',
];

const SCALES = new Map([
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['Mio.', 1e6],
  ['Mrd.', 1e9],
  ['Bio.', 1e12],
]);

/** The numbers that an amount prints, worked out: "£1.3–1.5bn" → 1.3e9, 1.5e9. */
function amountsIn(printed: string, language: string): number[] {
  const decimal = (1.5).toLocaleString(language).charAt(1);
  const [, scale = ''] =
    /\d\s?(m|bn|tn|million|billion|trillion|Mio\.|Mrd\.|Bio\.)(?:\s\S+)?$/.exec(printed) ?? [];
  return (printed.match(/\d[\d.,\u00A0\u202F’]*/g) ?? []).map((digits) => {
    const plain = [...digits].filter((each) => /\d/.test(each) || each === decimal).join('');
    return Number((Number(plain.replace(decimal, '.')) * (SCALES.get(scale) ?? 1)).toPrecision(12));
  });
}

function checkCover(data: PrintData, dossier: Dossier, findings: Findings): void {
  const { settings } = dossier;
  const { language, edition } = settings;
  for (const name of ['title', 'standfirst'] as const)
    findings.same(data[name], settings[name], 'the cover');
  findings.same(data.kicker, settings.kicker, 'the cover');
  findings.same(data.date, formatDate(edition.date, language), 'the cover');
  findings.same(data.authors.join(), edition.authors.join(), 'the cover');
  const reach = REACH.map((ref) => computeRef(dossier, ref)).map((value) =>
    typeof value === 'string'
      ? formatDate(value, language, 'short')
      : (value?.toLocaleString(language) ?? ''),
  );
  const shown = reach.filter((value) => value !== '' && value !== '0');
  const said = data.provenance.replace(formatDate(edition.date, language), '');
  findings.same(
    [...shown].sort().join(' '),
    shown
      .filter((value) => said.includes(value))
      .sort()
      .join(' '),
    'the cover',
  );
  findings.same(
    said
      .match(/\p{N}+/gu)
      ?.sort()
      .join(' ') ?? null,
    shown
      .flatMap((value) => value.match(/\p{N}+/gu) ?? [])
      .sort()
      .join(' '),
    'the cover',
  );
  data.keyNumbers.forEach((number, index) => {
    const chosen = settings.keyNumbers[index];
    const fact = dossier.facts.find(({ id }) => id === chosen?.fact);
    const holds =
      fact?.kind === 'quantity' &&
      number.label === chosen?.label &&
      number.qualifier ===
        (fact.qualifier === undefined ? null : qualifierWords(fact.qualifier, language)) &&
      placesOf(fact, dossier).includes(squeeze(number.place)) &&
      amountsIn(number.value, language).join() ===
        [fact.value, fact.max].filter((end) => end !== undefined).join();
    findings.require(holds, 'the key numbers', `${number.value} ${number.label}`);
  });
  const [date, authors] = [formatDate(edition.date, language), edition.authors.join(', ')];
  const imprint = [
    `${edition.number}, ${date}`,
    authors,
    edition.contact,
    settings.site ?? '',
    say('noneSoFar', language),
    compose('citation', language, {
      authors,
      work: settings.title,
      number: String(edition.number),
      date,
    }),
    ...edition.corrections.map(
      (correction) => `${formatDate(correction.date, language)}: ${correction.text}`,
    ),
  ];
  for (const { text } of data.imprint)
    findings.require(imprint.includes(text), 'the imprint', text);
}

function checkFigures(
  data: PrintData,
  site: SiteTexts,
  language: string,
  findings: Findings,
): void {
  const [before = '', after = ''] = furnitureOf(language).mapOf.split('{title}');
  const bareTitle = (title: string): string =>
    title.startsWith(before) && title.endsWith(after)
      ? title.slice(before.length, title.length - after.length)
      : title;
  const known = (text: string): boolean =>
    site.texts.has(squeeze(text)) || site.texts.has(squeeze(bareTitle(text)));
  for (const { title, caption, alternative } of data.figures) {
    findings.require(known(title), 'the title of a figure', title);
    findings.require(known(caption), 'a caption', caption);
    const described = alternative.slice(bareTitle(title).length).replace(/^\.\s*/, '');
    findings.require(known(alternative) || known(described), 'an alternative text', alternative);
  }
  for (const { title, caption, header, rows } of data.figureData) {
    findings.require(known(title), 'the title of a table', title);
    findings.require(known(caption), 'the caption of a table', caption);
    for (const row of [header, ...rows])
      findings.require(site.rows.has(row.map(squeeze).join('\t')), 'a table', row.join(', '));
  }
}

export function checkPrintData(dossier: Dossier, data: PrintData, site: SiteTexts): Problem[] {
  const findings = new Findings();
  const order = sectionsInOrder(dossier).map(({ id }) => id);
  const sections = [data.judgements, ...data.sections].filter((section) => section !== null);
  findings.require(
    order.every((id) => sections.some((section) => section.id === id)),
    'the contents',
    order.join(', '),
  );
  checkCover(data, dossier, findings);
  for (const section of sections) checkSection(section, dossier, site, findings);
  checkNotes(data.notes, dossier, findings);
  checkFigures(data, site, dossier.settings.language, findings);
  checkSources(data.sources, dossier, findings);
  checkAnnex(data.annex, dossier, findings);
  return findings.problems;
}
