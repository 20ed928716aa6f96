import type { ClockTerms, FieldError, SettingsDraft, StaffOrganisation, Theme } from '@hearback/contract';
import { chosenParts, usualTheme } from '@hearback/contract/theme';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { messages } from './settings.messages.ts';

/** What is typed in the form of settings, by the names of its fields. */
export type SettingTexts = Record<
  | 'name'
  | 'opening'
  | 'story'
  | 'stories'
  | 'help'
  | 'complaint'
  | 'survey'
  | 'services'
  | 'accent'
  | 'corners'
  | 'letters'
  | 'size'
  | 'origins'
  | 'days'
  | 'counted'
  | 'isPublic'
  | 'helpDays'
  | 'helpCounted',
  string
>;

/** How the tag and the pages are drawn, as it is typed and chosen. */
export type LookTexts = Pick<SettingTexts, 'accent' | 'corners' | 'letters' | 'size'>;

const tick = (isTicked: boolean) => (isTicked ? 'yes' : '');

/** An organisation's settings as the form holds them. */
export function textsOf({ name, services, settings }: StaffOrganisation): SettingTexts {
  const { opening = '', help = '', complaint = '', survey = '', accent = '', origins, closedDoors } = settings;
  return {
    ...{ name, opening, help, complaint, survey, accent },
    story: tick(!closedDoors.includes('story')),
    stories: tick(!closedDoors.includes('stories')),
    services: services.map((service) => service.name).join('\n'),
    ...(settings.theme ?? usualTheme),
    origins: origins.join('\n'),
    days: String(settings.replyWithin.days),
    counted: settings.replyWithin.counted,
    isPublic: tick(settings.isClockPublic),
    helpDays: settings.helpWithin ? String(settings.helpWithin.days) : '',
    helpCounted: settings.helpWithin?.counted ?? 'working',
  };
}

/** What was typed, as it is sent. */
export function draftOf(texts: SettingTexts, { services }: Pick<StaffOrganisation, 'services'>): SettingsDraft {
  const { name, opening, help, complaint, survey, accent } = texts;
  const theme = themeOf(texts);
  const said = Object.entries({ opening, help, complaint, survey, accent }).filter(([, text]) => text.trim() !== '');
  return {
    name,
    ...Object.fromEntries(said),
    ...(chosenParts(theme).length > 0 && { theme }),
    closedDoors: (['story', 'stories'] as const).filter((door) => texts[door] === ''),
    services: servicesIn(texts.services, services),
    origins: linesOf(texts.origins),
    replyWithin: termsOf(texts.days, texts.counted),
    isClockPublic: texts.isPublic === 'yes',
    ...(texts.helpDays.trim() !== '' && { helpWithin: termsOf(texts.helpDays, texts.helpCounted) }),
  };
}

/** What was chosen of corners, letters and size; the form offers nothing that is none of theirs. */
export function themeOf({ corners, letters, size }: LookTexts): Theme {
  return { corners, letters, size } as Theme;
}

function termsOf(days: string, counted: string): ClockTerms {
  return { days: Number(days), counted: counted === 'calendar' ? 'calendar' : 'working' };
}

/**
 * Services by the lines of their names. A name that was there keeps its short name; where one line was rewritten in its place,
 * so does that one: stories know a service by its short name.
 */
export function servicesIn(text: string, known: StaffOrganisation['services']): StaffOrganisation['services'] {
  const names = linesOf(text);
  const taken = new Set<string>();
  const same = names.map((name) => known.find((service) => service.name === name)?.id);
  for (const id of same) if (id) taken.add(id);
  return names.map((name, at) => {
    const before = known[at]?.id;
    const isRewritten = names.length === known.length && before !== undefined && !taken.has(before);
    const id = same[at] ?? (isRewritten ? before : freeSlug(name, taken, known));
    taken.add(id);
    return { id, name };
  });
}

function freeSlug(name: string, taken: ReadonlySet<string>, known: StaffOrganisation['services']): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50)
      .replace(/-$/, '') || 'service';
  const isFree = (id: string) => !taken.has(id) && !known.some((service) => service.id === id);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (isFree(id)) return id;
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is named otherwise in the form. */
const fieldOf: Readonly<Record<string, string>> = { replyWithin: 'days', helpWithin: 'helpDays' };

/** Bad fields of what was sent, beside the fields of the form. */
export function mistakesIn(errors: readonly FieldError[], draft: SettingsDraft): Mistake[] {
  return errors.map(({ pointer = '', code, detail }) => {
    const [, field = '', line = ''] = pointer.split('/');
    const id = `settings-${fieldOf[field] ?? field}`;
    if (field === 'origins') return { field: id, text: messages.originWrong(draft.origins[Number(line)] ?? '') };
    if (field === 'accent') return { field: id, text: messages.accentWrong };
    if (field in fieldOf) return { field: id, text: messages.daysWrong };
    if (field === 'survey' && code !== 'too-long') return { field: id, text: messages.surveyWrong };
    return { field: id, text: detail };
  });
}
