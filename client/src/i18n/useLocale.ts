import { useStore } from 'zustand';
import { type InterfaceLocale, localeStore } from './locale.ts';

/** The language of the interface; the caller renders again when it changes. */
export function useLocale(): InterfaceLocale {
  return useStore(localeStore, (state) => state.locale);
}
