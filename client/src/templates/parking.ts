import * as m from '../i18n/generated/messages.js';
import { figure, frame, NOTE, type Template, words } from './template.ts';

const PAD = 28;
const TOP = 156;
const BAY = { width: NOTE.width + 40, height: NOTE.height + 40, gap: 20 } as const;
const BAYS = { across: 4, down: 2 } as const;

/** Bays for what is not for now and must not be lost. */
export const parking: Template = {
  id: 'parking',
  name: m.templates_parking,
  about: m.templates_parking_about,
  draw: (say) => {
    const width = 2 * PAD + BAYS.across * (BAY.width + BAY.gap) - BAY.gap;
    const height = TOP + BAYS.down * (BAY.height + BAY.gap) - BAY.gap + PAD;
    return [
      frame(say(m.templates_parking), [0, 0, width, height]),
      figure('P', [PAD, PAD, 92, 92], { colour: 'blue', fill: 'solid', fontSize: 'huge' }),
      words(say(m.templates_parking_question), [PAD + 116, PAD + 2, 800], { fontSize: 'large' }),
      words(say(m.templates_parking_lead), [PAD + 116, PAD + 54, 800]),
      ...Array.from({ length: BAYS.across * BAYS.down }, (_, i) => {
        const x = PAD + (i % BAYS.across) * (BAY.width + BAY.gap);
        const y = TOP + Math.floor(i / BAYS.across) * (BAY.height + BAY.gap);
        return figure('', [x, y, BAY.width, BAY.height], {
          colour: 'white',
          width: 'thin',
          dash: 'dashed',
        });
      }),
    ];
  },
};
