import { Component, type ReactNode } from 'react';
import { m } from '../i18n/index.ts';
import { Button, buttonClass } from '../ui/primitives/Button.tsx';
import card from './Card.module.css';
import message from './MessagePage.module.css';

interface Props {
  readonly children: ReactNode;
}

/** When the screen itself fails: says that what was made is kept, and offers to load the page again. */
export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  return (
    <main className={`${card.card} ${message.message}`}>
      <h1 className={message.title}>{m.board_crash()}</h1>
      <p className={message.text}>{m.board_crash_text()}</p>
      <div className={message.actions}>
        <Button variant="primary" onClick={() => location.reload()}>
          {m.board_reload()}
        </Button>
        <a href="/" className={buttonClass('secondary')}>
          {m.board_home()}
        </a>
      </div>
    </main>
  );
}
