import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/copyText.ts';
import { TextArea } from '../primitives/TextField.tsx';
import styles from './CopyMail.module.css';
import { type Invitation, mailText } from './invitation.ts';

/** The mail in the board's language, to copy into one's own mail program. */
export function CopyMail({ invitation }: { readonly invitation: Invitation }) {
  useLocale();
  const text = mailText(invitation);
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean }>();
  // A mail that has changed since is not the one that was copied.
  const state = copied?.text === text ? copied : undefined;
  return (
    <div className={styles.mail}>
      <TextArea
        label={m.present_invite_mail()}
        value={text}
        readOnly
        rows={7}
        lang={invitation.locale}
        onFocus={(event) => event.target.select()}
      />
      <Button
        icon={state?.ok ? <Check aria-hidden /> : <Copy aria-hidden />}
        onClick={() => void copyText(text).then((ok) => setCopied({ text, ok }))}
      >
        {state?.ok ? m.copied() : m.present_invite_copy_mail()}
      </Button>
      <output>{state && !state.ok ? m.copy_failed() : ''}</output>
    </div>
  );
}
