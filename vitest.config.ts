import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "web/src/**/*.test.ts"],
    // Stores and browsers start slowly on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
