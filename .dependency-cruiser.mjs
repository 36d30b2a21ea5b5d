/** What ESLint does not see: cycles, imports of nothing, and packages that an installed Dossier lacks. Layers: layers.mjs. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      comment: 'The types of syntax trees have no package of their own at run time.',
      severity: 'error',
      from: { pathNot: '\\.astro$' },
      to: {
        couldNotResolve: true,
        pathNot:
          '^(astro:|@stryker-mutator/|mdast$|hast$|unist$|estree$|geojson$|topojson-specification$)',
      },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: ['\\.test\\.ts$', '^scripts/test'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
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
