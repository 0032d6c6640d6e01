import Big from 'big.js';
import type { Assessment } from '../../assess/assessment';
import { executionPoints } from '../../assess/execution-points';

/** The points that the total rows of the funds block carry together; 0 where execution earns none. */
export const pointsOfExecution = ({ table, standard }: Assessment): Big =>
  table.funds.reduce((sum, fund) => sum.plus(executionPoints(fund, table, standard)?.value ?? 0), new Big(0));
