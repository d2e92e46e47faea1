import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../i18n/index.ts';
import { Button } from './Button.tsx';
import { copyText } from './copyText.ts';
import styles from './CopyField.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** How long the button says it has copied, in milliseconds. */
const SAYING = 2500;

/** A text to take along, with a button that copies it. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SAYING);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const copied = await copyText(value);
    if (!copied) field.current?.select();
    setState(copied ? 'copied' : 'failed');
  };
  return (
    <div>
      <VisuallyHidden>
        <label htmlFor={id}>{label}</label>
      </VisuallyHidden>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          className={styles.value}
          value={value}
          readOnly
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button
          icon={state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          aria-label={`${m.copy()}: ${label}`}
          onClick={() => void copy()}
        >
          {state === 'copied' ? m.copied() : m.copy()}
        </Button>
      </div>
      <output className={styles.status}>
        {state === 'failed' ? m.copy_failed() : null}
        {state === 'copied' ? <VisuallyHidden>{m.copied()}</VisuallyHidden> : null}
      </output>
    </div>
  );
}
