import type { StaffOrganisationSummary } from '@hearback/contract';
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button/button.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { addressOfOrganisation } from './addresses.ts';
import { kinds, messages } from './organisations.messages.ts';

interface OrganisationRowProps {
  organisation: StaffOrganisationSummary;
  /** Whether a search found it: then it stands without what it is a part of. */
  isFound: boolean;
  isOpened: boolean;
  onToggle: () => unknown;
  children: ComponentChildren;
}

/** One line of the tree, with its parts below where they are open. */
export function OrganisationRow({ organisation, isFound, isOpened, onToggle, children }: OrganisationRowProps) {
  const { ods, name, kind, parent, parts, services, open, successor } = organisation;
  const partsId = `parts-${ods}`;
  return (
    <li class="organisation">
      <div class="organisation-line">
        <p>
          <a class="organisation-name" href={addressOfOrganisation(ods)}>
            <bdi>{name}</bdi>
          </a>
          <span class="quiet organisation-kind">
            {kinds[kind].name} {ods}
          </span>
          {isFound && parent && <span class="quiet organisation-kind">{messages.partOf(parent.name)}</span>}
        </p>
        {!open && <Tag text={successor ? messages.merged(successor.name) : messages.closed} />}
        {parts + services.length > 0 && (
          <Button look="link" isExpanded={isOpened} controls={partsId} onPress={onToggle}>
            <span class="unseen">{name}: </span>
            {messages.inside(parts, services.length)}
          </Button>
        )}
      </div>
      {isOpened && (
        <div id={partsId}>
          {children}
          <Services organisation={organisation} />
        </div>
      )}
    </li>
  );
}

/** What stories can be about, within it: they have no code of their own. */
function Services({ organisation: { name, services } }: { organisation: StaffOrganisationSummary }) {
  if (services.length === 0) return null;
  return (
    <ul class="organisations-parts" aria-label={messages.servicesOf(name)}>
      {services.map((service) => (
        <li key={service.id} class="organisation-line">
          <p>
            <bdi>{service.name}</bdi>
            <span class="quiet organisation-kind">{messages.service}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
