import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { csvCell } from './csv.ts';
import { exportFactsCsv } from './facts-csv.ts';

describe('a cell of the table of facts', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-5 percent', "'-5 percent"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['we;=HYPERLINK(0);left', "we;'=HYPERLINK(0);left"],
    ['we; "+1', 'we; "\'+1'],
    ['one\n@two', "one\n'@two"],
    ['two; three', 'two; three'],
    ['46 ships', '46 ships'],
    ['a=b', 'a=b'],
    [-5, '-5'],
    [true, 'true'],
    [undefined, ''],
    [null, ''],
  ])('%j is written %j: no text of a source becomes a formula', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

it('has a row a fact under its header, and guards what a source says', () => {
  const dossier = dossierOf({
    'hill.txt': 'KIRUN, Ardania, May 6, 2031 (Hill Wire) - Prices moved by -5 percent.',
  });
  const [header = '', ...rows] = exportFactsCsv(dossier).text.trim().split('\n');
  expect(header.split(',').slice(0, 5)).toEqual(['id', 'kind', 'text', 'value', 'max']);
  expect(rows).toHaveLength(dossier.facts.length);
  expect(rows.find((row) => row.includes('quantity'))).toMatch(/,quantity,'-5 percent,-5,/);
});
