/**
 * Lint: what the compiler and the layer rules (.dependency-cruiser.cjs) cannot say. Every message tells what to do instead.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const MAX_VIEW_LINES = 250;

const office = {
  name: 'Office',
  message: 'Only src/adapters/outlook may say `Office`. Add what you need to a port in src/app/ports.ts and implement it there.',
};
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: `Only src/adapters/network may say \`${name}\`. Ask a port instead, so that tests and the privacy page know every request.`,
}));
const locale = {
  name: 'Intl',
  message: 'Core knows no language. Return a Message with values; src/locales formats them.',
};
const clock = [
  { name: 'performance', message: 'Core has no clock. Let the caller pass the moment in.' },
];

/** `window.x`, `globalThis.x` and `self.x` are the same globals by another road. */
const throughGlobal = (names, message) => ({
  selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${names})$/]`,
  message,
});
const syntaxEverywhere = [
  {
    selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
    message: 'A mail is never rendered as HTML. Give React the plain text.',
  },
  {
    selector: ':matches(Property[key.name="dangerouslySetInnerHTML"], Property[key.value="dangerouslySetInnerHTML"])',
    message: 'A mail is never rendered as HTML. Give React the plain text.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc|writeln)$/]',
    message: 'Nothing of a mail is ever inserted as HTML. Set textContent, or let React render the text.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    message: 'Nothing of a mail is ever inserted as HTML. Set textContent, or let React render the text.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals: it is data, and it narrows.' },
  { selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module (a file), not a namespace.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one thing has one name everywhere.' },
];
const syntaxOutsideOutlook = throughGlobal('Office', office.message);
const syntaxOutsideNetwork = [
  throughGlobal('fetch|XMLHttpRequest|WebSocket|EventSource', network[0].message),
  {
    selector: 'MemberExpression[object.name="navigator"][property.name="sendBeacon"]',
    message: 'Only src/adapters/network may send anything.',
  },
];
const syntaxInCore = [
  {
    selector: ':matches(NewExpression[callee.name="Date"][arguments.length!=1], CallExpression[callee.name="Date"])',
    message: 'Core has no clock and no time zone: `new Date(ms)` with one number is the only form that needs neither.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
    message: 'Core has no clock and no time zone. Let the caller pass the moment in; build one with Date.UTC.',
  },
  {
    selector: 'MemberExpression[property.name=/^(get|set)(Hours|Minutes|Seconds|Milliseconds|Day|Date|Month|FullYear)$/]',
    message: 'This reads the time zone of the machine. Use the UTC form.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
    message: 'This reads the language of the machine. Core returns data; src/locales formats it.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Core is the same every time. Let the caller pass what must vary.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'tools/bench/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-duplicate-case': 'error',
      'no-fallthrough': 'error',
      'no-unsafe-finally': 'error',
      'no-empty': 'error',
      'no-useless-escape': 'error',
      'no-misleading-character-class': 'error',
      'no-empty-character-class': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite', 'before', 'after'] }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', office, ...network],
      'no-restricted-syntax': ['error', ...syntaxEverywhere, syntaxOutsideOutlook, ...syntaxOutsideNetwork],
    },
  },
  {
    files: ['src/adapters/outlook/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-syntax': ['error', ...syntaxEverywhere, ...syntaxOutsideNetwork],
    },
  },
  {
    files: ['src/adapters/network/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', office],
      'no-restricted-syntax': ['error', ...syntaxEverywhere, syntaxOutsideOutlook],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', office, ...network, locale, ...clock],
      'no-restricted-syntax': ['error', ...syntaxEverywhere, syntaxOutsideOutlook, ...syntaxOutsideNetwork, ...syntaxInCore],
    },
  },
  {
    // Readers index bytes and lines inside bounds they have just checked, and take groups that their pattern always
    // fills. `?? ''` there would hide a mistake and cost time on the hot path.
    files: ['src/core/{mime,dsn}/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/taskpane/{views,components}/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: MAX_VIEW_LINES, skipBlankLines: true, skipComments: true }] },
  },
);
