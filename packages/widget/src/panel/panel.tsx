import type { Door } from '@hearback/contract';
import type { OrganisationLook } from '@hearback/sdk/first-look';
import type { Signal } from '@preact/signals-core';
import { takeFocus, takeFocusSoon } from '../theme/take-focus.ts';
import type { Words } from '../words/words.ts';
import { opensHere, surveyIn } from './doors.ts';

export type OpenDoor = Door | null | undefined;

interface PanelProps {
  organisation: string;
  look: OrganisationLook;
  doors: readonly Door[];
  /** The door that was taken; none yet, or `null` after the way back from one. */
  open: Signal<OpenDoor>;
  words: Words;
  platform: string;
  isInDialog: boolean;
}

/** Every way to give feedback or to see what came of it, behind one plain question. */
export function Panel(props: PanelProps) {
  const { organisation, look, doors, open, platform, isInDialog } = props;
  const { panel, language } = props.words;
  const door = open.value;
  if (!door) {
    return (
      <>
        <h2 tabIndex={-1} ref={door === null ? takeFocus : isInDialog ? takeFocusSoon : null}>
          {panel.heading}
        </h2>
        <ul>
          {doors.map((one) => (
            <li key={one}>
              <DoorLink {...props} door={one} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  const Element = `hearback-${door.replace('help', 'enquiry')}` as 'hearback-story';
  return (
    <>
      {doors.length > 1 && (
        <button type="button" class="link back" onClick={() => leave(open)}>
          {panel.back}
        </button>
      )}
      <Element
        key={door}
        org={organisation}
        survey={door === 'survey' ? surveyIn(look.found?.survey, platform) : undefined}
        lang={language}
        limit="10"
        // What nobody had to choose begins by itself, and so takes the focus in a dialog alone.
        within={isInDialog || doors.length > 1 ? 'panel' : 'place'}
      />
    </>
  );
}

function DoorLink({ organisation, look, door, open, words, platform }: PanelProps & { door: Door }) {
  const { panel, language } = words;
  const { name, text } = panel.doors[door];
  const inside = (
    <>
      <strong>{name}</strong> <span>{text}</span>
    </>
  );
  if (opensHere(door, surveyIn(look.found?.survey, platform))) {
    return (
      <button type="button" class="door" onClick={() => enter(open, door)}>
        {inside}
      </button>
    );
  }
  // The whole window's, also where the panel stands in a frame.
  const href = (door === 'survey' && look.found?.survey) || `${platform}/complain/${organisation}?lang=${language}`;
  return (
    <a class="door" href={href} target="_top" rel="noopener">
      {inside}
    </a>
  );
}

function enter(open: Signal<OpenDoor>, door: Door): void {
  open.value = door;
}

function leave(open: Signal<OpenDoor>): void {
  open.value = null;
}
