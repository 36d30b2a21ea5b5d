/** Who answers for the dossier, where nobody has said so yet: what was proposed stands in English in dossier.yaml, and in its language on the pages. */
import { say } from '../furniture/index.ts';
import type { Settings } from '../model/settings.ts';

export const PROPOSED_IMPRINT = {
  authors: [say('AuthorNotNamed', 'en')],
  contact: say('contactNotGiven', 'en'),
};

export function withImprintInItsLanguage(settings: Settings): Settings {
  const { edition, language } = settings;
  const [proposed] = PROPOSED_IMPRINT.authors;
  return {
    ...settings,
    edition: {
      ...edition,
      authors: edition.authors.map((author) =>
        author === proposed ? say('AuthorNotNamed', language) : author,
      ),
      contact:
        edition.contact === PROPOSED_IMPRINT.contact
          ? say('contactNotGiven', language)
          : edition.contact,
    },
  };
}

/** Whom the briefing is cited by. */
export const namedAuthors = ({
  edition,
  language,
}: Pick<Settings, 'edition' | 'language'>): string[] =>
  edition.authors.filter((author) => author !== say('AuthorNotNamed', language));
