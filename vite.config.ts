import { defineConfig, type UserConfig } from "vite";

// What the first board needs and other pages share goes into one file: each file more is a request
// more before the first paint. Charts, other languages and other pages keep files of their own.
const FIRST = {
  name: "shared",
  test: new RegExp(
    [
      "/preact/",
      "/src/(base|contract|ledger)/",
      "/src/web/(address|app|marks|source)/",
      "/src/web/pages/(board|mission)/",
      "/src/(web/)?words/(?!fr|es|brief)",
    ].join("|"),
  ),
};

/** The licences of the packages that went in lie beside what they went into. */
const NOTICES = { license: { fileName: "licences.md" } };

/** The schemas are the server's: what draws takes no more of the contract than it names. */
const WITHOUT_SCHEMAS = { moduleSideEffects: (id: string) => !id.includes("/src/contract/") };

/** The dashboard, built to `dist/web`. */
const dashboard: UserConfig = {
  root: "src/web",
  base: "./",
  publicDir: "public",
  build: {
    ...NOTICES,
    outDir: "../../dist/web",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [FIRST] } },
      treeshake: WITHOUT_SCHEMAS,
    },
  },
  server: { proxy: { "/api": process.env["MUSTER_API"] ?? "http://127.0.0.1:4600" } },
};

/** The program in plain JavaScript, built to `dist/cli`: what the npm package runs. */
const program: UserConfig = {
  // Hundreds of small files otherwise, which every command would open before it does anything.
  ssr: { noExternal: ["@hono/node-server", "hono", "kysely", "zod"] },
  publicDir: false,
  build: {
    ssr: true,
    ...NOTICES,
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
      // A room's door names all that the room offers: a command loads no more of it than it uses.
      treeshake: { moduleSideEffects: false },
    },
  },
};

/** The dashboard's drawings and first screen as HTML, built to `dist/embeds`: the server and `publish` call it. */
const embeds: UserConfig = {
  publicDir: false,
  // Everything goes in: who installs Muster has none of the dashboard's packages.
  ssr: { noExternal: true },
  // The world's outlines are read ten times faster as data than as a program.
  json: { stringify: true, namedExports: false },
  build: {
    ssr: true,
    ...NOTICES,
    outDir: "dist/embeds",
    emptyOutDir: true,
    target: "node24",
    cssMinify: true,
    rollupOptions: {
      input: {
        drawEmbed: "src/web/embed/drawEmbed.tsx",
        drawFirst: "src/web/first/drawFirst.tsx",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      treeshake: WITHOUT_SCHEMAS,
    },
  },
};

const CONFIGS: Readonly<Record<string, UserConfig>> = { program, embeds };

export default defineConfig(({ mode }) => CONFIGS[mode] ?? dashboard);
