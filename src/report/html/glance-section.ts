import type { Survey } from '../survey/survey';
import { bandFigure } from './band-figure';
import { markup, type Markup } from './markup';
import { moneyFigure } from './money-figure';
import type { PageContext } from './page-context';
import { PICTURED } from './pictured';
import { pointsFigure } from './points-figure';

/**
 * Where the points and the money stand: of a few tables all, of many the distribution and the weightiest. A table that
 * stands alone has its own picture.
 */
export function glanceSection({ ranking }: Survey, page: PageContext): Markup {
  if (ranking.length < 2) return markup``;
  const figures = [
    ...(ranking.length > PICTURED ? bandFigure(ranking, page) : []),
    ...pointsFigure(ranking, page),
    ...moneyFigure(ranking, page),
  ];
  if (figures.length === 0) return markup``;
  return markup`<section class="glance"><h2>${page.words.sections.glance}</h2><div class="figures">${figures}</div></section>
`;
}
