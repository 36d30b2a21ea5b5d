/** What goes wrong while a page is open: errors in the console, refused content, failed requests, requests to other hosts. */
import type { Page } from 'playwright-core';

const LEFT_BEFORE_IT_CAME = 'net::ERR_ABORTED';
const REFUSED = 'net::ERR_FAILED';
/** Chromium loads the fonts of a page on disk, but refuses to preload them; a font that is missing fails with another error. */
const isFontOnDisk = (url: string): boolean => /^file:.*\.woff2$/.test(url);
const isRefusedPreload = (text: string, url: string): boolean =>
  text.startsWith("Access to font at 'file:") || (text.includes(REFUSED) && isFontOnDisk(url));

export function watchPage(page: Page, home: string): string[] {
  const troubles: string[] = [];
  const add = (what: string): void => void troubles.push(`${page.url()}: ${what}`);
  page.on('console', (message) => {
    if (isRefusedPreload(message.text(), message.location().url)) return;
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      add(message.text());
  });
  page.on('pageerror', (error) => add(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== LEFT_BEFORE_IT_CAME && !isRefusedPreload(why, request.url()))
      add(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      add(`asks elsewhere: ${request.url()}`);
  });
  return troubles;
}
