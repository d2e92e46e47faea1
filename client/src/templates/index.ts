import { agreements } from './agreements.ts';
import { parking } from './parking.ts';
import { sorting } from './sorting.ts';
import { type Template, TEMPLATE_IDS, type TemplateId } from './template.ts';
import { wall } from './wall.ts';

const BY_ID: Readonly<Record<TemplateId, Template>> = { wall, sorting, agreements, parking };

/** Every template there is. A new one is one file, its id and one line here. */
export const TEMPLATES: readonly Template[] = TEMPLATE_IDS.map((id) => BY_ID[id]);

export { drawn, type Template } from './template.ts';
