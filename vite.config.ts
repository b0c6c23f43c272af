import { defineConfig, type UserConfig } from "vite";

/** The dashboard, built to `dist/web`. */
const dashboard: UserConfig = {
  root: "src/web",
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
};

/** The program in plain JavaScript, built to `dist/cli`: what the npm package runs. */
const program: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node24",
    minify: false,
    rollupOptions: {
      input: {
        main: "src/cli/main.ts",
        readWorker: "src/actions/readWorker.ts",
        parserChild: "src/intake/parse/parserChild.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

export default defineConfig(({ mode }) => (mode === "program" ? program : dashboard));
