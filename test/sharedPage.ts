import '@firmly-kit/ui/styles.css';
import { cleanup } from 'vitest-browser-react';
import { beforeEach } from 'vitest';

// For test files that share a page. Without these lines, only the first of them would have what
// `vitest-browser-react` registers when it is loaded, and a page on which nobody has clicked.
beforeEach(async () => {
  await cleanup();
  getSelection()?.setPosition(document.body, 0);
});
