import { localeOf } from '../../../locales/locale-of';
import type { Engine } from '../engine';
import { openSession } from '../session';
import type { World } from '../world';
import { othersOf } from '../compare/other-side';
import { checkByPlan } from './check-by-plan';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker-messages';

/** The other end of the line to a worker's parent. */
export interface ParentLine {
  readonly onTask: (listener: (task: WorkerTask) => void) => void;
  readonly answer: (answer: WorkerAnswer) => void;
}

/** A worker's life: reads what files are compared with, checks each file it is told of and answers with what is to be kept of it. */
export function answerTasks(
  { plan, version }: WorkerStart,
  world: World,
  engine: Engine,
  parent: ParentLine,
): void {
  const session = openSession(world, engine, localeOf(plan.writing.lang), version);
  void othersOf(plan, session).then((others) => {
    parent.onTask((task) => {
      void checkByPlan(task, plan, others, session).then((file) => parent.answer(file));
    });
    parent.answer('ready');
  });
}
