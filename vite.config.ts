import { defineConfig } from "vite";

/** Builds the program in plain JavaScript to `dist/cli`: what the npm package runs. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node24",
    minify: false,
    rollupOptions: {
      input: { main: "src/cli/main.ts", readWorker: "src/actions/readWorker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
