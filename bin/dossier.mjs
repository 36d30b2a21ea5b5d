#!/usr/bin/env node
// Plain JavaScript that an old Node still parses: nothing else is imported before its version was looked at.
import { existsSync } from 'fs';

const SOURCES = new URL('../scripts/main.ts', import.meta.url);
const isCheckout = existsSync(SOURCES);
/** In a checkout TypeScript runs as it is. */
const MINIMUM = isCheckout ? [22, 18] : [22, 12];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  process.stderr.write(
    `dossier needs Node ${MINIMUM.join('.')} or newer, and this is Node ${process.versions.node}: ` +
      (isCheckout
        ? 'npm run NAME takes the one that npm ci has installed.\n'
        : 'install a newer one from https://nodejs.org.\n'),
  );
  process.exitCode = 1;
} else {
  start();
}

async function start() {
  const { enableCompileCache } = await import('module');
  if (enableCompileCache) enableCompileCache();
  if (isCheckout) await import('../tools/strip-types.mjs');
  await import(isCheckout ? SOURCES.href : new URL('../lib/scripts/main.js', import.meta.url).href);
}
