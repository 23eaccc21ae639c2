// Every way in which tests are run; `npm run -s jest -- PATH` runs those of one path.
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = '\\.browser\\.test\\.ts$';
const ENGINE = '<rootDir>/test/(forms|rules|fuzz/tables|check|sending)/';

const base = {
  rootDir,
  // Kept beside the other caches, so that it lives and dies with the modules.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // A test's own globals are looked up through an interceptor, which took a third of the time where there is much work.
  sandboxInjectedGlobals:
    'Array Error JSON Map Math Number Object Promise RegExp Set String Uint8Array'.split(' '),
  transform: { '\\.(tsx?|js)$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  // Coverage is counted only where it is asked for: a counted module runs much slower.
  coveragePathIgnorePatterns: ['/'],
};

export default {
  rootDir,
  maxWorkers: '100%',
  testTimeout: 60_000,
  collectCoverageFrom: ['src/{forms,rules}/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
  projects: [
    {
      ...base,
      displayName: 'engine',
      // Tables made by chance are tests of the forms and rules, and so is the check that joins them.
      testMatch: ['<rootDir>/test/{forms,rules,fuzz/tables,check,sending}/**/*.test.ts'],
      coveragePathIgnorePatterns: ['/node_modules/'],
    },
    {
      ...base,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', BROWSER, ENGINE],
    },
    {
      ...base,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
    },
    {
      ...base,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
    },
  ],
};
