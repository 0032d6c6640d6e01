import type { ReactElement, ReactNode } from 'react';
import { useLooks } from './looks';

/** The heading of a group in a list, with its count or a choice on the right. */
export const GroupTitle = ({
  children,
  aside,
  id,
}: {
  readonly children: string;
  readonly aside?: ReactNode;
  readonly id?: string;
}): ReactElement => (
  <div className={useLooks().groupTitle}>
    <h2 id={id} style={{ font: 'inherit', margin: 0 }} tabIndex={-1}>
      {children}
    </h2>
    {aside === undefined ? null : <span>{aside}</span>}
  </div>
);
