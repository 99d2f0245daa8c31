import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need more than Node: npm run test:tools.
    exclude: [...configDefaults.exclude, 'test/tools/**'],
    globalSetup: 'test/build.ts',
    maxWorkers: 2,
    // Tests share their machine; none of them is timed.
    testTimeout: 60_000
  }
})
