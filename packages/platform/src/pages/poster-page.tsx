import type { Organisation } from '@hearback/contract';
import { renderPage } from './layout.tsx';
import { words } from './poster.messages.ts';
import { dotsOf, qrPath } from './qr.ts';

/** The sizes of paper it comes on. */
export const SIZES = ['a4', 'a5'] as const;
export type Size = (typeof SIZES)[number];

/** What a poster asks, and where it leads. */
export interface Poster {
  title: string;
  /** Who asks. */
  name: string;
  ask: string;
  lead: string;
  points: readonly string[];
  /** Where its code leads. */
  address: string;
  /** Where it and the files of its code are, and what these are called. */
  path: string;
  code: string;
  file: string;
}

/** What an organisation asks of everybody: a story. */
export function storyPoster({ ods, name }: Organisation, publicUrl: string): Poster {
  return {
    ...{ title: words.title(name), name, ask: words.ask, lead: words.lead, points: words.points },
    ...{ address: `${publicUrl}/tell/${ods}`, path: `/poster/${ods}`, code: `/qr/${ods}`, file: ods },
  };
}

/** A poster, or a leaflet, for a waiting room: one side of paper when it is printed. */
export function posterPage({ poster, size }: { poster: Poster; size: Size }): string {
  const { title, name, ask, lead, points, address, path, code, file } = poster;
  return renderPage({
    title,
    isPrivate: true,
    children: (
      <>
        <div class="poster-screen">
          <p>{words.screen.lead}</p>
          <nav class="poster-sizes">
            {SIZES.map((one) => (
              <a key={one} href={`${path}?size=${one}`} aria-current={one === size ? 'page' : undefined}>
                {words.screen.sizes[one]}
              </a>
            ))}
            <a href={`${code}.svg`} download={`${file}.svg`}>
              {words.screen.svg}
            </a>
            <a href={`${code}.png`} download={`${file}.png`}>
              {words.screen.png}
            </a>
          </nav>
        </div>
        <div class={`poster poster-${size}`}>
          <p class={name.length > 60 ? 'poster-name poster-name-long' : 'poster-name'}>
            <bdi>{name}</bdi>
          </p>
          <h1 class="poster-ask" dir="auto">
            {ask}
          </h1>
          <p class="poster-lead" dir="auto">
            {lead}
          </p>
          <Code address={address} />
          <p class="poster-how">{words.how}</p>
          <p class="poster-address">
            {words.or} <strong>{address.replace(/^https?:\/\//, '')}</strong>
          </p>
          <ul class="poster-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </>
    ),
  });
}

function Code({ address }: { address: string }) {
  const dots = dotsOf(address);
  const side = dots.length;
  return (
    <svg class="poster-code" role="img" aria-label={words.codeLabel(address)} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={qrPath(dots)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
