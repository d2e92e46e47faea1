import { LIMITS } from '@samenspel/shared/records';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../i18n/index.ts';
import { TextField } from '../primitives/index.ts';

/** How long one must stop typing for it to be saved, in milliseconds. */
const PAUSE = 500;

interface Props {
  readonly label?: string;
  /** As it is stored; empty: none. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Why a marker stands where it does, in one sentence. It is saved in every pause, and however one leaves. */
export function Reason({ label = m.panels_list_reason(), reason, onReason }: Props) {
  const { draft, type, save } = useReasonDraft(reason, onReason);
  return (
    <TextField
      label={label}
      value={draft}
      limit={LIMITS.reason}
      onValue={type}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}

function useReasonDraft(reason: string, onReason: (reason: string) => void) {
  const [typed, setTyped] = useState<
    { readonly text: string; readonly over: string } | undefined
  >();
  // What another window of one's own, or undo, makes of it meanwhile is the newer one.
  const draft = typed?.over === reason ? typed.text : reason;
  const save = () => {
    const text = draft.trim();
    if (text === reason) return;
    // What is on the screen stays as it was typed: a space at the end is the beginning of a next word.
    setTyped({ text: draft, over: text });
    onReason(text);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (draft.trim() === reason) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, reason]);
  useEffect(() => {
    const leave = () => latest.current();
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { draft, type: (text: string) => setTyped({ text, over: reason }), save };
}
