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

/** Address of the bundle of a command, or null: then its modules are loaded one by one. A trace names lines of the sources. */
async function bundleOf(command) {
  if (process.env.DOSSIER_DEBUG || !/^[a-z]+$/.test(command)) return null;
  if (isCheckout) return (await import('../tools/bundle-commands.mjs')).bundledInCheckout(command);
  const packed = new URL(`../lib/commands/${command}.mjs`, import.meta.url);
  return existsSync(packed) ? packed.href : null;
}

/**
 * Most functions have done their work before their optimised code is there, which takes up to a third of the whole time; what is called ten
 * times as often as V8 asks for is still optimised.
 */
async function optimiseLate() {
  const { setFlagsFromString } = await import('v8');
  setFlagsFromString('--invocation-count-for-turbofan=30000');
}

async function start() {
  const { enableCompileCache } = await import('module');
  if (enableCompileCache) enableCompileCache();
  await optimiseLate();
  const bundle = await bundleOf(process.argv[2] || '');
  if (bundle) {
    process.argv.splice(2, 1);
    return import(bundle);
  }
  if (isCheckout) await import('../tools/strip-types.mjs');
  return import(
    isCheckout ? SOURCES.href : new URL('../lib/scripts/main.js', import.meta.url).href
  );
}
