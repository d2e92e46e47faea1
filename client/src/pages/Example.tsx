import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { Button } from '../ui/primitives/Button.tsx';
import { boardPath } from './boardLink.ts';
import { MessagePage } from './MessagePage.tsx';
import { createFromDraft } from './newBoard/createFromDraft.ts';
import { Waiting } from './Waiting.tsx';

/** Makes a fresh example board for this visitor, and goes there. */
export default function Example() {
  const locale = useLocale();
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string>();
  /** One board for an attempt, however often React runs the effect. */
  const made = useRef<{ attempt: number; board: ReturnType<typeof createFromDraft> }>(undefined);

  useEffect(() => {
    let left = false;
    if (made.current?.attempt !== attempt) {
      const title = m.example_title();
      made.current = { attempt, board: createFromDraft({ title, locale, template: 'example' }) };
    }
    void made.current.board.then((board) => {
      if (left) return;
      if ('failed' in board) setFailed(board.failed);
      else go(boardPath(board.id), { replace: true });
    });
    return () => {
      left = true;
    };
  }, [attempt, go, locale]);

  if (failed === undefined) return <Waiting text={m.example_making()} />;
  const retry = () => {
    setFailed(undefined);
    setAttempt(attempt + 1);
  };
  return (
    <MessagePage
      title={m.example_failed()}
      text={failed}
      actions={
        <Button variant="primary" onClick={retry}>
          {m.board_retry()}
        </Button>
      }
    />
  );
}
