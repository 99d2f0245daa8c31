import {defineConfig} from 'vitest/config'

/** Tests that need more than Node: the npm registry, Python, Java, Chromium. */
export default defineConfig({
  test: {
    include: ['test/tools/**/*.test.ts'],
    globalSetup: 'test/tools/pack.ts',
    maxWorkers: 2,
    testTimeout: 600_000,
    // Tests share their machine; a page may take its time.
    expect: {poll: {timeout: 60_000}},
    hookTimeout: 600_000
  }
})
