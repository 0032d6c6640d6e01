import { markup, type Markup } from './markup';

interface FigureText {
  readonly title: string;
  readonly note: string;
  readonly legend: string;
}

/** A picture with its title, what its colours mean, and what is in it and what is not. */
export const figure = ({ title, note, legend }: FigureText, content: Markup): Markup =>
  markup`<figure><figcaption><h3>${title}</h3><p class="quiet">${legend}</p></figcaption>${content}<p class="quiet">${note}</p></figure>`;
