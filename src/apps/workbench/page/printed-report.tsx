import { useEffect, type ReactElement } from 'react';
import { PrintReport } from '../../../ui/sheet/print/print-report';
import type { PrintReportProps } from '../../../ui/sheet/print/report-props';
import { usePageActions } from './page-hooks';

/** Puts the report on paper as soon as it stands, and goes away when that is over. */
export function PrintedReport({ printed }: { readonly printed: PrintReportProps }): ReactElement {
  const { set } = usePageActions();
  useEffect(() => {
    const end = (): void => set({ printed: null });
    window.addEventListener('afterprint', end, { once: true });
    const timer = setTimeout(() => window.print());
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', end);
    };
  }, [printed, set]);
  return <PrintReport {...printed} />;
}
