import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layersRule } from './layers.mjs';

/** Types are checked by `astro check`, cycles by dependency-cruiser; ESLint holds the layers and what neither sees. */
export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.dossier/', 'lib/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    plugins: { dossier: { rules: { layers: layersRule } } },
    rules: {
      'dossier/layers': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'eval', message: 'Content is data and is never evaluated.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 4],
      'no-console': 'error',
      'no-control-regex': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tools/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { complexity: ['error', 15], '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['scripts/**/*.ts', 'tools/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
