/** Tests see the sources under the names that users import. Coverage counts all of `src`, also files that no test loads. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: "nnc/runtime", replacement: src("runtime/index.ts") },
      { find: "nnc/train", replacement: src("train/index.ts") },
      { find: "nnc/data", replacement: src("data/index.ts") },
      { find: "nnc/compiler", replacement: src("compiler.ts") },
      { find: /^nnc$/, replacement: src("index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker for every processor: by default one is left free, which is half of a machine with two.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // What is started as a process or a worker of its own is tested there, out of coverage's sight.
      exclude: ["src/**/*.generated.ts", "src/cli/main.ts", "src/cli/spec-worker.ts"],
      reporter: ["text-summary", "json-summary"],
      // What was reached; it may only rise.
      thresholds: { statements: 93, branches: 85, functions: 95, lines: 95 },
    },
  },
});
