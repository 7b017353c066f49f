import { spawn } from 'node:child_process';
import { projectNode } from './installed.mjs';

/**
 * Starts one of Astro's servers on the project's own Node.js, and ends when it ends. Nothing stays behind when npm is
 * told to stop: a signal is passed on; and npm gives its signals to a shell that may keep them to itself, so the end
 * of that shell counts as one.
 * @param {'dev' | 'preview'} command
 */
export function serveWithAstro(command) {
  const shell = process.ppid;
  const server = spawn(projectNode(process.cwd()), ['.ci/astro.mjs', command, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill(signal));
  }
  setInterval(() => {
    if (process.ppid !== shell) server.kill();
  }, 500).unref();
  server.on('exit', (code) => process.exit(code ?? 0));
}
