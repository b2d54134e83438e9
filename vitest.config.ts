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
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
