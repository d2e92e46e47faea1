import { getLocale } from '../../i18n/generated/runtime.js';

/** "Ede, Barneveld en Nijkerk", in the language of the interface. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(names);
}
