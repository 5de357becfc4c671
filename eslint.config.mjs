// Style is prettier's business; this file holds what a compiler does not see, and the walls between the folders.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files may not import modules that match the patterns, or the expression. */
const wall = (files, modules, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ ...(Array.isArray(modules) ? { group: modules } : { regex: modules.source }), message }] },
    ],
  },
});

const vscode = ['vscode', 'vscode-*'];
const nodeModules = ['node:*', 'fs', 'path', 'os', 'url', 'util', 'child_process', 'worker_threads'];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', '.vscode-test/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*/src/browser.ts'], defaultProject: 'tsconfig.browser.json' },
      },
    },
    rules: {
      eqeqeq: 'error',
      // An interface may ask for a promise from who has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', performance: 'readonly', process: 'readonly', setInterval: 'readonly' },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['server/src/core/**'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process', 'document', 'window'] },
  },
  wall(
    ['server/src/core/**'],
    [...vscode, ...nodeModules, '**/lsp/**', '**/cli/**', '**/client/**'],
    'core is pure: it imports nothing outside core.',
  ),
  wall(
    ['server/src/{lsp,cli}/**', 'server/src/*.ts'],
    ['vscode', 'vscode-languageclient*', '**/client/**'],
    'The server runs without VS Code.',
  ),
  {
    files: ['server/src/lsp/**'],
    ignores: ['server/src/lsp/library.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'vscode-languageserver', allowTypeImports: true, message: 'Values come from library.ts.' }] },
      ],
    },
  },
  // What it may import are types, of which nothing is left when it runs; see test/unit/project/boundaries.test.ts.
  wall(['client/**'], /\/server\/(?!src\/lsp\/protocol$)|\/core\//, 'The client knows nothing about reports.'),
);
