/** What the Tab key reaches on a page, and whether the reader sees where it is. */
import type { Page } from 'playwright-core';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

interface Stop {
  /** Of all that could take the focus, counted from 0. */
  index: number;
  name: string;
  isSeen: boolean;
}

/** Links, buttons and fields that are drawn and not taken out of the order; each gets its number as an attribute. */
const countFocusable = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility() && element.tabIndex >= 0,
    );
    all.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    return all.length;
  }, FOCUSABLE);

const readStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = `${element.tagName} ${element.getAttribute('href') ?? element.textContent.trim().slice(0, 40)}`;
    return {
      index: Number(element.getAttribute('data-stop') ?? -1),
      name,
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    };
  });

/** Presses Tab as often as there are things to reach. */
export async function walkByKeyboard(page: Page): Promise<{ missed: number[]; unseen: string[] }> {
  const count = await countFocusable(page);
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < count; pressed++) {
    await page.keyboard.press('Tab');
    stops.push(await readStop(page));
  }
  const reached = new Set(stops.map(({ index }) => index));
  return {
    missed: Array.from({ length: count }, (_, index) => index).filter(
      (index) => !reached.has(index),
    ),
    unseen: stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
  };
}
