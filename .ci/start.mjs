// Installs what is missing, builds the site, and serves it. `npm start -- --port 8080` chooses the port.
import './install.mjs';
import { npm } from './npm.mjs';
import { serveWithAstro } from './serve-with-astro.mjs';

if (!npm(['run', '--silent', 'build'])) process.exit(1);
serveWithAstro('preview');
