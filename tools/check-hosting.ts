/**
 * A built site where it is hosted: usage, check-hosting.ts SITE... Follows every link and anchor in its files, and names those that some hosts don't
 * keep: that begin with "_" (GitHub Pages), that differ only in capitals or in how letters are composed (disks of macOS and Windows), or hold what
 * Windows has no file of. Exit 1 where something is found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from '../test/browser/links.ts';

const NO_WINDOWS_NAME = /[<>:"|?*\\]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** The longest path that Windows opens without being asked, less a folder to unpack into. */
const LONGEST = 180;

for (const site of process.argv.slice(2)) {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name).slice(site.replace(/\/$/, '').length + 1))
    .sort();
  const pages = paths.filter((path) => path.endsWith('.html'));
  const alike = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  const found = [
    // What `404.html` links to begins at the root of the host.
    ...brokenLinks(
      site,
      pages.filter((path) => path !== '404.html'),
    ).map((link) => `broken ${link}`),
    ...paths.filter((path) => /(?:^|\/)_/.test(path)).map((path) => `underscore ${path}`),
    ...[...alike.values()]
      .filter(({ length }) => length > 1)
      .map((same) => `alike ${same.join(' ')}`),
    ...paths
      .filter(
        (path) =>
          path.length > LONGEST || path.split('/').some((name) => NO_WINDOWS_NAME.test(name)),
      )
      .map((path) => `no Windows name ${path}`),
  ];
  const links = pages
    .map((page) => readFileSync(join(site, page), 'utf8').split(/ (?:href|src)="/).length - 1)
    .reduce((sum, count) => sum + count, 0);
  for (const line of found) console.log(`${site}: ${line}`);
  console.log(`${site}: ${pages.length} pages, ${links} links, ${found.length} found`);
  if (found.length > 0) process.exitCode = 1;
}
