import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    maxWorkers: 2,
    // Tests share their machine; none of them is timed.
    testTimeout: 60_000
  }
})
