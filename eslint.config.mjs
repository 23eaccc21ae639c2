import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { ROOMS } from './.rooms.mjs';

/** A sheet has cells enough that they are more arguments than a stack holds. */
const NO_SPREAD_EXTREMES = {
  selector:
    'CallExpression[callee.object.name="Math"][callee.property.name=/^(?:min|max)$/] > SpreadElement.arguments',
  message: 'Not each number as an argument: take least or greatest of src/grid/extremes.ts.',
};

const NO_SPREAD_PUSH = {
  selector: 'CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement.arguments',
  message: 'Not each item as an argument: push them one by one.',
};

/** In the room that speaks to Excel each sync is a way there and back. */
const NO_SYNC_IN_LOOP = {
  selector:
    ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name="sync"]',
  message: 'No sync in a loop: ask for all at once, or in chunks one after another (chunks.ts).',
};

/** What a room must not name. One entry a room, since of two entries with the same rule the later one alone holds. */
const roomRules = ([name, { globals, isPure }]) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': [
      'error',
      NO_SPREAD_EXTREMES,
      NO_SPREAD_PUSH,
      ...(name === 'places/excel' ? [NO_SYNC_IN_LOOP] : []),
    ],
    'no-restricted-properties': isPure
      ? ['error', { property: 'toLocaleString' }, { property: 'localeCompare' }]
      : 'off',
  },
});

export default ts.config(
  { ignores: ['.stryker/', 'dist/', 'coverage/', 'test/fixtures/'] },
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
        project: './.tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', 250],
    },
  },
  ...Object.entries(ROOMS).map(roomRules),
  { files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  {
    // Univer's enumerations by their numbers, each held against its type by the compiler; and fields that Univer has
    // given up and still asks for.
    files: ['src/places/browser/univer-{enums,defaults}.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines': 'off' } },
);
