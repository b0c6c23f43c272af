import { defineConfig } from "vite";

/** Builds the dashboard to `dist/web`. Tests run from the root of the repository, not from here. */
export default defineConfig({
  root: process.env["VITEST"] === undefined ? "src/web" : ".",
  base: "./",
  publicDir: "public",
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": process.env["MUSTER_API"] ?? "http://127.0.0.1:4600" } },
});
