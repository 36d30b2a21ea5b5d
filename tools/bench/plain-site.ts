/** The same texts as a plain Astro site, an MDX page each: what building them costs without anything of ours. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const FILES: Record<string, string> = {
  'package.json': '{"type":"module"}',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
const articles = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/articles' }),
  schema: z.object({ title: z.string() }),
});
export const collections = { articles };`,
  'src/pages/a/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((e) => ({ params: { id: e.id }, props: { e } }));
}
const { e } = Astro.props;
const { Content } = await render(e);
---
<html><body><h1>{e.data.title}</h1><Content/></body></html>`,
};

/** Made for `npx astro build` in the folder. */
export async function writePlainSite(folder: string, sources: string): Promise<void> {
  for (const name of ['src/pages/a', 'src/content/articles'])
    await mkdir(join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
  await symlink(MODULES, join(folder, 'node_modules'), 'junction');
  for (const name of await readdir(sources)) {
    const title = name.replace(/\.\w+$/, '');
    const text = (await readFile(join(sources, name), 'utf8')).replaceAll(/[{<]/g, '');
    const file = join(folder, 'src/content/articles', `${title}.mdx`);
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`);
  }
}
