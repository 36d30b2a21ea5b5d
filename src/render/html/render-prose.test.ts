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
    const called = new Set(all(/popovertarget="([^"]+)"/g));
    const notes = all(/class="notes__note" id="([^"]+)" popover/g);
    expect(called.size).toBeGreaterThan(5);
    expect(notes.toSorted()).toEqual([...called].toSorted());
  });

  it('leads back from each note to where its number stands', () => {
    const ids = new Set(all(/ id="([^"]+)"/g));
    for (const target of all(/class="notes__number"[^>]* href="#([^"]+)"/g))
      expect(ids).toContain(target);
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

  it('tells a digest and a further report from an outlet’s own words', () => {
    expect(html).toContain('<span class="notes__voice">our digest</span>');
    expect(html).toContain('<span class="note-tier">further report</span>');
    expect(html).toMatch(/quoting Ada Quay<\/span>.*“a fence in the sea”/s);
  });
});
