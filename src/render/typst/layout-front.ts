/** Cover and imprint: what the dossier is, how far its evidence reaches, who answers for it. */
import { indexOf } from '../../dossier/dossier-index.ts';
import { computeRef } from '../../dossier/computed.ts';
import type { Dossier } from '../../model/dossier.ts';
import { formatDate } from '../../edition/format-date.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { placeOfFact } from './layout-comparison.ts';
import type { PrintData } from './print-data.ts';

/** How far the evidence of each tier reaches, then the counts: the same figures as on the first screen of the site. */
export function layoutReach(dossier: Dossier): PrintData['reach'] {
  const { language } = dossier.settings;
  const count = (ref: string, one: string, many: string) => {
    const value = Number(computeRef(dossier, ref));
    return { value: value.toLocaleString(language), label: value === 1 ? one : many };
  };
  const latest = (tier: string, label: string) => {
    const edtf = computeRef(dossier, `evidence/${tier}/latest`);
    return typeof edtf === 'string' ? [{ value: formatDate(edtf, language, 'short'), label }] : [];
  };
  const notes = computeRef(dossier, 'notes/count') !== 0;
  return [
    ...latest('articles', notes ? 'articles reach to' : 'evidence reaches to'),
    ...latest('notes', 'further reports reach to'),
    count('articles/count', 'article', 'articles'),
    ...(notes ? [count('notes/count', 'further report', 'further reports')] : []),
    count('origins/count', 'origin', 'origins'),
    count('topics/conflicts', 'conflict', 'conflicts'),
    count('questions/open', 'open question', 'open questions'),
    {
      value: `Edition ${dossier.settings.edition.number.toLocaleString(language)}`,
      label: formatDate(dossier.settings.edition.date, language),
    },
  ];
}

const numberText = (fact: QuantityFact, language: string): string => {
  const [value, max] = [fact.value, fact.max].map((number) => number?.toLocaleString(language));
  return `${value}${max === undefined ? '' : `–${max}`}${fact.percent ? ' %' : ''}`;
};

export function layoutKeyNumbers(dossier: Dossier): PrintData['keyNumbers'] {
  return dossier.settings.keyNumbers.flatMap(({ fact: id, label }) => {
    const fact = indexOf(dossier).fact(id);
    if (fact?.kind !== 'quantity') return [];
    return [
      {
        qualifier: fact.qualifier ?? null,
        value: numberText(fact, dossier.settings.language),
        label,
        place: placeOfFact(dossier, fact),
      },
    ];
  });
}

function contactHref(contact: string): string | null {
  const address = URL.parse(
    contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact,
  );
  return address && ['http:', 'https:', 'mailto:'].includes(address.protocol) ? address.href : null;
}

export function layoutImprint({ settings }: Dossier): PrintData['imprint'] {
  const { edition, language, title, site } = settings;
  const date = formatDate(edition.date, language);
  const corrections = edition.corrections.map((correction) => ({
    label: 'Correction',
    text: `${formatDate(correction.date, language)}: ${correction.text}`,
    href: null,
  }));
  return [
    { label: 'Edition', text: `${edition.number}, ${date}`, href: null },
    { label: 'Authors', text: edition.authors.join(', '), href: null },
    { label: 'Contact', text: edition.contact, href: contactHref(edition.contact) },
    ...(site ? [{ label: 'On the web', text: site, href: site }] : []),
    ...(corrections.length
      ? corrections
      : [{ label: 'Corrections', text: 'none so far', href: null }]),
    {
      label: 'Cite as',
      text: `${edition.authors.join(', ')}: ${title}, edition ${edition.number}, ${date}.`,
      href: null,
    },
  ];
}
