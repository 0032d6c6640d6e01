import type { OddFigure } from './odd-figures';

export type FormMessages = Readonly<{
  'space-inside': Readonly<{ figure: string; closed: string }>;
  'comma-misplaced': Readonly<{ figure: string }>;
  'comma-with-magnitude': Readonly<{ figure: string; whole: string; point: string }>;
}>;

/** Which message an odd figure calls for, with the data of its words. */
export type FormMessage = {
  readonly [K in keyof FormMessages]: { readonly messageId: K; readonly data: FormMessages[K] };
}[keyof FormMessages];

/** What is to be said of a figure that is typed oddly, whatever text it stands in. */
export function oddFigureMessage({ oddity, figure }: OddFigure): FormMessage {
  switch (oddity) {
    case 'space-inside':
      return { messageId: oddity, data: { figure, closed: figure.replaceAll(/\s+/gu, '') } };
    case 'comma-misplaced':
      return { messageId: oddity, data: { figure } };
    case 'comma-with-magnitude': {
      const [whole, point] = [figure.replaceAll(/[,，]/gu, ''), figure.replace(/[,，]/u, '.')];
      return { messageId: oddity, data: { figure, whole, point } };
    }
  }
}
