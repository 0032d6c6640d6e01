import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSurroundings, useWords } from '../parts/pane-hooks';

/** Opens a sample workbook, where the application has one to open. */
export function SampleLink(): ReactElement | null {
  const { openSample } = useSurroundings();
  const { states } = useWords();
  if (openSample === undefined) return null;
  return (
    <Link as="button" onClick={openSample}>
      {states.sample}
    </Link>
  );
}
