import { useState } from 'react';
import type { Word } from '../../../shared/words/message';
import { addCodes } from '../../document/class-answers';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

/** The texts of scanned codes, one after another, with whatever a chat puts between them. */
export function PasteCodes() {
  const workbench = useWorkbench();
  const [text, setText] = useState('');
  const [error, setError] = useState<Word | null>(null);
  const add = () => {
    const refusal = addCodes(workbench, text);
    setError(refusal);
    if (refusal === null) setText('');
  };
  return (
    <div className="class-codes">
      <Field label={say('dialogs.textsOfCodes')} error={error}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={2}
            spellCheck={false}
            value={text}
            placeholder="TISANSWERS1:…"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button disabled={text.trim() === ''} onClick={add}>
        {say('dialogs.addCodes')}
      </Button>
    </div>
  );
}
