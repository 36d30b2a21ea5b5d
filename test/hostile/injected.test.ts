import { expect, it } from 'vitest';
import { injectedIn } from './injected.ts';

it.each([
  ['<p>a &lt;script&gt; of words</p>', []],
  ['<script src="./evidence.js"></script><script type="application/ld+json">{}</script>', []],
  ['<a href="./a.html">a</a><a href="https://a.example/?q=javascript:x">b</a>', []],
  ['<img src="data:image/svg+xml,%3Csvg/%3E" alt="a">', []],
  ['<a href="data:image/svg+xml,x">a</a>', ['<a href="data:image/svg+xml,x">']],
  ['<script>alert(1)</script>', ['<script>']],
  ['<script src="//evil.example/x.js"></script>', ['<script>']],
  ['<svg><image onload="x()"/></svg>', ['<image onload="x()">']],
  ['<a href=" java\nscript:x">a</a>', ['<a href=" java\nscript:x">']],
  ['<a href="&#1;javascript:x">a</a>', ['<a href="\u0001javascript:x">']],
  ['<template><iframe></iframe></template>', ['<iframe>']],
  ['<meta http-equiv="refresh" content="0">', ['<meta http-equiv="refresh">']],
])('finds in %s what is not of the templates', (html, found) => {
  expect(injectedIn(html)).toEqual(found);
});
