/** A short message at the bottom of the window. */
export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'plain' | 'done' | 'problem';
  /** A button in the message, such as the inverse of what was done. */
  readonly action?: { readonly label: string; readonly perform: () => void };
  /** Stays until it is closed. */
  readonly stays?: boolean;
}

type Present = (message: ToastMessage) => void;

let present: Present | undefined;
let early: ToastMessage[] = [];

/** Shows a message. One that comes before there is a place for it waits. */
export function showToast(message: ToastMessage): void {
  if (present) present(message);
  else early.push(message);
}

/** Says where messages are shown, and hands over those that waited. @returns ends it */
export function presentToasts(show: Present): () => void {
  present = show;
  const waited = early;
  early = [];
  for (const message of waited) show(message);
  return () => {
    if (present === show) present = undefined;
  };
}
