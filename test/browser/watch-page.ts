/** What goes wrong while a page is open: errors in the console, refused content, failed requests, requests to other hosts. */
import type { Page } from 'playwright-core';

const LEFT_BEFORE_IT_CAME = 'net::ERR_ABORTED';

export function watchPage(page: Page, home: string): string[] {
  const troubles: string[] = [];
  const add = (what: string): void => void troubles.push(`${page.url()}: ${what}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      add(message.text());
  });
  page.on('pageerror', (error) => add(error.message));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== LEFT_BEFORE_IT_CAME) add(`failed: ${request.url()}`);
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
