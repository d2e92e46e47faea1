import type { BoardSettings, Profile } from '@samenspel/shared/records';

/** The join screen as far as it has been answered. */
export interface Answers {
  readonly name: string;
  readonly municipality: string | undefined;
  readonly role: string | undefined;
}

/** What can be filled in already: what was said before, where it exists on this board; an only partner is it. */
export function firstAnswers(settings: BoardSettings, before: Profile | undefined): Answers {
  const { municipalities, roles } = settings;
  const only = municipalities.length === 1 ? municipalities[0]?.id : undefined;
  return {
    name: before?.name ?? '',
    municipality: municipalities.find(({ id }) => id === before?.municipality)?.id ?? only,
    role: roles.find(({ id }) => id === before?.role)?.id,
  };
}
