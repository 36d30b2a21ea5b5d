/**
 * The layers of `src`, lowest first; a file may import from its own layer and from those before it.
 * schemas ← article ← extract ← mdx ← facts ← views, exports, print ← components ← layouts ← pages
 */
const layers = [
  'schemas',
  'article',
  'extract',
  'mdx',
  'facts',
  'views|exports|print',
  'components',
  'layouts',
  'pages',
];
const above = (index) => layers.slice(index + 1).join('|');

const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `no-upward-import-from-${layer.replaceAll('|', '-')}`,
  comment: 'Imports point one way: see CONTRIBUTING.md.',
  severity: 'error',
  from: { path: `^src/(${layer})/` },
  to: { path: `^src/(${above(index)})/` },
}));

export default {
  forbidden: [
    ...upward,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'views-exports-and-print-stand-apart',
      severity: 'error',
      from: { path: '^src/(exports)/' },
      to: { path: '^src/(print)/' },
    },
    {
      name: 'only-pages-know-astro',
      comment: 'src/pages, the layouts and components they use, and src/content.config.ts.',
      severity: 'error',
      from: { path: '^src/(schemas|article|extract|mdx|facts|views|exports|print)/' },
      to: { path: 'node_modules/astro/|^astro' },
    },
    {
      name: 'only-scripts-touch-the-disk',
      comment: 'The core is pure; scripts and the content loader read and write.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.ts$', '^src/content\\.config\\.ts$'] },
      to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'src-never-imports-scripts',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/content\\.config\\.ts$', '\\.test\\.ts$'] },
      to: { path: '^scripts/' },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The types of syntax trees have no package of their own at run time.',
      severity: 'error',
      from: { pathNot: '\\.astro$' },
      to: {
        couldNotResolve: true,
        pathNot: '^(astro:|mdast$|hast$|unist$|estree$|geojson$|topojson-specification$)',
      },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: {
        path: '^(src|scripts)/',
        pathNot: ['\\.test\\.ts$', '^scripts/(test|measure|gallery)', '^src/views/gallery/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist', '^\\.astro'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
