const HtmlWebpackPlugin = require('html-webpack-plugin');
const { EnvironmentPlugin } = require('webpack');

module.exports = {
  mode: 'production',
  entry: './main.tsx',
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new EnvironmentPlugin(['FIRMLY_BASE_URL']),
    new HtmlWebpackPlugin({ template: './index.html' }),
  ],
  stats: 'errors-warnings',
  // React alone is larger than Webpack's limit.
  performance: { hints: false },
};
