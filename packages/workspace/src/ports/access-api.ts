import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';
import type { Watched } from './replies-api.ts';

type Access = Pick<
  Api,
  | 'audit'
  | 'mailChoices'
  | 'session'
  | 'sessions'
  | 'directories'
  | 'secondStep'
  | 'recovery'
  | 'people'
  | 'invitations'
>;

/** Signing in and who may, through the sdk. */
export function accessApi({ staff }: Pick<Hearback, 'staff'>, watched: Watched): Access {
  return {
    session: {
      start: (credentials) => staff.session.start({ ...credentials, keep: 'cookie' }),
      get: () => staff.session.get(),
      end: () => staff.session.end(),
      changePassword: (passwords) => watched(staff.session.changePassword(passwords)),
    },
    sessions: {
      list: () => watched(staff.sessions.list()),
      end: (id) => watched(staff.sessions.end(id)),
      endOthers: () => watched(staff.sessions.endOthers()),
    },
    audit: { page: ({ cursor, ...query }) => watched(staff.audit.list(query).page(cursor)) },
    mailChoices: {
      get: () => watched(staff.mailChoices.get()),
      save: (choices) => watched(staff.mailChoices.save(choices)),
    },
    directories: {
      list: () => staff.directories.list(),
      begin: (id) => staff.directories.begin(id),
      finish: (back) => staff.directories.finish({ ...back, keep: 'cookie' }),
    },
    secondStep: {
      get: () => watched(staff.secondStep.get()),
      setUp: (by) => watched(staff.secondStep.setUp(by)),
      confirm: (by) => watched(staff.secondStep.confirm(by)),
      renewCodes: (by) => watched(staff.secondStep.renewCodes(by)),
      turnOff: (by) => watched(staff.secondStep.turnOff(by)),
      pass: (by) => staff.secondStep.pass({ ...by, keep: 'cookie' }),
    },
    recovery: {
      ask: (of) => staff.recovery.ask(of),
      look: (by) => staff.recovery.look(by),
      finish: (by) => staff.recovery.finish(by),
    },
    people: {
      list: (query) => watched(staff.people.list(query)),
      give: (id, role) => watched(staff.people.give(id, role)),
      withdraw: (id, role) => watched(staff.people.withdraw(id, role)),
      setJobTitle: (id, of) => watched(staff.people.setJobTitle(id, of)),
      resetSecondStep: (id) => watched(staff.people.resetSecondStep(id)),
      remove: (id) => watched(staff.people.remove(id)),
    },
    invitations: {
      list: () => watched(staff.invitations.list()),
      send: (id, invited) => watched(staff.invitations.send(id, invited)),
      withdraw: (id) => watched(staff.invitations.withdraw(id)),
      look: (by) => staff.invitations.look(by),
      accept: (by) => staff.invitations.accept({ ...by, keep: 'cookie' }),
    },
  };
}
