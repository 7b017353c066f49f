import { describe, expect, it } from 'vitest';
import { findBrowser, NoBrowser, provideBrowser, type Probes } from './chromium.mjs';
import { launchOptions } from './launch.mjs';
import { candidates } from './places.mjs';

/** A machine on which browsers start at some paths, and which writes down what is run on it. */
function machine(startsAt: string[], more: Partial<Probes> = {}) {
  const commands: string[] = [];
  const probes: Probes = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    starts: (path) => startsAt.includes(path),
    playwrightPath: () => '/cache/chromium',
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return false;
    },
    ...more,
  };
  return { probes, commands };
}

describe('finding a browser', () => {
  it('takes $CHROMIUM before anything else', () => {
    const { probes } = machine(['/opt/mine', '/usr/bin/chromium'], {
      env: { CHROMIUM: '/opt/mine', PATH: '/usr/bin' },
    });
    expect(findBrowser(probes)).toEqual({ path: '/opt/mine', from: '$CHROMIUM' });
  });

  it('refuses a $CHROMIUM that does not start, and installs nothing instead', () => {
    const { probes, commands } = machine(['/usr/bin/chromium'], { env: { CHROMIUM: '/opt/gone', PATH: '/usr/bin' } });
    expect(() => findBrowser(probes)).toThrow('/opt/gone');
    expect(() => provideBrowser(probes)).toThrow(NoBrowser);
    expect(commands).toEqual([]);
  });

  it('prefers Chromium to Chrome, Chrome to Edge, and all of them to what Playwright downloaded', () => {
    const all = ['/cache/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium'];
    const order = [];
    for (let known = [...all]; known.length > 0;) {
      const { path } = findBrowser(machine(known).probes);
      order.push(path);
      known = known.filter((knownPath) => knownPath !== path);
    }
    expect(order).toEqual([...all].reverse());
  });

  it('passes over a program that is there but does not start', () => {
    const stub = '/usr/bin/chromium-browser';
    expect(candidates('linux', { PATH: '/usr/bin' })).toContain(stub);
    expect(findBrowser(machine(['/usr/bin/google-chrome']).probes).path).toBe('/usr/bin/google-chrome');
  });

  it('names the one command to run if there is none', () => {
    const { probes, commands } = machine([]);
    expect(() => findBrowser(probes)).toThrow(/Run:\n\n {4}npm run browser\n/);
    expect(commands).toEqual([]);
  });
});

describe('providing a browser', () => {
  it('installs nothing if there is one', () => {
    const { probes, commands } = machine(['/usr/bin/chromium'], { isRoot: true });
    expect(provideBrowser(probes).from).toBe('this machine');
    expect(commands).toEqual([]);
  });

  it.each([
    ['the one without a window', ['chromium-headless-shell', 'chromium'], '/usr/bin/chromium-headless-shell'],
    ['the whole one where there is no other', ['chromium'], '/usr/bin/chromium'],
  ])('installs Debian’s package for root, %s, and takes it', (_, packages, path) => {
    const there: string[] = [];
    const { probes } = machine(there, {
      isRoot: true,
      run: (command, args) => {
        const name = args.at(-1)!;
        if (args.includes('install') && packages.includes(name)) there.push(`/usr/bin/${name}`);
        return command === 'apt-get' && (!args.includes('install') || packages.includes(name));
      },
    });
    expect(provideBrowser(probes)).toEqual({ path, from: 'Debian' });
    expect(there).toHaveLength(1);
  });

  it('goes on to Playwright’s installer where there is no apt-get', () => {
    const there: string[] = [];
    const { probes } = machine(there, {
      isRoot: true,
      run: (command) => {
        if (command === 'npx') there.push('/cache/chromium');
        return command === 'npx';
      },
    });
    expect(provideBrowser(probes)).toEqual({ path: '/cache/chromium', from: 'Playwright' });
  });

  it('leaves apt-get alone without root, and on other systems', () => {
    for (const more of [{ isRoot: false }, { platform: 'darwin', isRoot: true }]) {
      const { probes, commands } = machine([], more);
      expect(() => provideBrowser(probes)).toThrow(NoBrowser);
      expect(commands).toEqual(['npx playwright install chromium']);
    }
  });

  it.each([
    ['linux', false, 'sudo apt-get install -y chromium'],
    ['linux', true, 'apt-get install -y chromium'],
    ['darwin', false, 'brew install --cask google-chrome'],
    ['win32', false, 'winget install Google.Chrome'],
  ])('says what to run when all has failed on %s (root: %s)', (platform, isRoot, command) => {
    const { probes } = machine([], { platform, isRoot });
    expect(() => provideBrowser(probes)).toThrow(`Run:\n\n    ${command}\n`);
  });
});

it('knows where Windows and macOS keep their browsers', () => {
  expect(candidates('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  );
  expect(candidates('darwin', { HOME: '/Users/a' })).toContain(
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
});

it('keeps the sandbox on, except for root and on build machines', () => {
  const browser = { path: '/usr/bin/chromium', from: 'this machine' } as const;
  const off = (isRoot: boolean, isCi: boolean) =>
    launchOptions(browser, { isRoot, isCi }).args.includes('--no-sandbox');
  expect([off(false, false), off(true, false), off(false, true)]).toEqual([false, true, true]);
});
