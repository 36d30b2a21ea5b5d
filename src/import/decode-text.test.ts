import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from './decode-text.ts';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const western = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('text of an unknown encoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Café, 5 €')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFCafé, 5 €')],
    ['UTF-16 with a mark', utf16('\uFEFFCafé, 5 €', false)],
    ['UTF-16 of the other order', utf16('\uFEFFCafé, 5 €', true)],
    ['UTF-16 without a mark', utf16('Café, 5 € for the dockers', false)],
  ])('is read as %s', (_, bytes) => {
    expect(decodeText(bytes)).toContain('Café, 5 €');
  });

  it('is read as Windows-1252 where what is beyond ASCII is Western', () => {
    expect(decodeText(western('The caf\xe9 said it \x93would not pay\x94.'))).toBe(
      'The café said it “would not pay”.',
    );
  });

  it('is refused where it is none of these', () => {
    expect(() =>
      decodeText(new Uint8Array(Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0', 'latin1'))),
    ).toThrow('encoding');
  });
});

describe('a page', () => {
  it('is read in the encoding that it names', () => {
    expect(
      decodeHtml(western('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2')),
    ).toContain('Привет');
  });

  it('is read as UTF-8 where it is that, whatever it names', () => {
    expect(decodeHtml(new TextEncoder().encode('<meta charset="latin1"><p>Café'))).toContain(
      'Café',
    );
  });
});
