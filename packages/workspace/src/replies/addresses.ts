import type { RoleHeld } from '@hearback/contract';
import {
  repliesCheckedBy,
  replySettingsSeenBy,
  replySettingsSetBy,
  templatesKeptBy,
} from '@hearback/contract/permissions';

/** Replies that wait for somebody else to read them. */
export const TO_CHECK = '/workspace/check-replies';

/** How an organisation's replies go out. */
export function addressOfReplySettings(ods: string): string {
  return `/workspace/reply-settings/${ods}`;
}

/** The beginnings of replies that an organisation keeps. */
export function addressOfTemplates(ods: string): string {
  return `/workspace/reply-templates/${ods}`;
}

/** Whether they keep an organisation's templates. */
export function keepsTemplates(roles: readonly RoleHeld[], ods: string): boolean {
  return roles.some(
    ({ role, organisation }) => templatesKeptBy.includes(role) && (!organisation || organisation.ods === ods),
  );
}

/** Whether whoever holds these roles checks anybody's replies. */
export function checksReplies(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => Object.values(repliesCheckedBy).some((checkers) => checkers.includes(role)));
}

/** Whether they see how an organisation's replies go out, and whether they set it. */
export function replySettingsFor(roles: readonly RoleHeld[], ods: string): { mayRead: boolean; maySet: boolean } {
  const here = roles.filter(({ organisation }) => !organisation || organisation.ods === ods);
  return {
    mayRead: here.some(({ role }) => replySettingsSeenBy.includes(role)),
    maySet: here.some(({ role }) => replySettingsSetBy.includes(role)),
  };
}
