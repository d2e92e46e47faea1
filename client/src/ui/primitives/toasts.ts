import { Toast } from '@base-ui/react/toast';

export interface ToastData {
  readonly tone: 'plain' | 'done' | 'problem';
  readonly action?: { readonly label: string; readonly perform: () => void };
}

export const toastManager = Toast.createToastManager<ToastData>();

/** How long a message stays, in milliseconds; longer with a button to reach. */
const READING = 6000;
const ACTING = 12_000;

export interface ToastMessage {
  readonly text: string;
  readonly tone?: ToastData['tone'];
  /** A button in the message, such as the inverse of what was done. */
  readonly action?: ToastData['action'];
  /** Stays until it is closed. */
  readonly stays?: boolean;
}

/** Shows a message at the bottom of the window. @returns takes it away */
export function showToast({
  text,
  tone = 'plain',
  action,
  stays = false,
}: ToastMessage): () => void {
  const id = toastManager.add({
    title: text,
    timeout: stays ? 0 : action ? ACTING : READING,
    priority: tone === 'problem' ? 'high' : 'low',
    data: action ? { tone, action } : { tone },
  });
  return () => toastManager.close(id);
}
