/** Facts as W3C Web Annotations on the pages of their sources: each resolves to the very words that say it. */
import { indexOf } from '../../dossier/dossier-index.ts';
import { describeIn } from '../../edition/describe-fact.ts';
import { articleHref, factHref } from '../../edition/links.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fact } from '../../model/fact.ts';
import { type ExportFile, jsonText } from './export-file.ts';
import { addressOf } from './site-address.ts';

/** Characters of the text before and after that tell equal words apart. */
const AROUND = 32;

type Printed = Fact & { start: number; end: number };

const isPrinted = (fact: Fact): fact is Printed =>
  fact.start !== undefined && fact.end !== undefined;

/** In the paragraph, by its anchor; there by offsets in UTF-16 code units as well as by its words. */
function selectorOf({ paragraph, start, end, text }: Printed, words: string) {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: `p${paragraph}`,
    refinedBy: [
      {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: words.slice(Math.max(0, start - AROUND), start),
        suffix: words.slice(end, end + AROUND),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function annotationOf(fact: Printed, dossier: Dossier) {
  const { settings } = dossier;
  const article = indexOf(dossier).articleOf(fact);
  const words = article.paragraphs[fact.paragraph - 1]?.text ?? '';
  const { text, lang } = describeIn(article.language, fact, settings, words);
  return {
    id: addressOf(factHref(fact), settings),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: text,
        format: 'text/plain',
        language: lang ?? settings.language,
        purpose: 'describing',
      },
      { type: 'TextualBody', value: fact.kind, purpose: 'tagging' },
    ],
    target: {
      source: addressOf(articleHref(fact.article), settings),
      selector: selectorOf(fact, words),
    },
  };
}

export function exportAnnotations(dossier: Dossier): ExportFile {
  const printed = dossier.facts.filter(isPrinted);
  const absent = dossier.facts.length - printed.length;
  return {
    name: 'annotations.jsonld',
    mime: 'application/ld+json',
    text: jsonText({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressOf('/data/annotations.jsonld', dossier.settings),
      type: 'AnnotationCollection',
      label: dossier.settings.title,
      total: printed.length,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: printed.map((fact) => annotationOf(fact, dossier)),
      },
    }),
    about: 'Every fact as a W3C Web Annotation on the words that say it.',
    leftOut: [
      'The fields of a fact are in facts.json; an annotation says them in words.',
      ...(absent > 0 ? [`${absent} facts that no text prints have no words to annotate.`] : []),
    ],
  };
}
