import type { DialogModule } from '../dialog/dialog.ts';
import type { EnquiryAnswers } from '../enquiry-form/answers.ts';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import type { Kinds } from '../survey-form/kinds.ts';
import type { TestRun } from '../survey-form/test-run.ts';
import type {
  ChangesWords,
  EnquiryRestWords,
  EnquiryWords,
  RareWords,
  StoriesWords,
  StoryWords,
  SurveyRestWords,
  SurveyWords,
  Words,
} from '../words/words.ts';
import type { AdviceModule } from './advice.ts';
import type { LauncherModule } from './launcher.ts';
import type { NoticeModule } from './notice.ts';

/** The details of what has happened in an element. Never what the author wrote. */
export interface Happening {
  organisation: string;
  /** At `hearback:step`: the name of the page shown. */
  step?: string;
  /** At `hearback:fail`: the problem's code. */
  code?: string;
}

/** What may happen in an element: `hearback:open` and so on. */
export type HearbackEvent = 'open' | 'step' | 'submit' | 'fail' | 'close';

type Language = 'en' | 'cy' | 'pl' | 'ar';

type WordsModules = { [L in Language as `words-${L}`]: { words: Words } } & {
  [L in Language as `story-words-${L}`]: { words: StoryWords };
} & {
  [L in Language as `stories-words-${L}`]: { words: StoriesWords };
} & {
  [L in Language as `changes-words-${L}`]: { words: ChangesWords };
} & {
  [L in Language as `rare-words-${L}`]: { words: RareWords };
} & {
  [L in Language as `survey-words-${L}`]: { words: SurveyWords };
} & {
  [L in Language as `survey-rest-words-${L}`]: { words: SurveyRestWords };
} & {
  [L in Language as `enquiry-words-${L}`]: { words: EnquiryWords };
} & {
  [L in Language as `enquiry-rest-words-${L}`]: { words: EnquiryRestWords };
};

/** What shows the questions of a survey, by their kind. */
type SurveyModules = { [Name in keyof Kinds as `survey-${Name}`]: { kind: Kinds[Name] } };

/** What each file that embed.js can load hands out. */
export interface Modules extends WordsModules, SurveyModules {
  survey: { mount: Mount };
  'survey-pages': typeof import('./survey-pages.tsx');
  'survey-help': typeof import('./survey-help.tsx');
  enquiry: { mount: Mount };
  'enquiry-pages': typeof import('./enquiry-pages.tsx');
  'enquiry-help': typeof import('./enquiry-help.tsx');
  story: { mount: Mount };
  stories: { mount: Mount };
  changes: { mount: Mount };
  panel: { mount: Mount } & DialogModule;
  isolate: typeof import('./isolate.ts');
  outbox: typeof import('./outbox.ts');
  rare: typeof import('./rare.ts');
  'further-rules': typeof import('./further-rules.ts');
  notice: NoticeModule;
  'story-pages': typeof import('./story-pages.tsx');
  advice: AdviceModule;
  launcher: LauncherModule;
}

/** Loads one of the files. */
export type Load = <Name extends keyof Modules>(name: Name) => Promise<Modules[Name]>;

/** What embed.js hands to an element's code. */
export interface MountContext {
  /** The platform's origin. */
  platform: string;
  words: Words;
  language: Language;
  /** What the editor set on the tag: `data-org` and so on. */
  settings: DOMStringMap;
  /** Asks for the organisation; under way while the code was loading. */
  look(organisation: string): Promise<Response>;
  /** What came of that, by its address: it is asked for again where it is taken out of here. */
  looks: Record<string, Promise<Response> | undefined>;
  load: Load;
  /** Explains a mistake to the editor in the console. */
  advise(mistake: string, ...words: string[]): void;
}

/** One of our elements in the page. */
export interface MountHost extends HTMLElement {
  /** Begins afresh once the network is back; the returned function forgets it. */
  retryOnline(): () => void;
  /** Where a form keeps its draft that has another place for it than its own. */
  drafts?: DraftStorage | DraftStorage<EnquiryAnswers>;
  /** Where a survey is only tried. */
  testRun?: TestRun;
}

/** Puts an element's content into its shadow root; the returned function takes it away again. */
export type Mount = (host: MountHost, root: ShadowRoot, context: MountContext) => () => void;

/** Tells the page what happened. */
export function emit(host: HTMLElement, name: HearbackEvent, detail: Happening): void {
  host.dispatchEvent(new CustomEvent(`hearback:${name}`, { bubbles: true, composed: true, detail }));
}
