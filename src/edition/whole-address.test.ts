import { expect, it } from 'vitest';
import { basePath, wholeAddress } from './whole-address.ts';

it.each([
  ['/index.html', 'https://a.example', 'https://a.example/'],
  ['/index.html', 'https://a.example/b', 'https://a.example/b/'],
  ['/names/index.html', 'https://a.example/b/', 'https://a.example/b/names/index.html'],
  ['/timeline.html', 'https://a.example/b/', 'https://a.example/b/timeline.html'],
])('%s of %s is %s', (path, site, address) => {
  expect(wholeAddress(path, site)).toBe(address);
});

it.each([
  ['https://a.example', '/'],
  ['https://a.example/b', '/b/'],
  ['https://a.example/b%20c/', '/b%20c/'],
])('%s lies at %s of its host', (site, base) => {
  expect(basePath(site)).toBe(base);
});
