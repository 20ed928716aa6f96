import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { doorsOf, opensHere, surveyIn } from '../panel/doors.ts';
import css from '../panel/panel.css';
import { type OpenDoor, Panel } from '../panel/panel.tsx';
import { adopt } from '../theme/adopt.ts';
import { ownTask } from '../theme/own-task.ts';
import theme from '../theme/theme.css';
import { ask } from './ask.ts';
import { emit, type Mount } from './mount.ts';

export { openDialog } from '../dialog/dialog.ts';

export const mount: Mount = (host, root, context) => {
  const content = adopt(root, context, theme, css);
  const { words, platform, settings, advise } = context;
  const isInDialog = host.hasAttribute('within');
  content.classList.add('panel', isInDialog ? 'inside' : 'card');
  content.part = 'panel';
  const organisation = host.getAttribute('org') ?? '';
  const open = signal<OpenDoor>(undefined);
  let isMounted = true;
  let stopRendering = () => {};
  const show = async () => {
    const look = await ask(organisation, context);
    // The first rendering is a task of its own, apart from reading the answer.
    await ownTask();
    if (!isMounted) return;
    content.classList.toggle('short', !look.found);
    const wanted = host.getAttribute('doors') ?? settings.doors;
    const doors = doorsOf(look.found, wanted, (word) => advise('door', word));
    const survey = surveyIn(look.found?.survey, platform);
    if (doors.length === 1 && opensHere(doors[0], survey)) open.value = doors[0];
    stopRendering = effect(() =>
      render(<Panel {...{ organisation, look, doors, open, words, platform, isInDialog }} />, content),
    );
    if (!isInDialog) emit(host, 'open', { organisation });
  };
  void show();
  return () => {
    isMounted = false;
    stopRendering();
    render(null, content);
    content.remove();
  };
};
