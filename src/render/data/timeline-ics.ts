/** The timeline as iCalendar (RFC 5545): whole days, as wide as the source leaves the date open. */
import { indexOf } from '../../dossier/dossier-index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { dayStart, edtfDays } from '../../model/edtf.ts';
import type { DateFact } from '../../model/fact.ts';
import { formatDate } from '../../text/format-date.ts';
import { slug } from '../../read/ids.ts';
import type { ExportFile } from './export-file.ts';

const DAY = 86_400_000;
/** Octets a line, its ending apart. */
const MOST_OCTETS = 75;

const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\s*\n\s*/g, String.raw`\n`)
    .replaceAll('\r', '');

/** A longer line goes on in the next, behind a space; no character is cut in two. */
function folded(line: string): string {
  const parts = [''];
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      parts.push('');
      room = MOST_OCTETS - 1;
    }
    parts[parts.length - 1] += character;
    room -= octets;
  }
  return parts.join('\r\n ');
}

/** `YYYY-MM-DD`, by days later. */
const dayValue = (day: string, later = 0): string =>
  new Date(dayStart(day) + later * DAY).toISOString().slice(0, 10).replaceAll('-', '');

type Entry = Dossier['settings']['timeline'][number];

function eventLines(
  { label, lane }: Entry,
  fact: DateFact & { edtf: string },
  { first, last }: { first: string; last: string },
  { settings, articles }: Dossier,
): string[] {
  const source = articles.find(({ id }) => id === fact.article);
  const said = formatDate(fact.edtf, settings.language, 'long');
  return [
    'BEGIN:VEVENT',
    `UID:${fact.id.replace('/', '.')}.${slug(label)}@dossier`,
    `DTSTAMP:${dayValue(edtfDays(settings.edition.date).first ?? first)}T000000Z`,
    `DTSTART;VALUE=DATE:${dayValue(first)}`,
    `DTEND;VALUE=DATE:${dayValue(last, 1)}`,
    `SUMMARY:${escaped(label)}`,
    `DESCRIPTION:${escaped(`${said}: ${source?.label ?? fact.article} ¶${fact.paragraph}`)}`,
    `CATEGORIES:${escaped(lane)}`,
    `STATUS:${fact.status === 'planned' || fact.status === 'offered' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Nothing where no event has a beginning and an end. */
export function exportCalendar(dossier: Dossier): ExportFile[] {
  const { fact } = indexOf(dossier);
  const { timeline, title } = dossier.settings;
  const events = timeline.map((entry) => {
    const date = fact(entry.date);
    if (date?.kind !== 'date' || date.edtf === undefined) return [];
    const { first, last } = edtfDays(date.edtf);
    return first === null || last === null
      ? []
      : eventLines(entry, { ...date, edtf: date.edtf }, { first, last }, dossier);
  });
  const absent = events.filter(({ length }) => length === 0).length;
  if (absent === events.length) return [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dossier//Dossier//EN',
    `NAME:${escaped(title)}`,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return [
    {
      name: 'timeline.ics',
      mime: 'text/calendar;charset=utf-8',
      text: `${lines.map(folded).join('\r\n')}\r\n`,
      about: 'The timeline as a calendar (iCalendar).',
      leftOut: [
        'A calendar knows no uncertain dates: an event spans every day on which it may have been; its description says how the source dates it.',
        ...(absent > 0
          ? [`${absent} of the events have no beginning or no end, and are left out.`]
          : []),
      ],
    },
  ];
}
