import { createStore } from 'zustand/vanilla';
import { baseLocale, isLocale, type Locale, overwriteGetLocale } from './generated/runtime.js';

/** Language of the interface; the board's content has its own. */
export type InterfaceLocale = Locale;

const KEPT = 'samenspel:locale';

function keptLocale(): InterfaceLocale | undefined {
  try {
    const kept = localStorage.getItem(KEPT);
    return isLocale(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function firstLocale(): InterfaceLocale {
  const kept = keptLocale();
  if (kept) return kept;
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
  try {
    localStorage.setItem(KEPT, locale);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
  document.documentElement.lang = locale;
  localeStore.setState({ locale });
}

document.documentElement.lang = localeStore.getState().locale;
