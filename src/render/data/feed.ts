/** `feed.xml`, Atom (RFC 4287): an entry for each edition and each correction, newest first. */
import { EDITIONS_PAGE, publishedEditions } from '../../edition/editions.ts';
import { wholeAddress } from '../../edition/whole-address.ts';
import { compose } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { edtfDays } from '../../model/edtf.ts';
import { escapeXml } from './escape-xml.ts';

/** The first day that a date may mean, at its beginning. */
const instant = (edtf: string): string => `${edtfDays(edtf).first ?? '1970-01-01'}T00:00:00Z`;

export interface FeedEntry {
  id: string;
  title: string;
  link: string;
  date: string;
  summary: string;
}

const entryXml = ({ id, title, link, date, summary }: FeedEntry): string => `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(link)}"/>
    <updated>${instant(date)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;

interface FeedFrame {
  home: string;
  title: string;
  subtitle: string;
  language: string;
  authors: readonly string[];
}

export const newestFirst = (a: Pick<FeedEntry, 'date'>, b: Pick<FeedEntry, 'date'>): number =>
  instant(b.date).localeCompare(instant(a.date));

function entriesOf(dossier: Dossier, page: string): FeedEntry[] {
  const { title, edition, language } = dossier.settings;
  const editions = publishedEditions(dossier).map((record) => ({
    id: `${page}#edition-${record.number}`,
    title: record.title,
    link: `${page}#edition-${record.number}`,
    date: record.date,
    summary: record.standfirst,
  }));
  const corrections = edition.corrections.map(({ date, text }, index) => ({
    id: `${page}#correction-${index + 1}`,
    title: compose('correctionOf', language, { title }),
    link: page,
    date,
    summary: text,
  }));
  return [...editions, ...corrections].sort(newestFirst);
}

/** A feed of entries, the newest first. `home` is the address of what it is of, with a slash at its end. */
export const feedXml = (
  { home, title, subtitle, language, authors }: FeedFrame,
  entries: readonly FeedEntry[],
  date: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(subtitle)}</subtitle>
  <link href="${escapeXml(home)}"/>
  <link rel="self" href="${escapeXml(`${home}feed.xml`)}"/>
  <updated>${instant(entries[0]?.date ?? date)}</updated>
${authors.map((name) => `  <author><name>${escapeXml(name)}</name></author>\n`).join('')}${entries.map(entryXml).join('')}</feed>
`;

/** `site` is where the dossier is published: a feed names whole addresses only. */
export function exportFeed(dossier: Dossier, site: string): string {
  const { settings, editions } = dossier;
  const { title, standfirst, language, edition } = settings;
  const home = wholeAddress('/', site);
  const page = editions.length > 0 ? wholeAddress(EDITIONS_PAGE, site) : home;
  return feedXml(
    { home, title, subtitle: standfirst, language, authors: edition.authors },
    entriesOf(dossier, page),
    edition.date,
  );
}
