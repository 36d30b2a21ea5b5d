/** Messages name commands as the user runs them: `npm run NAME -- …` in a checkout, `npx dossier NAME …` where the package is installed. */

/** In a checkout TypeScript runs as it is; the package holds it compiled. */
export const IS_CHECKOUT = import.meta.url.endsWith('.ts');

export const asInstalled = (text: string): string =>
  text.replace(/npm run (?:--silent )?([\w-]+)(\s*)(?:-- )?/g, 'npx dossier $1$2');

/** `text` names commands as in a checkout. */
export const asCalled = (text: string): string => (IS_CHECKOUT ? text : asInstalled(text));
