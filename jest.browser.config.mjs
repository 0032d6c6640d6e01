import unit from './jest.config.mjs';

/**
 * Tests in Chromium: the built pane, and pages of its parts. A configuration of its own, so that the unit tests start no
 * browser.
 * @type {import('jest').Config}
 */
const config = {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts', '<rootDir>/test/ui/**/*-page.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/set-up.mjs',
  globalTeardown: '<rootDir>/test/browser/tear-down.mjs',
  testTimeout: 60_000,
};

export default config;
