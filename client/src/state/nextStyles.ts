import { Form, Head, Route, Style } from '@samenspel/shared/records';
import * as v from 'valibot';
import { readDevice, writeDevice } from './deviceStorage.ts';

const styled = (style: Style) => v.optional(v.fallback(Style, style), style);

/** What is no longer understood, or was never said, is as it is at first. */
const NextStyles = v.object({
  note: styled({ colour: 'yellow' }),
  text: styled({ colour: 'ink' }),
  pen: styled({ colour: 'ink' }),
  highlighter: styled({ colour: 'yellow' }),
  shape: styled({ colour: 'ink', fill: 'tint' }),
  connector: styled({ colour: 'ink' }),
  form: v.optional(v.fallback(Form, 'rectangle'), 'rectangle'),
  route: v.optional(v.fallback(Route, 'curved'), 'curved'),
  heads: v.optional(v.fallback(v.tuple([Head, Head]), ['none', 'arrow']), ['none', 'arrow']),
});

/** How the next thing of each tool looks: as one last chose for it. */
export type NextStyles = Readonly<v.InferOutput<typeof NextStyles>>;

/** What can be given a style before it is made. */
export type StyledTool = Exclude<keyof NextStyles, 'form' | 'route' | 'heads'>;

const KEY = 'samenspel:styles';

/** What this device last chose, on whatever board. */
export function keptStyles(): NextStyles {
  return readDevice(KEY, NextStyles) ?? v.parse(NextStyles, {});
}

/** Keeps what one chooses for the next board. */
export function keepStyles(styles: NextStyles): void {
  writeDevice(KEY, styles);
}
