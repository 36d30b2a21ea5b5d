/** The cards say what the dossier says, each text by what it is bound to; each is a picture of its size. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckContext, createCheckContext } from '../../src/check/check-context.ts';
import type { Bound } from '../../src/edition/bind.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { AUDITED, refAttributes } from '../../src/edition/ref-attributes.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { RuleId } from '../../src/model/rules.ts';
import { type Card, cardFoot, cardPath, cardsOf } from '../../src/render/cards/card.ts';
import { CARD_SIZE } from '../../src/render/cards/set-cards.ts';
import { deriveBinding } from './derive-binding.ts';

const problem = (id: string, rule: RuleId, value: string, message: string): Problem => ({
  rule,
  file: cardPath(id).slice(1),
  value,
  message,
  severity: 'error',
});

function checkText({ text, of }: Bound, id: string, context: CheckContext): Problem[] {
  const kind = AUDITED.find((each) => each === of.kind);
  if (kind === undefined) return [];
  const refs = (refAttributes(of)['data-ref'] ?? '').split(' ').filter(Boolean);
  const found = deriveBinding({ kind, refs, text, line: 1, column: 1 }, context, new Set());
  return found ? [problem(id, found.rule, text, `"${text}": ${found.why}.`)] : [];
}

const textsOf = ({ kicker, title, lead, numbers }: Card): Bound[] => [
  kicker,
  ...title.map(({ words }) => words),
  ...(lead ? [lead] : []),
  ...numbers.flatMap(({ qualifier, figure, label }) => [
    ...(qualifier ? [qualifier] : []),
    figure,
    ...label.map(({ words }) => words),
  ]),
];

/** Width and height stand in the first chunk of a PNG. */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`;
}

function checkPicture(id: string, folder: string): Problem[] {
  const file = join(folder, cardPath(id));
  const size = existsSync(file) ? sizeOf(readFileSync(file)) : 'missing';
  const expected = `${CARD_SIZE.width} x ${CARD_SIZE.height}`;
  return size === expected
    ? []
    : [problem(id, 'output-is-made', size, `the card is ${size}, not ${expected}.`)];
}

export function checkCards(dossier: Dossier, folder: string): Problem[] {
  const context = createCheckContext(dossier);
  const foot = cardFoot(buildEdition(dossier)).map(({ words }) => words);
  const cards = dossier.settings.site ? cardsOf(dossier) : cardsOf(dossier).slice(0, 1);
  return cards.flatMap((card) => [
    ...checkPicture(card.id, folder),
    ...[...textsOf(card), ...foot].flatMap((text) => checkText(text, card.id, context)),
  ]);
}
