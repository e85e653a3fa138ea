import { useId } from 'react';
import type { PictureChoice } from '../../../models/console/picture-choice.ts';
import { pictureWords } from '../../../models/console/question-words.ts';
import type { ShownAs } from '../../../session/console-desk.ts';

interface SavePictureProps {
  /** What is drawn on the screen or was chosen; null where there is no chart to save. */
  readonly picture: PictureChoice | null;
  /** Nobody chose it: it comes of the shape of this result. */
  readonly proposed: boolean;
  readonly shownAs: ShownAs;
  readonly onChoose: (shownAs: ShownAs) => void;
}

/** How a saved question shows its answer, always in the same way: as a table or as this chart. */
export function SavePicture({ picture, proposed, shownAs, onChoose }: SavePictureProps) {
  const id = useId();
  if (picture === null) {
    return (
      <p>
        Its answer is shown as a table. To save a chart with it, run it and look at the result as a
        chart first.
      </p>
    );
  }
  const choice = (one: ShownAs, words: string) => (
    <label>
      <input
        type="radio"
        name={`${id}-shown`}
        checked={shownAs === one}
        aria-describedby={one === 'chart' && proposed ? `${id}-pinned` : undefined}
        onChange={() => onChoose(one)}
      />
      {words}
    </label>
  );
  return (
    <fieldset className="save-where">
      <legend>How its answer is shown</legend>
      {choice('table', 'As a table')}
      {choice('chart', `As a chart. ${pictureWords(picture)}`)}
      {proposed ? (
        <p className="muted small" id={`${id}-pinned`}>
          This chart was proposed for the result on the screen. Saved, it stays this chart: of later
          figures too, it draws these columns in this way.
        </p>
      ) : null}
    </fieldset>
  );
}
