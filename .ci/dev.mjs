// Installs what is missing, and serves the site while its authors change it.
import './install.mjs';
import { serveWithAstro } from './serve-with-astro.mjs';

serveWithAstro('dev');
