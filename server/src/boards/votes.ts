import { type Method, voiceRoots } from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import { isDotsOf, type VoteId } from '@samenspel/shared/records';
import { voteResult } from '@samenspel/shared/session';
import type { Author } from './author.ts';

/** The method with this vote counted; once, so that what was shown stays what was shown. */
export function withVoteCounted(author: Author, method: Method, id: VoteId): Method {
  const vote = method.votes.get(id);
  if (!vote || vote.result) return method;
  const result = voteResult(author.voices(), vote, author.members());
  return { ...method, votes: new Map(method.votes).set(id, { ...vote, result }) };
}

/**
 * Takes the dots of a removed vote out of the voices. Were they kept, the same vote opened again with other options, or
 * after somebody left, would tell by the difference who gave which.
 */
export function forgetDots(author: Author, id: VoteId): void {
  for (const [participant, { dots }] of author.voices()) {
    const keys = [...dots.keys()].filter((key) => isDotsOf(id, key));
    if (keys.length === 0) continue;
    author.edit(voiceOf(participant), (voice) => {
      for (const key of keys) voiceRoots(voice).votes.delete(key);
    });
  }
}
