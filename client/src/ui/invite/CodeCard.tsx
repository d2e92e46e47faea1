import { spellJoinCode } from '@samenspel/shared/protocol';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { Select } from '../primitives/Select.tsx';
import styles from './CodeCard.module.css';
import { expiryWords } from './invitation.ts';
import type { CodeState } from './useCode.ts';

/** Hours a code may live: this workshop, a few days, a week. */
const LIVES = [12, 72, 168] as const;

function lifeWords(hours: (typeof LIVES)[number]): string {
  switch (hours) {
    case 12:
      return m.present_code_hours();
    case 72:
      return m.present_code_days();
    case 168:
      return m.present_code_week();
  }
}

/** The six characters for who has no link at hand: with until when they work, and how to end that. */
export function CodeCard({ code, asking, failed, open, close }: CodeState) {
  const locale = useLocale();
  const [hours, setHours] = useState<number>(LIVES[0]);
  return (
    <section className={styles.card} aria-label={m.present_code()}>
      <h3 className={styles.title}>{m.present_code()}</h3>
      {code ? (
        <>
          <p className={styles.code}>{spellJoinCode(code.code)}</p>
          <p className={styles.text}>
            {m.present_code_until({ until: expiryWords(code.expiresAt, locale) })}
          </p>
        </>
      ) : (
        <p className={styles.text}>{m.present_code_none()}</p>
      )}
      <div className={styles.row}>
        <Select
          label={m.present_code_life()}
          value={String(hours)}
          options={LIVES.map((life) => ({ value: String(life), label: lifeWords(life) }))}
          onValue={(value) => setHours(Number(value))}
        />
        <Button aria-disabled={asking} onClick={() => (asking ? undefined : open(hours))}>
          {code ? m.present_code_longer() : m.present_code_open()}
        </Button>
        {code ? (
          <Button
            variant="quiet"
            aria-disabled={asking}
            onClick={() => (asking ? undefined : close())}
          >
            {m.present_code_close()}
          </Button>
        ) : null}
      </div>
      {failed ? (
        <p role="alert" className={styles.failed}>
          {m.present_failed()}
        </p>
      ) : null}
    </section>
  );
}
