import type { Organisation } from '@hearback/contract';
import { renderPage } from './layout.tsx';
import { words } from './poster.messages.ts';
import { dotsOf, qrPath } from './qr.ts';

/** The sizes of paper it comes on. */
export const SIZES = ['a4', 'a5'] as const;
export type Size = (typeof SIZES)[number];

interface PosterPageProps {
  organisation: Organisation;
  size: Size;
  publicUrl: string;
}

/** A poster, or a leaflet, for a waiting room: one side of paper when it is printed. */
export function posterPage({ organisation: { ods, name }, size, publicUrl }: PosterPageProps): string {
  const address = `${publicUrl}/tell/${ods}`;
  return renderPage({
    title: words.title(name),
    isPrivate: true,
    children: (
      <>
        <div class="poster-screen">
          <p>{words.screen.lead}</p>
          <nav class="poster-sizes">
            {SIZES.map((one) => (
              <a key={one} href={`/poster/${ods}?size=${one}`} aria-current={one === size ? 'page' : undefined}>
                {words.screen.sizes[one]}
              </a>
            ))}
            <a href={`/qr/${ods}.svg`} download={`${ods}.svg`}>
              {words.screen.svg}
            </a>
            <a href={`/qr/${ods}.png`} download={`${ods}.png`}>
              {words.screen.png}
            </a>
          </nav>
        </div>
        <div class={`poster poster-${size}`}>
          <p class={name.length > 60 ? 'poster-name poster-name-long' : 'poster-name'}>
            <bdi>{name}</bdi>
          </p>
          <h1 class="poster-ask">{words.ask}</h1>
          <p class="poster-lead">{words.lead}</p>
          <Code address={address} />
          <p class="poster-how">{words.how}</p>
          <p class="poster-address">
            {words.or} <strong>{address.replace(/^https?:\/\//, '')}</strong>
          </p>
          <ul class="poster-points">
            {words.points.map((point) => (
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
