/** What a template printed, worked out again from what it says it is. Nothing is allowed by its value. */
import type { RuleId } from '../../src/model/rules.ts';
import type { Fact } from '../../src/model/fact.ts';
import { computeRef } from '../../src/dossier/computed.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { qualifierWords } from '../../src/edition/quantity-words.ts';
import { readBack } from './read-back.ts';
import { factInWords } from './fact-in-words.ts';
import { wholeAddress } from '../../src/edition/whole-address.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { disagree, readAt } from '../../src/check/bind-claim.ts';
import { hasName, isNameOf } from '../../src/check/agree-name.ts';
import type { CheckContext } from '../../src/check/check-context.ts';
import { labelsOf } from '../../src/check/check-labels.ts';
import { stem } from '../../src/text/stems.ts';
import { wordsOf } from '../../src/check/marks/marked.ts';
import { BETWEEN_CELLS, proseBlock } from '../../src/check/prose-block.ts';
import type { Binding } from './read-page.ts';
import type { Claim } from '../../src/check/claim.ts';
import { recordEdition, sentencesOf } from '../../src/check/record-edition.ts';
import { claimsIn } from '../../src/check/claims.ts';

/** Why what is printed is not what it should be; null where it is. */
export type Finding = { rule: RuleId; why: string } | null;

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const plain = (text: string): string => squeeze(text).replaceAll(/ ([.,;:!?)\]”’])/g, '$1');
/** Without white space: a drawing may break a line within a long word. */
const joined = (text: string): string => text.replaceAll(/\s+/g, '');
const finding = (rule: RuleId, why: string): Finding => ({ rule, why });

function dateForms(edtf: string, language: string): string[] {
  return [edtf, formatDate(edtf, language, 'long'), formatDate(edtf, language, 'short')];
}

function deriveComputed({ text, refs }: Binding, dossier: Dossier): Finding {
  const value = computeRef(dossier, refs[0] ?? '');
  if (value === null) return finding('figure-is-computed', `there is no figure "${refs[0]}"`);
  const isChange = refs[0]?.startsWith('change/') === true;
  if (isChange)
    return text
      .replace('−', '-')
      .replace(/^\+/, '')
      .replaceAll(/[\s\u00A0\u202F]/g, '') ===
      `${Number(value).toLocaleString(dossier.settings.language)}%`
      ? null
      : finding('figure-is-computed', `worked out again it is ${value}%`);
  const forms =
    typeof value === 'number'
      ? [String(value), value.toLocaleString(dossier.settings.language)]
      : dateForms(value, dossier.settings.language);
  return forms.includes(text)
    ? null
    : finding('figure-is-computed', `worked out again it is ${forms.at(-1)}`);
}

function atPath(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}

function imprintValue(ref: string, dossier: Dossier): unknown {
  const article = dossier.articles.find(({ id }) => ref.startsWith(`${id}.`));
  return article
    ? atPath(article, ref.slice(article.id.length + 1).split('.'))
    : atPath(dossier.settings, ref.split('.'));
}

function deriveImprint({ text, refs }: Binding, dossier: Dossier): Finding {
  const value = imprintValue(refs[0] ?? '', dossier);
  if (value === undefined || value === null)
    return finding('imprint-is-kept', `there is no field "${refs[0]}"`);
  const forms = Array.isArray(value)
    ? [value.join(', ')]
    : [
        String(value),
        ...(typeof value === 'string' && /^\d{4}/.test(value) ? safeDateForms(value, dossier) : []),
      ];
  return forms.map(squeeze).includes(text)
    ? null
    : finding('imprint-is-kept', `the field says "${forms[0]}"`);
}

function safeDateForms(value: string, dossier: Dossier): string[] {
  try {
    return dateForms(value, dossier.settings.language);
  } catch {
    return [];
  }
}

const PASSAGE = /^(.+)\/p(\d+)(?:\.s(\d+))?$/;

function deriveLocator(
  { text, refs, href }: Binding,
  dossier: Dossier,
  ids: ReadonlySet<string>,
): Finding {
  const ref = refs[0] ?? '';
  const note = /^note[-/](\d+)$/.exec(ref);
  if (note)
    return text === note[1] && (!href?.startsWith('#') || ids.has(href.slice(1)))
      ? null
      : finding('locator-leads-there', `it should say ${note[1]} and lead to its note`);
  const [, embedded] = /^embed\/(.+)$/.exec(ref) ?? [];
  if (embedded !== undefined) {
    const address = wholeAddress(`/charts/${embedded}.html`, dossier.settings.site ?? '');
    return text.startsWith('<iframe ') && text.includes(` src="${address}"`)
      ? null
      : finding('locator-leads-there', `it should show ${address}`);
  }
  const [, judgement] = /^judgement\/(.+)$/.exec(ref) ?? [];
  if (judgement !== undefined) {
    const address = `${wholeAddress('/index.html', dossier.settings.site ?? '')}#${judgement}`;
    return text === address && ids.has(judgement)
      ? null
      : finding('locator-leads-there', `it should say ${address}, and lead there`);
  }
  const [, letter] = /^footnote-([a-z]+)$/.exec(ref) ?? [];
  if (letter)
    return text === letter ? null : finding('locator-leads-there', `it should say ${letter}`);
  const [, id, number] = PASSAGE.exec(ref) ?? /^(.+)\/omits\/(\d+)$/.exec(ref) ?? [];
  const article = dossier.articles.find((each) => each.id === id);
  if (!article) return finding('locator-leads-there', `there is no passage "${ref}"`);
  const paragraph = ref.includes('/omits/')
    ? article.omits?.[Number(number)]?.paragraph
    : Number(number);
  const forms = [
    `¶${paragraph}`,
    `${article.label} ¶${paragraph}`,
    `(${article.label} ¶${paragraph})`,
  ];
  return forms.includes(text)
    ? null
    : finding('locator-leads-there', `it should say ${article.label} ¶${paragraph}`);
}

/** A judgement within a paragraph is followed by how sure the author is, and so by a space. */
function withSpaces<T extends { type: string; children?: unknown[]; name?: unknown }>(node: T): T {
  if (!node.children) return node;
  const children = (node.children as T[]).flatMap((child) =>
    child.name === 'Judgement'
      ? [withSpaces(child), { type: 'text', value: ' ' }]
      : [withSpaces(child)],
  );
  return { ...node, children };
}

function sectionText(ref: string, dossier: Dossier): string | undefined {
  const [kind, id, place, item] = ref.split('/');
  const written = kind === 'page' ? dossier.pages : dossier.sections;
  const section = written.find((each) => each.id === id);
  if (!section) return undefined;
  if (place === 'title') return section.title;
  const node = section.tree.children[Number(place)];
  const inner = node?.type === 'list' && item !== undefined ? node.children[Number(item)] : node;
  return (
    inner &&
    proseBlock(withSpaces(inner) as never, section.file).text.replaceAll(BETWEEN_CELLS, ' ')
  );
}

function labelText(ref: string, dossier: Dossier): string | undefined {
  const label = labelsOf(dossier).find(({ path }) => path.join('.') === ref)?.text;
  const set = dossier.sets.find(({ id }) => ref === `sets.${id}.label`);
  return (
    label ?? set?.label ?? dossier.topics.find(({ id }) => ref === `topics.${id}.label`)?.label
  );
}

/** A record holds no paragraph for a fact to go on in. */
const withoutTexts = ({ articles }: Dossier): Dossier['articles'] =>
  articles.map((article) => ({ ...article, paragraphs: [] }));

/** What an edition said under its number, from its record; of the dossier's own, from the dossier. */
function deriveRecorded(ref: string, text: string, dossier: Dossier): Finding {
  const [, number, what, ...id] = ref.split('/');
  const { language, edition } = dossier.settings;
  const record =
    Number(number) === edition.number
      ? recordEdition(dossier)
      : dossier.editions.find((each) => String(each.number) === number);
  if (!record) return finding('prose-is-as-written', `there is no edition ${number}`);
  const fact = record.facts.find((each) => each.id === id.join('/'));
  const said: Record<string, string[]> = {
    text: sentencesOf(record),
    number: [String(record.number)],
    date: dateForms(record.date, language),
    facts: fact ? [factInWords(fact, { ...dossier, articles: withoutTexts(dossier) })] : [],
  };
  return said[what ?? '']?.some((each) => plain(each) === plain(text))
    ? null
    : finding('prose-is-as-written', `edition ${number} did not say it`);
}

function deriveProse({ text, refs, drawing }: Binding, dossier: Dossier): Finding {
  const [ref = '', part] = (refs[0] ?? '').split('#');
  if (ref.startsWith('editions/')) return deriveRecorded(ref, text, dossier);
  const said = /^(?:section|page)\//.test(ref)
    ? sectionText(ref, dossier)
    : labelText(ref, dossier);
  if (said === undefined) return finding('prose-is-as-written', `there is no text "${ref}"`);
  if (part === 'part' && plain(said).includes(plain(text))) return null;
  const isSame =
    drawing === undefined ? plain(said) === plain(text) : joined(said) === joined(text);
  return isSame
    ? null
    : finding('prose-is-as-written', `the author wrote "${squeeze(said).slice(0, 80)}"`);
}

const unquoted = (text: string): string => squeeze(text.replaceAll(/^[“"]|[”"]$/g, ''));
/** A quotation within another is set in marks of its own. */
const unmarked = (text: string): string => text.replaceAll(/["'“”‘’‚„«»]/g, '');

function deriveSource({ text, refs }: Binding, dossier: Dossier): Finding {
  const ref = refs[0] ?? '';
  const [, id, number] = PASSAGE.exec(ref) ?? [];
  const article = dossier.articles.find((each) => each.id === (id ?? ref.split('/')[0]));
  if (!article) return finding('source-is-kept', `there is no passage "${ref}"`);
  if (ref === `${article.id}/title`)
    return unmarked(text) === unmarked(squeeze(article.title ?? ''))
      ? null
      : finding('source-is-kept', 'it is not the title');
  const paragraph = squeeze(article.paragraphs[Number(number) - 1]?.text ?? '');
  const evidence =
    article.statements?.flatMap((statement) =>
      statement.paragraph === Number(number) && statement.evidence
        ? [squeeze(statement.evidence)]
        : [],
    ) ?? [];
  const parts = unquoted(text).split('…').map(squeeze).filter(Boolean);
  const stands = parts.every((part) =>
    [paragraph, ...evidence].some((printed) =>
      unmarked(plain(printed)).includes(unmarked(plain(part))),
    ),
  );
  return stands && parts.length ? null : finding('source-is-kept', 'the passage does not say so');
}

/** What is printed for a party or a person shares a word with what the fact calls it. */
function isAnotherName(text: string, fact: Fact, dossier: Dossier): boolean {
  if (fact.kind !== 'party' && fact.kind !== 'person') return false;
  const called = new Set(wordsOf(`${fact.text} ${factInWords(fact, dossier)}`.toLowerCase()));
  return (
    text !== '' &&
    !wordsOf(text.toLowerCase()).some((word) => called.has(word) || TEMPLATE_WORDS.includes(word))
  );
}

/** "700 jobs, in Norway, planned": all as the fact is described, but for the part of a whole that it speaks of. */
function isOtherScope(text: string, fact: Fact, dossier: Dossier): boolean {
  if (fact.kind !== 'quantity' || fact.scope === undefined) return false;
  const [printed, described] = [text, factInWords(fact, dossier)].map((words) =>
    words.split(', '),
  ) as [string[], string[]];
  const at = described.indexOf(fact.scope);
  return (
    at >= 0 &&
    printed.length === described.length &&
    printed[at] !== fact.scope &&
    printed.every((part, index) => index === at || part === described[index])
  );
}

/** A drawing may break a line after the dash of a range. */
const BROKEN_RANGE = /(?<=\p{N}[-–—]) (?=\p{N})/gu;

/** Each particular of the text, as it stands or read back from the dossier's language, agrees with every fact (`all`), or with one of them. */
function deriveFacts(binding: Binding, context: CheckContext, mode: 'all' | 'any'): Finding {
  const found = deriveFactsAsRead(binding, context, mode);
  const text = readBack(binding.text, context.dossier.settings.language);
  return found === null || text === binding.text
    ? found
    : deriveFactsAsRead({ ...binding, text }, context, mode);
}

/** In English: what is composed of a source's words is. */
function deriveFactsAsRead(binding: Binding, context: CheckContext, mode: 'all' | 'any'): Finding {
  const { refs } = binding;
  const text = binding.text.replaceAll(BROKEN_RANGE, '');
  const facts = refs.map(context.fact).filter((fact) => fact !== undefined);
  const computed = refs
    .map((ref) => computeRef(context.dossier, ref))
    .filter((value) => value !== null);
  if (facts.length + computed.length < refs.length || refs.length === 0)
    return finding('fact-exists', `there is no fact "${refs.find((ref) => !context.fact(ref))}"`);
  const { dossier } = context;
  if (
    mode === 'all' &&
    facts.every((fact) =>
      [fact.text, factInWords(fact, context.dossier)].map(joined).includes(joined(text)),
    )
  )
    return null;
  const other =
    mode === 'all' ? facts.find((fact) => isAnotherName(text, fact, dossier)) : undefined;
  const elsewhere =
    mode === 'all' ? facts.find((fact) => isOtherScope(text, fact, dossier)) : undefined;
  if (elsewhere)
    return finding(
      'name-has-source',
      `the fact bound is ${factInWords(elsewhere, context.dossier)}`,
    );
  if (other)
    return finding('name-has-source', `the fact bound is ${factInWords(other, context.dossier)}`);
  for (const particular of claimsIn(text, { isPlainWord: context.isNoKnownName })) {
    if (computed.some((value) => String(value) === particular.text)) continue;
    const reasons = facts.map((fact) => disagreeShort(particular, text, fact, context));
    const failed =
      mode === 'all'
        ? reasons.find((reason) => reason !== null)
        : reasons.includes(null)
          ? null
          : (reasons[0] ?? finding('number-has-source', 'no fact says so'));
    if (failed) return { rule: failed.rule, why: `"${particular.text}": ${failed.why}` };
  }
  return mode === 'all' && computed.length === 0 ? foreignWord(binding, facts, context) : null;
}

/** What templates say of a fact in words of their own. */
const TEMPLATE_WORDS = ['asserted', 'quoting', 'said'];

/** Words that are no particulars, units and offices among them, are the fact's as well; a drawing may break a line within a long one. */
function foreignWord(
  { text, drawing }: Binding,
  facts: readonly Fact[],
  context: CheckContext,
): Finding {
  const said = facts.map(
    (fact) => `${factInWords(fact, context.dossier)} ${fact.text} ${context.sentenceOf(fact)}`,
  );
  if (drawing !== undefined && said.every((words) => joined(words).includes(joined(text))))
    return null;
  const known = new Set([...said.flatMap(wordsOf), ...TEMPLATE_WORDS].map(stem));
  const foreign = wordsOf(text).find((word) => /^\p{L}{3,}$/u.test(word) && !known.has(stem(word)));
  return foreign === undefined
    ? null
    : finding('unit-agrees', `"${foreign}" is no word of the fact`);
}

/** "up to 9,000" of "up to €9,000": the sign of the money may stand between. */
function withoutQualifier(text: string, fact: Fact, language: string): string {
  if (fact.kind !== 'quantity' || !fact.qualifier) return text;
  const words = qualifierWords(fact.qualifier, language);
  return text.startsWith(`${words} `) ? text.slice(words.length + 1) : text;
}

/** In tables and drawings little stands around a particular: a name may be the party's, a date the fact's in another form. */
function disagreeShort(
  particular: Claim,
  text: string,
  fact: Parameters<typeof disagree>[2],
  context: CheckContext,
): Finding {
  const language = context.dossier.settings.language;
  const edtf =
    fact.kind === 'date' ? fact.edtf : fact.kind === 'quantity' ? fact.period : undefined;
  if (
    edtf &&
    dateForms(edtf, language).some((form) => text.includes(form) && form.includes(particular.text))
  )
    return null;
  if (factInWords(fact, context.dossier).includes(withoutQualifier(text, fact, language)))
    return null;
  const read = context.read(text, context.article(fact.article)?.published ?? null);
  if (particular.is !== 'name') return disagree(particular, text, fact, context);
  const at = readAt(particular, read).all;
  const isSame =
    fact.kind === 'party' || fact.kind === 'person'
      ? isNameOf(particular.text, at, fact)
      : hasName(particular.text, at, context.sourcesOf([fact], []));
  return isSame ? null : { rule: 'name-has-source', why: 'the fact bound does not name it' };
}

export function deriveBinding(
  binding: Binding,
  context: CheckContext,
  ids: ReadonlySet<string>,
): Finding {
  const { dossier } = context;
  switch (binding.kind) {
    case 'fact':
      return deriveFacts(binding, context, 'all');
    case 'summary':
      return deriveFacts(binding, context, 'any');
    case 'computed':
      return deriveComputed(binding, dossier);
    case 'imprint':
      return deriveImprint(binding, dossier);
    case 'locator':
      return deriveLocator(binding, dossier, ids);
    case 'prose':
      return deriveProse(binding, dossier);
    case 'source':
      return deriveSource(binding, dossier);
    case 'scale':
      return null;
  }
}
