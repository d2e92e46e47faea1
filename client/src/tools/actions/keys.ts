/** A key with what is held down; `mod` is Ctrl, or Cmd on a Mac. */
export interface Keys {
  /** As in KeyboardEvent.key, letters in lower case. */
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  /** Option on a Mac. */
  readonly alt?: boolean;
}

export interface KeyPress {
  readonly key: string;
  /** The key on the keyboard, whatever stands on it, as in KeyboardEvent.code. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Signs and digits stand on a shifted key on some keyboards and on a plain one on others. */
const isSign = (key: string) => /^[^\p{L}]$/u.test(key);

export function matches(keys: Keys, press: KeyPress): boolean {
  if (press.altKey !== (keys.alt ?? false)) return false;
  if ((press.ctrlKey || press.metaKey) !== (keys.mod ?? false)) return false;
  const isThere = /^\d$/u.test(keys.key) && press.code === `Digit${keys.key}`;
  if (press.key.toLowerCase() !== keys.key.toLowerCase() && !isThere) return false;
  return isSign(keys.key) || press.shiftKey === (keys.shift ?? false);
}

const NAMES: Readonly<Record<string, string>> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  delete: 'Del',
  escape: 'Esc',
  enter: '↵',
  contextmenu: 'Menu',
  backspace: '⌫',
  tab: 'Tab',
  ' ': '␣',
};

/** As people write it: "Ctrl+Z", or "⌘Z" on a Mac. */
export function keysText(
  { key, mod = false, shift = false, alt = false }: Keys,
  mac: boolean,
): string {
  const name = NAMES[key.toLowerCase()] ?? key.toUpperCase();
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return `${mod ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}
