// Astro with the settings that every command of this project needs, on every system: `node .ci/astro.mjs build`.
import './on-project-node.mjs';

// Building the site sends no usage data to anyone.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// The development server stays in the foreground, no matter who starts it.
process.env.ASTRO_DEV_BACKGROUND = '0';

// In this process rather than a child, so that a signal to stop reaches the server.
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
