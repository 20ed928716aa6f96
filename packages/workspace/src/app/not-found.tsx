import { Page } from '../parts/page/page.tsx';
import { ROLES } from '../roles/addresses.ts';
import { messages } from './app.messages.ts';

/** No screen has this address. */
export function NotFound() {
  return (
    <Page title={messages.notFound}>
      <p class="quiet">{messages.notFoundHelp}</p>
      <ToStart />
    </Page>
  );
}

/** A screen that is for others: why, and who can change that. */
export function NotTheirs() {
  return (
    <Page title={messages.notTheirs}>
      <p class="quiet">{messages.notTheirsHelp}</p>
      <p>
        <a href={ROLES}>{messages.toRoles}</a>
      </p>
      <ToStart />
    </Page>
  );
}

function ToStart() {
  return (
    <p>
      <a href="/workspace">{messages.toStart}</a>
    </p>
  );
}
