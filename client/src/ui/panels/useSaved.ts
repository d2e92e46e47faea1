import type { FacilitatorCommand } from '@samenspel/shared/session';
import { type KeyboardEvent, useState } from 'react';
import { m } from '../../i18n/index.ts';
import { useFacilitate } from './useFacilitate.ts';

interface Saved {
  /** As the board has it. */
  readonly value: string;
  /** May it be left empty? */
  readonly optional?: boolean | undefined;
  /** What is wrong with what was typed, in words, before asking the server. */
  readonly check?: ((text: string) => string | undefined) | undefined;
  readonly toCommand: (text: string) => FacilitatorCommand;
}

interface Draft {
  readonly text: string;
  /** What the board had when this was typed or sent. */
  readonly over: string;
  readonly sent: boolean;
}

const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * A text that a facilitator changes: kept here while typing, sent on leaving the field or on Enter, and given up
 * with Escape. What could not be sent stays in the field, with the reason.
 */
export function useSaved({ value, optional = false, check, toCommand }: Saved) {
  const { send, error, forget } = useFacilitate();
  const [draft, setDraft] = useState<Draft | undefined>();
  const [wrong, setWrong] = useState<string | undefined>();
  // What was sent is shown until the board says it, or something newer.
  const shown = draft && (!draft.sent || draft.over === value) ? draft : undefined;

  const giveUp = () => {
    setDraft(undefined);
    setWrong(undefined);
    forget();
  };
  const save = async () => {
    if (!draft || draft.sent) return;
    const text = clean(draft.text);
    if (text === value) return giveUp();
    const problem = text === '' && !optional ? m.panels_refused_empty() : check?.(text);
    setWrong(problem);
    if (problem !== undefined) return;
    setDraft({ ...draft, sent: true, over: value });
    if (await send(toCommand(text))) return;
    setDraft((now) => (now?.sent ? { ...now, sent: false } : now));
  };
  return {
    value: shown?.text ?? value,
    error: wrong ?? error,
    onValue(text: string) {
      setDraft({ text, over: value, sent: false });
      setWrong(undefined);
    },
    onBlur: () => void save(),
    onKeyDown(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter') void save();
      if (event.key === 'Escape' && draft && !draft.sent) {
        event.preventDefault();
        giveUp();
      }
    },
  };
}
