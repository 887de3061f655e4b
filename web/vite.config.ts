import { defineConfig } from 'vite';
import { directImports } from './direct-imports.js';
import { packedFiles } from './packed-files.js';
import { startAhead } from './start-ahead.js';

/**
 * Parts of the page by the modules that stand in them, each with all that these
 * need and no part before it has: what asks ahead, what every page has, what
 * most show beside their own. The rest is divided by use.
 */
const PARTS = {
  main: ['index.html'],
  start: ['src/start.tsx'],
  lists: [
    'src/api/plans.ts',
    'src/confirm/confirm-button.tsx',
    'src/exports/export-menu.tsx',
    'src/exports/store-choices.ts',
    'src/lists/filter-form.tsx',
    'src/lists/group-by.ts',
    'src/plan-picker/plan-select.tsx',
    'src/tables/data-table.tsx',
    'src/words/plan-href.ts',
    'src/words/use-type-choices.ts',
  ],
};

/** Builds the page into dist/web, from where `kehoach serve` gives it out; `npx vite web` works on it beside a running server. */
export default defineConfig({
  plugins: [directImports('@mantine/core', '@mantine/hooks'), startAhead(), packedFiles()],
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
      output: { manualChunks: partOf, experimentalMinChunkSize: 5000 },
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: { proxy: { '/api': process.env['KEHOACH_SERVER'] ?? 'http://127.0.0.1:8420' } },
});

function partOf(id: string): string | undefined {
  return Object.entries(PARTS).find(([, modules]) => modules.some((module) => id.endsWith(`/web/${module}`)))?.[0];
}
