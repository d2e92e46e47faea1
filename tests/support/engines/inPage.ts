/** Bodies of functions that run in the page, of arguments `args`. */

/**
 * args: role, name pattern. The rectangle of the one visible element that assistive technology would call so,
 * scrolled into view; else a text that says what there is.
 */
export const FIND = `
  const [role, name] = args;
  const implied = {
    button: 'button', link: 'a[href]', heading: 'h1,h2,h3,h4', dialog: 'dialog', listitem: 'li',
    radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', option: 'option', combobox: 'select',
    textbox: 'input:not([type]),input[type=text],textarea', spinbutton: 'input[type=number]',
  };
  const text = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? '').trim();
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return by.split(/\\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');
    if (element.hasAttribute('aria-label')) return text(element);
    if (element.labels?.length) return Array.from(element.labels, text).join(' ');
    return text(element) || element.title || element.placeholder || '';
  };
  const fits = (element) => {
    const is = nameOf(element).replace(/\\s+/g, ' ');
    return name.exact === undefined ? new RegExp(name.source, name.flags).test(is) : is === name.exact;
  };
  const shown = (element) =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    !element.closest('[aria-hidden=true],[inert]');
  const selector = '[role=' + role + ']' + (implied[role] ? ',' + implied[role] : '');
  const all = [...document.querySelectorAll(selector)].filter(
    (element) => shown(element) && (element.getAttribute('role') ?? role) === role,
  );
  const found = all.filter(fits);
  if (found.length !== 1) return found.length + ' found; there are ' + all.map(nameOf).join(' | ');
  const [element] = found;
  if (element.matches(':disabled,[aria-disabled=true]')) return 'it is disabled';
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
`;

/**
 * args: pattern. True when the text can be read on the page or in a field, else the page's text. Text that is drawn
 * only once it is scrolled into view counts too: WebKit leaves it out of innerText.
 */
export const SHOWN_TEXT = `
  const [wanted] = args;
  const fields = Array.from(document.querySelectorAll('input,textarea'), (field) => field.value);
  const all = [document.body.innerText, document.body.textContent, ...fields].join('\\n');
  const is = wanted.exact === undefined
    ? new RegExp(wanted.source, wanted.flags).test(all)
    : all.includes(wanted.exact);
  return is || all;
`;

/** From now on a file that the page makes is kept for \`GRABBED\`. */
export const GRAB_DOWNLOADS = `
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => { window.grabbed = reader.result.split(',')[1]; };
    reader.readAsDataURL(blob);
    return make.call(URL, blob);
  };
`;

/** The file in base64; null while there is none. */
export const GRABBED = `return window.grabbed ?? null;`;
