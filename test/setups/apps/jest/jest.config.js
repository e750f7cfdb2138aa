module.exports = {
  // jsdom with `fetch`, which Jest's own jsdom lacks: `npm install --save-dev jest-fixed-jsdom`.
  testEnvironment: 'jest-fixed-jsdom',
  // The packages are ES modules, which Jest compiles like the app.
  transformIgnorePatterns: ['/node_modules/(?!.*@firmly-kit)'],
  // Jest cannot read style sheets. The file exports nothing.
  moduleNameMapper: { '\\.css$': '<rootDir>/noStyles.js' },
};
