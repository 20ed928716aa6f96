import type { StaffSurvey } from '@hearback/contract';
import {
  type SurveyDefinition,
  TEST_RUN_VERSION,
  type TestRunAsked,
  type TestRunTold,
} from '@hearback/contract/surveys';
import { createModel, signal } from '@preact/signals';
import { messages } from './preview.messages.ts';

/** The height of the page around the survey before it told its own. */
const FIRST_HEIGHT = 640;

/** Trying a survey before anybody is asked. */
export const PreviewModel = createModel((survey: StaffSurvey, definition: SurveyDefinition) => {
  const language = signal(definition.languages[0] ?? 'en');
  /** How wide the page around the survey is. */
  const width = signal('phone');
  const given = signal<Record<string, string>>({});
  const height = signal(FIRST_HEIGHT);
  const said = signal('');

  const tell = (frame: HTMLIFrameElement): void => {
    const { id, organisation, kind } = survey;
    const message: TestRunAsked = {
      hearback: 'test-run',
      survey: { id, kind, definition, organisation: { ...organisation, services: [] }, version: TEST_RUN_VERSION },
      given: given.value,
    };
    // The frame is sandboxed: its origin has no name.
    frame.contentWindow?.postMessage(message, '*');
  };

  return {
    ...{ language, width, given, height, said },
    give(name: string, value: string): void {
      given.value = { ...given.value, [name]: value };
    },
    again(frame: HTMLIFrameElement | null): void {
      said.value = messages.begun;
      if (frame) tell(frame);
    },
    hear(frame: HTMLIFrameElement | null, { source, data }: MessageEvent<TestRunTold>): void {
      if (!frame || source !== frame.contentWindow) return;
      if (data.hearback === 'ready') tell(frame);
      if (data.hearback === 'size') height.value = data.height;
      if (data.hearback === 'ended') said.value = messages.ended;
    },
  };
});
export type PreviewModel = InstanceType<typeof PreviewModel>;
