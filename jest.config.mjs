import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinedPackages } from './test/support/packages.mjs';

// Results are kept by project; Jest writes them only into a folder that is there.
mkdirSync(join(import.meta.dirname, 'test-results/@banso'), { recursive: true });

// Jest in native ESM mode; the sources of our own packages are read through the export condition `@banso/source`.
const common = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.mjs'],
  testEnvironmentOptions: { customExportConditions: ['@banso/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // The types of statements stand beside the statements themselves.
  moduleNameMapper: {
    ...(await joinedPackages()),
    '^(\\.{1,2}/.*\\.sql)\\.js$': '$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/.*/dist/', '<rootDir>/.nx/', '<rootDir>/.banso/'],
};
const withDatabase = {
  ...common,
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
};

export default {
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      rootDir: import.meta.dirname,
      testMatch: [
        '<rootDir>/libs/domain/src/**/*.spec.ts',
        '<rootDir>/libs/platform/{clock,config,http,files,outbox,exports}/src/**/*.spec.ts',
        '<rootDir>/apps/{worker,cli}/src/**/*.spec.ts',
        '<rootDir>/test/web/**/*.spec.ts',
      ],
    },
    {
      ...withDatabase,
      displayName: 'rooms',
      rootDir: import.meta.dirname,
      testMatch: [
        '<rootDir>/libs/features/*/src/**/*.spec.ts',
        '<rootDir>/libs/platform/{database,identity,mail,queue,audit}/src/**/*.spec.ts',
      ],
    },
    {
      ...withDatabase,
      displayName: 'e2e',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/{e2e,proof,years}/**/*.spec.ts', '<rootDir>/test/*.spec.ts'],
    },
    {
      ...withDatabase,
      displayName: 'faults',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
    },
    {
      ...withDatabase,
      globalSetup: '<rootDir>/test/support/start-browser.mjs',
      displayName: 'browser',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
    },
  ],
};
