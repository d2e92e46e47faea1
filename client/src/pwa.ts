import { m } from './i18n/index.ts';
import { showToast } from './ui/primitives/toasts.ts';

/**
 * Keeps the app on this device, so that a reload without a connection works, and offers a new version when there
 * is one. Browsers allow it on https and on localhost only; elsewhere everything else works all the same.
 */
export async function watchForNewVersion(): Promise<void> {
  if (!globalThis.isSecureContext || !('serviceWorker' in navigator)) return;
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    onNeedRefresh() {
      showToast({
        text: m.new_version(),
        stays: true,
        action: { label: m.new_version_load(), perform: () => void update(true) },
      });
    },
  });
}
