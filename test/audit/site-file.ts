/** A file of the built site that prints particulars. */
export interface SiteFile {
  /** In the site, with slashes. */
  path: string;
  text: string;
}
