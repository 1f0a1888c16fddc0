import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build.ts',
          // one browser at a time: two cores, and a court server that counts its requests
          fileParallelism: false,
          // a browser on a busy machine: what fails is tried once more, and the summary says so
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
