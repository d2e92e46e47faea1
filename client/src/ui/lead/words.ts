import type { Question, Step, StepKind } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { InterfaceLocale } from '../../i18n/index.ts';

/** What a step of this kind is called when it has no title of its own. */
export function kindName(kind: StepKind): string {
  switch (kind) {
    case 'welcome':
      return m.lead_kind_welcome();
    case 'tasks':
      return m.lead_kind_tasks();
    case 'place':
      return m.lead_kind_place();
    case 'reveal':
      return m.lead_kind_reveal();
    case 'discuss':
      return m.lead_kind_discuss();
    case 'ambition':
      return m.lead_kind_ambition();
    case 'vote':
      return m.lead_kind_vote();
    case 'agreements':
      return m.lead_kind_agreements();
    case 'close':
      return m.lead_kind_close();
    case 'other':
      return m.lead_kind_other();
  }
}

/** A step by its own title, else by its kind. */
export function stepName({ title, kind }: Pick<Step, 'title' | 'kind'>): string {
  const own = title.trim();
  return own === '' ? kindName(kind) : own;
}

/** What participants are asked to do, in their language, or in the other where that one says nothing; may be empty. */
export function instructionOf({ instruction }: Step, locale: InterfaceLocale): string {
  const own = instruction[locale].trim();
  return own === '' ? instruction[locale === 'nl' ? 'en' : 'nl'].trim() : own;
}

/** A round's question, and what it takes to answer it. */
export function questionWords(question: Question): { label: string; hint: string } {
  switch (question) {
    case 'self':
      return { label: m.lead_question_self(), hint: m.lead_question_self_hint() };
    case 'partners':
      return { label: m.lead_question_partners(), hint: m.lead_question_partners_hint() };
    case 'ambition':
      return { label: m.lead_question_ambition(), hint: m.lead_question_ambition_hint() };
  }
}

/** Why a version was kept. Causes this program does not know are versions all the same. */
export function causeWords(cause: string): string {
  switch (cause) {
    case 'reveal':
      return m.lead_cause_reveal();
    case 'close':
      return m.lead_cause_close();
    case 'step':
      return m.lead_cause_step();
    case 'asked':
      return m.lead_cause_asked();
    case 'restore':
      return m.lead_cause_restore();
    default:
      return m.lead_cause_other();
  }
}

/** "di 3 maart 14:05": when something was kept, by this device's time zone. */
export function momentWords(iso: string, locale: InterfaceLocale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(iso));
}
