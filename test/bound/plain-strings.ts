/**
 * What must not compile: plain strings where something is printed. `bound.test.ts` reads this file without its comments and expects an
 * error at each line below one.
 */
import type { Bound } from '../../src/edition/bind.ts';
import { own } from '../../src/edition/bind.ts';
import { compose, type Furniture, say } from '../../src/furniture/index.ts';
import type { Statement } from '../../src/edition/comparison.ts';
import type { Line } from '../../src/edition/line.ts';
import type { PrintQuestion } from '../../src/render/typst/print-data.ts';
import type { PrintText } from '../../src/render/typst/printed.ts';
import type { DataTable } from '../../src/views/text/table.ts';
import { setText } from '../../src/views/text/text-block.ts';

const title = `Sources: ${2}`;

/* A drawing sets lines of bound texts. */
// @ts-expect-error -- a plain string is not bound
setText([{ words: title }], 12);
// @ts-expect-error -- a text without what it comes from is not bound
setText([{ words: { text: title } }], 12);
// @ts-expect-error -- nor is one that says itself what it comes from
setText([{ words: { text: title, of: { kind: 'scale' } } }], 12);

/* A table and a line take bound cells. */
// @ts-expect-error -- a plain string is not bound
export const table: DataTable = { caption: title, header: [own('Sources', 'en')], rows: [] };
// @ts-expect-error -- a plain string is no run
export const line: Line = [title];

/* Components take what the edition holds. */
// @ts-expect-error -- a plain string is not bound
export const value: Statement['value'] = title;
// @ts-expect-error -- the generator's own words stand in the table of furniture
export const words: Bound = own(title, 'en');

/* Paper takes bound texts too. */
// @ts-expect-error -- a plain string is not bound
export const asked: PrintQuestion<PrintText>['text'] = title;

/* A table of words lacks none, and no message its slots. */
// @ts-expect-error -- a language with but one word is no language
export const lacking: Furniture = { and: 'og' };
// @ts-expect-error -- a message takes each of its slots
compose('citation', 'en', { authors: title });
// @ts-expect-error -- what is composed is no word
say('citation', 'en');
