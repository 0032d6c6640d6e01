import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const hostGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/hosts/office may speak to Office.',
}));
const browserGlobals = ['window', 'document', 'localStorage'].map((name) => ({
  name,
  message: 'The core and the hosts for files know no browser.',
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-template-curly-in-string': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
    },
  },
  {
    files: [
      'src/core/**/*.ts',
      'src/locales/**/*.ts',
      'src/report/**/*.ts',
      'src/hosts/xlsx/**/*.ts',
      'src/hosts/memory/**/*.ts',
      'src/hosts/docx/**/*.ts',
      'src/package/**/*.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...hostGlobals, ...browserGlobals, 'process'] },
  },
  {
    files: ['src/hosts/office/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/ui/**/*.tsx', 'src/ui/**/*.ts', 'src/apps/**/*.tsx', 'src/apps/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/fast-check.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'test/support/fast-check.ts gives it with a fixed seed.' },
      ],
    },
  },
  {
    // What a bundler hands over as text is a default export, whatever it is.
    files: ['src/**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['src/report/html/page/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['document', 'location', 'addEventListener', 'setTimeout', 'print'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js', 'scripts/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
