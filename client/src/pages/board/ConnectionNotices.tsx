import { useEffect, useRef, useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { showToast } from '../../ui/primitives/toasts.ts';
import { VisuallyHidden } from '../../ui/primitives/VisuallyHidden.tsx';
import { useStuck } from './useStuck.ts';

/** Says when the line is lost and when it is back, also aloud; not each change, which would never end. */
export function ConnectionNotices({ fromDevice }: { readonly fromDevice: boolean }) {
  useLocale();
  const online = useBoard((board) => board.connection.kind === 'online');
  const offline = useBoard((board) => board.connection.kind === 'offline');
  const allSaved = useBoard((board) => board.waiting === 0);
  const unsafe = useBoard((board) => board.waiting > 0 && !board.keptOnDevice);
  const stuck = useStuck();
  const [said, setSaid] = useState('');
  const lost = useRef(false);

  useEffect(() => {
    if (fromDevice) showToast({ text: m.board_from_device() });
  }, [fromDevice]);
  useEffect(() => {
    if (stuck) showToast({ text: m.board_stuck(), tone: 'problem', stays: true });
  }, [stuck]);
  useEffect(() => {
    if (offline && !lost.current) {
      lost.current = true;
      setSaid(m.board_said_offline());
    }
    if (online && allSaved && lost.current) {
      lost.current = false;
      setSaid(m.board_said_online());
    }
  }, [online, offline, allSaved]);
  useEffect(() => {
    if (!unsafe) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [unsafe]);
  return (
    <output>
      <VisuallyHidden>{said}</VisuallyHidden>
    </output>
  );
}
