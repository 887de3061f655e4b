export default {
  testEnvironment: 'node',
  // No test is timed: this only ends what hangs, on a slow machine too.
  testTimeout: 300_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // What builds, installs or starts programs: npm run test:all.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/system/'],
  setupFiles: ['<rootDir>/test/support/load-own-programs.js'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
};
