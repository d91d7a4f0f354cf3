import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  publicDir: false,
  build: { outDir: "../../out/gallery", emptyOutDir: true, assetsInlineLimit: 0 },
});
