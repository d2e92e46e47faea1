import { m, setInterfaceLocale, useLocale } from '../i18n/index.ts';
import { Segmented } from '../ui/primitives/RadioGroup.tsx';

/** Each language by its own name, so that it is found by who cannot read the other. */
export const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
] as const;

export function LanguageSwitch() {
  const locale = useLocale();
  return (
    <Segmented
      label={m.home_language()}
      hideLabel
      value={locale}
      options={LANGUAGES.map(({ value, label }) => ({
        value,
        label: <span lang={value}>{label}</span>,
      }))}
      onValue={setInterfaceLocale}
    />
  );
}
