/**
 * Unit, contract and corpus tests. Types are checked by `tsc` (npm run test:types), so ts-jest only transpiles here:
 * `isolatedModules` stands in tsconfig.json, and the two overrides turn the ES modules of the sources into CommonJS.
 * A test of the pane asks for a document with the docblock `@jest-environment jsdom`.
 */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/{unit,contract,corpus}/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tools/bench/node_modules/'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', {
      tsconfig: '<rootDir>/tsconfig.jest.json',
    }],
  },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  collectCoverageFrom: ['src/core/**/*.ts', '!src/core/**/*.d.ts'],
  coverageReporters: ['text-summary'],
};
