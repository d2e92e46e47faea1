import type { Step, StepId, StepKind } from '../records/agenda.ts';

type Suggestion = Omit<Step, 'id' | 'kind' | 'title'>;

const SUGGESTIONS: Readonly<Record<StepKind, Suggestion>> = {
  welcome: {
    instruction: {
      nl: 'Welkom! Scan de QR-code of open de link. Zeg wie je bent en namens wie je meedoet. Kijk daarna rustig rond op het bord.',
      en: 'Welcome! Scan the QR code or open the link. Say who you are and on whose behalf you take part. Then take a look round the board.',
    },
    minutes: 5,
    mayEdit: true,
    mayPlace: false,
    mayVote: true,
    mayAgree: true,
  },
  tasks: {
    instruction: {
      nl: 'Welke opgaven hebben we samen in de regio? Zet ze op het bord. Sleep de opgaven waar we het over willen hebben naar de ladder.',
      en: 'Which tasks does our region share? Put them on the board. Drag the tasks we want to talk about onto the ladder.',
    },
    minutes: 15,
    mayEdit: true,
    mayPlace: false,
    mayVote: true,
    mayAgree: true,
  },
  place: {
    instruction: {
      nl: 'Op welk spelniveau spelen we nu? Kies bij elk onderwerp je eigen plek. Denk eerst zelf na: niemand ziet je antwoord tot de onthulling.',
      en: 'At which level do we play now? Choose your own place for each subject. Think for yourself first: nobody sees your answer until the reveal.',
    },
    minutes: 8,
    mayEdit: false,
    mayPlace: false,
    mayVote: true,
    mayAgree: false,
  },
  reveal: {
    instruction: {
      nl: 'Alle pionnen komen tegelijk op het bord. Kijk eerst een minuut in stilte. Wat valt je op?',
      en: 'All markers appear on the board at once. Look at it in silence for a minute first. What do you notice?',
    },
    minutes: 3,
    mayEdit: false,
    mayPlace: false,
    mayVote: true,
    mayAgree: false,
  },
  discuss: {
    instruction: {
      nl: 'We beginnen bij het grootste verschil. Vertel wat jij ziet, en vraag door: hoe komt dat? Niemand hoeft gelijk te krijgen.',
      en: 'We begin with the largest difference. Tell what you see, and ask on: how come? Nobody has to be right.',
    },
    minutes: 20,
    mayEdit: true,
    mayPlace: true,
    mayVote: true,
    mayAgree: true,
  },
  ambition: {
    instruction: {
      nl: 'Wat heeft deze opgave nodig? Kies bij elk onderwerp waar je naartoe wilt. Hoger is niet altijd beter.',
      en: 'What does this task need? For each subject, choose where you would like to go. Higher is not always better.',
    },
    minutes: 8,
    mayEdit: false,
    mayPlace: true,
    mayVote: true,
    mayAgree: false,
  },
  vote: {
    instruction: {
      nl: 'Waar willen we het eerst over hebben? Verdeel je stippen. Je mag er ook meer dan één bij hetzelfde zetten.',
      en: 'What do we want to talk about first? Hand out your dots. You may give more than one to the same thing.',
    },
    minutes: 5,
    mayEdit: false,
    mayPlace: false,
    mayVote: true,
    mayAgree: true,
  },
  agreements: {
    instruction: {
      nl: 'Wat spreken we af? Kies samen per onderwerp waar we staan en waar we naartoe willen. Schrijf op wie wat doet, en wanneer.',
      en: 'What do we agree? Choose together, for each subject, where we are and where we want to go. Write down who does what, and when.',
    },
    minutes: 20,
    mayEdit: true,
    mayPlace: true,
    mayVote: true,
    mayAgree: true,
  },
  close: {
    instruction: {
      nl: 'Wat neem je mee naar huis, en aan wie vertel je het? Dank je wel voor het meedoen.',
      en: 'What do you take home, and whom will you tell? Thank you for taking part.',
    },
    minutes: 5,
    mayEdit: true,
    mayPlace: false,
    mayVote: true,
    mayAgree: true,
  },
  other: {
    instruction: { nl: '', en: '' },
    minutes: 0,
    mayEdit: true,
    mayPlace: true,
    mayVote: true,
    mayAgree: true,
  },
};

const DEFAULT = [
  'welcome',
  'tasks',
  'place',
  'reveal',
  'discuss',
  'ambition',
  'agreements',
  'close',
] as const satisfies readonly StepKind[];

/** A step of this kind as the product suggests it, named after its kind. */
export function suggestedStep(kind: StepKind, id: StepId): Step {
  const { instruction, ...suggested } = SUGGESTIONS[kind];
  return { id, kind, title: '', instruction: { ...instruction }, ...suggested };
}

/** The steps the product suggests, in order; each kind once, with the kind as its id. */
export function defaultAgenda(): Step[] {
  return DEFAULT.map((kind) => suggestedStep(kind, kind));
}
