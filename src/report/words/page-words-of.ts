import type { LocaleId } from '../../locales/locale';
import { enUsPage } from './en-us-page';
import { enUsReview } from './en-us-review';
import type { PageWords } from './page-words';
import type { ReviewWords } from './review-words';
import { zhCnPage } from './zh-cn-page';
import { zhCnReview } from './zh-cn-review';

const pages: Readonly<Record<LocaleId, PageWords>> = { 'zh-CN': zhCnPage, 'en-US': enUsPage };

const reviews: Readonly<Record<LocaleId, ReviewWords>> = { 'zh-CN': zhCnReview, 'en-US': enUsReview };

export const pageWordsOf = (id: LocaleId): PageWords => pages[id];

export const reviewWordsOf = (id: LocaleId): ReviewWords => reviews[id];
