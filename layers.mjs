/**
 * The layers of `src`, lowest first: a file may import from its own layer and from those below it. ESLint holds it
 * (`eslint.config.mjs`), in `.astro` files too.
 */
export const LAYERS = [
  'model',
  'furniture',
  'text',
  'browser',
  'import',
  'read',
  'mdx',
  'relate',
  'dossier',
  'check',
  'propose',
  'edition',
  'views',
  'render',
  'components',
  'layouts',
  'pages',
  'cli',
];

/** Layers whose files may name Astro; only these and the two configurations do. */
const ASTRO = new Set(['components', 'layouts', 'pages', 'cli']);
/** The only layer that touches the disk. */
const DISK = new Set(['cli']);
/** The one exception: the lists of words are data, and lie beside the file that reads them. */
const LEXICON = /(?:^|\/)src\/text\/lexicon\//;

const layerOf = (path) => path.match(/(?:^|\/)src\/([^/]+)\//)?.[1];

/** Why `file`, of `layer`, may not import `source`, which a relative path resolves to `target`; null where it may. */
export function refusal(layer, source, target, file = '') {
  if (/^astro($|:|\/)|^@astrojs\//.test(source))
    return ASTRO.has(layer) ? null : `Only ${[...ASTRO].join(', ')} know Astro.`;
  if (/^(node:)?fs(\/|$)/.test(source))
    return DISK.has(layer) || LEXICON.test(file)
      ? null
      : 'Only scripts, tools, src/cli and the lexicon touch the disk.';
  if (!source.startsWith('.')) return null;
  if (/(^|\/)(scripts|tools|test)\//.test(target))
    return 'src imports nothing from scripts, tools and test.';
  const other = layerOf(target);
  if (other === undefined || LAYERS.indexOf(other) <= LAYERS.indexOf(layer)) return null;
  return `src/${layer} stands below src/${other}: imports point one way, ${LAYERS.join(' ← ')}.`;
}

/** The ESLint rule. */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const layer = layerOf(file);
    if (!layer || /\.test\.ts$/.test(file)) return {};
    const judge = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const { value } = node.source;
      const target = value.startsWith('.') ? new URL(value, `file://${file}`).pathname : value;
      const message = LAYERS.includes(layer)
        ? refusal(layer, value, target, file)
        : `src/${layer} is no layer: see layers.mjs.`;
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
    };
  },
};
