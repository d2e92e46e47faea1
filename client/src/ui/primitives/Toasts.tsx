import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import { presentToasts, type ToastMessage } from './toasts.ts';
import styles from './Toasts.module.css';

/** How long a message stays, in milliseconds; longer with a button to reach. */
const READING = 6000;
const ACTING = 12_000;

const toastManager = Toast.createToastManager<ToastMessage>();

function show(message: ToastMessage): void {
  const { text, tone, action, stays = false } = message;
  toastManager.add({
    title: text,
    timeout: stays ? 0 : action ? ACTING : READING,
    priority: tone === 'problem' ? 'high' : 'low',
    data: message,
  });
}

/** Where messages appear; once, at the root of the app. */
export default function Toasts() {
  useLocale();
  useEffect(() => presentToasts(show), []);
  return (
    <Toast.Provider toastManager={toastManager} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={m.messages()}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts, close } = Toast.useToastManager<ToastMessage>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={cx(styles.toast, styles[toast.data?.tone ?? 'plain'])}
    >
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.text} render={<p />} />
        {toast.data?.action ? (
          <Button
            size="small"
            className={styles.action}
            onClick={() => {
              toast.data?.action?.perform();
              close(toast.id);
            }}
          >
            {toast.data.action.label}
          </Button>
        ) : null}
        <Toast.Close
          render={
            <IconButton label={m.close()} size="small" side="top">
              <X aria-hidden />
            </IconButton>
          }
        />
      </Toast.Content>
    </Toast.Root>
  ));
}
