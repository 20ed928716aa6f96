import type { OrganisationLook } from '@hearback/sdk/first-look';
import { render } from 'preact';
import { createStoryForm } from '../story-form/create-story-form.ts';
import { visitStorage } from '../story-form/draft-storage.ts';
import { NoForm } from '../story-form/no-form.tsx';
import css from '../story-form/story-form.css';
import { StoryForm } from '../story-form/story-form.tsx';
import { adopt } from '../theme/adopt.ts';
import { emit, type Mount, type MountContext } from './mount.ts';

/** What must not bubble to the page's own listeners: what is typed, and keys that are the page's shortcuts. */
const PRIVATE_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];

export const mount: Mount = (host, root, context) => {
  adopt(root, css);
  const content = document.createElement('div');
  content.className = 'card';
  content.part.add('card');
  for (const type of PRIVATE_EVENTS) content.addEventListener(type, (event) => event.stopPropagation());
  root.append(content);
  let isMounted = true;
  let stop = () => {};
  const show = async (organisation: string) => {
    const look = await context.look(organisation);
    if (isMounted) stop = fill({ host, content, context, look, onContinue: show });
  };
  void show(host.getAttribute('org') ?? '');
  return () => {
    isMounted = false;
    stop();
    render(null, content);
    content.remove();
  };
};

interface Filling {
  host: HTMLElement;
  content: HTMLElement;
  context: MountContext;
  look: OrganisationLook;
  onContinue(successor: string): void;
}

/** Fills the card with the form, or with the reason why there is none; returns what stops it. */
function fill({ host, content, context: { platform }, look, onContinue }: Filling): () => void {
  if (!look.found?.open) {
    render(
      <NoForm look={look} tellLink={`${platform}/tell/${host.getAttribute('org')}`} onContinue={onContinue} />,
      content,
    );
    return () => {};
  }
  const organisation = look.found.ods;
  const form = createStoryForm({
    organisation: look.found,
    drafts: visitStorage(organisation),
    loadSending: async () => (await import('./outbox.ts')).openSending(platform),
    tell: ({ name, ...detail }) => emit(host, name, { organisation, ...detail } as never),
    language: document.documentElement.lang || 'en',
  });
  render(<StoryForm form={form} />, content);
  emit(host, 'open', { organisation });
  return form.stop;
}
