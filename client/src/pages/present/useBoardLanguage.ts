import type { Locale } from '@samenspel/shared/records';
import { useLayoutEffect } from 'react';
import { localeStore } from '../../i18n/index.ts';

/** The room's screen speaks the board's language, not that of the laptop it runs on, and keeps nothing of it there. */
export function useBoardLanguage(locale: Locale): void {
  useLayoutEffect(() => {
    const before = localeStore.getState().locale;
    const speak = (language: Locale) => {
      document.documentElement.lang = language;
      localeStore.setState({ locale: language });
    };
    speak(locale);
    return () => speak(before);
  }, [locale]);
}
