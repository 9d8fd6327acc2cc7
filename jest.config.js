const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  transform: { '^.+\\.(m?js|tsx?)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|croner|valibot)/)'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  ...extra,
})

/** The rules and words of the product, the tools, the local cloud, functions through the real SDK, and the whole product. */
module.exports = {
  testTimeout: 120_000,
  projects: [
    project('rules', ['<rootDir>/src/**/*.test.ts?(x)'], { setupFilesAfterEnv: ['<rootDir>/config/test/zone.cjs'] }),
    project('tools', ['<rootDir>/config/**/*.test.ts?(x)']),
    project('local', ['<rootDir>/local/**/*.test.ts?(x)']),
    project('functions', ['<rootDir>/cloudfunctions/**/*.test.ts?(x)']),
    project('product', ['<rootDir>/stage/**/*.test.ts?(x)', '<rootDir>/e2e/**/*.test.ts?(x)'], {
      globalSetup: '<rootDir>/e2e/open-shared-browser.ts',
      globalTeardown: '<rootDir>/e2e/close-shared-browser.ts',
    }),
  ],
}
