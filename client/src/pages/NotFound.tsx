import { m, useLocale } from '../i18n/index.ts';
import { MessagePage } from './MessagePage.tsx';

export default function NotFound() {
  useLocale();
  return <MessagePage title={m.board_page_unknown()} text={m.board_page_unknown_text()} />;
}
