/** `feed.xml`, Atom (RFC 4287): an entry for each edition and each correction, newest first. */
import { EDITIONS_PAGE, publishedEditions } from '../../edition/editions.ts';
import { wholeAddress } from '../../edition/whole-address.ts';
import { compose } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { edtfDays } from '../../model/edtf.ts';
import { escapeXml } from './escape-xml.ts';

/** The first day that a date may mean, at its beginning. */
const instant = (edtf: string): string => `${edtfDays(edtf).first ?? '1970-01-01'}T00:00:00Z`;

interface Entry {
  id: string;
  title: string;
  link: string;
  date: string;
  summary: string;
}

const entryXml = ({ id, title, link, date, summary }: Entry): string => `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(link)}"/>
    <updated>${instant(date)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;

function entriesOf(dossier: Dossier, page: string): Entry[] {
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
  const newestFirst = (a: Entry, b: Entry): number => (instant(a.date) < instant(b.date) ? 1 : -1);
  return [...editions, ...corrections].sort(newestFirst);
}

/** `site` is where the dossier is published: a feed names whole addresses only. */
export function exportFeed(dossier: Dossier, site: string): string {
  const { settings, editions } = dossier;
  const home = wholeAddress('/', site);
  const page = editions.length > 0 ? wholeAddress(EDITIONS_PAGE, site) : home;
  const entries = entriesOf(dossier, page);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(settings.title)}</title>
  <subtitle>${escapeXml(settings.standfirst)}</subtitle>
  <link href="${escapeXml(home)}"/>
  <link rel="self" href="${escapeXml(wholeAddress('/feed.xml', site))}"/>
  <updated>${instant(entries[0]?.date ?? settings.edition.date)}</updated>
  <author><name>${escapeXml(settings.edition.authors.join(', '))}</name></author>
${entries.map(entryXml).join('')}</feed>
`;
}
