// A browser of the Chromium family that is on the machine; playwright-core only drives it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './editor.mjs';

const PROGRAM_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...PROGRAM_FOLDERS.flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** The browser's program, or undefined where there is none. */
export const findBrowser = () =>
  [process.env.CHROMIUM_PATH, ...KNOWN].find((file) => file && existsSync(file));

/** Starts it without a window; says in plain words what is missing. */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Trouble(
      'No Chromium, Chrome or Edge was found, and the tests in the editor need one.\n' +
        'Install one (Debian and Ubuntu: apt-get install chromium) or name it in CHROMIUM_PATH.\n' +
        'The other tests run without it: npm run test:unit',
    );
  }
  const { chromium } = await import('playwright-core');
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-device-scale-factor=1',
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  });
}
