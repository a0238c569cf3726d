import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { foreignOrigins, hostManifest } from './hostManifest.ts';

const usage = 'npm run workbench -- path/to/manifest.xml [https://localhost:3000/]';
/** The certificate that the development server makes for itself: one for all, so that a browser asks once. */
const certificateFile = 'node_modules/.cache/webpack-dev-server/server.pem';

function readManifest(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (text.includes('"manifestVersion"')) {
    throw new Error(
      `${path} is a unified manifest (JSON); the workbench reads XML manifests only.`,
    );
  }
  if (!text.includes('<OfficeApp')) throw new Error(`${path} is no manifest of an Office add-in.`);
  return text;
}

async function serveWorkbench(workbench: string): Promise<void> {
  const webpack = ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', 'serve'];
  const options = ['--mode', 'development', '--env', `address=${workbench}`];
  const server = spawn(process.execPath, [...webpack, ...options], {
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => void server.kill());
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`${workbench}manifest.xml`)) resolve();
    });
    server.on('exit', () => reject(new Error(`The workbench did not start. ${said}`)));
  });
}

async function open(path: string, workbench: string): Promise<void> {
  const text = readManifest(path);
  await serveWorkbench(workbench);
  const { manifest } = await hostManifest(text, workbench, readFileSync(certificateFile, 'utf8'));
  for (const origin of foreignOrigins(text)) console.log(`${origin} is served from localhost.`);
  console.log(`${workbench}workbench.html?manifest=${encodeURIComponent(manifest)}`);
}

const [path, workbench = 'https://localhost:3000/'] = process.argv.slice(2);
if (path === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  await open(path, workbench).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
