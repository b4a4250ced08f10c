import { availableParallelism } from 'node:os';

export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/long/'],
  setupFiles: ['<rootDir>/tests/seeded.ts'],
  globalSetup: '<rootDir>/tests/setup.mjs',
  // Some tests really wait, for a server or a browser, and leave a core free meanwhile.
  maxWorkers: availableParallelism() + 2,
  // Each look at a global goes through the sandbox of a test file, and training is full of Math.
  sandboxInjectedGlobals: ['Math'],
  transform: {
    '\\.m?[tj]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(n2words|jose|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities)/)',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 120_000,
};
