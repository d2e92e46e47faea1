import { readJoinCode } from '@samenspel/shared/protocol';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type Answer, findByCode } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { Button } from '../ui/primitives/Button.tsx';
import { TextField } from '../ui/primitives/TextField.tsx';
import { type BoardAddress, boardPath, looksLikeCode, readLink } from './boardLink.ts';
import card from './Card.module.css';
import styles from './OpenLink.module.css';

type Problem = 'none' | 'part' | 'never-in-code' | 'unknown' | 'many' | 'unreachable' | 'server';

/** A field for the link that somebody was sent, or the code that is on the wall. */
export function OpenLink() {
  useLocale();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isAsking, setAsking] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isAsking) return;
    setAsking(true);
    const found = await addressIn(text);
    setAsking(false);
    if (typeof found === 'string') setProblem(found);
    else go(`${boardPath(found.id)}#${found.key}`);
  };
  return (
    <section className={card.card} aria-labelledby="open-link">
      <h2 id="open-link" className={card.heading}>
        {m.home_link()}
      </h2>
      <form onSubmit={(event) => void submit(event)} className={styles.form} noValidate>
        <TextField
          label={m.home_link_label()}
          hideLabel
          hint={m.home_link_hint()}
          value={text}
          onValue={(value) => {
            setText(value);
            setProblem(undefined);
          }}
          error={problem && problemWords(problem)}
          className={styles.field}
          readOnly={isAsking}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button type="submit" size="large" aria-busy={isAsking}>
          {isAsking ? m.home_code_asking() : m.home_link_open()}
        </Button>
      </form>
    </section>
  );
}

/** The board that a link or a code leads to, or why there is none. */
async function addressIn(text: string): Promise<BoardAddress | Problem> {
  const code = readJoinCode(text);
  if (code !== undefined) {
    const answer = await findByCode(code);
    return answer.ok ? answer.value : problemOf(answer.code);
  }
  if (looksLikeCode(text)) return 'never-in-code';
  const link = readLink(text);
  if (link.kind === 'whole') return link.address;
  return link.kind === 'none' ? 'none' : 'part';
}

function problemOf(code: Extract<Answer<unknown>, { ok: false }>['code']): Problem {
  switch (code) {
    case 'not-found':
      return 'unknown';
    case 'too-many-requests':
      return 'many';
    case 'unreachable':
      return 'unreachable';
    case 'storage':
    case 'bad-request':
    case 'forbidden':
    case 'too-large':
    case 'unknown-command':
    case 'internal':
      return 'server';
  }
}

function problemWords(problem: Problem): string {
  switch (problem) {
    case 'none':
      return m.home_link_none();
    case 'part':
      return m.home_link_part();
    case 'never-in-code':
      return m.home_code_never();
    case 'unknown':
      return m.home_code_unknown();
    case 'many':
      return m.home_code_many();
    case 'unreachable':
      return m.home_code_unreachable();
    case 'server':
      return m.home_code_server();
  }
}
