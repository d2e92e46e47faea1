export * as m from './generated/messages.js';
export { type InterfaceLocale, localeStore, setInterfaceLocale } from './locale.ts';
export { useLocale } from './useLocale.ts';
