import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The webviews that the window runs in: WebKitGTK 2.40 and later, WebView2 (kept up to date by the system).
const WEBVIEWS = ["safari17.5", "chrome123"];

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  publicDir: false,
  build: {
    target: WEBVIEWS,
    cssTarget: WEBVIEWS,
    // The content security policy admits files of our own only: nothing is inlined as data.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
}));
