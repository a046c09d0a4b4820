import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// The boundaries between projects. Water runs downhill: app → feature → platform → domain; rooms stand on a staircase.
const above = (...rooms) => [...rooms.map((room) => `room:${room}`), 'type:platform', 'type:domain'];
const staircase = {
  directory: [],
  engagements: ['directory'],
  actions: ['directory', 'engagements'],
  visits: ['directory', 'engagements', 'actions'],
  'first-steps': ['directory', 'engagements', 'visits'],
  dispatches: ['directory', 'engagements', 'actions', 'visits'],
  peers: ['directory', 'engagements', 'visits'],
  reminders: ['directory', 'engagements', 'actions', 'visits', 'peers', 'dispatches'],
  transfers: ['directory', 'engagements', 'actions', 'visits', 'dispatches'],
  packets: ['directory', 'engagements', 'actions', 'visits', 'dispatches', 'transfers'],
  'support-given': ['visits', 'dispatches'],
  coverage: ['directory', 'engagements', 'actions', 'visits', 'dispatches', 'support-given'],
  operations: [],
  calendar: ['directory', 'engagements', 'actions', 'visits'],
  webhooks: ['directory', 'engagements', 'actions', 'visits'],
  search: ['directory', 'engagements', 'actions', 'visits'],
  load: ['directory', 'engagements', 'actions', 'visits', 'transfers', 'packets', 'coverage'],
  desk: [
    'directory',
    'engagements',
    'actions',
    'visits',
    'dispatches',
    'reminders',
    'transfers',
    'packets',
    'coverage',
  ],
  demo: [
    'directory',
    'engagements',
    'actions',
    'visits',
    'support-given',
    'reminders',
    'transfers',
    'packets',
    'coverage',
    'load',
  ],
  contacts: ['directory', 'engagements', 'actions', 'visits'],
  papers: ['directory', 'engagements', 'actions', 'visits'],
};
const groundFloor = {
  clock: [],
  config: [],
  database: ['clock', 'config'],
  audit: ['clock', 'database', 'http'],
  exports: ['database', 'http', 'files', 'audit'],
  files: ['http'],
  outbox: ['database'],
  mail: ['clock', 'config', 'database', 'http', 'outbox'],
  queue: ['clock', 'config', 'database'],
  http: ['clock', 'config', 'database'],
  identity: ['clock', 'config', 'database', 'audit', 'http', 'mail'],
  live: ['clock', 'database', 'http'],
};
const FRAMEWORKS = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'bullmq',
  'ioredis',
  'react',
  'react-*',
  'fastify',
  '@fastify/*',
  'class-validator',
  'class-transformer',
  'nodemailer',
];

export const depConstraints = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], bannedExternalImports: FRAMEWORKS },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:platform', 'type:domain'] },
  { sourceTag: 'type:feature', onlyDependOnLibsWithTags: ['type:feature', 'type:platform', 'type:domain'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: [] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: ['type:app', 'type:feature', 'type:platform', 'type:ui', 'type:domain'],
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:feature', 'type:platform', 'type:domain'] },
  { sourceTag: 'run:browser', onlyDependOnLibsWithTags: ['run:browser', 'run:anywhere'] },
  { sourceTag: 'run:server', onlyDependOnLibsWithTags: ['run:server', 'run:anywhere'] },
  { sourceTag: 'run:anywhere', onlyDependOnLibsWithTags: ['run:anywhere'] },
  ...Object.entries(staircase).map(([room, below]) => ({
    sourceTag: `room:${room}`,
    onlyDependOnLibsWithTags: above(...below),
  })),
  ...Object.entries(groundFloor).map(([room, below]) => ({
    sourceTag: `room:${room}`,
    onlyDependOnLibsWithTags: [...below.map((b) => `room:${b}`), 'type:domain'],
  })),
];

// Specs of these rooms use @banso/testing, which itself lays out databases with their help; their sources never do.
const SPECS_BORROW_TESTING = [
  'clock',
  'config',
  'database',
  'http',
  'mail',
  'queue',
  'identity',
  'audit',
  'directory',
].map((room) => ['@banso/testing', `@banso/${room}`]);

export const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Ask the Clock (or actor.now): new Date() reads the machine’s clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Ask the Clock (or actor.now): Date.now() reads the machine’s clock.',
  },
];

export const TYPED_RULES = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/await-thenable': 'error',
};

/** Tests and their helpers: the files of tsconfig.specs.json. */
export const SPECS = ['**/*.spec.ts', '**/*.spec-story.ts', 'test/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.banso/**',
      'test-results/**',
      'apps/web/src/api/schema.d.ts',
      'apps/web/public/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          ignoredCircularDependencies: SPECS_BORROW_TESTING,
          depConstraints,
        },
      ],
      'no-restricted-syntax': ['error', ...NO_CLOCK],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'off', // Nest reads parameter types at run time: an import that looks like a type is a value.
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    // Prettier keeps code to 120 columns; this holds comments to it. A sentence stays whole.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    ignores: ['**/*.sql.ts'],
    rules: {
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  {
    // Rules that need types. The web app is checked by its own tsconfig, specs by tsconfig.specs.json.
    files: ['apps/**/src/**/*.ts', 'libs/**/src/**/*.ts', 'apps/**/src/**/*.tsx', 'libs/**/src/**/*.tsx'],
    ignores: SPECS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED_RULES,
  },
  {
    // A test's promise that nobody awaits proves nothing.
    files: SPECS,
    ignores: ['test/clients/**'], // compiled against clients that their test generates
    languageOptions: { parserOptions: { project: ['tsconfig.specs.json'], tsconfigRootDir: import.meta.dirname } },
    rules: TYPED_RULES,
  },
  { files: ['libs/platform/clock/src/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // The browser has no Clock: it shows what day the server says, and its own clock only for "saved at".
  { files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'], rules: { 'no-restricted-syntax': 'off' } },
  // A story may walk through every room.
  { files: SPECS, rules: { '@nx/enforce-module-boundaries': 'off', 'no-restricted-syntax': 'off' } },
);
