import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const MARKUP =
  'Markup is made by Lit templates or DOM calls: the CSP is strict and Trusted Types are on.';
const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: MARKUP,
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|styleMap)$/]',
    message: MARKUP,
  },
  { selector: "NewExpression[callee.name='DOMParser']", message: MARKUP },
  {
    selector:
      "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/(\\sstyle=|<style)/]",
    message: 'Styles go into static styles: inline ones break the CSP.',
  },
];
const oneSpeaker = {
  selector: 'Identifier[name=/^(speechSynthesis|SpeechSynthesisUtterance)$/]',
  message: 'Only src/speech/web-speech/ touches speechSynthesis.',
};

export default ts.config(
  { ignores: ['dist/', '.build/', '.data/', 'src/locales/generated/'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  wc['flat/recommended'],
  lit['flat/recommended'],
  {
    files: ['components/**/*.ts', 'src/**/*.ts', 'public/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...noMarkup, oneSpeaker],
    },
  },
  {
    files: ['src/speech/web-speech/**'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkup] },
  },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts', 'a11y-tests/**', 'bench/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
