// Runs in the platform's own page that stands in the frame of a survey's test run, beside embed.js.
import type { TestRunAsked, TestRunTold } from '@hearback/contract/surveys';
import type { MountHost } from './elements/mount.ts';
import { tellSize } from './frame/tell-size.ts';
import { testRunOf } from './survey-form/test-run.ts';

const place = document.querySelector('main') as HTMLElement;

// Nothing of what is answered is in a message, and only the platform's own pages may frame this one.
const say = (message: TestRunTold) => parent.postMessage(message, '*');

addEventListener('message', ({ source, data }: MessageEvent<TestRunAsked>) => {
  if (source !== parent || data?.hearback !== 'test-run') return;
  const { survey, given } = data;
  const element = document.createElement('hearback-survey') as MountHost;
  element.testRun = testRunOf(survey);
  element.setAttribute('survey', survey.id);
  for (const [name, value] of Object.entries(given)) element.setAttribute(`data-${name}`, value);
  place.replaceChildren(element);
});

document.addEventListener('hearback:submit', () => say({ hearback: 'ended' }));
tellSize(say);
say({ hearback: 'ready' });
