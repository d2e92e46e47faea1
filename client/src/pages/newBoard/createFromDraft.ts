import type { NewBoardInput } from '@samenspel/shared/protocol';
import { type Answer, createBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { rememberBoard } from '../../state/myBoards.ts';

/** Makes a board and keeps it on this device as its facilitator. @returns its id, or why there is none */
export async function createFromDraft(
  draft: NewBoardInput,
): Promise<{ id: string } | { failed: string }> {
  const answer = await createBoard(draft);
  if (!answer.ok) return { failed: creationFailure(answer.code) };
  const { id, keys } = answer.value;
  rememberBoard({ id, key: keys.facilitate, title: draft.title, capability: 'facilitate' });
  return { id };
}

/** Why there is no new board, in words. */
export function creationFailure(code: Extract<Answer<unknown>, { ok: false }>['code']): string {
  switch (code) {
    case 'unreachable':
      return m.new_failed_unreachable();
    case 'too-many-requests':
      return m.new_failed_many();
    case 'storage':
      return m.new_failed_storage();
    case 'bad-request':
    case 'not-found':
    case 'forbidden':
    case 'too-large':
    case 'unknown-command':
    case 'internal':
      return m.new_failed_other();
  }
}
