/** `site` is where the dossier is published, `path` a page in it, `/timeline.html`; the first page has the address of the site. */
export const wholeAddress = (path: string, site: string): string =>
  new URL(path.slice(1).replace(/^index\.html$/, ''), site.replace(/\/?$/, '/')).href;

/** Of the site on its host, `/a/b/`. */
export const basePath = (site: string): string => new URL(wholeAddress('/', site)).pathname;
