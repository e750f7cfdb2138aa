module.exports = {
  // jsdom with `fetch`.
  testEnvironment: 'jest-fixed-jsdom',
  // The packages are ES modules only, which Jest compiles.
  transformIgnorePatterns: ['/node_modules/(?!.*@firmly-kit)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/noStyles.js' },
};
