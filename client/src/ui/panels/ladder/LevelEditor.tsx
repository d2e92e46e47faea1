import { type Level, LIMITS, type Role } from '@samenspel/shared/records';
import { ArrowDownToLine, ArrowUpToLine, Ellipsis, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../../i18n/index.ts';
import { IconButton, Menu, MenuItem } from '../../primitives/index.ts';
import { SavedField, SavedSentence } from '../SavedField.tsx';
import styles from './Ladder.module.css';

export interface LevelEditorProps {
  readonly level: Level;
  /** Its place in the ladder, 1 at the bottom. */
  readonly number: number;
  readonly roles: readonly Role[];
  /** Just added here: its name is what is typed next. */
  readonly fresh: boolean;
  /** Undefined where the ladder is full, or as short as it may be. */
  readonly onAddAbove: (() => void) | undefined;
  readonly onAddBelow: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** One level: its name, its line, and what each role does on it. */
export function LevelEditor(props: LevelEditorProps) {
  const { level, number, roles, fresh } = props;
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!fresh) return;
    name.current?.focus();
    name.current?.select();
  }, [fresh]);
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.ring} aria-hidden="true">
          {number}
        </span>
        <SavedField
          label={m.panels_level_name({ number })}
          hideLabel
          value={level.name}
          limit={LIMITS.levelName}
          toCommand={(text) => ({ type: 'updateLevel', level: level.id, name: text })}
          inputRef={name}
          className={styles.name}
        />
        <LevelMenu {...props} />
      </div>
      <SavedSentence
        label={m.panels_level_description()}
        value={level.description}
        limit={LIMITS.levelDescription}
        toCommand={(text) => ({ type: 'updateLevel', level: level.id, description: text })}
      />
      <details className={styles.fold}>
        <summary>{m.panels_level_role_lines()}</summary>
        <div className={styles.lines}>
          {roles.map((role) => (
            <SavedSentence
              key={role.id}
              label={role.name}
              value={level.roles[role.id] ?? ''}
              limit={LIMITS.levelDescription}
              toCommand={(text) => ({
                type: 'updateLevel',
                level: level.id,
                roles: { [role.id]: text },
              })}
            />
          ))}
        </div>
      </details>
    </li>
  );
}

function LevelMenu({ number, onAddAbove, onAddBelow, onRemove }: LevelEditorProps) {
  return (
    <Menu
      trigger={
        <IconButton label={m.panels_level_actions({ number })} side="left">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {(
        [
          [onAddAbove, ArrowUpToLine, m.panels_level_add_above()],
          [onAddBelow, ArrowDownToLine, m.panels_level_add_below()],
          [onRemove, Trash2, m.panels_level_remove()],
        ] as const
      ).map(([act, Icon, label]) => (
        <MenuItem
          key={label}
          icon={<Icon aria-hidden />}
          disabled={act === undefined}
          onSelect={() => act?.()}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
