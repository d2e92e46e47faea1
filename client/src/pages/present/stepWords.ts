import type { Locale, Step, StepKind } from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';

/** A step by its own title, else by its kind. */
export function stepName({ title, kind }: Step): string {
  return title.trim() || kindName(kind);
}

/** What people are asked to do, or in the other language where this one says nothing. */
export function instructionOf({ instruction }: Step, locale: Locale): string {
  return instruction[locale].trim() || instruction[locale === 'nl' ? 'en' : 'nl'].trim();
}

function kindName(kind: StepKind): string {
  switch (kind) {
    case 'welcome':
      return m.present_kind_welcome();
    case 'tasks':
      return m.present_kind_tasks();
    case 'place':
      return m.present_kind_place();
    case 'reveal':
      return m.present_kind_reveal();
    case 'discuss':
      return m.present_kind_discuss();
    case 'ambition':
      return m.present_kind_ambition();
    case 'vote':
      return m.present_kind_vote();
    case 'agreements':
      return m.present_kind_agreements();
    case 'close':
      return m.present_kind_close();
    case 'other':
      return m.present_kind_other();
  }
}
