import { answerTasks } from '../../../../src/apps/cli/batch/answer-tasks';
import type { StartWorker, WorkerAnswer, WorkerTask } from '../../../../src/apps/cli/batch/worker-messages';
import type { World } from '../../../../src/apps/cli/world';
import { fakeEngine } from '../fake-engine';

export interface WorkerDoubles {
  readonly start: StartWorker;
  /** How many workers were started, and how many still live. */
  readonly started: () => number;
  readonly living: () => number;
}

/**
 * Workers on this thread that are told and answer by copies, each after a while of its own, so that they overtake one
 * another. One that is given a file whose name holds `dies of X` dies of X; with `stillborn` none ever
 * stands.
 */
export function workerDoubles({ stillborn = false, engine = fakeEngine } = {}): WorkerDoubles {
  let [started, living] = [0, 0];
  const start: StartWorker = (given) => {
    started += 1;
    living += 1;
    let alive = true;
    let told: (task: WorkerTask) => void = () => undefined;
    let hear: (answer: WorkerAnswer) => void = () => undefined;
    let ended: (reason: string) => void = () => undefined;
    const die = (reason: string): void => {
      if (!alive) return;
      alive = false;
      living -= 1;
      ended(reason);
    };
    const answer = (content: WorkerAnswer): void => {
      const copy = structuredClone(content);
      setTimeout(() => alive && hear(copy), (started * 7 + JSON.stringify(copy).length) % 5);
    };
    const silent = {
      write: () => undefined,
      drained: () => Promise.resolve(),
      isTerminal: false,
      columns: undefined,
    };
    const world: World = {
      stdout: silent,
      stderr: silent,
      readInput: () => [],
      env: {},
      cwd: given.cwd,
      today: '2026-06-30',
      processors: 2,
      onStop: () => () => undefined,
    };
    if (stillborn) setTimeout(() => die('no memory for a thread'));
    else
      answerTasks(structuredClone(given), world, engine, {
        onTask: (listener) => (told = listener),
        answer,
      });
    return {
      send: (task) => {
        const [, reason] = /dies of (\w+)/u.exec(task.path) ?? [];
        if (reason === undefined) told(structuredClone(task));
        else setTimeout(() => die(reason));
      },
      onAnswer: (listener) => (hear = listener),
      onEnd: (listener) => (ended = listener),
      end: () => {
        die('end');
        return Promise.resolve();
      },
    };
  };
  return { start, started: () => started, living: () => living };
}
