import type { RoleHeld } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';

/** What an organisation is called; its code until that is known. */
export function useName(ods: string, roles: readonly RoleHeld[]): string {
  const { api } = usePorts();
  const own = roles.find(({ organisation }) => organisation?.ods === ods)?.organisation?.name;
  const name = useSignal(own ?? ods);
  useEffect(() => {
    if (own) return;
    void attempt(() => api.organisations.name(ods)).then((outcome) => {
      if (outcome.ok) name.value = outcome.value;
    });
  }, [api, ods, own, name]);
  return name.value;
}
