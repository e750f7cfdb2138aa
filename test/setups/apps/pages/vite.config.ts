import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const PAGES = ['strict-csp', 'own-query-client', 'two-kits'];

export default defineConfig({
  plugins: [react()],
  build: {
    rolldownOptions: { input: PAGES.map((page) => `${page}.html`) },
  },
  preview: {
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' https: data:",
        'connect-src http://127.0.0.1:*',
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
  },
});
