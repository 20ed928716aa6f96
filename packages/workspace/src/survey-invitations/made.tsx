import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { saveFile } from '../ports/save-file.ts';
import { linksFile } from './links-file.ts';
import { made as words } from './reach.messages.ts';
import type { MadeLinks, ReachModel } from './reach.model.ts';

/** Links that are to be kept now. */
export function Made({ model, made }: { model: ReachModel; made: MadeLinks }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [made]);
  const handleFile = () => {
    const file = linksFile(made.links, made.phones);
    saveFile(`links-${made.links.length}.csv`, new Blob([file], { type: 'text/csv;charset=utf-8' }));
  };
  const handleDone = () => {
    model.made.value = undefined;
  };
  return (
    <section class="reach-made">
      <h3 tabIndex={-1} ref={heading}>
        {words.title(made.links.length)}
      </h3>
      <p>{words.words}</p>
      <div class="buttons">
        <Button look="main" onPress={handleFile}>
          {words.file}
        </Button>
        <Button onPress={handleDone}>{words.done}</Button>
      </div>
    </section>
  );
}
