import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { MessagePage } from '../MessagePage.tsx';
import type { EntryProblem } from './enterBoard.ts';

export interface EntryProblemProps {
  readonly problem: EntryProblem;
  readonly onRetry: () => void;
  /** Opens the board with the link this device knows; undefined when there is none. */
  readonly onUseKnown: (() => void) | undefined;
}

const MAY_PASS = new Set<EntryProblem>(['unreachable', 'busy', 'server']);

/** Why this link opens no board, and what one can do. */
export default function EntryProblemPage({ problem, onRetry, onUseKnown }: EntryProblemProps) {
  useLocale();
  const { title, text } = wordsFor(problem);
  return (
    <MessagePage
      title={title}
      text={<p>{text}</p>}
      actions={
        <>
          {MAY_PASS.has(problem) ? (
            <Button variant="primary" onClick={onRetry}>
              {m.board_retry()}
            </Button>
          ) : null}
          {onUseKnown ? (
            <Button variant="primary" onClick={onUseKnown}>
              {m.board_use_known()}
            </Button>
          ) : null}
        </>
      }
    />
  );
}

function wordsFor(problem: EntryProblem): { title: string; text: string } {
  switch (problem) {
    case 'no-key':
      return { title: m.board_no_key(), text: m.board_no_key_text() };
    case 'broken-key':
      return { title: m.board_broken_key(), text: m.board_broken_key_text() };
    case 'wrong-key':
      return { title: m.board_wrong_key(), text: m.board_wrong_key_text() };
    case 'key-no-longer':
      return { title: m.board_key_no_longer(), text: m.board_key_no_longer_text() };
    case 'unreachable':
      return { title: m.board_unreachable(), text: m.board_unreachable_text() };
    case 'busy':
      return { title: m.board_busy(), text: m.board_busy_text() };
    case 'server':
      return { title: m.board_server(), text: m.board_server_text() };
    case 'no-websocket':
      return { title: m.board_no_websocket(), text: m.board_no_websocket_text() };
  }
}
