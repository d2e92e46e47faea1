import type { Locale } from '../records/board.ts';
import type { Level } from '../records/level.ts';
import type { Role } from '../records/role.ts';

/** Five-step Levels of Collaboration Scale (Frey, Lohmeier, Lee & Tollefson, 2006, American Journal of Evaluation 27(3)); role lines are this project's own wording. */
const LEVELS = [
  {
    id: 'know',
    name: {
      nl: 'Elkaar kennen',
      en: 'Knowing each other',
    },
    description: {
      nl: 'Je weet wie je kunt bellen',
      en: 'You know whom to call',
    },
    roles: {
      council: {
        nl: 'Kent de raden van de buurgemeenten, beslist zelf',
        en: 'Knows the neighbouring councils, decides alone',
      },
      executive: {
        nl: "Ontmoet collega's af en toe",
        en: 'Meets colleagues now and then',
      },
      civilService: {
        nl: 'Weet wie je kunt bellen',
        en: 'Knows whom to call',
      },
    },
  },
  {
    id: 'inform',
    name: {
      nl: 'Elkaar informeren',
      en: 'Informing each other',
    },
    description: {
      nl: 'Plannen delen, zelf kiezen',
      en: 'Share plans, choose for yourself',
    },
    roles: {
      council: {
        nl: 'Volgt de regio en reageert',
        en: 'Follows the region and responds',
      },
      executive: {
        nl: 'Deelt plannen, kiest zelf',
        en: 'Shares plans, chooses alone',
      },
      civilService: {
        nl: 'Wisselt geregeld kennis uit',
        en: 'Exchanges knowledge regularly',
      },
    },
  },
  {
    id: 'align',
    name: {
      nl: 'Afstemmen en delen',
      en: 'Aligning and sharing',
    },
    description: {
      nl: 'Plannen op elkaar afstemmen, mensen en geld delen',
      en: 'Align plans, share people and money',
    },
    roles: {
      council: {
        nl: 'Weegt gevolgen voor de regio mee',
        en: 'Weighs the effects on the region',
      },
      executive: {
        nl: 'Past plannen aan, deelt mensen en geld',
        en: 'Adjusts plans, shares people and money',
      },
      civilService: {
        nl: 'Maakt een deel van de plannen samen',
        en: 'Makes part of the plans together',
      },
    },
  },
  {
    id: 'decide',
    name: {
      nl: 'Samen beslissen',
      en: 'Deciding together',
    },
    description: {
      nl: 'Samen tot één voorstel voor de regio komen',
      en: 'Arrive together at one proposal for the region',
    },
    roles: {
      council: {
        nl: 'Stelt samen met andere raden kaders',
        en: 'Sets the frames with other councils',
      },
      executive: {
        nl: 'Beslist mee over gedeelde doelen',
        en: 'Takes part in deciding on shared goals',
      },
      civilService: {
        nl: 'Maakt samen één voorstel voor de regio',
        en: 'Drafts one proposal for the region together',
      },
    },
  },
  {
    id: 'act',
    name: {
      nl: 'Als één regio handelen',
      en: 'Acting as one region',
    },
    description: {
      nl: 'Werken als één team, thuis verantwoording afleggen',
      en: 'Work as one team, account for it at home',
    },
    roles: {
      council: {
        nl: 'Controleert samen met andere raden',
        en: 'Scrutinises together with other councils',
      },
      executive: {
        nl: 'Beslist pas als iedereen het eens is; legt thuis verantwoording af',
        en: 'Decides by consensus, accounts for it at home',
      },
      civilService: {
        nl: 'Werkt als één team',
        en: 'Works as one team',
      },
    },
  },
] as const;

const ROLES = [
  { id: 'council', shape: 'circle', name: { nl: 'Raad', en: 'Council' } },
  { id: 'executive', shape: 'square', name: { nl: 'College', en: 'Executive' } },
  {
    id: 'civilService',
    shape: 'hexagon',
    name: { nl: 'Ambtelijke organisatie', en: 'Civil service' },
  },
] as const;

/** The ladder a board begins with, lowest level first, in one language. */
export function defaultLevels(locale: Locale): Level[] {
  return LEVELS.map(({ id, name, description, roles }) => ({
    id,
    name: name[locale],
    description: description[locale],
    roles: Object.fromEntries(Object.entries(roles).map(([role, line]) => [role, line[locale]])),
  }));
}

/** The roles a board begins with. */
export function defaultRoles(locale: Locale): Role[] {
  return ROLES.map(({ id, shape, name }) => ({ id, shape, name: name[locale] }));
}
