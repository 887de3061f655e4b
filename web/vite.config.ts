import { defineConfig } from 'vite';

/** Builds the page into dist/web, from where `kehoach serve` gives it out; `npx vite web` works on it beside a running server. */
export default defineConfig({
  // Written into index.html wherever a nonce belongs; the server puts one of the request's own in its place.
  html: { cspNonce: 'CSP-NONCE' },
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // "use client" is meant for servers that render; there is none here.
    rollupOptions: {
      // Thirty parts of some hundred bytes each would wait for one another: a browser asks for six at a time.
      output: { experimentalMinChunkSize: 5000 },
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: { proxy: { '/api': process.env['KEHOACH_SERVER'] ?? 'http://127.0.0.1:8420' } },
});
