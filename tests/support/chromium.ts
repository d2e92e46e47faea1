import switches from './chromium.json' with { type: 'json' };

/**
 * How Debian's Chromium is started in tests and for measuring: in a container, without a GPU, without calling home. Off
 * are two hidden pages for the address bar of every window, a tenth of all time for a bar nobody sees, and what Playwright
 * switches off itself, said again as only the last such list counts.
 */
export const CHROMIUM = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    ...switches.args,
    `--disable-features=${[...switches.unseen, ...switches.playwright].join(',')}`,
  ],
};
