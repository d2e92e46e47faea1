import { m } from './i18n/index.ts';
import { showToast } from './ui/primitives/toasts.ts';

/**
 * Keeps the app on this device, so that a reload without a connection works, and offers a new version when there
 * is one. Browsers allow it on https and on localhost only; elsewhere everything else works all the same.
 */
export async function watchForNewVersion(): Promise<void> {
  if (!import.meta.env.PROD || !globalThis.isSecureContext) return;
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        // Without a controller this is the first version, which nobody needs to hear about.
        if (coming.state === 'installed' && navigator.serviceWorker.controller) offer(coming);
      });
    });
  } catch {
    // A browser that refuses still has the app, as long as there is a connection.
  }
}

/** Asks before the page is loaded again: somebody may be typing. */
function offer(version: ServiceWorker): void {
  const load = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    version.postMessage({ type: 'SKIP_WAITING' });
  };
  showToast({
    text: m.new_version(),
    stays: true,
    action: { label: m.new_version_load(), perform: load },
  });
}
