/**
 * In a checkout TypeScript runs as it is, and Node strips the types of every module anew at every start, a third of what a short
 * command takes. Here what is left is kept, by the hash of the source. The package holds it compiled and needs none of this.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = new URL('..', import.meta.url).href;
const KEPT = fileURLToPath(new URL(`node_modules/.cache/stripped-${process.version}`, CHECKOUT));

/** Node announces the function as experimental, though its own loader uses the same. */
function strip(text) {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Other processes may write the same file: each is swapped in whole. */
function keep(file, source) {
  try {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, source);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A checkout that may not be written works as before, only slower.
  }
}

function stripped(text) {
  const file = join(KEPT, `${createHash('sha256').update(text).digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const source = strip(text);
    keep(file, source);
    return source;
  }
}

registerHooks({
  load(url, context, next) {
    const isOurs = url.startsWith(CHECKOUT) && /^[^?]*\.ts$/.test(url);
    if (!isOurs || url.includes('/node_modules/')) return next(url, context);
    const source = stripped(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
