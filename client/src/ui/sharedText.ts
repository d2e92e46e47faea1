/** Replaces `remove` characters at `at` by `insert`; UTF-16 code units, as in editText. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const splitsPair = (text: string, at: number) => {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff && at < text.length;
};

/** Lengths of what two texts have in common at start and end; the end takes at most `endMost`. Pairs stay whole. */
function common(before: string, after: string, endMost: number): { start: number; end: number } {
  let end = 0;
  const endLimit = Math.min(before.length, after.length, endMost);
  while (end < endLimit && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  end = Math.max(0, end);
  let start = 0;
  const startLimit = Math.min(before.length, after.length) - end;
  while (start < startLimit && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  return { start: Math.max(0, start), end };
}

/**
 * What was typed: the edit that turns `before` into `after`, ending at the caret where it can, so that in "aa" the
 * right one of the two is meant. Undefined when nothing changed.
 * @param caret end of the selection after typing
 */
export function diffText(
  before: string,
  after: string,
  caret = after.length,
): TextEdit | undefined {
  if (before === after) return undefined;
  const { start, end } = common(before, after, after.length - caret);
  return {
    at: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  };
}

/** Longest stretch before a caret that is looked for to find it back, in characters. */
const CONTEXT = 24;

/** Where a caret in `before` belongs in `after`: at the same words, wherever others typed. */
export function moveCaret(before: string, after: string, caret: number): number {
  const { start, end } = common(before, after, after.length);
  if (caret <= start) return caret;
  const changed = after.slice(start, after.length - end);
  const middle = before.slice(start, before.length - end);
  if (caret <= start + middle.length) {
    // Others typed on both sides of what is still there.
    const whole = changed.indexOf(middle);
    if (whole !== -1 && middle !== '') return whole + caret;
  }
  if (caret >= before.length - end) return after.length - (before.length - caret);
  for (let length = CONTEXT; length > 0; length--) {
    const left = before.slice(Math.max(start, caret - length), caret);
    const found = changed.indexOf(left);
    if (found !== -1) return start + found + left.length;
  }
  return start;
}

/** The same edit, made in `before`, for a text that others have meanwhile changed into `after`. */
export function rebaseEdit(edit: TextEdit, before: string, after: string): TextEdit {
  if (before === after) return edit;
  const at = moveCaret(before, after, edit.at);
  const end = edit.remove === 0 ? at : moveCaret(before, after, edit.at + edit.remove);
  return { at, remove: Math.max(0, end - at), insert: edit.insert };
}

/** The text after an edit. */
export function applyEdit(text: string, { at, remove, insert }: TextEdit): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** How many characters may still be typed; undefined while there is room enough not to say so. */
export function leftToType(length: number, limit: number): number | undefined {
  const left = limit - length;
  return left <= Math.max(10, Math.round(limit / 10)) ? left : undefined;
}
