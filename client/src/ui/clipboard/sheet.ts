/** Whether what was pasted is a table: from a spreadsheet, or with tabs in it. */
export function isSheet(html: string, text: string): boolean {
  return /<table[\s>]/iu.test(html) || /\t/u.test(text.trim());
}

/**
 * The cells of a table as spreadsheets write it: tabs between them, and in quotes what holds tabs, quotes or more than
 * one line. Rows that say nothing are left out; all others have as many cells.
 */
export function readSheet(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const all = text.replace(/\r\n?/gu, '\n');
  for (let i = 0; i < all.length; i++) {
    const character = all.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (all.charAt(i + 1) === '"') cell += all.charAt(++i);
      else isQuoted = false;
    } else if (character === '"' && cell === '' && closes(all, i)) isQuoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  const said = rows.filter((row) => row.some((words) => words !== ''));
  const width = Math.max(0, ...said.map((row) => row.length));
  return said.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** Whether a quote that opens at `start` closes at the end of a cell: else it is a quote somebody wrote. */
function closes(text: string, start: number): boolean {
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) !== '"') continue;
    if (text.charAt(i + 1) === '"') i++;
    else return i + 1 === text.length || /[\t\n]/u.test(text.charAt(i + 1));
  }
  return false;
}
