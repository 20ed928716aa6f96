import type { ComponentChildren } from 'preact';
import { Page } from '../parts/page/page.tsx';
import { messages } from './app.messages.ts';
import '../sign-in/sign-in.css';

interface FrontPageProps {
  title: string;
  isWide?: boolean;
  children: ComponentChildren;
}

/** A screen before anybody is signed in: one card, with nothing around it. */
export function FrontPage({ title, isWide = false, children }: FrontPageProps) {
  return (
    <main class="sign-in" id="main">
      <div class={isWide ? 'sign-in-card sign-in-card-wide' : 'sign-in-card'}>
        <Page title={title} over={<p class="sign-in-product">{messages.product}</p>}>
          {children}
        </Page>
      </div>
    </main>
  );
}
