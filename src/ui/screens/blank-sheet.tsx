import type { ReactElement } from 'react';
import { useWords } from '../parts/pane-hooks';
import { SampleLink } from './sample-link';
import { Screen } from './screen';

export function BlankSheet({ sheet }: { readonly sheet: string }): ReactElement {
  const { states } = useWords();
  return (
    <Screen title={states.blankTitle(sheet)}>
      <span>{states.blankHint}</span>
      <SampleLink />
    </Screen>
  );
}
