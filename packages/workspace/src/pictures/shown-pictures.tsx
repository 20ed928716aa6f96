import type { Picture } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';
import { messages } from './pictures.messages.ts';
import './pictures.css';

/** Pictures that show a change, public or not yet. */
export function ShownPictures({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <div class="picture-grid">
      {pictures.map((picture) => (
        <ShownPicture key={picture.id} picture={picture} />
      ))}
    </div>
  );
}

function ShownPicture({ picture: { id, path, alt, width, height } }: { picture: Picture }) {
  const { api } = usePorts();
  const source = useSignal(path);
  const isMissing = useSignal(false);
  useEffect(() => {
    if (path) return;
    void attempt(() => api.pictures.get(id)).then((found) => {
      if (found.ok) source.value = `data:image/webp;base64,${found.value.data}`;
      else isMissing.value = true;
    });
  }, [api, id, path, source, isMissing]);
  if (isMissing.value) {
    return (
      <p>
        {messages.unseen} <span dir="auto">{alt}</span>
      </p>
    );
  }
  if (!source.value) return <p class="quiet">{messages.loading}</p>;
  return <img class="picture-shown" src={source.value} alt={alt} width={width} height={height} loading="lazy" />;
}
