import * as v from 'valibot';
import { Agreed, type BoardSettings } from '../records/board.ts';
import { type Level, LevelId } from '../records/level.ts';
import { clean, LIMITS, lines } from '../records/limits.ts';
import { LaneId, MarkerSubject } from '../records/marker.ts';
import {
  HexColour,
  type Municipality,
  MunicipalityId,
  PARTNER_COLOURS,
  PartnerKind,
  shortFor,
} from '../records/municipality.ts';
import { ParticipantId } from '../records/participant.ts';
import { RoleId, RoleShape } from '../records/role.ts';
import type { MethodRefusal } from './method.ts';
import { MethodCommand } from './methodCommands.ts';

const description = v.pipe(v.string(), v.trim(), lines(LIMITS.levelDescription));

/** The commands that change the board's settings. */
const SettingsCommand = v.variant('type', [
  v.object({ type: v.literal('setTitle'), title: clean(LIMITS.boardTitle) }),
  v.object({
    type: v.literal('updateLevel'),
    level: LevelId,
    name: v.optional(clean(LIMITS.levelName)),
    description: v.optional(description),
    roles: v.optional(v.record(RoleId, description)),
  }),
  v.object({
    type: v.literal('addLevel'),
    /** How many levels lie below the new one. */
    above: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.levelsMost)),
    name: clean(LIMITS.levelName),
    description: v.optional(description, ''),
    /** A new one, or that of a level that was removed: its markers are placed again. */
    id: LevelId,
    roles: v.optional(v.record(RoleId, description), {}),
  }),
  v.object({ type: v.literal('removeLevel'), level: LevelId }),
  v.object({
    type: v.literal('addPartner'),
    kind: PartnerKind,
    name: clean(LIMITS.name),
    /** CBS code of a municipality, the id of a partner that was removed, or a new one. */
    id: MunicipalityId,
  }),
  v.object({
    type: v.literal('updatePartner'),
    partner: MunicipalityId,
    name: v.optional(clean(LIMITS.name)),
    short: v.optional(
      v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[\p{Lu}\p{N}]{2,4}$/u)),
    ),
    colour: v.optional(HexColour),
  }),
  v.object({ type: v.literal('removePartner'), partner: MunicipalityId }),
  v.object({
    type: v.literal('addRole'),
    name: clean(LIMITS.roleName),
    id: RoleId,
  }),
  v.object({
    type: v.literal('updateRole'),
    role: RoleId,
    name: v.optional(clean(LIMITS.roleName)),
    shape: v.optional(RoleShape),
  }),
  v.object({ type: v.literal('removeRole'), role: RoleId }),
]);
export type SettingsCommand = v.InferOutput<typeof SettingsCommand>;

/** `newest`: the one kept last. */
const VersionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));

/** What a facilitator may ask of the server, as the body of `POST /api/boards/:id/commands`. */
export const FacilitatorCommand = v.variant('type', [
  ...SettingsCommand.options,
  ...MethodCommand.options,
  v.object({ type: v.literal('setAgreed'), lane: LaneId, agreed: Agreed }),
  v.object({
    type: v.literal('removeMarker'),
    participant: ParticipantId,
    subject: MarkerSubject,
  }),
  v.object({ type: v.literal('removeParticipant'), participant: ParticipantId }),
  /** Simulated participants to rehearse with, in place of those there are; 0 takes them away. */
  v.object({
    type: v.literal('rehearse'),
    people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.rehearsal)),
  }),
  v.object({ type: v.literal('keepVersion') }),
  /** The version of this id, or the newest. A change forward: canvas, settings and agreed levels become what they were. Voices and rounds stay. */
  v.object({ type: v.literal('restoreVersion'), version: VersionId }),
  v.object({ type: v.literal('renewLinks') }),
  v.object({
    type: v.literal('openCode'),
    /** How long the code lives, from now. */
    hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(168)), 12),
  }),
  v.object({ type: v.literal('closeCode') }),
]);
export type FacilitatorCommand = v.InferOutput<typeof FacilitatorCommand>;

/** The commands about the code by which people join; the others change the board. */
export type JoinCodeCommand = Extract<FacilitatorCommand, { type: 'openCode' | 'closeCode' }>;
export type BoardCommand = Exclude<FacilitatorCommand, JoinCodeCommand>;

export function isJoinCodeCommand(command: FacilitatorCommand): command is JoinCodeCommand {
  return command.type === 'openCode' || command.type === 'closeCode';
}

const SETTINGS_TYPES: ReadonlySet<string> = new Set(
  SettingsCommand.options.map(({ entries }) => entries.type.literal),
);

/** Whether `applySettings` carries it out; the others touch voices, keys or agreed levels. */
export function isSettingsCommand(command: FacilitatorCommand): command is SettingsCommand {
  return SETTINGS_TYPES.has(command.type);
}

/** Why a command that parses cannot be carried out; the screen has words for each. */
export type Refusal =
  | 'too-few-levels'
  | 'too-many-levels'
  | 'too-many-partners'
  | 'too-many-roles'
  | 'last-role'
  | 'short-taken'
  | 'shape-taken'
  | 'already-there'
  | 'unknown-id'
  | MethodRefusal;

export type SettingsResult =
  | { readonly ok: true; readonly settings: BoardSettings }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): SettingsResult => ({ ok: false, refusal });

/** Board settings after a command. The settings given are not touched. Adding again what is there as asked changes nothing. */
export function applySettings(settings: BoardSettings, command: SettingsCommand): SettingsResult {
  const done = (changed: Partial<BoardSettings>): SettingsResult => ({
    ok: true,
    settings: { ...settings, ...changed },
  });
  switch (command.type) {
    case 'setTitle':
      return done({ title: command.title });
    case 'updateLevel':
    case 'addLevel':
    case 'removeLevel': {
      const ladder = changeLadder(settings.ladder, command);
      return typeof ladder === 'string' ? refuse(ladder) : done({ ladder });
    }
    case 'addPartner':
    case 'updatePartner':
    case 'removePartner': {
      const municipalities = changePartners(settings.municipalities, command);
      return typeof municipalities === 'string' ? refuse(municipalities) : done({ municipalities });
    }
    case 'addRole':
    case 'updateRole':
    case 'removeRole': {
      const roles = changeRoles(settings.roles, command);
      return typeof roles === 'string' ? refuse(roles) : done({ roles });
    }
  }
}

type Of<Type extends SettingsCommand['type']> = Extract<SettingsCommand, { type: Type }>;

function changeLadder(
  ladder: readonly Level[],
  command: Of<'updateLevel' | 'addLevel' | 'removeLevel'>,
): Level[] | Refusal {
  if (command.type === 'addLevel') {
    const { id } = command;
    const there = ladder.find((level) => level.id === id);
    if (there) return there.name === command.name ? [...ladder] : 'already-there';
    if (ladder.length >= LIMITS.levelsMost) return 'too-many-levels';
    const { name, description: line, roles, above } = command;
    const level = { id, name, description: line, roles };
    return [...ladder.slice(0, above), level, ...ladder.slice(above)];
  }
  const known = ladder.some((level) => level.id === command.level);
  if (command.type === 'removeLevel') {
    if (!known) return [...ladder];
    if (ladder.length <= LIMITS.levelsLeast) return 'too-few-levels';
    return ladder.filter((level) => level.id !== command.level);
  }
  if (!known) return 'unknown-id';
  return ladder.map((level) =>
    level.id === command.level
      ? {
          ...level,
          name: command.name ?? level.name,
          description: command.description ?? level.description,
          roles: command.roles ? { ...level.roles, ...command.roles } : level.roles,
        }
      : level,
  );
}

/** A partner with a code and a colour of its own, given those there already. */
export function newPartner(
  partners: readonly Municipality[],
  { kind, name, id }: { kind: PartnerKind; name: string; id: string },
): Municipality {
  const used = new Set(partners.map((partner) => partner.colour));
  return {
    id,
    kind,
    name,
    short: shortFor(name, new Set(partners.map((partner) => partner.short))),
    colour:
      PARTNER_COLOURS.find((colour) => !used.has(colour)) ??
      PARTNER_COLOURS[partners.length % PARTNER_COLOURS.length] ??
      PARTNER_COLOURS[0],
  };
}

function changePartners(
  partners: readonly Municipality[],
  command: Of<'addPartner' | 'updatePartner' | 'removePartner'>,
): Municipality[] | Refusal {
  if (command.type === 'addPartner') {
    const there = partners.find((partner) => partner.id === command.id);
    if (there) return there.name === command.name ? [...partners] : 'already-there';
    if (partners.length >= LIMITS.partners) return 'too-many-partners';
    return [...partners, newPartner(partners, command)];
  }
  if (command.type === 'removePartner') {
    return partners.filter((partner) => partner.id !== command.partner);
  }
  if (!partners.some((partner) => partner.id === command.partner)) return 'unknown-id';
  const others = partners.filter((partner) => partner.id !== command.partner);
  if (others.some((partner) => partner.short === command.short)) return 'short-taken';
  return partners.map((partner) =>
    partner.id === command.partner
      ? {
          ...partner,
          name: command.name ?? partner.name,
          short: command.short ?? partner.short,
          colour: command.colour ?? partner.colour,
        }
      : partner,
  );
}

function changeRoles(
  roles: BoardSettings['roles'],
  command: Of<'addRole' | 'updateRole' | 'removeRole'>,
): BoardSettings['roles'] | Refusal {
  if (command.type === 'addRole') {
    const there = roles.find((role) => role.id === command.id);
    if (there) return there.name === command.name ? [...roles] : 'already-there';
    const free = RoleShape.options.find((shape) => !roles.some((role) => role.shape === shape));
    if (!free) return 'too-many-roles';
    return [...roles, { id: command.id, name: command.name, shape: free }];
  }
  if (command.type === 'removeRole') {
    const left = roles.filter((role) => role.id !== command.role);
    return left.length === 0 ? 'last-role' : left;
  }
  if (!roles.some((role) => role.id === command.role)) return 'unknown-id';
  if (roles.some((role) => role.id !== command.role && role.shape === command.shape))
    return 'shape-taken';
  return roles.map((role) =>
    role.id === command.role
      ? { ...role, name: command.name ?? role.name, shape: command.shape ?? role.shape }
      : role,
  );
}
