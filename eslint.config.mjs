import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './test/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{grid,documents,forms,rules,filling,narrative,report}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'window',
        'document',
        'console',
        'Date',
        'Intl',
        'fetch',
        'Buffer',
      ],
      'no-restricted-properties': ['error', { property: 'toLocaleString' }, { property: 'localeCompare' }],
    },
  },
  {
    // The one room that speaks to Excel; each sync is a way there and back.
    files: ['src/places/excel/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name="sync"]',
          message: 'No sync in a loop: ask for all at once, or in chunks one after another (chunks.ts).',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/places/excel/**', 'src/{grid,documents,forms,rules,report}/**'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
    },
  },
  { files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines': 'off' } },
);
