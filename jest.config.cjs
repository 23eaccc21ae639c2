const common = {
  transform: { '\\.(tsx?|js)$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};

/** Most tests need Node alone, those of the pane a document, and some a real browser. */
module.exports = {
  ...common,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
    },
  ],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/forms/**/*.ts', 'src/rules/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
};
