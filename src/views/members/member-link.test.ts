import { expect, it } from 'vitest';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { memberLink, nameLink } from './member-link.ts';

const member = mediumDossier().sets[0]?.members[0];

it('leads to the page of the name where there is one, else to the first fact that bears it', () => {
  if (!member) throw new Error('the set has no member');
  const articles = { articles: [] };
  expect(nameLink(member, articles)).toEqual(memberLink(member));
  const page = nameLink(member, { ...articles, pageOf: ({ id }) => `/places/${id}.html` });
  expect(page.words).toEqual(memberLink(member).words);
  expect(page.href).toBe(`/places/${member.facts[0]?.id}.html`);
});
