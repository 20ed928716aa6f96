import type { ComponentChildren } from 'preact';
import { Page } from '../parts/page/page.tsx';
import { messages } from './app.messages.ts';
import '../sign-in/sign-in.css';

/** A screen before anybody is signed in: one card, with nothing around it. */
export function FrontPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="sign-in" id="main">
      <div class="sign-in-card">
        <Page title={title} over={<p class="sign-in-product">{messages.product}</p>}>
          {children}
        </Page>
      </div>
    </main>
  );
}
