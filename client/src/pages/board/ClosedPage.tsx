import { CloseCode } from '@samenspel/shared/protocol';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { textCopy } from '../../export/textCopy.ts';
import { forgetBoard } from '../../state/myBoards.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { MessagePage } from '../MessagePage.tsx';

export interface ClosedProps {
  readonly code: number;
  /** Shows the board as this device knows it; undefined when the device knows nothing of it. */
  readonly onLookAnyway?: () => void;
}

/** The server has closed the board for good: why, what is not saved, and what one can do. */
export default function ClosedPage({ code, onLookAnyway }: ClosedProps) {
  useLocale();
  const open = useOpenBoard();
  const waiting = useBoard((board) => board.waiting);
  const hasWords = useBoard((board) => board.settings !== undefined);
  const { title, text, remedy } = closedWords(code);
  const keepWords = () => {
    const words = encodeURIComponent(textCopy(open.board.getState()));
    saveFile(`data:text/plain;charset=utf-8,${words}`, `${m.board_keep_words_file()}.txt`);
  };
  const startAnew = async () => {
    await open.forget();
    location.reload();
  };
  const forget = async () => {
    await open.forget();
    forgetBoard(open.id);
    location.assign('/');
  };
  return (
    <MessagePage
      title={title}
      text={
        <>
          <p>{text}</p>
          {waiting > 0 ? <p>{m.board_closed_waiting({ count: waiting })}</p> : null}
        </>
      }
      actions={
        <>
          {remedy === 'reload' ? (
            <Button variant="primary" onClick={() => location.reload()}>
              {m.board_reload()}
            </Button>
          ) : null}
          {hasWords ? <Button onClick={keepWords}>{m.board_keep_words()}</Button> : null}
          {onLookAnyway ? <Button onClick={onLookAnyway}>{m.board_look_anyway()}</Button> : null}
          {remedy === 'start-anew' ? (
            <Button variant="danger" onClick={() => void startAnew()}>
              {m.board_start_anew()}
            </Button>
          ) : null}
          {remedy === 'forget' ? (
            <Button variant="danger" onClick={() => void forget()}>
              {m.board_forget()}
            </Button>
          ) : null}
        </>
      }
    />
  );
}

type Remedy = 'none' | 'reload' | 'start-anew' | 'forget';

function closedWords(code: number): { title: string; text: string; remedy: Remedy } {
  switch (code) {
    case CloseCode.noKey:
      return {
        title: m.board_key_no_longer(),
        text: m.board_key_no_longer_text(),
        remedy: 'none',
      };
    case CloseCode.boardDeleted:
      return { title: m.board_deleted(), text: m.board_deleted_text(), remedy: 'forget' };
    case CloseCode.forbidden:
      return { title: m.board_forbidden(), text: m.board_forbidden_text(), remedy: 'start-anew' };
    case CloseCode.stale:
      return { title: m.board_stale(), text: m.board_stale_text(), remedy: 'start-anew' };
    case CloseCode.tooLarge:
      return { title: m.board_too_large(), text: m.board_too_large_text(), remedy: 'reload' };
    default:
      return { title: m.board_closed(), text: m.board_closed_text(), remedy: 'reload' };
  }
}
