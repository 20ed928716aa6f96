import type { Problem } from '@hearback/contract';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';

/** What went wrong, for a person. */
export function problemPage({ title, detail }: Problem): string {
  return renderPage({
    title,
    isPrivate: true,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
        <p>
          <a href="/">{words.problem.home}</a>
        </p>
      </>
    ),
  });
}
