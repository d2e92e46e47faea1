import {
  type BoardSettings,
  type Form,
  type Item,
  type ItemType,
  type LaneId,
  type Marker,
  type MunicipalityId,
  type ParticipantId,
  type Place,
  type Profile,
  type RoleId,
  textOf,
  WHOLE,
} from '@samenspel/shared/records';
import * as m from '../i18n/generated/messages.js';
import type { BoardState } from '../state/boardStore.ts';

/** What describing needs of a board. Names are as they are on the board; the words round them are the interface's. */
export type Described = Pick<BoardState, 'settings' | 'items' | 'participants' | 'me' | 'profile'>;

/** A name in the middle of a sentence: "Raad" becomes "raad", "GGD" stays. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}

/** A partner's name, or that it has left the board. */
export function municipalityName(settings: BoardSettings | undefined, id: MunicipalityId): string {
  return settings?.municipalities.find((one) => one.id === id)?.name ?? m.panels_gone_partner();
}

/** A role's name, or that it has left the board. */
export function roleName(settings: BoardSettings | undefined, id: RoleId): string {
  return settings?.roles.find((role) => role.id === id)?.name ?? m.panels_gone_role();
}

/** Who somebody said to be; of oneself also before the server has published it. */
export function profileOf(board: Described, participant: ParticipantId): Profile | undefined {
  const own = participant === board.me ? board.profile : undefined;
  return own ?? board.participants.get(participant);
}

/** "Raad van Ede", without a name. */
export function describeProfile(settings: BoardSettings | undefined, profile: Profile): string {
  return m.panels_role_of({
    role: roleName(settings, profile.role),
    municipality: municipalityName(settings, profile.municipality),
  });
}

/** "Raad van Ede": a participant as everybody may see them, without a name. */
export function describeVoice(board: Described, participant: ParticipantId): string {
  const profile = profileOf(board, participant);
  return profile ? describeProfile(board.settings, profile) : m.panels_somebody();
}

/** "Fatma (raad van Ede)". */
export function describePerson(board: Described, participant: ParticipantId): string {
  const profile = profileOf(board, participant);
  if (!profile) return m.panels_somebody();
  const voice = inSentence(describeProfile(board.settings, profile));
  return m.panels_person({ name: profile.name, voice });
}

/** "Raad van Ede", "Nijkerk, gezien door raad van Ede", with ", ambitie" behind it where it is one. */
export function describeMarker(board: Described, marker: Marker): string {
  const profile = profileOf(board, marker.participant);
  const voice = describeVoice(board, marker.participant);
  const own = profile === undefined || profile.municipality === marker.about;
  const words = own
    ? voice
    : m.panels_marker_seen({
        municipality: municipalityName(board.settings, marker.about),
        voice: inSentence(voice),
      });
  return marker.kind === 'ambition' ? m.panels_marker_ambition({ marker: words }) : words;
}

/** The lane's title; a task that says nothing yet is called so. */
export function describeLane(board: Pick<Described, 'items'>, lane: LaneId): string {
  if (lane === WHOLE) return m.panels_whole_lane();
  const task = board.items.get(lane);
  const title = task?.type === 'task' ? task.title.trim() : '';
  return title === '' ? m.panels_untitled_task() : title;
}

/** What each kind of item is called in the middle of a sentence. */
const KIND_WORDS: Readonly<Record<ItemType, () => string>> = {
  task: () => m.item_task(),
  note: () => m.item_note(),
  text: () => m.item_text(),
  stroke: () => m.item_stroke(),
  agreement: () => m.item_agreement(),
  shape: () => m.item_shape(),
  connector: () => m.item_connector(),
  image: () => m.item_image(),
  frame: () => m.item_frame(),
};

/** "een briefje": a kind of item. */
export function kindWord(type: ItemType): string {
  return KIND_WORDS[type]();
}

const FORM_TITLES: Readonly<Record<Form, () => string>> = {
  rectangle: () => m.item_title_rectangle(),
  ellipse: () => m.item_title_ellipse(),
  diamond: () => m.item_title_diamond(),
};

/** "Rechthoek": what a form is called, as a choice or a label. */
export function formTitle(form: Form): string {
  return FORM_TITLES[form]();
}

/** "Briefje", "Rechthoek": what an item is, as a label. */
export function kindTitle(item: Item): string {
  switch (item.type) {
    case 'task':
      return m.item_title_task();
    case 'note':
      return m.item_title_note();
    case 'text':
      return m.item_title_text();
    case 'stroke':
      return item.pen === 'highlighter' ? m.item_title_highlight() : m.item_title_stroke();
    case 'agreement':
      return m.item_title_agreement();
    case 'shape':
      return formTitle(item.form);
    case 'connector':
      return m.item_title_connector();
    case 'image':
      return m.item_title_image();
    case 'frame':
      return m.item_title_frame();
  }
}

const COUNT_WORDS: Readonly<Record<ItemType, (inputs: { count: number }) => string>> = {
  task: m.item_count_task,
  note: m.item_count_note,
  text: m.item_count_text,
  stroke: m.item_count_stroke,
  agreement: m.item_count_agreement,
  shape: m.item_count_shape,
  connector: m.item_count_connector,
  image: m.item_count_image,
  frame: m.item_count_frame,
};

/** "3 briefjes": so many of a kind of item. */
export function countWord(type: ItemType, count: number): string {
  return COUNT_WORDS[type]({ count });
}

/** The words on an item that name it; empty where there are none. */
export function wordsOn(item: Item): string {
  const alt = item.type === 'image' ? item.alt : undefined;
  return (textOf(item, 'title') ?? textOf(item, 'text') ?? alt ?? '').trim();
}

/** An item by its words, or by its kind where it has none. */
export function describeItem(item: Item): string {
  return wordsOn(item) || kindWord(item.type);
}

function levelOf(settings: BoardSettings | undefined, place: Place) {
  const index = settings?.ladder.findIndex((level) => level.id === place) ?? -1;
  const level = settings?.ladder[index];
  return level && { number: index + 1, name: level.name };
}

/** "niveau 4, Samen beslissen", for the middle of a sentence; null: not discussed yet. */
export function describePlace(settings: BoardSettings | undefined, place: Place | null): string {
  if (place === null) return m.panels_place_open();
  if (place === 'none') return m.panels_place_none();
  if (place === 'unknown') return m.panels_place_unknown();
  const level = levelOf(settings, place);
  return level ? m.panels_place_level(level) : m.panels_place_gone();
}

/** "Niveau 4: Samen beslissen", as a heading or a choice. */
export function placeHeading(settings: BoardSettings | undefined, place: Place | null): string {
  if (place === null) return m.panels_place_open_title();
  if (place === 'none') return m.panels_place_none_title();
  if (place === 'unknown') return m.panels_place_unknown_title();
  const level = levelOf(settings, place);
  return level ? m.panels_place_level_title(level) : m.panels_place_gone_title();
}
