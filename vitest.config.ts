import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run e2e` looks at every page in every language.
    env: mode === "full" ? { MUSTER_E2E: "full" } : {},
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What must become true in the end, however busy the machine is.
    expect: { poll: { timeout: 15_000 } },
    // Every core: Vitest would leave one idle, and browser tests wait much of their time.
    maxWorkers: "100%",
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
}));
