import { LIMITS, type Locale } from '@samenspel/shared/records';
import { ListPlus } from 'lucide-react';
import type { Ref } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { TextArea } from '../../ui/primitives/TextField.tsx';
import { type StartRegion, tasksOf } from './draft.ts';
import styles from './NewBoardPage.module.css';
import { parseTasks, type TaskProblem, tasksAsText } from './parseTasks.ts';

/** What is wrong with the tasks, in words. */
function taskProblemWords(problem: TaskProblem): string {
  switch (problem.kind) {
    case 'too-many':
      return m.new_tasks_many({ most: LIMITS.tasksAtStart, count: problem.count });
    case 'title-too-long':
      return m.new_tasks_title_long({
        line: problem.line,
        length: problem.length,
        most: LIMITS.title,
      });
    case 'description-too-long':
      return m.new_tasks_description_long({
        line: problem.line,
        length: problem.length,
        most: LIMITS.description,
      });
  }
}

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly region: StartRegion | undefined;
  readonly locale: Locale;
  readonly inputRef: Ref<HTMLTextAreaElement>;
}

/** The tasks to begin with, one a line. A known region offers its own. */
export function TasksField({ text, onText, region, locale, inputRef }: Props) {
  useLocale();
  const { tasks, problem } = parseTasks(text);
  const offered = region ? tasksOf(region, locale) : [];
  const missing = offered.filter(({ title }) => !tasks.some((task) => task.title === title));
  return (
    <div className={styles.part}>
      <TextArea
        label={m.new_tasks()}
        hint={m.new_tasks_hint()}
        placeholder={m.new_tasks_placeholder()}
        rows={Math.min(12, Math.max(5, tasks.length + 1))}
        value={text}
        onValue={onText}
        ref={inputRef}
        className={styles.tasks}
        error={problem && taskProblemWords(problem)}
      />
      <div className={styles.below}>
        <output className={styles.count}>
          {tasks.length === 0 ? m.new_tasks_none() : m.new_tasks_count({ count: tasks.length })}
        </output>
        {region && missing.length > 0 ? (
          <Button
            size="small"
            icon={<ListPlus aria-hidden />}
            onClick={() =>
              onText([text.trimEnd(), tasksAsText(missing)].filter(Boolean).join('\n'))
            }
          >
            {m.new_tasks_offer({ count: missing.length, region: region.name })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
