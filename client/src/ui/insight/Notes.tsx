import { type CountGroup, type Role, SMALLEST_GROUP } from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';
import { inSentence } from '../describe.ts';
import { listed } from './lists.ts';
import styles from './Notes.module.css';
import { lanesWithTooFew, type Why } from './nothing.ts';
import type { ShownCounts, ShownNamed } from './shown.ts';

const WORDS = {
  hidden: { title: m.insight_hidden_title, text: m.insight_hidden },
  nobody: { title: m.insight_nobody_title, text: m.insight_nobody },
  alone: { title: m.insight_alone_title, text: m.insight_alone },
  same: { title: m.insight_same_title, text: m.insight_same },
} as const satisfies Record<Why, unknown>;

/** Why there is little to see, and what would change that. */
export function NothingYet({ why }: { readonly why: Why }) {
  const { title, text } = WORDS[why];
  return (
    <div className={styles.nothing}>
      <h3>{title()}</h3>
      <p>{text()}</p>
    </div>
  );
}

/** Subjects of which there is nothing to compare yet. */
export function TooFew({ shown }: { readonly shown: ShownNamed }) {
  const lanes = lanesWithTooFew(shown);
  if (lanes.length === 0) return null;
  return (
    <section className={styles.few}>
      <h3>{m.insight_too_few_title()}</h3>
      <p>{listed(lanes.map(({ title }) => title))}</p>
    </section>
  );
}

const QUESTION = {
  self: m.insight_withheld_self,
  partners: m.insight_withheld_partners,
  ambition: m.insight_withheld_ambition,
} as const satisfies Record<CountGroup['question'], unknown>;

function groupWords({ role: id, question }: CountGroup, roles: readonly Role[]): string {
  const name = roles.find((role) => role.id === id)?.name ?? m.panels_gone_role();
  return QUESTION[question]({ role: inSentence(name) });
}

/** Groups of an anonymous round that are too small to be told: said, so that nobody takes them for silent. */
export function Withheld({ shown }: { readonly shown: ShownCounts }) {
  const { groups, lanes, settings } = shown;
  const withheld = lanes.flatMap(({ id, title }) => {
    const small = groups.filter(({ lane, counts }) => lane === id && counts === null);
    const words = small.map((group) => groupWords(group, settings.roles));
    return words.length > 0 ? [{ id, title, words }] : [];
  });
  if (withheld.length === 0) return null;
  return (
    <section className={styles.few}>
      <h3>{m.insight_withheld_title({ least: SMALLEST_GROUP })}</h3>
      <ul>
        {withheld.map(({ id, title, words }) => (
          <li key={id}>{m.insight_withheld({ lane: title, groups: words.join(', ') })}</li>
        ))}
      </ul>
    </section>
  );
}
