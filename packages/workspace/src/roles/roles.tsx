import { Role } from '@hearback/contract';
import { type Deed, deeds } from '@hearback/contract/deeds';
import { useSignal } from '@preact/signals';
import { SelectField } from '../parts/field/select-field.tsx';
import { Page } from '../parts/page/page.tsx';
import { roleWords } from '../people/role-words.ts';
import { messages, places } from './roles.messages.ts';
import './roles.css';

// Some browsers forget what a table is when its parts are laid out as blocks, as they are on a phone: these say it.
const [TABLE, ROW, CELL] = [{ role: 'table' }, { role: 'row' }, { role: 'cell' }] as const;
const [COLUMN_HEADER, ROW_HEADER] = [{ role: 'columnheader' }, { role: 'rowheader' }] as const;

/** The table of who may do what: the one that the platform goes by. */
export function Roles() {
  const shown = useSignal('');
  const rows = deeds.filter((deed) => shown.value === '' || mayDo(deed, shown.value as Role));
  return (
    <Page title={messages.title}>
      <p class="quiet page-lead">{messages.lead}</p>
      <SelectField
        {...{ id: 'roles-role', label: messages.role, none: messages.all, value: shown }}
        options={Role.options.map((role) => [role, roleWords[role].name])}
      />
      {shown.value !== '' && <p class="roles-does">{roleWords[shown.value as Role].does}</p>}
      <p class="quiet roles-does" role="status">
        {messages.count(rows.length)}
      </p>
      <table {...TABLE} class="roles" aria-label={messages.caption}>
        <thead>
          <tr {...ROW}>
            {[messages.what, messages.who, messages.where].map((column) => (
              <th {...COLUMN_HEADER} key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((deed) => (
            <tr {...ROW} key={deed.words}>
              <th {...ROW_HEADER} scope="row">
                {begunLarge(deed.words)}
              </th>
              <td {...CELL} data-label={messages.who}>
                {whoMay(deed)}
              </td>
              <td {...CELL} data-label={messages.where}>
                {places[deed.held]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}

function mayDo({ roles, everywhere = [] }: Deed, role: Role): boolean {
  return roles === 'everybody' || roles.includes(role) || everywhere.includes(role);
}

function whoMay({ roles, everywhere = [] }: Deed): string {
  if (roles === 'everybody') return messages.everybody;
  const more = everywhere.filter((role) => !roles.includes(role));
  return [
    ...roles.map((role) => roleWords[role].name),
    ...more.map((role) => messages.andEverywhere(roleWords[role].name)),
  ].join(', ');
}

function begunLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
