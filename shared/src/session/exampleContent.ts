import type { Locale } from '../records/board.ts';
import type { Colour } from '../records/style.ts';

/** What is on the example board. Municipalities and tasks are real; people and positions are invented. */

type Words = Readonly<Record<Locale, string>>;
type RoleName = 'council' | 'executive' | 'civilService';

export interface Person {
  /** CBS code. */
  readonly municipality: string;
  readonly role: RoleName;
  /** Where one's own municipality stands, a character a lane: a level's number, n no contact, ? unknown, . not placed. */
  readonly now: string;
  readonly ambition?: readonly { readonly lane: number; readonly level: string }[];
  /** Where one sees a partner. */
  readonly seen?: readonly {
    readonly lane: number;
    readonly about: string;
    readonly level: string;
  }[];
}

export const EXAMPLE_REGION = 'foodvalley';
export const TITLE: Words = {
  nl: 'Samenwerking Regio Foodvalley',
  en: 'Collaboration in Regio Foodvalley',
};

/** Tasks by their id in the reference data: those on the ladder, from left to right, and those below it. */
export const LANE_TASKS = ['landbouw', 'energie', 'arbeidsmarkt', 'bereikbaarheid'] as const;
export const OTHER_TASKS = ['wonen', 'voeding', 'circulair'] as const;

export const PERSON: Readonly<Record<RoleName, Words>> = {
  council: { nl: 'Raadslid', en: 'Council member' },
  executive: { nl: 'Bestuurder', en: 'Executive' },
  civilService: { nl: 'Ambtenaar', en: 'Civil servant' },
};

const EDE = 'GM0228';
const BARNEVELD = 'GM0203';
const NIJKERK = 'GM0267';
const RENSWOUDE = 'GM0339';
const RHENEN = 'GM0340';
const SCHERPENZEEL = 'GM0279';
const VEENENDAAL = 'GM0345';
const WAGENINGEN = 'GM0289';

/** Lanes: the whole, farming, energy, labour market, accessibility. */
export const PEOPLE: readonly Person[] = [
  { municipality: EDE, role: 'council', now: '3233.' },
  { municipality: EDE, role: 'executive', now: '43443', ambition: [{ lane: 2, level: '5' }] },
  { municipality: EDE, role: 'civilService', now: '43.44' },
  { municipality: VEENENDAAL, role: 'council', now: '31..3' },
  { municipality: VEENENDAAL, role: 'executive', now: '4.34.' },
  { municipality: VEENENDAAL, role: 'civilService', now: '4.454' },
  { municipality: WAGENINGEN, role: 'council', now: '313..' },
  {
    municipality: WAGENINGEN,
    role: 'executive',
    now: '4.44.',
    ambition: [{ lane: 0, level: '5' }],
    seen: [{ lane: 1, about: EDE, level: '4' }],
  },
  { municipality: WAGENINGEN, role: 'civilService', now: '5455.' },
  {
    municipality: BARNEVELD,
    role: 'council',
    now: '22222',
    seen: [{ lane: 1, about: EDE, level: '4' }],
  },
  { municipality: BARNEVELD, role: 'executive', now: '32.43' },
  {
    municipality: BARNEVELD,
    role: 'civilService',
    now: '33.4.',
    ambition: [{ lane: 3, level: '5' }],
  },
  {
    municipality: NIJKERK,
    role: 'council',
    now: '2.232',
    seen: [{ lane: 4, about: SCHERPENZEEL, level: '1' }],
  },
  { municipality: NIJKERK, role: 'executive', now: '334..' },
  { municipality: NIJKERK, role: 'civilService', now: '4..4.' },
  { municipality: RENSWOUDE, role: 'council', now: '12.21' },
  { municipality: RENSWOUDE, role: 'executive', now: '133.n' },
  {
    municipality: RHENEN,
    role: 'council',
    now: '3..?2',
    seen: [{ lane: 0, about: WAGENINGEN, level: '4' }],
  },
  { municipality: RHENEN, role: 'civilService', now: '3.3..' },
  { municipality: SCHERPENZEEL, role: 'council', now: '2...1' },
  {
    municipality: SCHERPENZEEL,
    role: 'executive',
    now: '222n2',
    ambition: [{ lane: 4, level: '3' }],
  },
];

/** Outcome of the conversation, lane by lane, as numbers of levels. */
export const AGREED: readonly { readonly now: string; readonly wanted: string }[] = [
  { now: '3', wanted: '4' },
  { now: '2', wanted: '4' },
  { now: '3', wanted: '5' },
  { now: '4', wanted: '4' },
  { now: '2', wanted: '4' },
];

export const NOTES: readonly {
  readonly text: Words;
  readonly colour: Colour;
  /** Place of the author in PEOPLE. */
  readonly by: number;
  readonly pos: readonly [number, number];
  readonly order: string;
}[] = [
  {
    text: {
      nl: 'Raad ziet weinig terug van regionale keuzes',
      en: 'The council sees little of what the region chooses',
    },
    colour: 'yellow',
    by: 12,
    pos: [1248, 88],
    order: 'a8',
  },
  {
    text: {
      nl: 'Vol stroomnet raakt álle woningbouwplannen',
      en: 'The full power grid affects every housing plan',
    },
    colour: 'yellow',
    by: 2,
    pos: [1248, 229],
    order: 'a9',
  },
  {
    text: {
      nl: 'Wat heeft elke opgave nodig? Niet alles hoeft hoog',
      en: 'What does each task need? Not everything has to be high',
    },
    colour: 'blue',
    by: 17,
    pos: [1248, 535],
    order: 'aB',
  },
  {
    text: {
      nl: 'Samen optrekken bij de N30 en het spoor',
      en: 'Act together on the N30 road and the railway',
    },
    colour: 'pink',
    by: 10,
    pos: [1248, 676],
    order: 'aC',
  },
];

/** What was agreed about the collaboration as a whole, by the first of March next year. */
export const AGREEMENT = {
  text: {
    nl: 'Eén raadsagenda per kwartaal voor 8 raden',
    en: 'One council agenda each quarter for 8 councils',
  },
  owner: { nl: 'Griffies', en: 'Council clerks' },
  by: 3,
  pos: [1248, 370],
  order: 'aA',
} as const;
