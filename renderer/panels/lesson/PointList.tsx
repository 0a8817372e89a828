import { useState } from 'react';
import type { OfferedAnswer } from '../../../shared/lesson/question-words';
import { answer } from '../../lesson/play';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

interface PointListProps {
  readonly offered: readonly OfferedAnswer[];
}

/** "Point at it" without a pointer: everything that can be pointed at, by name. */
export function PointList({ offered }: PointListProps) {
  const workbench = useWorkbench();
  const [place, setPlace] = useState('');
  const chosen = offered[Number(place)];
  return (
    <>
      <select
        className="input"
        aria-label={say('lessonPanel.whatYouPointAt')}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      >
        <option value="">{say('lessonPanel.choose')}</option>
        {offered.map(({ text }, at) => (
          <option key={say.word(text)} value={at}>
            {say.word(text)}
          </option>
        ))}
      </select>
      <Button
        disabled={place === '' || !chosen}
        onClick={() => (chosen ? answer(workbench, chosen.answer) : undefined)}
      >
        {say('lessonPanel.answer')}
      </Button>
    </>
  );
}
