import { realpathSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const ROOT = import.meta.dirname;

export default defineConfig({ plugins: [react(), preloadFonts()] });

/** Has index.html load the fonts of fonts.css, so that the first text is shown in them if they come at once. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'pre',
      handler: (_, { server }) =>
        ['inter', 'fraunces'].map((font) => {
          const name = `@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`;
          const file = realpathSync(path.join(ROOT, 'node_modules', name));
          // The same URL as in the stylesheet: of the development server, or of the build, which replaces a relative one.
          const href = server ? path.posix.join('/@fs', file) : path.relative(ROOT, file);
          return {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href },
          };
        }),
    },
  };
}
