import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import { type ToastData, toastManager } from './toasts.ts';
import styles from './Toasts.module.css';

/** Where messages appear; once, at the root of the app. */
export function Toasts() {
  useLocale();
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={m.messages()}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts, close } = Toast.useToastManager<ToastData>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={cx(styles.toast, toast.data && styles[toast.data.tone])}
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
