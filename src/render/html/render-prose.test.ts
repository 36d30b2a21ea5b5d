import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/print/fixture.ts';
import { buildOutline } from '../../edition/outline.ts';
import { createProseRenderer } from './render-prose.ts';

const render = createProseRenderer(dossier);
const html = buildOutline(dossier)
  .map(({ blocks }) => toHtml(render(blocks)))
  .join('');
const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value]) => value!);

describe('prose of the briefing', () => {
  it('calls up a note from each number, and every note that is called is there once', () => {
    const called = new Set(all(/popovertarget="(note-[^"]+)"/g));
    const notes = all(/class="notes__note" id="([^"]+)" popover/g);
    expect(called.size).toBeGreaterThan(5);
    expect(notes.toSorted()).toEqual([...called].toSorted());
  });

  it('leads back from each note to where its number stands', () => {
    const ids = new Set(all(/ id="([^"]+)"/g));
    for (const target of all(/class="notes__number"[^>]* href="#([^"]+)"/g))
      expect(ids).toContain(target);
  });

  it('calls up a sheet of every judgement, and has one of each', () => {
    expect(all(/popovertarget="(cite-[^"]+)">Cite/g)).toEqual(all(/class="sheet" id="([^"]+)"/g));
    expect(all(/class="sheet" id="([^"]+)"/g).length).toBeGreaterThan(0);
  });

  it('gives no two elements one id', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives each block a permalink to itself', () => {
    const blocks = all(/class="(?:block|item)" id="([^"]+)"/g);
    expect(blocks.length).toBeGreaterThan(5);
    expect(all(/class="permalink" href="#([^"]+)"/g)).toEqual(blocks);
  });

  it('shows the sentence around a quotation, and what a further report prints beside our note of it', () => {
    expect(html).toMatch(
      /<span class="notes__words"[^>]*>Quay called the old rules “a fence in the sea”/,
    );
    expect(html).toMatch(
      /\(The Log ¶2\)<\/a> <span[^>]*>The first joint licence was issued in May 2031\.<\/span> As printed: <span[^>]*>“first licence/,
    );
  });

  it('leads from a mere name to where it stands, without a note', () => {
    expect(html).toMatch(/says <a class="cited" href="[^"]+#ada-quay">Ada Quay<\/a>, who/);
  });

  it('sets the author’s headings below the section’s own', () => {
    expect(html).toContain('<h3>Who was in the room</h3>');
  });
});
