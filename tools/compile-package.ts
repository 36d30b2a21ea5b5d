/**
 * `npm run prepack`: what the package holds of the generator, in `lib/`. TypeScript is compiled, with types; Astro's pages, layouts and
 * components stay as they are, but for the names of the modules that they import; data, styles and templates are copied. What the lock
 * file installs stands in sbom.cdx.json (CycloneDX 1.5). The short commands are bundled besides.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { BUNDLED, bundleCommands } from './bundle-commands.mjs';

const LIB = 'lib';
const ASTRO = /\.(?:astro|mdx)$/;
const COPIED = 'src/**/*.{astro,mdx,css,json,txt,ttf,typ,LICENSE}';

/** `from '../model/fact.ts'` → `from '../model/fact.js'` */
const importsCompiled = (source: string): string =>
  source.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'");

function copy(file: string): void {
  const target = join(LIB, file);
  mkdirSync(dirname(target), { recursive: true });
  if (ASTRO.test(file)) writeFileSync(target, importsCompiled(readFileSync(file, 'utf8')));
  else cpSync(file, target);
}

rmSync(LIB, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.package.json'], {
  stdio: 'inherit',
});
globSync(COPIED).forEach(copy);
/** The audit comes with a checkout only. */
rmSync(join(LIB, 'test'), { recursive: true, force: true });
/** With the packages that are bundled come their licences. */
const COMMANDS = join(LIB, 'commands');
const modules = BUNDLED.map((name) => [name, resolve(LIB, `scripts/${name}.js`)] as const);
const bundled = await bundleCommands(Object.fromEntries(modules), resolve(COMMANDS));
const packages = new Set(
  bundled.flatMap((file) => /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file)?.[0] ?? []),
);
const licences = [...packages]
  .sort()
  .flatMap((folder) =>
    globSync('{LICEN[CS]E,licen[cs]e}*', { cwd: folder }).map(
      (name) =>
        `${relative('node_modules', folder)}\n\n${readFileSync(join(folder, name), 'utf8').trim()}\n`,
    ),
  );
writeFileSync(join(COMMANDS, 'LICENCES.txt'), licences.join('\n\n'));
/** Astro takes every file of its pages for a page. */
globSync(`${LIB}/src/pages/**/*.d.ts`).forEach((file) => rmSync(file));
cpSync('public', join(LIB, 'public'), { recursive: true });

const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error('npm run prepack runs this');
// Without --omit: npm then leaves out what developers' packages need as well
const OF_LOCK = ['--package-lock-only', '--workspaces=false'];
const bill = execFileSync(
  process.execPath,
  [npm, 'sbom', ...OF_LOCK, '--sbom-format', 'cyclonedx'],
  { maxBuffer: 2 ** 26 },
);
writeFileSync('sbom.cdx.json', bill);
