import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default"],
    projects: [
      {
        extends: true,
        test: { name: "house", include: ["test/**/*.test.ts", "test/**/*.test.tsx"] },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/e2e/*.e2e.ts"],
          // Builds the dashboard and starts one browser for all of them.
          globalSetup: "test/e2e/support/once.ts",
        },
      },
    ],
  },
});
