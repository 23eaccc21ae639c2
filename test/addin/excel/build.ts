import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack } from 'webpack';

/** The script that makes a page believe that it is a pane in Excel. */
export async function excelScript(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'excel-'));
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'page-script.ts'),
    output: { path: folder, filename: 'excel.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/u, exclude: /node_modules/u, loader: 'swc-loader' }] },
    optimization: { minimize: false },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      });
    });
    return readFileSync(path.join(folder, 'excel.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
