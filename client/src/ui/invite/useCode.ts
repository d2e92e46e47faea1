import { useCallback, useEffect, useState } from 'react';
import { closeCode, currentCode, openCode, useOpenBoard } from '../../board/index.ts';
import type { OpenCode } from './invitation.ts';

export interface CodeState {
  readonly code: OpenCode | undefined;
  /** Nothing can be asked again until this is answered. */
  readonly asking: boolean;
  readonly failed: boolean;
  readonly open: (hours: number) => void;
  readonly close: () => void;
}

/** The code by which people join, for who facilitates; others have none to show. */
export function useCode(): CodeState {
  const { id, key, capability } = useOpenBoard();
  const [code, setCode] = useState<OpenCode>();
  const [asking, setAsking] = useState(capability === 'facilitate');
  const [failed, setFailed] = useState(false);

  const settle = useCallback((answer: Awaited<ReturnType<typeof currentCode>>) => {
    setAsking(false);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    const { value } = answer;
    setCode(
      value.code === null ? undefined : { code: value.code, expiresAt: new Date(value.expiresAt) },
    );
  }, []);
  useEffect(() => {
    if (capability !== 'facilitate') return;
    let left = false;
    void currentCode(id, key).then((answer) => {
      if (!left) settle(answer);
    });
    return () => {
      left = true;
    };
  }, [id, key, capability, settle]);

  return {
    code,
    asking,
    failed,
    open(hours) {
      setAsking(true);
      void openCode(id, key, hours).then(settle);
    },
    close() {
      setAsking(true);
      void closeCode(id, key).then((answer) => {
        setAsking(false);
        setFailed(!answer.ok);
        if (answer.ok) setCode(undefined);
      });
    },
  };
}
