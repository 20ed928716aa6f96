/** An organisation’s own sentence, as it was written, in whatever language. */
export function Opening({ text }: { text: string }) {
  return (
    <p class="opening" dir="auto" translate>
      {text}
    </p>
  );
}
