import { createStore } from 'zustand/vanilla';
import { baseLocale, isLocale, type Locale, overwriteGetLocale } from './generated/runtime.js';

/** Language of the interface; the board's content has its own. */
export type InterfaceLocale = Locale;

const KEPT = 'samenspel:locale';

function firstLocale(): InterfaceLocale {
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  for (const wanted of navigator.languages) {
    const language = wanted.slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return baseLocale;
}

export const localeStore = createStore<{ locale: InterfaceLocale }>(() => ({
  locale: firstLocale(),
}));

overwriteGetLocale(() => localeStore.getState().locale);

/** Switches the interface at once, without a reload: nothing on screen is lost. */
export function setInterfaceLocale(locale: InterfaceLocale): void {
  localStorage.setItem(KEPT, locale);
  document.documentElement.lang = locale;
  localeStore.setState({ locale });
}

document.documentElement.lang = localeStore.getState().locale;
