import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "..") } },
  esbuild: { jsx: "automatic" },
  css: { modules: { generateScopedName: (name, file) => `${path.basename(file, ".module.css")}_${name}` } },
  test: {
    include: ["tests/{unit,components,content,build,hostile,deploy}/**/*.test.{ts,tsx}"],
    css: { include: /\.module\.css$/, modules: { classNameStrategy: "scoped" } },
    // By itself it leaves a core free, of two.
    maxWorkers: availableParallelism(),
    // Long enough for a busy machine: a timing decides no test.
    testTimeout: 120_000,
  },
});
