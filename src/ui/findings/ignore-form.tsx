import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({ form: { marginTop: '8px' } });

/** Asks why a finding can be set aside; without a reason it cannot. */
export function IgnoreForm({ name }: { readonly name: string }): ReactElement {
  const looks = useLooks();
  const { results, frame } = useWords();
  const { ignore, decide } = usePaneActions();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void ignore(name, reason);
  };
  return (
    <form className={mergeClasses(looks.stack, useStyles().form)} onSubmit={submit}>
      <label className={looks.small}>
        {results.reason}
        <input
          className={looks.field}
          value={reason}
          placeholder={results.reasonHint}
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className={looks.row}>
        <Button size="small" appearance="primary" type="submit" disabled={reason.trim() === ''}>
          {results.setAside}
        </Button>
        <Button size="small" onClick={() => decide(null)}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  );
}
