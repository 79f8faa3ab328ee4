/**
 * The static build: dist/ can be hosted as it is, in Outlook or without it. First load is React, the Fluent UI
 * components of the first screens and the start page; the reader with its knowledge and one language come as chunks of
 * their own, asked for beside the first paint (`import()` in src/taskpane/index.tsx).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import ts from 'typescript';
import webpack from 'webpack';

const project = import.meta.dirname;

/** Puts what is served as it stands into dist: assets/*.png, where the manifests look for them, and too-old.js. */
class StaticFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StaticFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'StaticFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const folder = join(project, 'assets');
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
          compilation.emitAsset(`assets/${name}`, new sources.RawSource(readFileSync(join(folder, name))));
        }
        // Not minified with the bundle: it has to stay ES5.
        const tooOld = readFileSync(join(project, 'src/taskpane/too-old.js'));
        compilation.emitAsset('too-old.js', new sources.RawSource(tooOld), { minimized: true });
      });
    });
  }
}

/** Leaves out what the rows of the tables name as their source: knowledge/sources.ts has it by row, for whoever looks a code up. */
const withoutSources = (context) => (file) => {
  if (!/[\\/]src[\\/]core[\\/]knowledge[\\/]/.test(file.fileName)) return file;
  const visit = (node) => (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'source' ? undefined : ts.visitEachChild(node, visit, context));
  return ts.visitNode(file, visit);
};

export default (_env, { mode = 'production' }) => ({
  mode,
  context: project,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: join(project, 'dist'),
    // Hosted manifests are written into dist by `npm run manifests`, before or after a build.
    clean: { keep: /^manifests[\\/]/ },
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    devtoolModuleFilenameTemplate: 'webpack:///[resource-path]',
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      exclude: /node_modules/,
      loader: 'ts-loader',
      options: { transpileOnly: true, getCustomTransformers: () => ({ before: [withoutSources] }), compilerOptions: { noEmit: false, sourceMap: mode !== 'production' } },
    }],
  },
  plugins: [
    new StaticFilesPlugin(),
    // Chromium compiles these while it loads them, not when a message is dropped (https://v8.dev/blog/explicit-compile-hints).
    new webpack.BannerPlugin({
      raw: true,
      banner: '//# allFunctionsCalledOnLoad',
      test: /^(?:explanation|live|reader)\./,
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING,
    }),
    new HtmlWebpackPlugin({
      template: 'src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'module',
    }),
    new HtmlWebpackPlugin({
      template: 'src/commands/commands.html',
      filename: 'commands.html',
      chunks: ['commands'],
      scriptLoading: 'module',
    }),
  ],
  optimization: {
    moduleIds: 'deterministic',
    chunkIds: 'named',
    splitChunks: {
      chunks: 'all',
      cacheGroups: {
        // Changes with a dependency, not with the product: stays in the browser's cache between two versions.
        framework: { name: 'framework', chunks: 'initial', test: /[\\/]node_modules[\\/]/, priority: 1 },
        // The tables change more often than the reader that uses them, and are fetched side by side with it.
        knowledge: { name: 'knowledge', chunks: 'async', test: /[\\/]src[\\/]core[\\/]knowledge[\\/](?!(?:sources|code-pages|commands|sending-records)\.ts)/, enforce: true },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
