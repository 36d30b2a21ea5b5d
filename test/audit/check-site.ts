/**
 * The check of what was built: every particular that the pages, drawings and data print is bound, and is what its binding
 * says, worked out anew from the dossier as it was read.
 */
import type { RuleId } from '../../src/model/rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { namedAuthors } from '../../src/dossier/imprint.ts';
import { compose } from '../../src/furniture/index.ts';
import { entitiesOf } from '../../src/dossier/entities.ts';
import { nameHref } from '../../src/edition/name-place.ts';
import { hasName } from '../../src/check/agree-name.ts';
import {
  type CheckContext,
  createCheckContext,
  sourceNames,
} from '../../src/check/check-context.ts';
import { labelsOf } from '../../src/check/check-labels.ts';
import { checkData } from './check-data.ts';
import { checkFigureTables } from './check-figure-tables.ts';
import { isFurniture, isFurnitureName } from './furniture.ts';
import { checkRows } from './check-rows.ts';
import { misplacedTicks } from './check-scales.ts';
import { deriveBinding } from './derive-binding.ts';
import { type Binding, type PageNode, type PageText, readPage } from './read-page.ts';
import type { SiteFile } from './site-files.ts';
import type { Claim } from '../../src/check/claim.ts';
import { claimsIn } from '../../src/check/claims.ts';

type Report = (
  node: Pick<PageNode, 'line' | 'column'>,
  rule: RuleId,
  value: string,
  message: string,
) => void;

/** The generator's own words hold no number, date or quotation; a name in them that is not of its own words is none that a source names. */
function looseParticulars(text: string, context: CheckContext): Claim[] {
  if (isFurniture(text)) return [];
  const labels = sourceNames(context.dossier);
  return claimsIn(text, { isPlainWord: context.isNoKnownName }).filter((particular) => {
    if (particular.form === 'group' || particular.form === 'none') return false;
    if (particular.is !== 'name') return true;
    if (labels.includes(particular.text) || isFurnitureName(particular.text)) return false;
    return hasName(particular.text, [], context.everything);
  });
}

function checkLoose(page: OwnPage, context: CheckContext, report: Report): void {
  for (const node of page.loose) {
    for (const { text } of looseParticulars(withoutLabels(node.text, page, context), context))
      report(
        node,
        'claim-is-bound',
        text,
        `"${text}" is printed and bound to nothing, in "${node.text.slice(0, 60)}". Bind it with src/edition/bind.ts.`,
      );
  }
}

function checkBinding(
  binding: Binding,
  page: PageText,
  context: CheckContext,
  report: Report,
): void {
  const found = deriveBinding(binding, context, page.ids);
  if (found)
    report(
      binding,
      found.rule,
      binding.text,
      `"${binding.text.slice(0, 80)}" is bound as ${binding.kind} to ${binding.refs.join(' ') || 'nothing'}: ${found.why}.`,
    );
}

/** A page, and what it is about where that is somebody named or an earlier edition: its title and its card say so. */
type OwnPage = PageText & { about: string[] };

function aboutOf(path: string, dossier: Dossier): string[] {
  const { language } = dossier.settings;
  const page = path.replace(/\.part-\d+(?=\.html$)/, '');
  const record = dossier.editions.find(({ number }) => page === `editions/${number}.html`);
  return record
    ? [
        compose('editionNumbered', language, { number: String(record.number) }),
        record.title,
        record.standfirst,
      ]
    : entitiesOf(dossier).all.flatMap((entity) =>
        page === nameHref(entity).slice(1) ? [entity.name] : [],
      );
}

/** Labels that the check of dossier.yaml has held against their facts, and what sources are called: whole, as they stand, longest first. */
function labelTexts(dossier: Dossier): string[] {
  const { settings, articles, sections, topics, origins } = dossier;
  const texts = [
    ...labelsOf(dossier).map(({ text }) => text),
    ...[...sections, ...articles].map(({ title }) => title ?? ''),
    ...[...topics, ...articles, ...origins].map(({ label }) => label),
    settings.edition.authors.join(', '),
  ];
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()))]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** The text with each whole label taken out; a label that is part of a longer word or number stays. */
function withoutLabels(text: string, { about }: OwnPage, { dossier }: CheckContext): string {
  const labels = [...about, ...labelTexts(dossier)].sort((a, b) => b.length - a.length);
  return labels.reduce((rest, label) => {
    const at = rest.indexOf(label);
    const isWhole =
      at >= 0 &&
      !/[\p{L}\p{N}]/u.test(rest[at - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(rest[at + label.length] ?? '');
    return isWhole ? rest.slice(0, at) + rest.slice(at + label.length) : rest;
  }, text);
}

const METADATA =
  /^(width=device-width|default-src|no-referrer$|#[0-9a-f]{6}$|https?:|Dossier$|1200$|630$)/;

function checkAttributes(page: OwnPage, context: CheckContext, report: Report): void {
  for (const attribute of page.attributes) {
    // What a `meta` element says is read with the other bindings
    if (METADATA.test(attribute.text) || (attribute.element === 'meta' && attribute.bound))
      continue;
    if (attribute.bound?.kind === 'fact') {
      checkBinding({ ...attribute, ...attribute.bound }, page, context, report);
      continue;
    }
    for (const { text } of looseParticulars(
      withoutLabels(attribute.text, page, context),
      context,
    )) {
      if (!attribute.own.includes(text))
        report(
          attribute,
          'claim-is-bound',
          text,
          `"${text}" is in the attribute ${attribute.name} of <${attribute.element}> and bound to nothing.`,
        );
    }
  }
}

function checkStructured(page: PageText, dossier: Dossier, report: Report): void {
  const { settings } = dossier;
  const expected: Record<string, unknown> = {
    headline: settings.title,
    description: settings.standfirst,
    datePublished: settings.edition.date,
    version: String(settings.edition.number),
    inLanguage: settings.language,
  };
  for (const text of page.structured) {
    const data = JSON.parse(text) as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected))
      if (data[key] !== value)
        report(
          { line: 1, column: 1 },
          'imprint-is-kept',
          String(data[key]),
          `the structured data says ${key} "${String(data[key])}"; dossier.yaml says "${String(value)}".`,
        );
    const authors = ((data.author ?? []) as { name: string }[]).map(({ name }) => name);
    if (authors.join() !== namedAuthors(settings).join())
      report(
        { line: 1, column: 1 },
        'imprint-is-kept',
        authors.join(),
        'the structured data names other authors than dossier.yaml.',
      );
  }
}

function checkBindings(page: PageText, context: CheckContext, report: Report): void {
  for (const binding of page.bindings) checkBinding(binding, page, context, report);
  for (const tick of misplacedTicks(page.bindings, context.dossier.settings.language))
    report(
      tick,
      'scale-is-true',
      tick.text,
      `the tick "${tick.text}" does not stand where its value lies.`,
    );
}

/** One page or drawing. */
export function checkPage({ path, text }: SiteFile, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, rule, value, message) =>
    problems.push({ rule, file: path, line, column, value, message, severity: 'error' });
  const page = { ...readPage(text), about: aboutOf(path, context.dossier) };
  checkBindings(page, context, report);
  checkLoose(page, context, report);
  checkAttributes(page, context, report);
  checkStructured(page, context.dossier, report);
  checkRows(page.rows, context, report);
  return problems;
}

const isPage = (path: string): boolean =>
  path.endsWith('.html') || (path.startsWith('charts/') && path.endsWith('.svg'));

const isTable = (path: string): boolean => path.startsWith('charts/') && path.endsWith('.csv');

/** The cells of every row of each page's tables. */
export const tableRows = (files: readonly SiteFile[]): string[][][] =>
  files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ text }) =>
      readPage(text).rows.map(({ cells }) => cells.map(({ text: printed }) => printed)),
    );

/** `files` are the HTML, SVG, JSON, CSV and BibTeX files of the site. */
export function checkSite(dossier: Dossier, files: readonly SiteFile[]): Problem[] {
  const context = createCheckContext(dossier);
  const tables = files.filter(({ path }) => isTable(path));
  return [
    ...files.filter(({ path }) => isPage(path)).flatMap((file) => checkPage(file, context)),
    ...checkData(dossier, files),
    ...(tables.length ? checkFigureTables(tables, tableRows(files)) : []),
  ];
}
