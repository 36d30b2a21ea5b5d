/** A draft with its evidence in the margin, as one HTML file that opens anywhere: no script, nothing from the net. */
import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { DraftClaim, DraftReport, Rest } from '../../check/index.ts';
import { parseDraft } from '../../check/draft/read-draft.ts';
import { DRAFT_STYLE } from './draft-style.ts';

/** Claims that rest on one sentence share a note; each that rests on nothing has its own. */
interface Note {
  number: number;
  rest: Rest | null;
  claims: DraftClaim[];
}

interface Page {
  report: DraftReport;
  /** So far, by number. */
  notes: Note[];
}

const keyOf = ({ source, paragraph, sentence }: Rest): string =>
  `${source}/p${paragraph}.s${sentence}`;

/** The note of a claim; null for what is the author's own. */
function noteOf(claim: DraftClaim, page: Page): Note | null {
  const [rest = null] = claim.rests;
  if (claim.isOwn && !claim.problem) return null;
  const known = page.notes.find(
    (note) => rest && note.rest && !claim.problem && keyOf(note.rest) === keyOf(rest),
  );
  if (known) {
    known.claims.push(claim);
    return known;
  }
  const note: Note = {
    number: page.notes.length + 1,
    rest: claim.problem ? null : rest,
    claims: [claim],
  };
  page.notes.push(note);
  return note;
}

const classOf = (claim: DraftClaim): string =>
  claim.problem ? 'claim claim--open' : claim.isOwn ? 'claim claim--own' : 'claim';

function renderClaim(words: string, claim: DraftClaim, note: Note | null): ElementContent[] {
  const mark = h('mark', { className: classOf(claim) }, words);
  return note
    ? [
        mark,
        h('sup', [
          h(
            'a',
            { href: `#note-${note.number}`, className: claim.problem ? 'ref ref--open' : 'ref' },
            String(note.number),
          ),
        ]),
      ]
    : [mark];
}

/** What a text node holds of the claims, in order. */
function claimsOf(node: Text, { claims }: DraftReport): DraftClaim[] {
  const from = node.position?.start.offset ?? -1;
  const to = node.position?.end.offset ?? -1;
  return claims
    .filter(({ start, end }) => from >= 0 && start >= from && end <= to && end > start)
    .toSorted((a, b) => a.start - b.start);
}

function renderText(node: Text, page: Page): ElementContent[] {
  const parts: ElementContent[] = [];
  const from = node.position?.start.offset ?? 0;
  let done = 0;
  const claims = claimsOf(node, page.report).map((claim) => ({ claim, note: noteOf(claim, page) }));
  for (const [index, { claim, note }] of claims.entries()) {
    const [start, end] = [claim.start - from, claim.end - from];
    if (start < done) continue;
    // A row of claims that rest on one sentence is numbered at its end
    const goesOn = note !== null && claims[index + 1]?.note === note;
    parts.push({ type: 'text', value: node.value.slice(done, start) });
    parts.push(...renderClaim(node.value.slice(start, end), claim, goesOn ? null : note));
    done = end;
  }
  return [...parts, { type: 'text', value: node.value.slice(done) }];
}

const isContent = (node: HastNodes): node is ElementContent =>
  node.type === 'element' || node.type === 'text';

function toElements(node: RootContent, page: Page): ElementContent[] {
  const result = toHast(node, {
    handlers: {
      text: (_, text: Text) => renderText(text, page),
      footnoteReference: () => undefined,
      footnoteDefinition: (state, definition: Parents & Nodes) =>
        h('div', { className: 'footnote' }, state.all(definition) as ElementContent[]),
    },
  });
  const elements: HastNodes[] = result.type === 'root' ? result.children : [result];
  return elements.filter(isContent);
}

/** Characters of a sentence that a note shows. */
const WIDTH = 180;

function quoted(words: string): string {
  const shown = words.length > WIDTH ? `${words.slice(0, WIDTH).replace(/\s\S*$/, '')} …` : words;
  return /^["“]/.test(shown) ? shown : `“${shown}”`;
}

function renderNote({ number, rest, claims }: Note): Element {
  const [claim] = claims;
  const mark = h('span', { className: 'note__number' }, String(number));
  if (rest)
    return h('li', { id: `note-${number}`, className: 'note' }, [
      mark,
      h('p', [
        h('b', rest.paragraph === 0 ? rest.label : `${rest.label} ¶${rest.paragraph}`),
        ' ',
        quoted(rest.words),
      ]),
    ]);
  const { message = '', near = [] } = claim?.problem ?? {};
  return h('li', { id: `note-${number}`, className: 'note note--open' }, [
    mark,
    h('div', [
      h('p', message),
      ...(near.length ? [h('p', { className: 'near' }, `Near: ${near.join('; ')}`)] : []),
    ]),
  ]);
}

function renderBlock(node: RootContent, page: Page): Element {
  const before = page.notes.length;
  const children = toElements(node, page).filter(
    (each) => each.type !== 'text' || each.value.trim() !== '',
  );
  const fresh = page.notes.slice(before);
  return h('section', { className: 'row' }, [
    h('div', { className: 'words' }, children),
    ...(fresh.length ? [h('ol', { className: 'notes' }, fresh.map(renderNote))] : []),
  ]);
}

const KINDS = { number: 'numbers', date: 'dates', quotation: 'quotations', name: 'names' } as const;

function renderHead({ draft, claims, sources, summary }: DraftReport): Element {
  const open = claims.filter(({ problem }) => problem !== null).length;
  const counts = Object.entries(KINDS).flatMap(([kind, name]) => {
    const of = summary[kind as keyof typeof KINDS];
    return of.claims === 0
      ? []
      : [h('li', [h('b', `${of.claims - of.unsupported} of ${of.claims}`), ` ${name}`])];
  });
  return h('header', [
    h('p', { className: 'file' }, draft.replace(/^.*[/\\]/, '')),
    h('p', { className: open ? 'verdict verdict--open' : 'verdict' }, [
      open === 0
        ? `All ${claims.length} claims rest on a source`
        : `${open} of ${claims.length} claims ${open === 1 ? 'does' : 'do'} not rest on a source`,
    ]),
    h('ul', { className: 'counts' }, counts),
    h('details', [
      h('summary', `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`),
      h(
        'ul',
        sources.map(({ label, file }) => h('li', [h('b', label), ` ${file}`])),
      ),
    ]),
  ]);
}

/** Lists are shown item by item, each beside its notes. */
function partsOf(tree: Root): RootContent[] {
  return tree.children.flatMap((node): RootContent[] =>
    node.type === 'list'
      ? node.children.map((item, index) => ({
          ...node,
          start: (node.start ?? 1) + index,
          children: [item],
        }))
      : [node],
  );
}

/** `text` is the draft that the report is of. */
export function draftPage(report: DraftReport, text: string, language = 'en'): string {
  const page: Page = { report, notes: [] };
  const tree = parseDraft(text);
  visit(tree, 'html', (_, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return index;
  });
  const rows = partsOf(tree).map((node) => renderBlock(node, page));
  const title = `${report.draft.replace(/^.*[/\\]/, '')}: evidence`;
  const html = toHtml(
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        h('style', DRAFT_STYLE),
      ]),
      h('body', [renderHead(report), h('main', rows)]),
    ]),
  );
  return `<!doctype html>\n${html}\n`;
}
