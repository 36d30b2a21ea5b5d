import { expect, it } from 'vitest';
import { isSafeLink, webAddressSchema } from './web-address.ts';

it.each([
  ['https://example.org/a?b#c', true],
  ['http://localhost:4321/', true],
  ['javascript:alert(1)', false],
  ['JavaScript://example.org/%0aalert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['file:///etc/passwd', false],
  ['example.org', false],
])('an address of a source %s: %s', (address, accepted) => {
  expect(webAddressSchema.safeParse(address).success).toBe(accepted);
});

it.each([
  ['sources/a.html#p2', true],
  ['/about.html', true],
  ['#timeline', true],
  ['', true],
  ['mailto:desk@example.org', true],
  ['https://example.org', true],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['vbscript:x', false],
  ['//example.org', false],
  ['/\\example.org', false],
])('a link to %j is safe: %s', (address, safe) => {
  expect(isSafeLink(address)).toBe(safe);
});
