import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { Button } from '../ui/primitives/Button.tsx';
import { TextField } from '../ui/primitives/TextField.tsx';
import { boardPath, readLink } from './boardLink.ts';
import card from './Card.module.css';
import styles from './OpenLink.module.css';

/** A field for the link that somebody was sent. */
export function OpenLink() {
  useLocale();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<'none' | 'part'>();

  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const link = readLink(text);
    if (link.kind === 'whole') go(`${boardPath(link.address.id)}#${link.address.key}`);
    else setWrong(link.kind === 'none' ? 'none' : 'part');
  };
  return (
    <section className={card.card} aria-labelledby="open-link">
      <h2 id="open-link" className={card.heading}>
        {m.home_link()}
      </h2>
      <form onSubmit={open} className={styles.form} noValidate>
        <TextField
          label={m.home_link_label()}
          hideLabel
          hint={m.home_link_hint()}
          value={text}
          onValue={(value) => {
            setText(value);
            setWrong(undefined);
          }}
          error={wrong && (wrong === 'none' ? m.home_link_none() : m.home_link_part())}
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
        />
        <Button type="submit">{m.home_link_open()}</Button>
      </form>
    </section>
  );
}
