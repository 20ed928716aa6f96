import * as z from 'zod/mini';
import { ClockTerms } from '../clocks/clock.ts';
import { Service } from '../organisations.ts';
import { plainText } from '../text.ts';
import { Theme } from '../theme/theme.ts';
import { withoutPassword } from '../without-password.ts';

/** A door that stands open until it is closed. The others open when it is said where they lead. */
export const PlainDoor = z.enum(['story', 'stories']);
export type PlainDoor = z.infer<typeof PlainDoor>;

/** The scheme, host and port of a website, as browsers name it: `https://www.example.org`. */
export const Origin = /* @__PURE__ */ z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(200), z.overwrite(withoutSlash), z.refine(isOrigin));

const Accent = /* @__PURE__ */ z.string().check(z.trim(), z.toLowerCase(), z.regex(/^#[0-9a-f]{6}$/));
const SurveyAddress = /* @__PURE__ */ z
  .string()
  .check(z.trim(), z.maxLength(500), z.url({ protocol: /^https$/ }), withoutPassword());

/** What an organisation has set. */
export const OrganisationSettings = z.object({
  /** Whom to ask for help, and how; the door is closed without. */
  help: z.optional(z.string()),
  /** How to complain; the door is closed without. */
  complaint: z.optional(z.string()),
  /** Its survey’s address; the door is closed without. */
  survey: z.optional(z.string()),
  closedDoors: z.array(PlainDoor),
  /** A sentence of its own above the story form. Shown as it is, in every language. */
  opening: z.optional(z.string()),
  /** The accent of its tag, as `#005e63`. */
  accent: z.optional(z.string()),
  /** How its tag and its pages are drawn, where it chose. */
  theme: z.optional(Theme),
  /** The websites that its tag may run on; on any where there is none. */
  origins: z.array(z.string()),
  /** How soon it aims to answer what is published from now on. */
  replyWithin: ClockTerms,
  /** Whether its page tells how often it kept to that. */
  isClockPublic: z.boolean(),
  /** How soon it aims to answer those who ask for help in private; it promises nothing where there is none. */
  helpWithin: z.optional(ClockTerms),
});
export type OrganisationSettings = z.infer<typeof OrganisationSettings>;

/** All that is set for an organisation, written down anew: what is left out is taken away. */
export const SettingsDraft = z.strictObject({
  /** As people see it. */
  name: plainText(200),
  help: z.optional(plainText(1000)),
  complaint: z.optional(plainText(1000)),
  survey: z.optional(SurveyAddress),
  closedDoors: z.array(PlainDoor),
  opening: z.optional(plainText(300)),
  accent: z.optional(Accent),
  theme: z.optional(Theme),
  origins: z.array(Origin).check(z.maxLength(20)),
  services: z.array(z.strictObject({ ...Service.shape, name: plainText(120) })).check(z.maxLength(200)),
  replyWithin: ClockTerms,
  isClockPublic: z.boolean(),
  helpWithin: z.optional(ClockTerms),
});
export type SettingsDraft = z.infer<typeof SettingsDraft>;

function withoutSlash(text: string): string {
  return text.replace(/\/$/, '');
}

/** Secure ones alone, and one’s own machine to try the tag on. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isOwnMachine = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  return origin === text && (protocol === 'https:' || isOwnMachine);
}
