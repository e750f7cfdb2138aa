// @ts-check

// Tests read the packages' sources by this condition. An app must not: its bundler would compile TypeScript.
const SOURCE = '@firmly-kit/source';

export const hooks = {
  /**
   * The manifest that a tarball has.
   *
   * @param {{ exports?: Record<string, string | Record<string, string>> }} manifest
   */
  beforePacking(manifest) {
    for (const entry of Object.values(manifest.exports ?? {})) {
      if (typeof entry === 'object') delete entry[SOURCE];
    }
    return manifest;
  },
};
