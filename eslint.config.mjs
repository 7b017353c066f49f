import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import reasons from './.ci/lint-reasons.mjs';

const typed = ['**/*.{ts,tsx}'];
const markup = ['**/*.{tsx,astro}'];

/** What the Content Security Policy blocks, and what must not be in a practice field. */
const bannedMarkup = [
  {
    selector: ":matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)[name.name='style']",
    message: 'The Content Security Policy blocks style attributes: use a class.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Render text, or build the elements.',
  },
  {
    selector: "JSXAttribute[name.name='type'][value.value='password']",
    message: 'Password managers must not be invited: use a text field that masks what it shows.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='client'][name.name.name='only']",
    message: 'The first screen is in the HTML: no client:only.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='is'][name.name.name='inline']",
    message: 'The Content Security Policy blocks inline scripts and styles.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='define'][name.name.name='vars']",
    message: 'define:vars writes inline scripts and style attributes, which the Content Security Policy blocks.',
  },
];

const bannedInAstro = [
  ...bannedMarkup,
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/]',
    message: 'The Content Security Policy blocks inline handlers: add a listener in a script.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.elsewhere/', '.astro/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  { files: typed, extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked] },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // A test that takes the first of a list fails by itself where the list is empty.
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  {
    files: ['**/*.mjs'],
    // TypeScript checks these files too (checkJs), and knows the names of the platform.
    rules: { 'no-undef': 'off' },
  },

  { files: ['src/ui/**/*.tsx'], extends: [a11y.configs.strict] },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': { rules: hooks.rules } },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended, astro.configs['jsx-a11y-strict']] },
  {
    // The types of an Astro file are checked by `astro check`, which knows what the compiler makes of it.
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', '@typescript-eslint/no-explicit-any': 'error' },
  },
  { files: markup, rules: { 'no-restricted-syntax': ['error', ...bannedMarkup] } },
  { files: ['**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...bannedInAstro] } },

  { plugins: { reasons }, rules: { 'reasons/reason-for-disable': 'error', eqeqeq: 'error' } },
);
