/**
 * The commands that read and answer at once, bundled with the packages they stand on: Node takes a millisecond for each of their
 * 500 modules, and a bundle is a handful. The package brings its own (`npm run prepack`); a checkout keeps one for as long as no
 * source of it changes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const BUNDLED = ['check', 'facts', 'compare'];
/** Installed or not, as the reader of a format asks for them. */
const OPTIONAL = /^(?:linkedom|mammoth|postal-mime|pdfjs-dist)(?:\/|$)/;

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(CHECKOUT, 'node_modules/.cache/commands');
const INPUTS = join(KEPT, 'inputs.json');

/** Modules that look for files beside themselves find them from the folder of the bundle. @param {string} folder */
const ownAddresses = (folder) => ({
  name: 'own-addresses',
  transform(code, id) {
    if (!code.includes('import.meta.url') || id.includes('node_modules')) return null;
    const address = JSON.stringify(relative(folder, id).replaceAll('\\', '/'));
    return code.replaceAll('import.meta.url', `new URL(${address}, import.meta.url).href`);
  },
});

/**
 * Bundles modules, by the name of their command, into a folder; gives the files that went in.
 * @param {Record<string, string>} modules
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function bundleCommands(modules, folder) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: modules,
    platform: 'node',
    external: OPTIONAL,
    plugins: [ownAddresses(folder)],
  });
  const { output } = await bundle.write({
    dir: folder,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** Changes with any of the files; null where one is missing. */
function stateOf(files) {
  try {
    const states = files.map((file) => {
      const { mtimeMs, size } = statSync(join(CHECKOUT, file));
      return [file, mtimeMs, size];
    });
    return createHash('sha256').update(JSON.stringify(states)).digest('hex').slice(0, 16);
  } catch {
    return null;
  }
}

function keptState() {
  try {
    return stateOf(JSON.parse(readFileSync(INPUTS, 'utf8')));
  } catch {
    return null;
  }
}

/** Bundles into a folder of its own and swaps it in: other processes may do the same. */
async function renew() {
  const fresh = join(KEPT, String(process.pid));
  mkdirSync(fresh, { recursive: true });
  const modules = BUNDLED.map((name) => [name, join(CHECKOUT, `scripts/${name}.ts`)]);
  const files = await bundleCommands(Object.fromEntries(modules), fresh);
  const own = files.filter((file) => file.startsWith(CHECKOUT) && !file.includes('node_modules'));
  const inputs = [...own.map((file) => relative(CHECKOUT, file)), 'package-lock.json'];
  const state = stateOf(inputs);
  rmSync(join(KEPT, state), { recursive: true, force: true });
  renameSync(fresh, join(KEPT, state));
  writeFileSync(`${INPUTS}.${process.pid}`, JSON.stringify(inputs));
  renameSync(`${INPUTS}.${process.pid}`, INPUTS);
  return state;
}

/** Address of a command's bundle in the checkout, made anew where a source has changed; null where there is none. */
export async function bundledInCheckout(name) {
  if (!BUNDLED.includes(name)) return null;
  const find = (state) => {
    const file = join(KEPT, state ?? '', `${name}.mjs`);
    return state !== null && statSync(file, { throwIfNoEntry: false }) ? file : null;
  };
  try {
    const file = find(keptState()) ?? find(await renew());
    return file && pathToFileURL(file).href;
  } catch {
    // A checkout that may not be written runs from its sources, only slower.
    return null;
  }
}
