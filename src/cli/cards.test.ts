import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { cardsOf } from '../render/cards/card.ts';
import { type Cards, drawCards } from './cards.ts';

const dossier = mediumDossier();
const published = { ...dossier, settings: { ...dossier.settings, site: 'https://host.example/' } };

describe('the pictures of the cards', () => {
  let caches: string[];
  let cards: Cards;
  beforeAll(async () => {
    caches = [
      await mkdtemp(join(tmpdir(), 'dossier-cards-')),
      await mkdtemp(join(tmpdir(), 'dossier-cards-')),
    ];
    cards = await drawCards(published, join('no', 'fonts'), caches[0] ?? '');
  }, 120_000);
  afterAll(async () => {
    for (const cache of caches) await rm(cache, { recursive: true });
  });

  it('are all there, of the size that others show', async () => {
    expect([...cards.keys()]).toEqual(cardsOf(published).map(({ id }) => id));
    for (const png of cards.values())
      expect(await sharp(png).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
  });

  it('are the same from run to run, whatever was kept', async () => {
    for (const cache of caches)
      expect(await drawCards(published, join('no', 'fonts'), cache)).toEqual(cards);
  }, 120_000);

  it('are the briefing’s alone where no page can name them', async () => {
    const cards = await drawCards(dossier, join('no', 'fonts'), caches[0] ?? '');
    expect([...cards.keys()]).toEqual(['briefing']);
  });
});
