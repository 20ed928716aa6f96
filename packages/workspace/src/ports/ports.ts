import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from './api.ts';
import type { Away } from './away.ts';
import type { Clock } from './clock.ts';
import type { Drafts } from './drafts.ts';
import type { OwnSettings } from './own-settings.ts';

/** The outside world, as models get it handed in. */
export interface Ports {
  api: Api;
  away: Away;
  clock: Clock;
  drafts: Drafts;
  settings: OwnSettings;
  /** Makes a UUIDv7. */
  newId: () => string;
}

export const PortsContext = createContext<Ports | undefined>(undefined);

export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error('There are no ports around this component.');
  return ports;
}
