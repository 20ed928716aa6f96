// The door for programs beside the service, such as the demo data and the drills. The HTTP side is left out on purpose:
// its pages are TSX, which Node does not run as it is; start the built service for that.
export { checkChange } from './changes/checking.ts';
export { progressChange } from './changes/progress.ts';
export { setTerms } from './clocks/store.ts';
export { type Config, configurationDefaults, configurationHelp, readConfig } from './config.ts';
export { openDatabase } from './database/open-database.ts';
export { saveGroup } from './groups/store.ts';
export { openLog } from './logs.ts';
export { publish } from './moderation/decisions.ts';
export { openServices } from './open-services.ts';
export { changeDoors, saveOrganisation } from './organisations/store.ts';
export { commitOpenings } from './reads/store.ts';
export { checkReply } from './replies/checking.ts';
export { sendReply } from './replies/send.ts';
export { setReplySettings } from './replies/settings.ts';
export type { Services } from './services.ts';
export { EVERYWHERE } from './staff/permissions.ts';
export type { SignedInStaff } from './staff/signed-in.ts';
export { grant } from './staff/store.ts';
export { commitStories } from './stories/intake.ts';
export { acceptStory, submitStory } from './stories/submit.ts';
export { respond } from './surveys/respond.ts';
export { addSurvey, openSurvey } from './surveys/store.ts';
export { sumUp } from './surveys/summing.ts';
export { commitResponses } from './surveys/taking.ts';
export { type PinnedLoader, pinnedTag } from './tag/tags.ts';
